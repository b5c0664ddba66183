/** What can be recorded once an action is done. Null: it is a duty that no line's verdict hangs on, or it is done elsewhere. */
import type { ActionCode } from '../../rules/verdict/every-code.ts';
import type { NextAction } from '../../rules/language/determination.ts';
import { formWords } from '../words/forms.ts';
import { approvalForm, ofDealForm, validationForm } from './deal-forms.ts';
import { decisionForm, winnerForm } from './decision-forms.ts';
import { type Desk, type FieldAsked, makeForm } from './desk.ts';
import type { RecordForm } from '../../contract/record-form.ts';
import {
  absenceForm,
  discountForm,
  invitationAnswerForm,
  newAbsenceForm,
  newDiscountForm,
  ofPartnerForm,
} from './entry-forms.ts';
import { productForm } from './line-forms.ts';
import { linkForm, linkWaitingFor, newLinkForm, registrationForm } from './link-forms.ts';
import type { RecordKind } from '../../contract/recording-request.ts';

type FormFor = (action: NextAction, desk: Desk) => RecordForm | undefined;

/** The partner that owes the action; with one partner on the deal there is no doubt. */
const partnerOf = ({ partnerId }: NextAction, { partners }: Desk): string | undefined =>
  partnerId ?? (partners.length === 1 ? partners[0] : undefined);

const ofDeal =
  (kind: RecordKind, button: keyof typeof formWords, ...fields: readonly FieldAsked[]): FormFor =>
  (_action, desk) =>
    ofDealForm(kind, button, button, fields, desk);

const signature: FormFor = (action, desk) => {
  const partnerId = partnerOf(action, desk);
  const proof = linkWaitingFor('signed', partnerId, desk);
  if (proof !== undefined) return linkForm('signed', proof, desk);
  return partnerId === undefined ? undefined : newLinkForm(partnerId, desk, false);
};

const sharing: FormFor = (action, desk) => {
  const proof = linkWaitingFor('shared', partnerOf(action, desk), desk);
  return proof === undefined ? undefined : linkForm('shared', proof, desk);
};

const coverage: FormFor = (action, desk) => {
  const proof = linkWaitingFor('coverage', partnerOf(action, desk), desk);
  return proof === undefined ? undefined : linkForm('coverage', proof, desk);
};

const newLink: FormFor = (action, desk) => {
  const partnerId = partnerOf(action, desk);
  return partnerId === undefined ? undefined : newLinkForm(partnerId, desk, false);
};

const registration: FormFor = (action, desk) => {
  const partnerId = partnerOf(action, desk);
  return partnerId === undefined ? undefined : registrationForm(partnerId, desk, false);
};

/** An approval noted with a registration goes before the deal's. */
const approval: FormFor = (_action, desk) => {
  const registrations = desk.reader.facts.registrations ?? [];
  const at = registrations.findIndex(({ specialistApproval }) => specialistApproval === 'pending');
  const partnerId = registrations[at]?.partnerId;
  if (partnerId === undefined) return approvalForm(desk);
  const fields: readonly FieldAsked[] = [{ field: 'specialistApproval', required: true }];
  return makeForm('registration', 'approval', formWords.approval, { partnerId, at }, fields, desk);
};

/** The request is known by the clock that runs for it, else by what is not known of it yet. */
const ofRequest =
  (button: 'reply' | 'reason', field: FieldAsked): FormFor =>
  (action, desk) => {
    const partnerId = partnerOf(action, desk);
    const open = desk.clocks.filter(
      ({ id, metAt, partnerId: whose }) => id === 'reply' && metAt === null && (whose == null || whose === partnerId),
    );
    const clock = open.find(({ answerBy }) => answerBy === action.by) ?? (open.length === 1 ? open[0] : undefined);
    const at = clock?.startedAt ?? requestWithout(field.field, partnerId, desk);
    if (at === undefined) return undefined;
    return ofPartnerForm('request', button, formWords[button], partnerId, { at }, [field], desk);
  };

