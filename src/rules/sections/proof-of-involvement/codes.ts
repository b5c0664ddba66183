/** What this section finds: every code, with the values that its words need and the kind of each. */
import type { Codes } from '../../language/codes.ts';
import { findingsOf } from '../../language/findings.ts';
import { codes as eligibilityAndRates } from '../eligibility-and-rates/codes.ts';

export const codes = {
  reasons: {
    proof_signed: {},
    proof_signed_before_close: { signedOn: 'date', closeDate: 'date' },
    proof_signed_in_checkout: {},
    proof_signed_while_open: {},
    proof_within_month: { lastDay: 'date' },
    proof_month_over: { lastDay: 'date' },
    proof_signed_within_month: { signedOn: 'date', closeDate: 'date', lastDay: 'date' },
    proof_signed_too_late: { signedOn: 'date', closeDate: 'date', lastDay: 'date' },
    proof_signed_on_close_day_time_unknown: { closeDate: 'date' },
    proof_signature_date_unknown: {},
    proof_signed_before_link: {},
    proof_signed_long_before_deal: {},
    proof_shared_before_signed: {},
    proof_signed_by_other: {},
    proof_signer_unknown: {},
    proof_status_unknown: {},
    proof_shared: { sharedOn: 'date' },
    proof_shared_after_close: { sharedOn: 'date', closeDate: 'date' },
    proof_not_shared: {},
    proof_not_shared_yet: {},
    proof_sharing_unknown: {},
    proof_covers_line: {},
    proof_covers_all: {},
    proof_line_added_after_signature: { quoteUpdatedOn: 'date', signedOn: 'date' },
    proof_automatic_link_lists_fewer: {},
    proof_never_listed_line: {},
    proof_does_not_list_line_yet: {},
    proof_coverage_unknown: {},
    proof_quote_update_unknown: {},
    proof_link_kind_unknown: {},
    proof_by_line: {},
    proof_follows_quote: {},
    proof_rejected: {},
    proof_replacement_possible: {},
    proof_replaced_after_rejection: {},
    proof_awaited_before_close: { by: 'date' },
    proof_awaited: {},
    proof_awaited_within_month: { lastDay: 'date' },
    proof_never_signed: { lastDay: 'date' },
    proof_none: { lastDay: 'date' },
    proofs_unknown: {},
    proof_required_always: {},
    enterprise_proof_confirms_services: {},
    enterprise_proof_without_services: {},
    enterprise_proof_services_unknown: {},
  },
  actions: [
    'obtain_signature',
    'share_signed_proof',
    'create_manual_link',
    'extend_proof_to_line',
    'decide_proof_timing',
    'decide_proof_coverage',
  ],
  clocks: ['proof', 'proof_before_close'],
} as const satisfies Codes;

/** With the codes of other sections that are found here. */
export const { hubspotDecides, met, notMet, open, unknown, noted } = findingsOf({
  ...codes,
  reasons: {
    ...codes.reasons,
    deal_stage_unknown: eligibilityAndRates.reasons.deal_stage_unknown,
    close_date_unknown: eligibilityAndRates.reasons.close_date_unknown,
  },
});
