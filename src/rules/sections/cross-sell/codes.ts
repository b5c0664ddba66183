/** What this section finds: every code, with the values that its words need and the kind of each. */
import type { Codes } from '../../language/codes.ts';
import { findingsOf } from '../../language/findings.ts';

export const codes = {
  reasons: {
    new_customer: {},
    cross_sell: {},
    credit_by_product: {},
    product_not_credited_yet: {},
  },
} as const satisfies Codes;

export const { noted } = findingsOf(codes);
