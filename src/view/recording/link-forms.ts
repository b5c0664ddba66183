/** Steps of a confirmation link, each as a form. */
import type { ProofFacts, RegistrationFacts } from '../../facts/schema.ts';
import { proofState } from '../proofs.ts';
import type { ProofState } from '../words/proof.ts';
import { ofPartnerForm } from './entry-forms.ts';
import { formWords } from '../words/forms.ts';
import { type Desk, type FieldAsked, makeForm } from './desk.ts';
import type { RecordForm } from '../../contract/record-form.ts';

type Step = 'generated' | 'sent' | 'signed' | 'shared' | 'rejected' | 'coverage';

/** What may happen next to a link; a signature that was noted wrongly can be noted again. */
const nextSteps: Readonly<Record<ProofState, readonly Step[]>> = {
  unknown: ['generated', 'sent', 'signed', 'rejected'],
  generated: ['sent', 'signed', 'rejected'],
  sent: ['signed', 'rejected'],
  rejected: [],
  replaced: [],
  signed_by_other: ['signed'],
  signed: ['shared', 'signed', 'coverage'],
  shared: ['signed', 'shared', 'coverage'],
};

export function formsOfLink(proof: ProofFacts, desk: Desk): RecordForm[] {
  return nextSteps[proofState(proof, desk.reader.facts.proofs ?? [])].flatMap(
    (step) => linkForm(step, proof, desk) ?? [],
  );
}

/** Steps that came before those that wait: not offered beside the link, where they would hide what is next. */
const earlierSteps: Readonly<Record<ProofState, readonly Step[]>> = {
  unknown: [],
  generated: ['generated'],
  sent: ['generated', 'sent'],
  rejected: [],
  replaced: [],
  signed_by_other: ['generated', 'sent'],
  signed: ['generated', 'sent'],
  shared: ['generated', 'sent'],
};

/** What was recorded of each link before its present state, to be put right. `nameOf`: whose, and which. */
export function correctionForms(desk: Desk, nameOf: (proof: ProofFacts) => string): RecordForm[] {
  const proofs = desk.reader.facts.proofs ?? [];
  return proofs.flatMap((proof) =>
    earlierSteps[proofState(proof, proofs)].flatMap((step) => {
      const form = linkForm(step, proof, desk);
      return form === undefined ? [] : [{ ...form, about: nameOf(proof) }];
    }),
  );
}

export function linkForm(step: Step, proof: ProofFacts, desk: Desk): RecordForm | undefined {
  const { partnerId, link, coversLineItems } = proof;
  if (link === undefined) return undefined;
  const { today, reader } = desk;
  const state = proofState(proof, reader.facts.proofs ?? []);
  const about = { partnerId, link, at: (reader.facts.proofs ?? []).indexOf(proof) };
  const isNext = state === 'unknown' || state === 'generated';
  const covers: readonly FieldAsked[] = coversLineItems === undefined ? [{ field: 'coversLineItems' }] : [];
  switch (step) {
    case 'generated':
      return makeForm(
        'link',
        step,
        state === 'unknown' ? formWords.generated : formWords.correctCreation,
        about,
        [
          { field: 'generatedOn', required: true, ...(state === 'unknown' ? { likely: today } : {}) },
          ...(state === 'unknown' ? covers : []),
        ],
        desk,
      );
    case 'sent':
      return makeForm(
        'link',
        step,
        isNext ? formWords.sent : formWords.correctSending,
        about,
        // No fact tells when it was sent: what stands is not known here, and today would replace it.
        [{ field: 'sentOn', required: true, ...(isNext ? { likely: today } : {}) }],
        desk,
      );
    case 'signed':
      return makeForm(
        'link',
        step,
        state === 'signed' || state === 'shared' || state === 'signed_by_other'
          ? formWords.correctSignature
          : formWords.signature,
        about,
        [{ field: 'signedOn', required: true }, { field: 'signedBy', required: true, likely: 'customer' }, ...covers],
        desk,
      );
    case 'shared':
      return makeForm(
        'link',
        step,
        state === 'shared' ? formWords.correctSharing : formWords.shared,
        about,
        [{ field: 'sharedOn', required: true, likely: today }],
        desk,
      );
    case 'rejected':
      return makeForm('link', step, formWords.rejected, { ...about, said: { status: 'rejected' } }, [], desk);
    case 'coverage':
      return makeForm('link', step, formWords.coverage, about, [{ field: 'coversLineItems', required: true }], desk);
  }
}

