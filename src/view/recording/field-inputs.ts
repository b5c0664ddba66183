/** How each field of a recording is filled in. A new field does not compile until somebody has said how, or that it is not. */
import type { FormField } from '../../contract/record-form.ts';
import type {
  dealFields,
  linkFields,
  partnerFields,
  profileFields,
  RecordKind,
} from '../../contract/recording-request.ts';

type Options = readonly string[];
/** `lines`: some of the deal's line items. Null: not from a card. */
export type FieldInput =
  | Exclude<FormField['kind'], 'choice' | 'several'>
  | 'lines'
  | { readonly choice: Options }
  | { readonly several: Options }
  | null;

const approval = { choice: ['approved', 'refused', 'pending'] } as const;
const sides = { choice: ['partner', 'hubspot'] } as const;

const ofDeal: {
  readonly [K in keyof typeof dealFields]: { readonly [F in keyof (typeof dealFields)[K]]: FieldInput };
} = {
  strategy: {
    motion: { choice: ['partner_collaboration', 'hubspot_collaboration'] },
    sharedDealCreatedBy: sides,
    hubspotOwned: 'yes_no',
  },
  domains: { purchaseDomain: 'domain', relatedDomains: null },
  validation: { hubspotValidation: approval },
  approval: { specialistApproval: approval },
  recommendation: {
    byPartnerId: null,
    recommendedPartnerIds: null,
    chosenPartnerId: null,
    discussedWithAllParties: 'yes_no',
    secondaryNotifiedInWritingBy: { several: ['originator', 'specialist'] },
  },
  communication: { approvedPlatform: 'yes_no', progressReported: 'yes_no' },
  qualification: { budget: 'yes_no', authority: 'yes_no', need: 'yes_no', timing: 'yes_no' },
  introduction: { customerAgreed: 'yes_no' },
  onboarding: {
    required: 'yes_no',
    subscriptionStart: 'date',
    customerTimelineStart: 'date',
    startedOn: 'date',
    live: 'yes_no',
    private: 'yes_no',
    tailored: 'yes_no',
    goalsMet: 'yes_no',
    poorReviews: 'count',
  },
  payments: { monthsPaid: 'count', cancelled: 'yes_no', partnerBreachAfterMonths: 'count' },
  managed: { portalMrr: 'amount', currency: 'text' },
};

const ofPartner: {
  readonly [K in keyof typeof partnerFields]: { readonly [F in keyof (typeof partnerFields)[K]]: FieldInput };
} = {
  part: { role: null, involvedInSale: 'yes_no' },
  registration: {
    registeredBy: sides,
    registrationKind: { choice: ['shared_deal', 'domain'] },
    domain: 'domain',
    registeredOn: 'date',
    solidRelationship: 'yes_no',
    potentialNeed: 'yes_no',
    specialistApproval: approval,
  },
  credit: { productLines: null, creditedSince: 'date' },
  invitation: { notifiedAt: 'date_time', answeredAt: 'date_time' },
};

const profile: { readonly [F in keyof typeof profileFields]: FieldInput } = {
  type: { choice: ['solutions_partner', 'solutions_provider'] },
  tier: { choice: ['none', 'gold', 'platinum', 'diamond', 'elite'] },
  programCompliant: 'yes_no',
  crmAccredited: 'yes_no',
  accreditationInLocalLanguage: 'yes_no',
  region: { choice: ['APAC', 'EMEA', 'LATAM', 'NA'] },
  sellsInRegions: { several: ['APAC', 'EMEA', 'LATAM', 'NA'] },
  countryCode: 'text',
  timeZone: 'text',
};

const link: { readonly [F in keyof typeof linkFields]: FieldInput } & { readonly link: FieldInput } = {
  link: { choice: ['automatic', 'manual'] },
  status: { choice: ['generated', 'sent', 'signed', 'rejected'] },
  address: 'text',
  generatedOn: 'date',
  sentOn: 'date',
  signedBy: { choice: ['customer', 'other'] },
  signedOn: 'date',
  signedAt: 'date_time',
  confirmedInCheckout: 'yes_no',
  sharedOn: 'date',
  coversLineItems: 'lines',
  confirmsPartnerServices: 'yes_no',
  onboardingFor: null,
  quoteUpdatedOn: 'date',
};

type Inputs = Readonly<Record<string, FieldInput | undefined>>;

const byKind: Readonly<Record<RecordKind, Inputs>> = {
  ...ofDeal,
  ...ofPartner,
  profile,
  link,
  // Entries of lists are found by what the card already knows of them.
  request: { repliedAt: 'date_time', reasonGiven: 'yes_no' },
  absence: { announced: 'yes_no', announcedOn: 'date' },
  discount: { writtenApproval: 'yes_no' },
  onboarding_by_line: {},
  activity: {},
  list: {},
};

export const fieldInput = (kind: RecordKind, field: string): FieldInput =>
  Object.hasOwn(byKind[kind], field) ? (byKind[kind][field] ?? null) : null;
