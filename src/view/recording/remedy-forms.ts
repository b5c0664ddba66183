/** What can be recorded where a verdict is not met and one fact would change that. Null: nobody records it here. */
import type { RemedyCode } from '../../rules/what-if/remedies.ts';
import type { RecordForm } from '../../contract/record-form.ts';
import { formWords } from '../words/forms.ts';
import { approvalForm, ofDealForm, validationForm } from './deal-forms.ts';
import { type Desk, makeForm } from './desk.ts';
import { invitationAnswerForm } from './entry-forms.ts';
import { linkForm, linkWaitingFor, newLinkForm, registrationForm } from './link-forms.ts';

type FormFor = (desk: Desk) => RecordForm | undefined;

/** With one partner on the deal it is clear whose. */
const ofOnly =
  (form: (partnerId: string, desk: Desk) => RecordForm | undefined): FormFor =>
  (desk) => {
    const [only, ...others] = desk.partners;
    return only === undefined || others.length > 0 ? undefined : form(only, desk);
  };

const ofProfile = (field: string): FormFor =>
  ofOnly((partnerId, desk) => {
    const at = (desk.reader.facts.partners ?? []).findIndex(({ id }) => id === partnerId);
    const about = { partnerId, ...(at < 0 ? {} : { at }) };
    return makeForm('profile', field, formWords.profile, about, [{ field, required: true }], desk);
  });

const remedyForms: Readonly<Record<RemedyCode, FormFor | null>> = {
  deal_won: null,
  hubspot_validates: validationForm,
  specialist_approves: approvalForm,
  partner_brings_deal: (desk) =>
    ofDealForm('strategy', 'motion', 'motion', [{ field: 'motion', required: true }], desk),
  registered_on_purchase_domain: ofOnly((partnerId, desk) => registrationForm(partnerId, desk, false)),
  // One that was signed late stays late: there is nothing to record.
  proof_signed_and_shared_in_time: ofOnly((partnerId, desk) => {
    const proof = linkWaitingFor('signed', partnerId, desk);
    return proof === undefined ? newLinkForm(partnerId, desk, false) : linkForm('signed', proof, desk);
  }),
  nobody_else_signed: null,
  onboards_highest_mrr_product: null,
  no_recommendation: null,
  invitation_answered: ofOnly(invitationAnswerForm),
  professional_edition: null,
  recurring_subscription: null,
  amount_known: null,
  customer_lacks_product: null,
  credit_already_held: null,
  solutions_partner: ofProfile('type'),
  tier_platinum: ofProfile('tier'),
  program_compliant: ofProfile('programCompliant'),
  crm_accredited: ofProfile('crmImplementationAccredited'),
  mrr_reaches_floor: null,
};
const byCode: Readonly<Record<string, FormFor | null>> = remedyForms;

export const formForRemedy = (code: string, desk: Desk): RecordForm | undefined =>
  Object.hasOwn(byCode, code) ? byCode[code]?.(desk) : undefined;
