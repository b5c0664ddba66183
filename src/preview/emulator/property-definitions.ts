/** The properties that a portal defines: HubSpot's own (those that deals, partners and money need) and the app's. */
import type { AddedProperty } from '../portals/manifest.ts';
import type { Portal } from '../portals/load.ts';
import { calculatedNames } from './calculated-properties.ts';
import type { ObjectType, ObjectTypes } from './object-types.ts';

export interface PropertyDefinition {
  readonly name: string;
  readonly label: string;
  readonly type: 'bool' | 'date' | 'datetime' | 'enumeration' | 'number' | 'string';
  readonly fieldType: string;
  readonly groupName: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly hubspotDefined: boolean;
  readonly calculated: boolean;
  readonly hasUniqueValue: boolean;
  archived: boolean;
}

type Kind = PropertyDefinition['type'];
/** Names by type; HubSpot's own enumerations keep open options here, because portals extend most of them. */
const hubspots: Readonly<Record<string, Readonly<Partial<Record<Kind, string>>>>> = {
  deals: {
    string:
      'dealname dealstage pipeline description hubspot_owner_id hs_synced_deal_owner_name_and_email dealtype deal_currency_code hs_deal_registration_mrr_currency_code hs_associated_deal_registration_deal_type hs_associated_deal_registration_product_interests hs_latest_approval_status',
    number:
      'amount amount_in_home_currency hs_exchange_rate hs_mrr hs_arr hs_acv hs_tcv hs_num_of_associated_line_items hs_num_associated_active_deal_registrations hs_num_associated_deal_registrations hs_deal_registration_mrr hs_object_id',
    datetime: 'closedate createdate hs_lastmodifieddate hs_closed_won_date',
    bool: 'hs_is_closed hs_is_closed_won hs_is_closed_lost hs_is_active_shared_deal',
  },
  line_items: {
    string:
      'name description hs_sku hs_product_type recurringbillingfrequency hs_recurring_billing_period hs_recurring_billing_terms hs_line_item_currency_code hs_pricing_model hs_tier_ranges hs_tier_prices hs_billing_start_delay_type hs_bundle_id hs_group_key',
    number:
      'price quantity discount hs_discount_percentage hs_total_discount hs_pre_discount_amount amount hs_mrr hs_arr hs_acv hs_tcv hs_term_in_months hs_recurring_billing_number_of_payments hs_effective_unit_price hs_product_id hs_position_on_quote hs_billing_start_delay_days hs_billing_start_delay_months hs_object_id',
    date: 'hs_recurring_billing_start_date hs_recurring_billing_end_date',
    datetime: 'createdate hs_lastmodifieddate',
    bool: 'hs_is_optional hs_allow_buyer_selected_quantity',
  },
  companies: {
    string: 'name domain city country hs_country_code timezone industry phone website hubspot_owner_id lifecyclestage hs_additional_domains',
    number: 'numberofemployees annualrevenue hs_object_id',
    datetime: 'createdate hs_lastmodifieddate',
  },
  contacts: { string: 'firstname lastname email phone jobtitle', number: 'hs_object_id', datetime: 'createdate lastmodifieddate' },
  quotes: {
    string:
      'hs_title hs_status hs_template_type hs_currency hs_quote_number hs_quote_link hs_public_url_key hs_language hs_locale hs_timezone hs_acceptance_method hs_payment_status hs_sign_status hubspot_owner_id',
    number: 'hs_quote_amount hs_esign_num_signers_required hs_esign_num_signers_completed hs_object_id',
    date: 'hs_contract_effective_start_date',
    datetime: 'hs_createdate hs_lastmodifieddate hs_expiration_date',
    bool: 'hs_payment_enabled hs_esign_enabled hs_locked',
  },
  partner_clients: {
    string:
      'hs_client_name hs_client_account_name hs_client_domain_name hs_original_purchased_domain hs_country hs_relationship_type hs_managed_local_mrr_currency hs_market_name hs_all_active_products hs_marketing_hub_edition hs_sales_hub_edition hs_service_hub_edition hs_operations_hub_edition hs_content_hub_edition hs_commerce_hub_edition hs_success_owner_name hs_success_owner_email hs_sales_owner_name hs_sales_owner_email',
    number:
      'hs_total_subscription_mrr hs_managed_mrr hs_split_managed_mrr hs_projected_commission hs_number_of_managing_partners hs_marketing_hub_mrr hs_sales_hub_mrr hs_service_hub_mrr hs_operations_hub_mrr hs_content_hub_mrr hs_commerce_hub_mrr hs_object_id',
    date: 'hs_relationship_start_date hs_next_renewal_date',
    datetime: 'hs_createdate hs_lastmodifieddate hs_projected_commission_calculated_at',
    bool: 'hs_is_active hs_is_managed hs_is_sold hs_has_marketing_hub hs_has_sales_hub hs_has_service_hub hs_has_operations_hub hs_has_cms_hub hs_has_commerce_hub',
  },
  partner_involvement: { number: 'hs_object_id', datetime: 'hs_createdate hs_lastmodifieddate' },
};
const groups: Readonly<Record<string, string>> = {
  deals: 'dealinformation',
  line_items: 'lineiteminformation',
  companies: 'companyinformation',
  contacts: 'contactinformation',
  quotes: 'quoteinformation',
  partner_clients: 'partner_client_information',
  partner_involvement: 'partner_involvement_information',
};
const yesNo = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];

