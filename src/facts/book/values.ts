/** Values that several facts share, each list in one place. */
import { choice, several } from './form.ts';

export const regions = ['APAC', 'EMEA', 'LATAM', 'NA'] as const;
export const region = choice(regions);
export const tier = choice(['none', 'gold', 'platinum', 'diamond', 'elite']);
export const partnerType = choice(['solutions_partner', 'solutions_provider']);
export const motion = choice(['partner_collaboration', 'hubspot_collaboration']);
/** Offered in the order in which people choose: what somebody records is mostly a decision. */
export const approval = choice(['pending', 'approved', 'refused'], ['approved', 'refused', 'pending']);

/** Part of a partner in a deal, as the labels between deals and companies say it; no fact of the rules by itself. */
export const role = choice(['originating', 'invited', 'recommended', 'competing']);

const productLines = [
  'marketing_hub',
  'sales_hub',
  'service_hub',
  'content_hub',
  'data_hub',
  'commerce_hub',
  'hubspot_credits',
  'customer_platform',
  'smart_crm',
  'core_seats',
  'reporting_add_on',
  'other_add_on',
] as const;
/** Product lines that a credit can be awarded for. */
export const soldProductLines = several(productLines);
/** What somebody can say that a line sells; that nobody knows it is no answer. */
export const knownProductLines = [...productLines, 'services'] as const;
/** A product line of the text (section "Vente croisée"), or why a line item is none. */
export const productLine = choice([...knownProductLines, 'unclassified']);

/** Edition of a product ("édition" in the text); `none`: the product has no editions; `unknown`: the name does not say. */
export const productEdition = choice(['free', 'starter', 'professional', 'enterprise', 'none', 'unknown']);

export const billingFrequency = choice([
  'weekly',
  'biweekly',
  'monthly',
  'quarterly',
  'per_six_months',
  'annually',
  'per_two_years',
  'per_three_years',
  'per_four_years',
  'per_five_years',
]);
