import * as z from 'zod';
import { recordedPartnerId } from '../facts/book/form.ts';
import { recordKinds } from './recording-request.ts';

/** Why a recording is refused; `view/words/refusals` says it in the reader's language, with the next step. */
export type RefusalFault =
  /** The deal or its partners do not allow it. */
  | 'not_this_partner'
  | 'partner_not_on_deal'
  | 'partner_is_customer'
  | 'profile_in_manifest'
  | 'company_not_found'
  | 'line_not_on_deal'
  | 'unknown_rule'
  | 'two_records'
  | 'record_holds_more'
  /** It cannot have been so. */
  | 'in_the_future'
  | 'signed_before_generated'
  | 'signed_before_sent'
  | 'sent_before_generated'
  | 'shared_before_signed'
  | 'shared_without_signature'
  | 'signature_on_rejected'
  | 'rejected_but_signed'
  | 'unsigned_status_with_signature'
  | 'two_days_of_signature'
  | 'checkout_by_other'
  | 'reply_before_request'
  | 'answer_before_invitation'
  | 'absence_ends_before_it_begins'
  | 'recommends_itself'
  /** The property cannot take it. */
  | 'list_damaged'
  | 'list_full'
  | 'list_has_entries'
  | 'assessments_unreadable';

/**
 * What else is recorded that the refused recording contradicts: of the same record, so that nobody else is ever named.
 * `how`: it is recorded first, put right, or taken back.
 */
export const dependencySchema = z.strictObject({
  kind: z.enum(recordKinds()),
  partnerId: recordedPartnerId.optional(),
  link: z.enum(['automatic', 'manual']).optional(),
  /** Which entry of a list. */
  at: z.string().optional(),
  field: z.string(),
  how: z.enum(['record', 'correct', 'withdraw']),
});
export type Dependency = z.output<typeof dependencySchema>;

export interface Refusal {
  /** Field of `record` in the request. */
  readonly path: string;
  readonly code: RefusalFault;
  /** Id of a rule of the text. */
  readonly ruleId?: string;
  readonly values?: Readonly<Record<string, string>>;
  /** Absent where nothing but the recording itself is to be put right. */
  readonly dependsOn?: Dependency;
}
