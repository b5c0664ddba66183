/** What this section finds: every code, with the values that its words need and the kind of each. */
import type { Codes } from '../../language/codes.ts';
import { findingsOf } from '../../language/findings.ts';
import { codes as eligibleTransactions } from '../eligible-transactions/codes.ts';

export const codes = {
  reasons: {
    enterprise_program: {},
    enterprise_program_not_met: {},
    enterprise_partner_type: {},
    enterprise_partner_type_unknown: {},
    enterprise_tier: { tier: 'word' },
    enterprise_tier_too_low: { tier: 'word' },
    enterprise_tier_unknown: {},
    enterprise_compliance: {},
    enterprise_not_compliant: {},
    enterprise_compliance_unknown: {},
    enterprise_accredited: {},
    enterprise_not_accredited: {},
    enterprise_accreditation_waiver: { region: 'name' },
    enterprise_accreditation_unknown: {},
    enterprise_existing_customer: {},
    enterprise_edition: {},
    enterprise_edition_missing: {},
    enterprise_floor_reached: { mrr: 'money', floor: 'money' },
    enterprise_floor_not_reached: { mrr: 'money', floor: 'money' },
    enterprise_floor_by_sum_only: { mrr: 'money', sum: 'money', floor: 'money' },
    enterprise_floor_by_total_not_increase: { mrr: 'money', increase: 'money', floor: 'money' },
    enterprise_floor_no_rate: { mrr: 'money', floor: 'money' },
    enterprise_floor_by_some_prices: {},
    enterprise_floor_near: { mrr: 'money', converted: 'money', rate: 'exchangeRate', rateDate: 'date', floor: 'money' },
    enterprise_floor_mrr_unknown: {},
    exchange_rates_contradict: {},
    enterprise_floor_out_of_reach: { mrr: 'money', floor: 'money' },
  },
  actions: ['decide_enterprise_referral'],
} as const satisfies Codes;

/** With the codes of other sections that are found here. */
export const { hubspotDecides, met, notMet, noted, unknown, whether } = findingsOf({
  ...codes,
  reasons: {
    ...codes.reasons,
    product_not_recognised: eligibleTransactions.reasons.product_not_recognised,
    product_edition_unknown: eligibleTransactions.reasons.product_edition_unknown,
  },
});
