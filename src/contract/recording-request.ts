/**
 * What a card sends to have a fact recorded: the public border of the function `record_engagement`.
 *
 * One request records facts of one kind about one record. Fields that are left out (or null) stay as they are; a field
 * named in `withdraw` is unknown again. What may be "none so far" says `"none"`. Unknown keys are refused by name.
 */
import * as z from 'zod';
import type { Fact, Keep } from '../facts/book/fact.ts';
import { type Form, hubspotOrPartner, recordedLineItemId, recordedPartnerId } from '../facts/book/form.ts';
import {
  dealKinds,
  decisionKind,
  entryKinds,
  lineKind,
  linkKind,
  ownedKind,
  partnerKinds,
  profileKind,
} from '../facts/book/kinds.ts';
import { soldProductLines } from '../facts/book/values.ts';
import { lazily } from '../facts/lazily.ts';

type KeptAs<F> = F extends { readonly form: Form<z.ZodType, infer R>; readonly keep: infer K }
  ? K extends { readonly flag: string }
    ? z.ZodUnion<[z.ZodLiteral<'none'>, R]>
    : R
  : never;
type RecordedFields<C> = { -readonly [F in keyof C]: KeptAs<C[F]> };
type Entries = Readonly<Record<string, Pick<Fact, 'form' | 'keep'>>>;

/** What a card may say of each fact: what may be "none so far" says so where a property beside it can keep that. */
function recorded<C extends Entries>(entries: C): RecordedFields<C> {
  const schemas = Object.entries(entries).map(([field, { form, keep }]) => {
    const { flag }: Keep = keep;
    return [field, flag === undefined ? form.recorded : z.union([z.literal('none'), form.recorded])];
  });
  return Object.fromEntries(schemas) as RecordedFields<C>;
}

type Fields = Readonly<Record<string, z.ZodType>>;
type Optional<F extends Fields> = { [K in keyof F]: z.ZodOptional<F[K]> };

const optional = <F extends Fields>(fields: F) =>
  Object.fromEntries(Object.entries(fields).map(([key, schema]) => [key, schema.optional()])) as Optional<F>;
const withdrawn = <C extends Entries>(entries: C) =>
  z
    .array(z.enum(Object.keys(entries) as [keyof C & string, ...(keyof C & string)[]]))
    .max(20)
    .optional();

function kind<K extends string, C extends Entries>(name: K, entries: C) {
  return z.strictObject({ kind: z.literal(name), ...optional(recorded(entries)), withdraw: withdrawn(entries) });
}

function partnerKind<K extends string, C extends Entries>(name: K, entries: C) {
  return z.strictObject({
    kind: z.literal(name),
    partnerId: recordedPartnerId,
    ...optional(recorded(entries)),
    withdraw: withdrawn(entries),
  });
}

/** An entry of a list, found again by what identifies it: added where it is new, completed where it is known, or taken out. */
function entry<K extends string, I extends Entries, C extends Entries>(
  name: K,
  { identity, fields }: { readonly identity: I; readonly fields: C },
) {
  return z.strictObject({
    kind: z.literal(name),
    partnerId: recordedPartnerId,
    ...recorded(identity),
    ...optional(recorded(fields)),
    withdraw: withdrawn(fields),
    remove: z.literal(true).optional(),
  });
}

const { ruleId, on, code, partnerId, lineItemId } = decisionKind.identity;
const { decided, ...told } = decisionKind.fields;
/** HubSpot's decision of one question, on one day: of a partner or a line where it names one, else of the whole deal. */
const decision = () =>
  z.strictObject({
    kind: z.literal('decision'),
    // In the order in which they are told when they are recorded.
    ...recorded({ decided, on }),
    ...optional(recorded({ ...told, partnerId, lineItemId })),
    ...recorded({ ruleId }),
    ...optional(recorded({ code })),
    withdraw: withdrawn(told),
    remove: z.literal(true).optional(),
  });

const ownedKey = () =>
  z
    .string()
    .trim()
    .min(1)
    .max(500)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u);

const listNames = ['requests', 'outOfOffice', 'discounts', 'managedActivities'] as const;
export type ListName = (typeof listNames)[number];

