/** What this section finds: every code, with the values that its words need and the kind of each. */
import type { Codes } from '../../language/codes.ts';
import { findingsOf } from '../../language/findings.ts';

export const codes = {
  reasons: {
    sold_mrr: { now: 'money', before: 'money', soldMrr: 'money' },
    sold_mrr_negative: { now: 'money', before: 'money', difference: 'money' },
    sold_mrr_past_unknown: {},
    sold_mrr_basis: {},
    sold_mrr_association: {},
    sold_mrr_counts_for_tier: {},
    provider_tier_effect_not_stated: {},
  },
} as const satisfies Codes;

export const { noted } = findingsOf(codes);