export class PropertyDefinitions {
  readonly #byType = new Map<string, Map<string, PropertyDefinition>>();
  readonly #groups = new Map<string, Map<string, string>>();

  constructor(portal: Portal, types: ObjectTypes) {
    const { group, deals, companies, partnerInvolvement } = portal.manifest.portal;
    for (const type of types.all) {
      const kind = type === types.involvement ? 'partner_involvement' : type.name;
      const definitions = new Map<string, PropertyDefinition>();
      for (const [valueType, names] of Object.entries(hubspots[kind] ?? {}) as [Kind, string][]) {
        for (const name of names.split(' ')) definitions.set(name, hubspotDefined(kind, name, valueType));
      }
      this.#byType.set(type.typeId, definitions);
      this.#groups.set(type.typeId, new Map([[groups[kind] ?? 'information', 'Information']]));
    }
    const add = (typeId: string, added: Readonly<Record<string, AddedProperty>>): void => {
      this.#groups.get(typeId)?.set(group.name, group.label);
      for (const property of Object.values(added)) this.#byType.get(typeId)?.set(property.name, appDefined(property, group.name));
    };
    add('0-3', { ...deals.inputs, ...deals.outputs });
    add('0-2', companies);
    add(types.involvement.typeId, partnerInvolvement.properties);
  }

  of(type: ObjectType): ReadonlyMap<string, PropertyDefinition> {
    return this.#byType.get(type.typeId) ?? new Map();
  }

  groupsOf(type: ObjectType): ReadonlyMap<string, string> {
    return this.#groups.get(type.typeId) ?? new Map();
  }

  define(type: ObjectType, definition: PropertyDefinition): void {
    this.#byType.get(type.typeId)?.set(definition.name, definition);
  }

  defineGroup(type: ObjectType, name: string, label: string): void {
    this.#groups.get(type.typeId)?.set(name, label);
  }

  /** Archived properties disappear from answers, as they do when an admin archives one of HubSpot's. */
  archive(type: ObjectType, name: string): void {
    const definition = this.#byType.get(type.typeId)?.get(name);
    if (definition !== undefined) definition.archived = true;
  }
}

function hubspotDefined(kind: string, name: string, type: Kind): PropertyDefinition {
  const calculated = Object.entries(calculatedNames).some(([each, names]) => each === kind && (names as readonly string[]).includes(name));
  return {
    name,
    label: name,
    type,
    fieldType: fieldTypes[type],
    groupName: groups[kind] ?? 'information',
    options: type === 'bool' ? yesNo : [],
    hubspotDefined: true,
    calculated,
    hasUniqueValue: name === 'hs_object_id',
    archived: false,
  };
}

function appDefined(property: AddedProperty, groupName: string): PropertyDefinition {
  return {
    name: property.name,
    label: property.label,
    type: property.type,
    fieldType: property.fieldType,
    groupName,
    options: property.options ?? [],
    hubspotDefined: false,
    calculated: false,
    hasUniqueValue: property.hasUniqueValue ?? false,
    archived: false,
  };
}

const fieldTypes: Record<Kind, string> = {
  bool: 'booleancheckbox',
  date: 'date',
  datetime: 'date',
  enumeration: 'select',
  number: 'number',
  string: 'text',
};
