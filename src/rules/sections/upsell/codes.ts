/** What this section finds: every code, with the values that its words need and the kind of each. */
import type { Codes } from '../../language/codes.ts';
import { findingsOf } from '../../language/findings.ts';
import { codes as eligibleTransactions } from '../eligible-transactions/codes.ts';
import { codes as salesStrategies } from '../sales-strategies/codes.ts';

export const codes = {
  reasons: {
    partners_unknown: {},
    platform_overlap: {},
    credit_holder_unknown: {},
    owned_edition_unknown: {},
    owned_mrr_unknown: {},
    several_holders: {},
    holder_automatic: {},
    holder_renewal: {},
    product_value_whole: {},
    credited_to_another_partner: {},
    another_partner_second_contract: {},
    starter_upgrade: { from: 'word', to: 'word' },
    starter_bought_directly: {},
    starter_bought_from_another_partner: {},
    no_other_partner_credited: {},
    pro_to_enterprise_holder: {},
    starter_origin_unknown: {},
    other_product_credited_to_another_partner: {},
    other_product_holder_unknown: {},
    already_bought_no_holder: {},
    pro_to_enterprise_without_credit: {},
    extra_seats_without_credit: {},
    enterprise_program_against_upsell_rule: {},
    proof_not_needed_by_holder: {},
    whoever_sold_first: {},
    net_increase: { now: 'money', before: 'money', increase: 'money' },
    no_net_increase: { now: 'money', before: 'money' },
    net_increase_unpriced: {},
    paid_day_before_unknown: {},
    paid_day_before_differs: {},
    running_and_new_exceed: { together: 'money', most: 'money' },
    running_until_unknown: {},
    platform_price_not_split: {},
    beta_scope_undecided: {},
    touchless_and_registered: {},
    touchless_to_latest: {},
    touchless_in_time: { first: 'date', last: 'date' },
    touchless_too_late: { first: 'date', last: 'date' },
    touchless_not_begun: { from: 'date' },
    touchless_window_closed: { on: 'date' },
    touchless_new_product: {},
    touchless_no_shared_deal: {},
    touchless_product_unknown: {},
    touchless_country_unknown: {},
    touchless_latest_unknown: {},
    touchless_term_unknown: {},
    touchless_first_sale_unknown: {},
  },
  actions: ['decide_eligibility'],
} as const satisfies Codes;

/** With the codes of other sections that are found here. */
export const { hubspotDecides, met, notMet, noted, unknown } = findingsOf({
  ...codes,
  actions: [...codes.actions, 'decide_commission'],
  reasons: {
    ...codes.reasons,
    product_edition_unknown: eligibleTransactions.reasons.product_edition_unknown,
    motion_unknown: salesStrategies.reasons.motion_unknown,
  },
});
