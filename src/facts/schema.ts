/**
 * Deal facts: what is known of one deal, as a person, a CRM or a warehouse states it.
 *
 * Two kinds of absence, and no third (`docs/` carries the same words for whoever writes a file by hand):
 * - `known(...)`: absent and null both mean **unknown**. After parsing the key is absent.
 * - `soFar(...)`: null is **"none so far"** (not signed yet, not answered yet), absent is unknown. Null survives parsing.
 * An empty list is "none"; an absent list is unknown. Unknown keys are refused by name, so that a typo is never taken for silence.
 */
import * as z from 'zod';
import {
  calendarDate,
  countryCode,
  currencyCode,
  customerId,
  dealId,
  decimal,
  domain,
  instant,
  lineItemId,
  partnerId,
  ratio,
  timeZone,
} from './primitives.ts';

/** Absent and null both mean unknown; parsing leaves the key out. */
const known = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => (value === null ? undefined : (value as z.output<T> | undefined)));
/** Null means "none so far"; absent means unknown. */
const soFar = <T extends z.ZodType>(schema: T) => schema.nullable().optional();

const yesNo = known(z.boolean());
const approval = known(z.enum(['pending', 'approved', 'refused']));
const words = z.string().trim().min(1).max(500);

export const motionSchema = z.enum(['partner_collaboration', 'hubspot_collaboration']);
export type Motion = z.infer<typeof motionSchema>;

export const productLineSchema = z.enum([
  'marketing_hub',
  'sales_hub',
  'service_hub',
  'content_hub',
  'data_hub',
  'commerce_hub',
  'hubspot_credits',
  'customer_platform',
  'smart_crm',
  'core_seats',
  'reporting_add_on',
  'other_add_on',
  'services',
  'unclassified',
]);
/** A product line of the text (section "Vente croisée"), or why a line item is none. */
export type ProductLine = z.infer<typeof productLineSchema>;

export const productEditionSchema = z.enum(['free', 'starter', 'professional', 'enterprise', 'none', 'unknown']);
/** Edition of a product ("édition" in the text); `none`: the product has no editions; `unknown`: the name does not say. */
export type ProductEdition = z.infer<typeof productEditionSchema>;

export const billingFrequencySchema = z.enum([
  'weekly',
  'biweekly',
  'monthly',
  'quarterly',
  'per_six_months',
  'annually',
  'per_two_years',
  'per_three_years',
  'per_four_years',
  'per_five_years',
]);
export type BillingFrequency = z.infer<typeof billingFrequencySchema>;

const deal = z.strictObject({
  id: dealId,
  name: known(words),
  currency: known(currencyCode),
  stage: known(z.enum(['open', 'closed_won', 'closed_lost'])),
  createdOn: known(calendarDate),
  closeDate: known(calendarDate),
  closedAt: known(instant),
  motion: known(motionSchema),
  sharedDealCreatedBy: known(z.enum(['partner', 'hubspot'])),
  hubspotOwned: yesNo,
  hubspotValidation: approval,
  specialistApproval: approval,
  purchaseDomain: known(domain),
  relatedDomains: known(z.array(domain)),
});

export const partnerTypeSchema = z.enum(['solutions_partner', 'solutions_provider']);
export type PartnerType = z.infer<typeof partnerTypeSchema>;

/** The credit's holder need not be on the deal: its type and name stand here for want of an entry in `partners`, which goes first. */
const ownedProduct = z.strictObject({
  name: known(words),
  product: known(productLineSchema),
  edition: known(productEditionSchema),
  mrr: known(decimal),
  currency: known(currencyCode),
  boughtFrom: known(z.union([z.literal('hubspot'), partnerId])),
  creditHolder: known(z.union([z.literal('none'), partnerId])),
  creditedSince: known(calendarDate),
  creditHolderType: known(partnerTypeSchema),
  creditHolderName: known(words),
});

const customer = z.strictObject({
  id: known(customerId),
  countryCode: known(countryCode),
  timeZone: known(timeZone),
  products: known(z.array(ownedProduct)),
});

export const regionSchema = z.enum(['APAC', 'EMEA', 'LATAM', 'NA']);
export const tierSchema = z.enum(['none', 'gold', 'platinum', 'diamond', 'elite']);

const partner = z.strictObject({
  id: partnerId,
  name: known(words),
  type: known(partnerTypeSchema),
  tier: known(tierSchema),
  programCompliant: yesNo,
  crmImplementationAccredited: yesNo,
  accreditationInLocalLanguage: yesNo,
  region: known(regionSchema),
  sellsInRegions: known(z.array(regionSchema)),
  countryCode: known(countryCode),
  timeZone: known(timeZone),
  involvedInSale: yesNo,
});

const registration = z.strictObject({
  partnerId,
  registeredBy: known(z.enum(['partner', 'hubspot'])),
  kind: known(z.enum(['shared_deal', 'domain'])),
  domain: known(domain),
  registeredOn: known(calendarDate),
  solidRelationship: yesNo,
  potentialNeed: yesNo,
  specialistApproval: approval,
});

const lineItem = z.strictObject({
  id: lineItemId,
  name: known(words),
  product: known(productLineSchema),
  edition: known(productEditionSchema),
  kind: known(z.enum(['subscription', 'one_time', 'overage'])),
  mrr: known(decimal),
  currency: known(currencyCode),
  mrr12MonthsAgo: known(decimal),
  listMrr: known(decimal),
  amount: known(decimal),
  billingFrequency: known(billingFrequencySchema),
  onboardingBy: known(z.union([z.literal('hubspot'), partnerId])),
});