/** Of several links of a partner, the one that a step is about: the furthest that still waits for it. */
export function linkWaitingFor(step: Step, partnerId: string | undefined, { reader }: Desk): ProofFacts | undefined {
  const proofs = reader.facts.proofs ?? [];
  const states: readonly ProofState[] =
    step === 'shared'
      ? ['signed', 'shared']
      : step === 'signed'
        ? ['sent', 'generated', 'unknown', 'signed_by_other', 'signed', 'shared']
        : ['shared', 'signed'];
  const own = proofs.filter((proof) => proof.partnerId === partnerId);
  return states.flatMap((state) => own.filter((proof) => proofState(proof, proofs) === state))[0];
}

/** Where a partner has no link that may still be signed: the quote's own link, or one made by hand after a rejection. */
export function newLinkForm(partnerId: string, desk: Desk, named: boolean): RecordForm | undefined {
  const own = (desk.reader.facts.proofs ?? []).filter((proof) => proof.partnerId === partnerId);
  if (own.some(({ status }) => status !== 'rejected')) return undefined;
  const whose = { partnerId, named: named ? desk.reader.partnerName(partnerId) : undefined };
  // A rejected link stays rejected: the next one is the partner's own (POI-11).
  const rejected = own.length > 0;
  const which: readonly FieldAsked[] = rejected ? [] : [{ field: 'link', required: true, likely: 'automatic' }];
  const fields: readonly FieldAsked[] = [
    ...which,
    { field: 'generatedOn', required: true, likely: desk.today },
    { field: 'sentOn' },
    { field: 'coversLineItems' },
  ];
  return makeForm('link', 'new', formWords.newLink, rejected ? { ...whose, link: 'manual' } : whose, fields, desk);
}

export function registrationForm(partnerId: string, desk: Desk, named: boolean): RecordForm | undefined {
  const { facts, partnerName } = desk.reader;
  const registrations: readonly RegistrationFacts[] = facts.registrations ?? [];
  const at = registrations.findIndex((registration) => registration.partnerId === partnerId);
  const whose = { partnerId, named: named ? partnerName(partnerId) : undefined };
  const fields: readonly FieldAsked[] = [
    { field: 'domain', required: true, likely: facts.deal.purchaseDomain },
    { field: 'registeredOn', required: true },
    { field: 'registrationKind', likely: 'shared_deal' },
    { field: 'registeredBy', likely: 'partner' },
  ];
  return makeForm('registration', 'all', formWords.registration, at < 0 ? whose : { ...whose, at }, fields, desk);
}

/** Of the partner that it must be, else of one that is asked. */
export function anyLinkForm(desk: Desk): RecordForm | undefined {
  const [only, ...others] = desk.partners;
  if (only !== undefined && others.length === 0) return newLinkForm(only, desk, false);
  const fields: readonly FieldAsked[] = [
    { field: 'link', required: true, likely: 'automatic' },
    { field: 'generatedOn', required: true, likely: desk.today },
    { field: 'sentOn' },
    { field: 'coversLineItems' },
  ];
  return ofPartnerForm('link', 'new', formWords.newLink, undefined, {}, fields, desk);
}

export function anyRegistrationForm(desk: Desk): RecordForm | undefined {
  const [only, ...others] = desk.partners;
  if (only !== undefined && others.length === 0) return registrationForm(only, desk, false);
  const fields: readonly FieldAsked[] = [
    { field: 'domain', required: true, likely: desk.reader.facts.deal.purchaseDomain },
    { field: 'registeredOn', required: true },
    { field: 'registrationKind', likely: 'shared_deal' },
    { field: 'registeredBy', likely: 'partner' },
  ];
  return ofPartnerForm('registration', 'new', formWords.registration, undefined, {}, fields, desk);
}
