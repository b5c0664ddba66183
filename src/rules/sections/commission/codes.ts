/** What this section finds: every code, with the values that its words need and the kind of each. */
import type { Codes } from '../../language/codes.ts';
import { findingsOf } from '../../language/findings.ts';
import { codes as salesStrategies } from '../sales-strategies/codes.ts';

export const codes = {
  reasons: {
    hubspot_motion_standard_commission_none: {},
    enterprise_commission: {},
    enterprise_accounting: {},
    enterprise_ended_early: { monthsPaid: 'count' },
    enterprise_end_unknown: {},
    partner_rate: { rate: 'share', months: 'count' },
    provider_rate: { rate: 'share', months: 'count' },
    partner_type_unknown: {},
    commission_base: { mrr: 'money' },
    commission_term: { months: 'count' },
    commission_term_remaining: { until: 'date', months: 'count' },
    credited_after_close: {},
    commission_term_over: { until: 'date' },
    commission_term_not_stated: {},
    commission_counted_monthly: { monthly: 'money', quarterly: 'money' },
    commission_example: { mrr: 'money', monthly: 'money', quarterly: 'money' },
    commission_ends_with_cancellation: { monthsPaid: 'count' },
    commission_ends_with_breach: { months: 'count' },
    commission_end_unknown: {},
    partner_not_compliant: {},
    provider_program_ended: { on: 'date' },
    provider_converted: { on: 'date' },
    provider_commission_ends: { on: 'date' },
    provider_conversion_unknown: { on: 'date' },
    mrr_unknown: {},
    mrr_and_bill_differ: {},
    currency_unknown: {},
  },
  actions: ['decide_commission'],
} as const satisfies Codes;

/** With the codes of other sections that are found here. */
export const { hubspotDecides, met, notMet, noted, unknown } = findingsOf({
  ...codes,
  reasons: {
    ...codes.reasons,
    partner_motion: salesStrategies.reasons.partner_motion,
    motion_unknown: salesStrategies.reasons.motion_unknown,
  },
});
