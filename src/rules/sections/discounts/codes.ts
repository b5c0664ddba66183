/** What this section finds: every code, with the values that its words need and the kind of each. */
import type { Codes } from '../../language/codes.ts';
import { findingsOf } from '../../language/findings.ts';

export const codes = {
  reasons: {
    discount_approved: {},
    discount_without_approval: {},
    discount_not_applied: {},
    discount_awaits_approval: {},
    discount_promise_unknown: {},
    discount_approval_unknown: {},
  },
  warnings: {
    discount_without_approval: {},
    discount_not_applied: { percent: 'percent' },
    discount_not_applied_size_unknown: {},
  },
  actions: ['get_discount_approved'],
  questions: {
    discount_applied: {},
    discount_promised: {},
  },
} as const satisfies Codes;

export const { lacking, met, notMet, open, unknown, warned } = findingsOf(codes);
