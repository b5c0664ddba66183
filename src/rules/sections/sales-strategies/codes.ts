/** What this section finds: every code, with the values that its words need and the kind of each. */
import type { Codes } from '../../language/codes.ts';
import { findingsOf } from '../../language/findings.ts';
import { codes as proofOfInvolvement } from '../proof-of-involvement/codes.ts';

export const codes = {
  reasons: {
    partner_motion: {},
    hubspot_motion: {},
    motion_from_registration: {},
    motion_of_partner_added_by_hubspot: {},
    added_by_hubspot_and_approved: {},
    motion_unknown: {},
    introduced_with_agreement: {},
    introduced_without_agreement: {},
    specialist_approved: {},
    specialist_approval_pending: {},
    specialist_approval_refused: {},
    specialist_approval_unknown: {},
    shared_deal_created_by_hubspot: {},
  },
  warnings: {
    introduced_without_agreement: {},
  },
  actions: ['approve_collaboration'],
} as const satisfies Codes;

/** With the codes of other sections that are found here. */
export const { hubspotDecides, met, notMet, noted, open, unknown } = findingsOf({
  ...codes,
  actions: [...codes.actions, 'decide_commission'],
  reasons: {
    ...codes.reasons,
    proof_required_always: proofOfInvolvement.reasons.proof_required_always,
  },
});
