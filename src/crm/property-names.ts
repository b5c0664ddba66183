/** HubSpot's properties that are read, beside the app's own of `app.json`. */
import type { Manifest } from './manifest-schema.ts';

/** The portal's names; the book names only properties that app.json has (a test holds it to that). */
export const nameIn =
  (names: Readonly<Record<string, string>>) =>
  (property: string): string => {
    const name = names[property];
    if (name === undefined) throw new RangeError(`app.json has no property ${property}.`);
    return name;
  };

/** The log of what was recorded and the saved assessments can be long, and no fact is read from them. */
const withoutHistory = ({
  audit: _audit,
  assessments: _saved,
  ...facts
}: { readonly audit: string; readonly assessments?: string } & Readonly<Record<string, string>>): string[] =>
  Object.values(facts);

/** What a record keeps of its history, beside its facts. */
export const dealHistory = ({ portal: { deals } }: Manifest): string[] => [
  deals.outputs.audit,
  deals.outputs.assessments,
];

/** HubSpot's own properties of a deal that facts are read from. */
export const hubspotDealFacts = ({ audience }: Manifest): string[] => [
  'deal_currency_code',
  'dealstage',
  'closedate',
  'createdate',
  'hs_is_closed',
  'hs_is_closed_won',
  'hs_is_closed_lost',
  'hs_closed_won_date',
  'hs_num_of_associated_line_items',
  'hs_num_associated_active_deal_registrations',
  'hs_associated_deal_registration_deal_type',
  // No fact of their own: HubSpot's sums tell whether a line was changed.
  'hs_mrr',
  'hs_tcv',
  // HubSpot calls these accurate in partners' portals only.
  ...(audience === 'partner'
    ? [
        'hs_deal_registration_mrr',
        'hs_deal_registration_mrr_currency_code',
        'hs_associated_deal_registration_product_interests',
        'hs_synced_deal_owner_name_and_email',
      ]
    : []),
];

export const dealProperties = (manifest: Manifest): string[] => [
  'dealname',
  ...hubspotDealFacts(manifest),
  ...Object.values(manifest.portal.deals.inputs),
  // As they stand: what is estimated anew is written only where it differs.
  ...withoutHistory(manifest.portal.deals.outputs),
];

export const lineItemProperties = [
  'name',
  'hs_product_id',
  'hs_sku',
  'quantity',
  'price',
  'discount',
  'hs_discount_percentage',
  'amount',
  'hs_mrr',
  'hs_pricing_model',
  'recurringbillingfrequency',
  'hs_recurring_billing_start_date',
  'hs_recurring_billing_end_date',
  'hs_recurring_billing_period',
  'hs_recurring_billing_terms',
  'hs_recurring_billing_number_of_payments',
  'hs_billing_start_delay_type',
  'hs_billing_start_delay_days',
  'hs_billing_start_delay_months',
  'hs_ramp_key',
  'hs_ramp_phase_name',
  'hs_line_item_currency_code',
  'hs_is_optional',
] as const;

export const companyProperties = (manifest: Manifest): string[] => [
  'name',
  'domain',
  'hs_additional_domains',
  'hs_country_code',
  'timezone',
  ...companyFacts(manifest),
];

export const companyFacts = (manifest: Manifest): string[] => withoutHistory(manifest.portal.companies);

export const involvementProperties = (manifest: Manifest): string[] =>
  withoutHistory(manifest.portal.partnerInvolvement.properties);

/** In which facts are recorded: of the deal, of a partner's part in it, of a partner's company. */
export const ownProperties = (manifest: Manifest): string[] => [
  ...Object.values(manifest.portal.deals.inputs),
  ...involvementProperties(manifest),
  ...companyFacts(manifest),
];

export const earlierDealProperties = [
  'hs_num_of_associated_line_items',
  'closedate',
  'createdate',
  'dealstage',
  'hs_is_closed',
  'hs_is_closed_won',
  'hs_is_closed_lost',
  'deal_currency_code',
] as const;

/** HubSpot's internal names still say operations, cms and commerce for what it now sells as Data, Content and Revenue Hub. */
export const clientHubs = [
  { productLine: 'marketing_hub', hub: 'marketing', has: 'hs_has_marketing_hub' },
  { productLine: 'sales_hub', hub: 'sales', has: 'hs_has_sales_hub' },
  { productLine: 'service_hub', hub: 'service', has: 'hs_has_service_hub' },
  { productLine: 'content_hub', hub: 'content', has: 'hs_has_cms_hub' },
  { productLine: 'data_hub', hub: 'operations', has: 'hs_has_operations_hub' },
  { productLine: 'commerce_hub', hub: 'commerce', has: 'hs_has_commerce_hub' },
] as const;

/** Of no official list: as they were seen in a partner's portal. One that is gone is empty, hence unknown. */
export const partnerClientProperties: readonly string[] = [
  'hs_client_name',
  'hs_client_domain_name',
  'hs_original_purchased_domain',
  'hs_is_active',
  'hs_is_managed',
  'hs_is_sold',
  'hs_client_portal_purged',
  'hs_total_subscription_mrr',
  'hs_managed_mrr',
  'hs_projected_commission',
  'hs_projected_commission_calculated_at',
  'hs_all_active_products',
  ...clientHubs.flatMap(({ hub, has }) => [has, `hs_${hub}_hub_edition`, `hs_${hub}_hub_mrr`]),
];
