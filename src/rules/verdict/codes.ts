/** What is found of a deal as a whole: every code, with the values that its words need and the kind of each. */
import type { Codes } from '../language/codes.ts';
import { findingsOf } from '../language/findings.ts';
import { codes as upsell } from '../sections/upsell/codes.ts';
import { codes as salesStrategies } from '../sections/sales-strategies/codes.ts';

export const codes = {
  reasons: {
    no_partner_on_deal: {},
    owned_products_unknown: {},
    owned_product_unnamed: {},
    owned_product_and_name_differ: {},
    credit_not_for_this_partner: {},
    not_settled_for_this_partner: {},
    hubspot_granted: {},
    hubspot_refused: {},
    hubspot_chose_partner: {},
    decisions_contradict: {},
    decision_without_effect: {},
  },
  warnings: {
    edition_not_in_force: { edition: 'date', from: 'date', to: 'date' },
    edition_provisional: { edition: 'date' },
    edition_not_begun: { edition: 'date', from: 'date' },
    expected_close_outside_edition: { closeDate: 'date', edition: 'date', to: 'date' },
    close_date_passed: { closeDate: 'date' },
    breach_of_whom: { months: 'count' },
    other_edition_known: { edition: 'date', from: 'date', certainty: 'word' },
    registered_before_qualified: {},
    hubspot_owned_account: {},
    decision_without_effect: {},
    decision_of_no_rule: { rule: 'name' },
  },
  questions: {
    whether_it_can_earn: {},
    on_both: { lines: 'name' },
    on_credit: { lines: 'name' },
    on_commission: { lines: 'name' },
  },
} as const satisfies Codes;

/** With the codes of other sections that are found here. */
export const { hubspotDecides, lacking, notMet, unknown, warned } = findingsOf({
  ...codes,
  reasons: {
    ...codes.reasons,
    partners_unknown: upsell.reasons.partners_unknown,
    credited_to_another_partner: upsell.reasons.credited_to_another_partner,
  },
  warnings: {
    ...codes.warnings,
    introduced_without_agreement: salesStrategies.warnings.introduced_without_agreement,
  },
});

/** What HubSpot decided, of whatever rule. */
export const decided = findingsOf(codes);
