/** What the fields of a recording are called: as the fact that they become, or by words of their own where they become none. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { FactPath } from './fact-path.ts';
import { factLabel } from './fact-labels.ts';
import { type RecordKind, recordKinds } from '../../contract/recording-request.ts';

type Label = FactPath | Bilingual;

/** Fields that every kind calls alike. */
const everywhere: Readonly<Record<string, Label>> = {
  partnerId: 'partners[].id',
  withdraw: { fr: 'faits retirés', en: 'facts withdrawn' },
  remove: { fr: 'suppression de l’entrée', en: 'removal of the entry' },
  kind: { fr: 'nature du fait', en: 'kind of fact' },
  record: { fr: 'fait à enregistrer', en: 'fact to record' },
  requestId: { fr: 'identifiant de la demande', en: 'id of the request' },
  recordedBy: { fr: 'auteur', en: 'author' },
  basedOn: { fr: 'version lue', en: 'version seen' },
};

const fields: Readonly<Record<RecordKind, Readonly<Record<string, Label>>>> = {
  strategy: {
    motion: 'deal.motion',
    sharedDealCreatedBy: 'deal.sharedDealCreatedBy',
    hubspotOwned: 'deal.hubspotOwned',
  },
  domains: { purchaseDomain: 'deal.purchaseDomain', relatedDomains: 'deal.relatedDomains' },
  validation: { hubspotValidation: 'deal.hubspotValidation' },
  approval: { specialistApproval: 'deal.specialistApproval' },
  recommendation: {
    byPartnerId: 'recommendation.byPartnerId',
    recommendedPartnerIds: 'recommendation.recommendedPartnerIds',
    chosenPartnerId: 'recommendation.chosenPartnerId',
    discussedWithAllParties: 'recommendation.discussedWithAllParties',
    secondaryNotifiedInWritingBy: 'recommendation.secondaryNotifiedInWritingBy',
  },
  communication: {
    approvedPlatform: 'communication.approvedPlatform',
    progressReported: 'communication.progressReported',
  },
  qualification: {
    budget: 'communication.bant.budget',
    authority: 'communication.bant.authority',
    need: 'communication.bant.need',
    timing: 'communication.bant.timing',
  },
  introduction: { customerAgreed: 'introduction.customerAgreed' },
  onboarding: {
    required: 'onboarding.required',
    subscriptionStart: 'onboarding.subscriptionStart',
    customerTimelineStart: 'onboarding.customerTimelineStart',
    startedOn: 'onboarding.startedOn',
    live: 'onboarding.sessions.live',
    private: 'onboarding.sessions.private',
    tailored: 'onboarding.sessions.tailored',
    goalsMet: 'onboarding.goalsMet',
    poorReviews: 'onboarding.poorReviews',
  },
  payments: {
    monthsPaid: 'payments.monthsPaid',
    cancelled: 'payments.cancelled',
    partnerBreachAfterMonths: 'payments.partnerBreachAfterMonths',
  },
  managed: { portalMrr: 'managed.portalMrr', currency: 'managed.currency' },
  onboarding_by_line: { by: 'lineItems[].onboardingBy', lineItemIds: 'lineItems[].id' },
  part: {
    role: { fr: 'rôle dans la transaction', en: 'role in the deal' },
    involvedInSale: 'partners[].involvedInSale',
  },
  registration: {
    registeredBy: 'registrations[].registeredBy',
    registrationKind: 'registrations[].kind',
    domain: 'registrations[].domain',
    registeredOn: 'registrations[].registeredOn',
    solidRelationship: 'registrations[].solidRelationship',
    potentialNeed: 'registrations[].potentialNeed',
    specialistApproval: 'registrations[].specialistApproval',
  },
  credit: {
    productLines: { fr: 'crédit accordé pour', en: 'credit awarded for' },
    creditedSince: 'customer.products[].creditedSince',
  },
  invitation: { notifiedAt: 'communication.invitation.notifiedAt', answeredAt: 'communication.invitation.answeredAt' },
  profile: {
    type: 'partners[].type',
    tier: 'partners[].tier',
    programCompliant: 'partners[].programCompliant',
    crmAccredited: 'partners[].crmImplementationAccredited',
    accreditationInLocalLanguage: 'partners[].accreditationInLocalLanguage',
    region: 'partners[].region',
    sellsInRegions: 'partners[].sellsInRegions',
    countryCode: 'partners[].countryCode',
    timeZone: 'partners[].timeZone',
  },
  link: {
    status: 'proofs[].status',
    address: { fr: 'adresse du lien', en: 'address of the link' },
    generatedOn: { fr: 'lien généré le', en: 'link generated on' },
    sentOn: { fr: 'lien envoyé le', en: 'link sent on' },
    signedBy: 'proofs[].signedBy',
    signedOn: 'proofs[].signedOn',
    signedAt: 'proofs[].signedAt',
    confirmedInCheckout: 'proofs[].confirmedInCheckout',
    sharedOn: 'proofs[].sharedOn',
    coversLineItems: 'proofs[].coversLineItems',
    confirmsPartnerServices: 'proofs[].confirmsPartnerServices',
    onboardingFor: 'proofs[].onboardingFor',
    quoteUpdatedOn: 'proofs[].quoteUpdatedOn',
    link: 'proofs[].link',
  },
  request: {
    at: 'communication.requests[].at',
    repliedAt: 'communication.requests[].repliedAt',
    circumstance: 'communication.requests[].circumstance',
    reasonGiven: 'communication.requests[].reasonGiven',
    request: 'communication.requests[]',
  },
  absence: {
    from: 'communication.outOfOffice[].from',
    to: 'communication.outOfOffice[].to',
    announced: 'communication.outOfOffice[].announced',
    announcedOn: 'communication.outOfOffice[].announcedOn',
    absence: 'communication.outOfOffice[]',
  },
  discount: {
    percent: 'discounts[].percent',
    promised: 'discounts[].promised',
    writtenApproval: 'discounts[].writtenApproval',
    discount: 'discounts[]',
  },
  activity: { activity: 'managed.activities[].kind', authenticated: 'managed.activities[].authenticated' },
  list: { list: { fr: 'liste', en: 'list' }, state: { fr: 'état de la liste', en: 'state of the list' } },
};

/** The fact's path, where the field becomes one. */
export function pathOfField(kind: string, field: string): FactPath | undefined {
  const label = labelOf(kind, field);
  return typeof label === 'string' ? label : undefined;
}

/** Where a missing fact is recorded; undefined where no recording says it. The deal's own fields go before an entry's. */
export function recordedAs(pattern: string): { readonly kind: RecordKind; readonly field: string } | undefined {
  for (const kind of recordKinds) {
    const field = Object.entries(fields[kind]).find(([, label]) => label === pattern)?.[0];
    if (field !== undefined) return { kind, field };
  }
  return undefined;
}

export function fieldLabel(kind: string, field: string): Bilingual {
  const label = labelOf(kind, field);
  if (label === undefined) return { fr: `« ${field} »`, en: `“${field}”` };
  return typeof label === 'string' ? factLabel(label) : label;
}

const byKind: Readonly<Record<string, Readonly<Record<string, Label>> | undefined>> = fields;

function labelOf(kind: string, field: string): Label | undefined {
  const own = byKind[kind];
  if (own !== undefined && Object.hasOwn(own, field)) return own[field];
  return Object.hasOwn(everywhere, field) ? everywhere[field] : undefined;
}
