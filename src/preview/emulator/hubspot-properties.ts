/** HubSpot's own properties: those that deals, partners and money need. Options of its enumerations stay open, because portals extend most of them. */
import { calculatedNames } from './calculated-properties.ts';
import type { ObjectType } from './object-type.ts';
import type { PropertyDefinition, PropertyType } from './property-definition.ts';

const names: Readonly<Record<string, Readonly<Partial<Record<PropertyType, string>>>>> = {
  deals: {
    string:
      'hs_merged_object_ids dealname dealstage pipeline description hubspot_owner_id hs_synced_deal_owner_name_and_email dealtype deal_currency_code hs_deal_registration_mrr_currency_code hs_associated_deal_registration_deal_type hs_associated_deal_registration_product_interests hs_latest_approval_status',
    number:
      'amount amount_in_home_currency hs_exchange_rate hs_mrr hs_arr hs_acv hs_tcv hs_num_of_associated_line_items hs_num_associated_active_deal_registrations hs_num_associated_deal_registrations hs_deal_registration_mrr hs_object_id',
    datetime: 'closedate createdate hs_lastmodifieddate hs_closed_won_date',
    bool: 'hs_is_closed hs_is_closed_won hs_is_closed_lost hs_is_active_shared_deal',
  },
  line_items: {
    string:
      'name description hs_sku hs_product_type recurringbillingfrequency hs_recurring_billing_period hs_recurring_billing_terms hs_line_item_currency_code hs_pricing_model hs_tier_ranges hs_tier_prices hs_billing_start_delay_type hs_bundle_id hs_group_key hs_ramp_key hs_ramp_group_name hs_ramp_phase_name',
    number:
      'price quantity discount hs_discount_percentage hs_total_discount hs_pre_discount_amount amount hs_mrr hs_arr hs_acv hs_tcv hs_term_in_months hs_recurring_billing_number_of_payments hs_effective_unit_price hs_product_id hs_position_on_quote hs_billing_start_delay_days hs_billing_start_delay_months hs_object_id',
    date: 'hs_recurring_billing_start_date hs_recurring_billing_end_date',
    datetime: 'createdate hs_lastmodifieddate',
    bool: 'hs_is_optional hs_allow_buyer_selected_quantity',
  },
  companies: {
    string:
      'hs_merged_object_ids name domain city country hs_country_code timezone industry phone website hubspot_owner_id lifecyclestage hs_additional_domains',
    number: 'numberofemployees annualrevenue hs_object_id',
    datetime: 'createdate hs_lastmodifieddate',
  },
  contacts: {
    string: 'hs_merged_object_ids firstname lastname email phone jobtitle',
    number: 'hs_object_id',
    datetime: 'createdate lastmodifieddate',
  },
  products: {
    string: 'name description hs_sku hs_product_type recurringbillingfrequency',
    number: 'price hs_object_id',
    datetime: 'createdate hs_lastmodifieddate',
  },
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
  partner_services: {
    string: 'hs_name hs_status',
    number: 'hs_object_id',
    datetime: 'hs_createdate hs_lastmodifieddate',
  },
  custom: {
    string: 'hubspot_owner_id hs_merged_object_ids',
    number: 'hs_object_id',
    datetime: 'hs_createdate hs_lastmodifieddate',
  },
};

const groups: Readonly<Record<string, string>> = {
  deals: 'dealinformation',
  line_items: 'lineiteminformation',
  companies: 'companyinformation',
  contacts: 'contactinformation',
  products: 'productinformation',
  quotes: 'quoteinformation',
  partner_clients: 'partner_client_information',
  partner_services: 'partner_service_information',
};

/** The group that a type has from the start. */
export const firstGroup = (type: ObjectType): string => groups[type.name] ?? `${type.singular}_information`;

/** Properties about shared deals can be archived by an admin, as their published definitions say. */
const archivable =
  /^hs_(num_)?associated_(active_)?deal_registration|^hs_deal_registration|^hs_is_active_shared_deal$|^hs_synced_deal_owner/;
const stamped = ['hs_object_id', 'hs_createdate', 'hs_lastmodifieddate', 'lastmodifieddate'];
const defined = '2024-01-01T00:00:00.000Z';

export function hubspotDefinitions(type: ObjectType): PropertyDefinition[] {
  const kind = type.name in names ? type.name : 'custom';
  return Object.entries(names[kind] ?? {}).flatMap(([valueType, list]) =>
    list.split(' ').map((name) => definition(type, kind, name, valueType as PropertyType)),
  );
}

function definition(type: ObjectType, kind: string, name: string, valueType: PropertyType): PropertyDefinition {
  const calculated = Object.entries(calculatedNames).some(
    ([each, list]) => each === kind && (list as readonly string[]).includes(name),
  );
  return {
    name,
    label: name,
    description: '',
    type: valueType,
    fieldType: fieldTypes[valueType],
    groupName: firstGroup(type),
    options: valueType === 'bool' ? yesNo : [],
    displayOrder: -1,
    hidden: false,
    formField: false,
    hasUniqueValue: name === 'hs_object_id',
    hubspotDefined: true,
    calculated,
    readOnlyValue: calculated || stamped.includes(name),
    archivable: archivable.test(name),
    createdAt: defined,
    updatedAt: defined,
    archived: false,
    archivedAt: null,
  };
}

const yesNo = [
  { value: 'true', label: 'Yes', displayOrder: 0, hidden: false },
  { value: 'false', label: 'No', displayOrder: 1, hidden: false },
];

const fieldTypes: Record<PropertyType, string> = {
  bool: 'booleancheckbox',
  date: 'date',
  datetime: 'date',
  enumeration: 'select',
  number: 'number',
  phone_number: 'phonenumber',
  string: 'text',
};
