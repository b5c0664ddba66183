/**
 * What a card sends to have a fact recorded: the public border of the function `record_engagement`.
 *
 * One request records facts of one kind about one record. Fields that are left out (or null) stay as they are; a field
 * named in `withdraw` is unknown again. What may be "none so far" says `"none"`. Unknown keys are refused by name.
 */
import * as z from 'zod';
import {
  calendarDate,
  countryCode,
  currencyCode,
  decimal,
  instant,
  lineItemId as anyLineItemId,
  partnerId as anyPartnerId,
  ratio,
  timeZone,
} from '../facts/primitives.ts';
import { motionSchema, partnerTypeSchema, productLineSchema, regionSchema, tierSchema } from '../facts/schema.ts';
import { internetDomain } from '../facts/internet-domain.ts';

const yesNo = z.boolean();
const approval = z.enum(['pending', 'approved', 'refused']);
const none = z.literal('none');
const count = z.int().min(0).max(1_000);
/** Ids are kept in lists and asked for in addresses, where another text could mean more than an id. */
const partnerId = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .pipe(anyPartnerId);
/** "all" is the word for every line. */
const lineItemId = z
  .string()
  .regex(/^(?!all$)[a-z\d][\w-]{0,63}$/i)
  .pipe(anyLineItemId);
/** One entry of a list that a property keeps: what separates entries cannot be in one. An empty list there would be unknown. */
const words = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^;,\p{Cc}\p{Zl}\p{Zp}]+$/u);
const domains = z.array(internetDomain).min(1).max(50);
const percent = z
  .string()
  .regex(/^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/)
  .refine((text) => Number(text) > 0)
  .pipe(ratio);

/** Facts of the deal, or of whoever it is about as a whole. */
export const dealFields = {
  strategy: { motion: motionSchema, sharedDealCreatedBy: z.enum(['partner', 'hubspot']), hubspotOwned: yesNo },
  domains: { purchaseDomain: internetDomain, relatedDomains: domains },
  validation: { hubspotValidation: approval },
  approval: { specialistApproval: approval },
  recommendation: {
    byPartnerId: partnerId,
    recommendedPartnerIds: z.array(partnerId).min(1).max(20),
    chosenPartnerId: partnerId,
    discussedWithAllParties: yesNo,
    secondaryNotifiedInWritingBy: z
      .array(z.enum(['originator', 'specialist']))
      .min(1)
      .max(2),
  },
  communication: { approvedPlatform: yesNo, progressReported: yesNo },
  qualification: { budget: yesNo, authority: yesNo, need: yesNo, timing: yesNo },
  introduction: { customerAgreed: yesNo },
  onboarding: {
    required: yesNo,
    subscriptionStart: calendarDate,
    customerTimelineStart: z.union([none, calendarDate]),
    startedOn: z.union([none, calendarDate]),
    live: yesNo,
    private: yesNo,
    tailored: yesNo,
    goalsMet: yesNo,
    poorReviews: count,
  },
  payments: { monthsPaid: count, cancelled: yesNo, partnerBreachAfterMonths: z.union([none, count]) },
  managed: { portalMrr: decimal, currency: currencyCode },
} as const;

/** Facts of one partner's part in the deal. */
export const partnerFields = {
  part: { role: z.enum(['originating', 'invited', 'recommended', 'competing']), involvedInSale: yesNo },
  registration: {
    registeredBy: z.enum(['partner', 'hubspot']),
    registrationKind: z.enum(['shared_deal', 'domain']),
    domain: internetDomain,
    registeredOn: calendarDate,
    solidRelationship: yesNo,
    potentialNeed: yesNo,
    specialistApproval: approval,
  },
  credit: {
    productLines: z
      .array(productLineSchema.exclude(['services', 'unclassified']))
      .min(1)
      .max(12),
    creditedSince: calendarDate,
  },
  invitation: { notifiedAt: instant, answeredAt: instant },
} as const;

/** What is known of a partner on every deal. */
export const profileFields = {
  type: partnerTypeSchema,
  tier: tierSchema,
  programCompliant: yesNo,
  crmAccredited: yesNo,
  accreditationInLocalLanguage: yesNo,
  region: regionSchema,
  sellsInRegions: z.array(regionSchema).min(1).max(4),
  countryCode,
  timeZone,
} as const;

