/** What this section finds: every code, with the values that its words need and the kind of each. */
import type { Codes } from '../../language/codes.ts';
import { findingsOf } from '../../language/findings.ts';

export const codes = {
  reasons: {
    incentive_offered: {},
    claim_false: {},
    claim_accurate: {},
    claim_unknown: {},
    removal_explained: {},
    removal_unexplained: {},
    removal_reason_unknown: {},
    general_rules_broken: {},
    sanction_possible: {},
    repeated_breaches: {},
  },
  warnings: {
    incentive_offered: {},
    services_misrepresented: {},
    removed_without_reason: {},
    sanction_possible: { count: 'count' },
    removal_possible: { count: 'count' },
  },
  actions: ['correct_service_claim', 'give_reason_for_removal', 'decide_sanction'],
  questions: {
    claim_accurate: {},
    removal_explained: {},
  },
} as const satisfies Codes;

export const { hubspotDecides, lacking, noted, notMet, warned, whether } = findingsOf(codes);
