/** What this section finds: every code, with the values that its words need and the kind of each. */
import type { Codes } from '../../language/codes.ts';
import { findingsOf } from '../../language/findings.ts';

export const codes = {
  reasons: {
    second_manager_above: {},
    second_manager_not_above: {},
    second_manager_no_rate: {},
    second_manager_unknown: {},
  },
  actions: ['ask_for_second_manager', 'decide_second_manager'],
  questions: {
    second_manager: {},
    second_manager_at_a_rate: { from: 'name', to: 'name' },
  },
} as const satisfies Codes;

export const { hubspotDecides, lacking, notMet, unknown } = findingsOf(codes);
