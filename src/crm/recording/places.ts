/** Where each field that can be recorded is kept, and which fact it becomes. */
import type {
  dealFields,
  linkFields,
  ListName,
  partnerFields,
  profileFields,
  Recordable,
} from '../../contract/recording-request.ts';
import type { LinkProperty, Manifest } from '../manifest-schema.ts';

type DealProperty = keyof Manifest['portal']['deals']['inputs'];
type PartnerProperty = keyof Manifest['portal']['partnerInvolvement']['properties'];
type CompanyProperty = keyof Manifest['portal']['companies'];

/** `flag`: the yes/no that tells "none so far" from unknown. `as`: instants are kept in UTC. */
export interface Place<P extends string> {
  readonly property: P;
  readonly flag?: P;
  readonly as?: 'instant';
}

type Places<Fields, P extends string> = { readonly [F in keyof Fields]: Place<P> };

export const dealPlaces: { readonly [K in keyof typeof dealFields]: Places<(typeof dealFields)[K], DealProperty> } = {
  strategy: {
    motion: { property: 'motion' },
    sharedDealCreatedBy: { property: 'sharedDealCreatedBy' },
    hubspotOwned: { property: 'hubspotOwned' },
  },
  domains: { purchaseDomain: { property: 'purchaseDomain' }, relatedDomains: { property: 'relatedDomains' } },
  validation: { hubspotValidation: { property: 'hubspotValidation' } },
  approval: { specialistApproval: { property: 'specialistApproval' } },
  recommendation: {
    byPartnerId: { property: 'recommendedBy' },
    recommendedPartnerIds: { property: 'recommendedPartners' },
    chosenPartnerId: { property: 'chosenPartner' },
    discussedWithAllParties: { property: 'discussedWithAllParties' },
    secondaryNotifiedInWritingBy: { property: 'secondaryNotifiedBy' },
  },
  communication: {
    approvedPlatform: { property: 'approvedPlatform' },
    progressReported: { property: 'progressReported' },
  },
  qualification: {
    budget: { property: 'bantBudget' },
    authority: { property: 'bantAuthority' },
    need: { property: 'bantNeed' },
    timing: { property: 'bantTiming' },
  },
  introduction: { customerAgreed: { property: 'introductionAgreed' } },
  onboarding: {
    required: { property: 'onboardingRequired' },
    subscriptionStart: { property: 'subscriptionStart' },
    customerTimelineStart: { property: 'customerTimelineStart', flag: 'customerTimeline' },
    startedOn: { property: 'onboardingStartedOn', flag: 'onboardingStarted' },
    live: { property: 'sessionsLive' },
    private: { property: 'sessionsPrivate' },
    tailored: { property: 'sessionsTailored' },
    goalsMet: { property: 'onboardingGoalsMet' },
    poorReviews: { property: 'poorReviews' },
  },
  payments: {
    monthsPaid: { property: 'monthsPaid' },
    cancelled: { property: 'cancelled' },
    partnerBreachAfterMonths: { property: 'partnerBreachAfterMonths', flag: 'partnerBreach' },
  },
  managed: { portalMrr: { property: 'managedPortalMrr' }, currency: { property: 'managedCurrency' } },
};

export const partnerPlaces: {
  readonly [K in keyof typeof partnerFields]: Places<(typeof partnerFields)[K], PartnerProperty>;
} = {
  part: { role: { property: 'role' }, involvedInSale: { property: 'involvedInSale' } },
  registration: {
    registeredBy: { property: 'registeredBy' },
    registrationKind: { property: 'registrationKind' },
    domain: { property: 'registrationDomain' },
    registeredOn: { property: 'registeredOn' },
    solidRelationship: { property: 'solidRelationship' },
    potentialNeed: { property: 'potentialNeed' },
    specialistApproval: { property: 'specialistApproval' },
  },
  credit: { productLines: { property: 'creditedProductLines' }, creditedSince: { property: 'creditedSince' } },
  invitation: {
    notifiedAt: { property: 'invitedAt', as: 'instant' },
    answeredAt: { property: 'invitationAnsweredAt', as: 'instant' },
  },
};

export const profilePlaces: Places<typeof profileFields, CompanyProperty> = {
  type: { property: 'partnerType' },
  tier: { property: 'partnerTier' },
  programCompliant: { property: 'programCompliant' },
  crmAccredited: { property: 'crmAccredited' },
  accreditationInLocalLanguage: { property: 'accreditationInLocalLanguage' },
  region: { property: 'region' },
  sellsInRegions: { property: 'sellsInRegions' },
  countryCode: { property: 'countryCode' },
  timeZone: { property: 'timeZone' },
};

export const linkPlaces: Places<typeof linkFields, LinkProperty> = {
  status: { property: 'Status' },
  address: { property: 'Address' },
  generatedOn: { property: 'GeneratedOn' },
  sentOn: { property: 'SentOn' },
  signedBy: { property: 'SignedBy' },
  signedOn: { property: 'SignedOn' },
  signedAt: { property: 'SignedAt', as: 'instant' },
  confirmedInCheckout: { property: 'ConfirmedInCheckout' },
  sharedOn: { property: 'SharedOn' },
  coversLineItems: { property: 'Covers' },
  confirmsPartnerServices: { property: 'ConfirmsServices' },
  onboardingFor: { property: 'OnboardingFor' },
  quoteUpdatedOn: { property: 'QuoteUpdatedOn' },
};

export const listOfEntry = {
  request: 'requests',
  absence: 'outOfOffice',
  discount: 'discounts',
  activity: 'managedActivities',
} as const satisfies Record<string, ListName>;

/** Whose record it is that a recording changes. */
export type Target = { readonly of: 'deal' } | { readonly of: 'involvement' | 'company'; readonly partnerId: string };

export function targetOf(record: Recordable): Target {
  if (!('partnerId' in record)) return { of: 'deal' };
  return { of: record.kind === 'profile' ? 'company' : 'involvement', partnerId: record.partnerId };
}

/** Name of a record in revisions: `deal`, `involvement:701`, `company:701`. */
export const recordName = (target: Target): string =>
  target.of === 'deal' ? 'deal' : `${target.of}:${target.partnerId}`;

/** The one value that can exist once in a portal for a deal and a partner. */
export const involvementKey = (dealId: string, partnerId: string): string => `${dealId}:${partnerId}`;

/** The property that logs what was recorded on a record of this kind. */
export function auditProperty({ of }: Target, { portal }: Manifest): string {
  switch (of) {
    case 'deal':
      return portal.deals.outputs.audit;
    case 'involvement':
      return portal.partnerInvolvement.properties.audit;
    case 'company':
      return portal.companies.audit;
  }
}