const proof = z.strictObject({
  partnerId,
  link: known(z.enum(['automatic', 'manual'])),
  status: known(z.enum(['generated', 'sent', 'signed', 'rejected'])),
  signedBy: known(z.enum(['customer', 'other'])),
  signedOn: soFar(calendarDate),
  signedAt: soFar(instant),
  confirmedInCheckout: yesNo,
  sharedOn: soFar(calendarDate),
  coversLineItems: known(z.union([z.literal('all'), z.array(lineItemId)])),
  confirmsPartnerServices: yesNo,
  onboardingFor: known(z.array(words)),
  quoteUpdatedOn: soFar(calendarDate),
});

const recommendation = z.strictObject({
  byPartnerId: known(partnerId),
  recommendedPartnerIds: known(z.array(partnerId)),
  chosenPartnerId: known(partnerId),
  discussedWithAllParties: yesNo,
  secondaryNotifiedInWritingBy: known(z.array(z.enum(['originator', 'specialist']))),
});

/** `partnerId`: whose request, invitation, absence or discount it is; needed only where several partners are on the deal. */
const communication = z.strictObject({
  requests: known(
    z.array(
      z.strictObject({
        at: instant,
        repliedAt: soFar(instant),
        circumstance: known(z.enum(['illness', 'interruption', 'other'])),
        reasonGiven: yesNo,
        partnerId: known(partnerId),
      }),
    ),
  ),
  invitation: known(
    z.strictObject({ notifiedAt: known(instant), answeredAt: soFar(instant), partnerId: known(partnerId) }),
  ),
  outOfOffice: known(
    z.array(
      z.strictObject({
        from: calendarDate,
        to: calendarDate,
        announced: yesNo,
        announcedOn: known(calendarDate),
        partnerId: known(partnerId),
      }),
    ),
  ),
  approvedPlatform: yesNo,
  bant: known(z.strictObject({ budget: yesNo, authority: yesNo, need: yesNo, timing: yesNo })),
  progressReported: yesNo,
});

const onboarding = z.strictObject({
  required: yesNo,
  subscriptionStart: known(calendarDate),
  customerTimelineStart: soFar(calendarDate),
  startedOn: soFar(calendarDate),
  sessions: known(z.strictObject({ live: yesNo, private: yesNo, tailored: yesNo })),
  goalsMet: yesNo,
  poorReviews: known(z.int().min(0)),
});

const conduct = z.strictObject({
  incentives: known(
    z.array(
      z.strictObject({
        partnerId,
        item: known(words),
        inExchangeFor: known(z.enum(['information', 'commitment', 'communication'])),
      }),
    ),
  ),
  serviceClaims: known(z.array(z.strictObject({ partnerId, claim: known(words), accurate: yesNo }))),
  removals: known(z.array(z.strictObject({ partnerId, reasonGiven: yesNo }))),
  infractions: known(z.int().min(0)),
});

/** The facts file, section by section; the schema that input is parsed with. */
export const factsSchema = z.strictObject({
  asOf: known(instant),
  viewer: known(z.strictObject({ partnerId })),
  deal,
  customer: known(customer),
  partners: known(z.array(partner)),
  registrations: known(z.array(registration)),
  lineItems: known(z.array(lineItem)),
  proofs: known(z.array(proof)),
  recommendation: known(recommendation),
  communication: known(communication),
  discounts: known(
    z.array(
      z.strictObject({ percent: known(ratio), promised: yesNo, writtenApproval: yesNo, partnerId: known(partnerId) }),
    ),
  ),
  onboarding: known(onboarding),
  payments: known(
    z.strictObject({
      monthsPaid: known(z.int().min(0)),
      cancelled: yesNo,
      partnerBreachAfterMonths: soFar(z.int().min(0)),
    }),
  ),
  managed: known(
    z.strictObject({
      portalMrr: known(decimal),
      currency: known(currencyCode),
      activities: known(
        z.array(z.strictObject({ partnerId, authenticated: yesNo, kind: known(z.enum(['login', 'create', 'edit'])) })),
      ),
    }),
  ),
  exchangeRates: known(
    z.array(
      z.strictObject({
        from: currencyCode,
        to: currencyCode,
        rate: ratio.refine((rate) => Number(rate) > 0, { error: 'a rate of exchange is above zero' }),
        on: known(calendarDate),
        source: known(words),
      }),
    ),
  ),
  holidays: known(z.array(z.strictObject({ countryCode, date: calendarDate }))),
  conduct: known(conduct),
  relatedDeals: known(
    z.array(z.strictObject({ id: dealId, sameDay: yesNo, sameQuote: yesNo, products: known(z.array(words)) })),
  ),
  introduction: known(z.strictObject({ customerAgreed: yesNo })),
  secondManager: known(z.strictObject({ yearlyMrrOutsideMainRegion: known(decimal), currency: known(currencyCode) })),
});

/** Facts as they are written: null allowed wherever the format says "unknown". */
export type FactsInput = z.input<typeof factsSchema>;
/** Facts as the rules read them: unknown keys absent, `null` only where it means "none so far". */
export type Facts = z.output<typeof factsSchema>;
export type DealFacts = Facts['deal'];
export type PartnerFacts = NonNullable<Facts['partners']>[number];
export type RegistrationFacts = NonNullable<Facts['registrations']>[number];
export type LineItemFacts = NonNullable<Facts['lineItems']>[number];
export type ProofFacts = NonNullable<Facts['proofs']>[number];
export type OwnedProductFacts = NonNullable<NonNullable<Facts['customer']>['products']>[number];
export type Region = z.infer<typeof regionSchema>;
export type Tier = z.infer<typeof tierSchema>;
