/** HubSpot's properties that are read, beside the app's own of `app.json`. */
import type { Manifest } from './manifest-schema.ts';

export const dealProperties = (manifest: Manifest): string[] => [
  'dealname',
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
  ...(manifest.audience === 'partner' ? ['hs_deal_registration_mrr', 'hs_deal_registration_mrr_currency_code'] : []),
  ...Object.values(manifest.portal.deals.inputs),
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
  'hs_line_item_currency_code',
  'hs_is_optional',
] as const;

export const companyProperties = (manifest: Manifest): string[] => [
  'name',
  'domain',
  'hs_additional_domains',
  'hs_country_code',
  'timezone',
  ...Object.values(manifest.portal.companies),
];

export const involvementProperties = (manifest: Manifest): string[] => Object.values(manifest.portal.partnerInvolvement.properties);

export const earlierDealProperties = ['closedate', 'createdate', 'dealstage', 'hs_is_closed_won', 'deal_currency_code'] as const;