/** The only request of which the field is not known. */
function requestWithout(field: string, partnerId: string | undefined, { reader }: Desk): string | undefined {
  const lacking = (reader.facts.communication?.requests ?? []).filter(
    (request) =>
      (request.partnerId === undefined || partnerId === undefined || request.partnerId === partnerId) &&
      (field === 'repliedAt' ? request.repliedAt == null : request.reasonGiven !== true),
  );
  return lacking.length === 1 ? lacking[0]?.at : undefined;
}

const announcement: FormFor = (action, desk) => {
  const partnerId = partnerOf(action, desk);
  const absences = desk.reader.facts.communication?.outOfOffice ?? [];
  const own = absences.filter(({ partnerId: whose }) => whose === undefined || whose === partnerId);
  const absence =
    own.find(({ from }) => from === action.by) ?? own.find(({ announced }) => announced !== true) ?? own[0];
  return absence === undefined ? newAbsenceForm(desk) : absenceForm(absences.indexOf(absence), desk);
};

/** Of several that wait for it, nobody can tell which: its size is asked. */
const discount: FormFor = (action, desk) => {
  const partnerId = partnerOf(action, desk);
  const all = desk.reader.facts.discounts ?? [];
  const waiting = all.filter(
    ({ writtenApproval, partnerId: whose }) =>
      writtenApproval !== true && (whose === undefined || partnerId === undefined || whose === partnerId),
  );
  const [only] = waiting;
  return waiting.length === 1 && only !== undefined ? discountForm(all.indexOf(only), desk) : newDiscountForm(desk);
};

const invitation: FormFor = (action, desk) => {
  const partnerId = partnerOf(action, desk);
  return partnerId === undefined ? undefined : invitationAnswerForm(partnerId, desk);
};

export const actionForms: Readonly<Record<ActionCode, FormFor | null>> = {
  obtain_signature: signature,
  share_signed_proof: sharing,
  create_manual_link: newLink,
  extend_proof_to_line: coverage,
  register_shared_deal: registration,
  correct_registration_domain: registration,
  approve_collaboration: approval,
  validate_transaction: (_action, desk) => validationForm(desk),
  decide_proof_timing: decisionForm('line'),
  decide_proof_coverage: decisionForm('line'),
  decide_registration: decisionForm('deal'),
  decide_winner: winnerForm,
  decide_eligibility: decisionForm('line'),
  decide_enterprise_referral: decisionForm('line'),
  decide_commission: decisionForm('line'),
  name_product: ({ lineItemIds }, desk) => productForm(lineItemIds, desk),
  give_written_notice: ofDeal('recommendation', 'notice', { field: 'secondaryNotifiedInWritingBy', required: true }),
  answer_request: ofRequest('reply', { field: 'repliedAt', required: true }),
  give_reason_for_delay: ofRequest('reason', { field: 'reasonGiven', required: true, likely: true }),
  decide_extension: decisionForm('deal'),
  decide_absence: decisionForm('deal'),
  decide_breach: decisionForm('deal'),
  announce_absence: announcement,
  use_approved_platform: ofDeal('communication', 'platform', {
    field: 'approvedPlatform',
    required: true,
    likely: true,
  }),
  complete_bant: ofDeal(
    'qualification',
    'bant',
    { field: 'budget' },
    { field: 'authority' },
    { field: 'need' },
    { field: 'timing' },
  ),
  report_progress: ofDeal('communication', 'progress', { field: 'progressReported', required: true, likely: true }),
  accept_invitation: invitation,
  start_onboarding: ofDeal('onboarding', 'onboarding', { field: 'startedOn', required: true }),
  decide_onboarding_quality: null,
  sign_waiver_link: signature,
  decide_waiver: null,
  get_discount_approved: discount,
  correct_service_claim: null,
  give_reason_for_removal: null,
  decide_sanction: null,
  split_managed_mrr: null,
  ask_for_second_manager: null,
  decide_second_manager: null,
};
const byCode: Readonly<Record<string, FormFor | null>> = actionForms;

export function formForAction(action: NextAction, desk: Desk): RecordForm | undefined {
  return Object.hasOwn(byCode, action.what) ? byCode[action.what]?.(action, desk) : undefined;
}
