/** Everything that can be recorded whatever is asked for, group by group. */
import type { RecordForm } from '../../contract/record-form.ts';
import { formWords, linesChosen } from '../words/forms.ts';
import { dayThatDecides } from '../../rules/editions/pick-edition.ts';
import { approvalForm, ofDealForm, touchlessForm, validationForm } from './deal-forms.ts';
import { type Desk, type FieldAsked, makeForm } from './desk.ts';
import {
  activityForm,
  invitationForm,
  newAbsenceForm,
  newDiscountForm,
  newRequestForm,
  ofPartnerForm,
} from './entry-forms.ts';
import { anyAmountForm, anyProductForm, soldForm } from './line-forms.ts';
import { correctionForms, newLinkForm, registrationForm } from './link-forms.ts';
import { nameOfLink } from './link-name.ts';
import { ownedForm, ownedListForm } from './owned-forms.ts';

export function generalForms(desk: Desk): RecordForm[] {
  const { facts } = desk.reader;
  const several = desk.partners.length > 1;
  const owned = facts.customer?.products ?? [];
  const forms = [
    anyProductForm(desk),
    anyAmountForm(desk),
    soldForm(desk),
    ofDealForm('domains', 'purchaseDomain', 'domain', [{ field: 'purchaseDomain', required: true }], desk),
    ofDealForm('domains', 'relatedDomains', 'relatedDomains', [{ field: 'relatedDomains', required: true }], desk),
    ofDealForm('strategy', 'motion', 'motion', each('motion', 'sharedDealCreatedBy', 'hubspotOwned'), desk),
    afterTheText(desk) && nobodyTakesPart(desk) ? touchlessForm(desk) : undefined,
    ofDealForm('introduction', 'introduction', 'introduction', each('customerAgreed'), desk),
    approvalForm(desk),
    validationForm(desk),
    ...desk.partners.map((id) => registrationForm(id, desk, several)),
    ...desk.partners.map((id, at) => partForm(id, at, desk)),
    ...desk.partners.map((id, at) => profileForm(id, at, desk)),
    invitationForm(desk),
    several ? recommendationForm(desk) : undefined,
    ofPartnerForm(
      'credit',
      'all',
      formWords.credited,
      undefined,
      {},
      [{ field: 'productLines', required: true }, { field: 'creditedSince' }],
      desk,
    ),
    ...desk.partners.map((id) => newLinkForm(id, desk, several)),
    ...correctionForms(desk, (proof) => nameOfLink(proof, desk)),
    ownedListForm(desk),
    ...owned.map((_product, at) => ownedForm('creditHolder', at, desk)),
    ofDealForm('communication', 'all', 'exchanges', each('approvedPlatform', 'progressReported'), desk),
    ofDealForm('qualification', 'bant', 'bant', each('budget', 'authority', 'need', 'timing'), desk),
    newRequestForm(desk),
    newAbsenceForm(desk),
    newDiscountForm(desk),
    ofDealForm(
      'onboarding',
      'all',
      'services',
      each('required', 'subscriptionStart', 'customerTimelineStart', 'startedOn', 'goalsMet', 'poorReviews'),
      desk,
    ),
    anyOnboarderForm(desk),
    ofDealForm('payments', 'all', 'payments', each('monthsPaid', 'cancelled', 'partnerBreachAfterMonths'), desk),
    ofDealForm('managed', 'all', 'portal', each('portalMrr', 'currency'), desk),
    activityForm(desk),
  ];
  return forms.filter((form) => form !== undefined);
}

/** Only terms that were announced since know purchases without a partner. */
const afterTheText = ({ reader: { edition, facts, asOf } }: Desk): boolean =>
  edition.announced !== null || (edition.to !== null && dayThatDecides({ ...facts, asOf }) > edition.to);

const nobodyTakesPart = ({ reader: { facts } }: Desk): boolean =>
  (facts.registrations ?? []).length === 0 && (facts.proofs ?? []).length === 0;

const each = (...fields: readonly string[]): readonly FieldAsked[] => fields.map((field) => ({ field }));

const recommendationForm = (desk: Desk): RecordForm | undefined =>
  ofDealForm(
    'recommendation',
    'all',
    'recommendation',
    each(
      'byPartnerId',
      'recommendedPartnerIds',
      'chosenPartnerId',
      'discussedWithAllParties',
      'secondaryNotifiedInWritingBy',
    ),
    desk,
  );

function partForm(partnerId: string, at: number, desk: Desk): RecordForm | undefined {
  return makeForm(
    'part',
    'all',
    formWords.part,
    { partnerId, named: named(partnerId, desk), at },
    each('involvedInSale', 'role'),
    desk,
  );
}

function profileForm(partnerId: string, at: number, desk: Desk): RecordForm | undefined {
  return makeForm(
    'profile',
    'all',
    formWords.profile,
    { partnerId, named: named(partnerId, desk), at },
    each(
      'type',
      'tier',
      'region',
      'sellsInRegions',
      'countryCode',
      'programCompliant',
      'crmImplementationAccredited',
      'accreditationInLocalLanguage',
    ),
    desk,
  );
}

const named = (partnerId: string, { partners, reader }: Desk): string | undefined =>
  partners.length > 1 ? reader.partnerName(partnerId) : undefined;

const anyOnboarderForm = (desk: Desk): RecordForm | undefined =>
  makeForm(
    'onboarding_by_line',
    'any',
    formWords.onboarder,
    {},
    [
      { field: 'lineItemIds', required: true, label: linesChosen },
      { field: 'by', required: true },
    ],
    desk,
  );
