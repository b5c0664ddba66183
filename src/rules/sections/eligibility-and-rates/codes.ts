/** What this section finds: every code, with the values that its words need and the kind of each. */
import type { Codes } from '../../language/codes.ts';
import { findingsOf } from '../../language/findings.ts';

export const codes = {
  reasons: {
    deal_closed_won: { closeDate: 'date' },
    deal_open: {},
    deal_lost: {},
    deal_stage_unknown: {},
    close_date_unknown: {},
    closed_before_created: {},
    closed_on_two_days: {},
    hubspot_validated: {},
    hubspot_validation_pending: {},
    hubspot_validation_refused: {},
    hubspot_validation_unknown: {},
  },
  actions: ['validate_transaction'],
} as const satisfies Codes;

export const { met, notMet, open, unknown } = findingsOf(codes);
