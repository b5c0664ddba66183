/** What this section finds: every code, with the values that its words need and the kind of each. */
import type { Codes } from '../../language/codes.ts';
import { findingsOf } from '../../language/findings.ts';
import { codes as enterpriseReferral } from '../enterprise-referral/codes.ts';

export const codes = {
  reasons: {
    best_partner_wins: {},
    only_signature: {},
    one_partner_per_deal: {},
    nobody_signed: {},
    originator_has_priority: {},
    originator_not_in_order: {},
    originator_proof_missing: {},
    originator_barred: {},
    secondary_notice_missing: { by: 'word' },
    secondary_notified: {},
    secondary_discussed: {},
    secondary_not_discussed: {},
    secondary_notice_unknown: {},
    secondary_discussion_unknown: {},
    recommendation_unknown: {},
    onboards_highest_mrr_product: { mrr: 'money' },
    highest_mrr_tie: { mrr: 'money' },
    highest_mrr_onboarded_by_nobody: {},
    highest_mrr_onboarded_by_hubspot: {},
    highest_mrr_onboarded_by_several: {},
    highest_mrr_onboarded_by_outsider: {},
    highest_mrr_unknown: {},
    highest_mrr_currencies: {},
    onboarding_partner_unknown: {},
    hubspot_chooses_partner: {},
    other_partner_unsettled: {},
    confidentiality: {},
  },
  actions: ['decide_winner', 'give_written_notice'],
} as const satisfies Codes;

export const { hubspotDecides, met, unknown, noted, notMet, open } = findingsOf({
  ...codes,
  reasons: {
    ...codes.reasons,
    exchange_rates_contradict: enterpriseReferral.reasons.exchange_rates_contradict,
  },
});