/** A confirmation link. Its status follows from the steps that are recorded, unless it is said. */
export const linkFields = {
  status: z.enum(['generated', 'sent', 'signed', 'rejected']),
  address: z
    .string()
    .regex(/^[^\s\p{Cc}<>"]+$/u)
    .max(500)
    .pipe(z.url({ protocol: /^https$/ })),
  generatedOn: calendarDate,
  sentOn: calendarDate,
  signedBy: z.enum(['customer', 'other']),
  signedOn: calendarDate,
  signedAt: instant,
  confirmedInCheckout: yesNo,
  sharedOn: calendarDate,
  coversLineItems: z.union([z.literal('all'), z.array(lineItemId).min(1).max(500)]),
  confirmsPartnerServices: yesNo,
  onboardingFor: z.array(words).min(1).max(100),
  quoteUpdatedOn: calendarDate,
} as const;

const requestFields = {
  repliedAt: instant,
  circumstance: z.enum(['illness', 'interruption', 'other']),
  reasonGiven: yesNo,
} as const;
const absenceFields = { announced: yesNo, announcedOn: calendarDate } as const;
const discountFields = { promised: yesNo, writtenApproval: yesNo } as const;

type Fields = Readonly<Record<string, z.ZodType>>;
type Optional<F extends Fields> = { [K in keyof F]: z.ZodOptional<F[K]> };
type FieldName<F extends Fields> = keyof F & string;

const optional = <F extends Fields>(fields: F) =>
  Object.fromEntries(Object.entries(fields).map(([key, schema]) => [key, schema.optional()])) as Optional<F>;
const namesOf = <F extends Fields>(fields: F) => Object.keys(fields) as [FieldName<F>, ...FieldName<F>[]];

const withdrawn = <F extends Fields>(fields: F) =>
  z
    .array(z.enum(namesOf(fields)))
    .max(20)
    .optional();

function kind<K extends string, F extends Fields>(name: K, fields: F) {
  return z.strictObject({ kind: z.literal(name), ...optional(fields), withdraw: withdrawn(fields) });
}

function partnerKind<K extends string, F extends Fields>(name: K, fields: F) {
  return z.strictObject({ kind: z.literal(name), partnerId, ...optional(fields), withdraw: withdrawn(fields) });
}

/** An entry of a list, found again by what identifies it: added where it is new, completed where it is known, or taken out. */
function entry<K extends string, I extends Fields, F extends Fields>(name: K, identity: I, fields: F) {
  return z.strictObject({
    kind: z.literal(name),
    partnerId,
    ...identity,
    ...optional(fields),
    withdraw: withdrawn(fields),
    remove: z.literal(true).optional(),
  });
}

export const listNames = ['requests', 'outOfOffice', 'discounts', 'managedActivities'] as const;
export type ListName = (typeof listNames)[number];

export const recordableSchema = z.discriminatedUnion('kind', [
  kind('strategy', dealFields.strategy),
  kind('domains', dealFields.domains),
  kind('validation', dealFields.validation),
  kind('approval', dealFields.approval),
  kind('recommendation', dealFields.recommendation),
  kind('communication', dealFields.communication),
  kind('qualification', dealFields.qualification),
  kind('introduction', dealFields.introduction),
  kind('onboarding', dealFields.onboarding),
  kind('payments', dealFields.payments),
  kind('managed', dealFields.managed),
  /** Who onboards lines: HubSpot or a partner; without `by`, nobody knows any more. */
  z.strictObject({
    kind: z.literal('onboarding_by_line'),
    lineItemIds: z.array(lineItemId).min(1).max(500),
    by: z.union([z.literal('hubspot'), partnerId]).optional(),
  }),
  partnerKind('part', partnerFields.part),
  partnerKind('registration', partnerFields.registration),
  partnerKind('credit', partnerFields.credit),
  partnerKind('invitation', partnerFields.invitation),
  partnerKind('profile', profileFields),
  z.strictObject({
    kind: z.literal('link'),
    partnerId,
    link: z.enum(['automatic', 'manual']),
    ...optional(linkFields),
    withdraw: withdrawn(linkFields),
  }),
  entry('request', { at: instant }, requestFields),
  entry('absence', { from: calendarDate, to: calendarDate }, absenceFields),
  entry('discount', { percent }, discountFields),
  entry('activity', { activity: z.enum(['login', 'create', 'edit']), authenticated: yesNo }, {}),
  /** That there are none, or that nobody knows any more. */
  z.strictObject({ kind: z.literal('list'), partnerId, list: z.enum(listNames), state: z.enum(['none', 'unknown']) }),
]);
export type Recordable = z.output<typeof recordableSchema>;
export type RecordKind = Recordable['kind'];
export const recordKinds = recordableSchema.options.map(({ shape }) => shape.kind.value);

/** Codes of what this border finds by itself; the words are in `view/words`. */
export type RequestFault = 'nothing_to_record' | 'said_and_withdrawn';

/** What no schema of one field tells: that nothing is said, or that the same field is said and withdrawn. Of any input. */
export function faultsOf(record: unknown): { readonly path: readonly string[]; readonly fault: RequestFault }[] {
  const parsed = z
    .looseObject({ kind: z.enum(recordKinds), withdraw: z.array(z.string()).optional().catch(undefined) })
    .safeParse(record);
  if (!parsed.success) return [];
  const { kind, withdraw = [], ...values } = parsed.data;
  const fields = Object.keys(fieldsOf[kind] ?? {});
  const named = fields.filter((key) => values[key] !== undefined);
  const twice = withdraw
    .filter((key) => named.includes(key))
    .map((key) => ({ path: [key], fault: 'said_and_withdrawn' as const }));
  return fields.length > 0 && named.length === 0 && withdraw.length === 0
    ? [{ path: [], fault: 'nothing_to_record' }, ...twice]
    : twice;
}

/** Kinds that say something of a record; an entry of a list says enough by being there. */
const fieldsOf: Readonly<Partial<Record<RecordKind, Fields>>> = {
  ...dealFields,
  ...partnerFields,
  profile: profileFields,
  link: linkFields,
};

/** `deal`, `involvement:701`, `company:701`: what a revision stands for. */
const recordName = z.string().regex(/^(deal|(involvement|company):[\w.-]{1,64})$/);
const revision = z.string().regex(/^[0-9a-f]{12}$/);

export const recordRequestSchema = z.object({
  locale: z.string().max(35).optional(),
  timeZone: z.string().max(64).optional(),
  /** Made by the card, once for each intention of its user: the same id again is the same recording. */
  requestId: z.guid(),
  /** Shown in the log of the record as what the card said; nobody checked it. */
  recordedBy: z.string().max(200).optional(),
  /** Revisions of the records as the user saw them; a record that did not exist has none. */
  basedOn: z.record(recordName, revision).optional(),
  record: recordableSchema,
});
export type RecordRequest = z.output<typeof recordRequestSchema>;
/** As a card writes it. */
export type RecordRequestInput = z.input<typeof recordRequestSchema>;