const recordables = lazily(() =>
  z.discriminatedUnion('kind', [
    kind('strategy', dealKinds.strategy),
    kind('domains', dealKinds.domains),
    kind('validation', dealKinds.validation),
    kind('approval', dealKinds.approval),
    kind('recommendation', dealKinds.recommendation),
    kind('communication', dealKinds.communication),
    kind('qualification', dealKinds.qualification),
    kind('introduction', dealKinds.introduction),
    kind('onboarding', dealKinds.onboarding),
    kind('payments', dealKinds.payments),
    kind('managed', dealKinds.managed),
    /** Who onboards lines: HubSpot or a partner; without `by`, nobody knows any more. */
    z.strictObject({
      kind: z.literal('onboarding_by_line'),
      lineItemIds: z.array(recordedLineItemId).min(1).max(500),
      by: hubspotOrPartner.recorded.optional(),
    }),
    /** What lines sell, where their names or HubSpot's amounts do not say it. */
    z.strictObject({
      kind: z.literal('line'),
      lineItemIds: z.array(recordedLineItemId).min(1).max(500),
      ...optional(recorded(lineKind)),
      withdraw: withdrawn(lineKind),
    }),
    /** A product that the customer has. `of`: its product line or, where nobody knows that, its name. */
    z.strictObject({
      kind: z.literal('owned'),
      of: ownedKey(),
      ...optional(recorded(ownedKind)),
      withdraw: withdrawn(ownedKind),
      remove: z.literal(true).optional(),
    }),
    /** Which products the customer has, in all; withdrawn, nobody says that they are all. */
    z.strictObject({
      kind: z.literal('owned_list'),
      productLines: z.union([z.literal('none'), soldProductLines.recorded]).optional(),
      withdraw: z
        .array(z.enum(['productLines']))
        .max(1)
        .optional(),
    }),
    partnerKind('part', partnerKinds.part),
    partnerKind('registration', partnerKinds.registration),
    partnerKind('credit', partnerKinds.credit),
    partnerKind('invitation', partnerKinds.invitation),
    partnerKind('profile', profileKind),
    z.strictObject({
      kind: z.literal('link'),
      partnerId: recordedPartnerId,
      link: z.enum(['automatic', 'manual']),
      ...optional(recorded(linkKind)),
      withdraw: withdrawn(linkKind),
    }),
    entry('request', entryKinds.request),
    entry('absence', entryKinds.absence),
    entry('discount', entryKinds.discount),
    entry('activity', entryKinds.activity),
    decision(),
    /** Takes back a partner's record as a whole, where one recording made it and nothing has been added since. */
    z.strictObject({ kind: z.literal('involvement'), partnerId: recordedPartnerId, remove: z.literal(true) }),
    /** Keeps what the rules say of the deal as it stands: no fact, and made by the function of what it reads. */
    z.strictObject({ kind: z.literal('assessment') }),
    /** That there are none, or that nobody knows any more. */
    z.strictObject({
      kind: z.literal('list'),
      partnerId: recordedPartnerId,
      list: z.enum(listNames),
      state: z.enum(['none', 'unknown']),
    }),
  ]),
);
export const recordableSchema = z.lazy(recordables);
export type Recordable = z.output<typeof recordableSchema>;
export type RecordKind = Recordable['kind'];
export const recordKinds = lazily(() => recordables().options.map(({ shape }) => shape.kind.value));

/** Codes of what this border finds by itself; the words are in `view/words`. */
export type RequestFault = 'nothing_to_record' | 'said_and_withdrawn';

/** What no schema of one field tells: that nothing is said, or that the same field is said and withdrawn. Of any input. */
export function faultsOf(record: unknown): { readonly path: readonly string[]; readonly fault: RequestFault }[] {
  const parsed = z
    .looseObject({ kind: z.enum(recordKinds()), withdraw: z.array(z.string()).optional().catch(undefined) })
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
const fieldsOf: Readonly<Partial<Record<RecordKind, Readonly<Record<string, unknown>>>>> = {
  ...dealKinds,
  ...partnerKinds,
  profile: profileKind,
  link: linkKind,
  line: lineKind,
  owned_list: { productLines: soldProductLines },
};

/** `deal`, `involvement:701`, `company:701`: what a revision stands for. */
const recordName = z.string().regex(/^(deal|(involvement|company):[\w.-]{1,64})$/);
const revision = z.string().regex(/^[0-9a-f]{12}$/);

export const recordRequestSchema = z.lazy(() =>
  z.object({
    locale: z.string().max(35).optional(),
    timeZone: z.string().max(64).optional(),
    /** Made by the card, once for each intention of its user: the same id again is the same recording. */
    requestId: z.guid(),
    /** Shown in the log of the record as what the card said; nobody checked it. */
    recordedBy: z.string().max(200).optional(),
    /** Revisions of the records as the user saw them; a record that did not exist has none. */
    basedOn: z.record(recordName, revision).optional(),
    record: recordableSchema,
  }),
);
export type RecordRequest = z.output<typeof recordRequestSchema>;
/** As a card writes it. */
export type RecordRequestInput = z.input<typeof recordRequestSchema>;
