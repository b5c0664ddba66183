/** What this section finds: every code, with the values that its words need and the kind of each. */
import type { Codes } from '../../language/codes.ts';
import { findingsOf } from '../../language/findings.ts';

export const codes = {
  reasons: {
    invitation_answered: {},
    invitation_open: { by: 'date' },
    invitation_unanswered: { by: 'date' },
    invitation_unknown: {},
    accounts_owned_by_hubspot: {},
    invited_and_answered: {},
    invited_and_awaited: {},
    invited_and_unanswered: {},
    invited_and_late: {},
    invited_and_out: {},
    invited_ownership_unknown: {},
    invited_answer_unknown: {},
  },
  warnings: {
    invitation_unanswered: { dueAt: 'date' },
  },
  actions: ['accept_invitation'],
  clocks: ['invitation'],
  questions: {
    invitation_answered: {},
    invitation_binds: {},
    invitation_whose: {},
  },
} as const satisfies Codes;

export const { lacking, met, noted, notMet, open, unknown, warned } = findingsOf(codes);
