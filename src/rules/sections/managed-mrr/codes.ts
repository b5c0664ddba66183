/** What this section finds: every code, with the values that its words need and the kind of each. */
import type { Codes } from '../../language/codes.ts';
import { findingsOf } from '../../language/findings.ts';

export const codes = {
  reasons: {
    managed_portal_mrr: { mrr: 'money' },
    managed_activity: {},
    managed_login_only: {},
    managed_not_signed_in: {},
    managed_activity_unknown: {},
    managed_mrr_unknown: {},
    managed_by_several: { mrr: 'money', evenShare: 'money' },
    managed_provider_not_stated: {},
  },
  actions: ['split_managed_mrr'],
  questions: {
    managed_credit: {},
    managed_amount: {},
  },
} as const satisfies Codes;

export const { hubspotDecides, lacking, met, noted, notMet, unknown } = findingsOf(codes);
