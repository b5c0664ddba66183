/**
 * The form of a fact: which values it takes in a facts file, which of them a card may record, and how a person fills it
 * in. Reading a property back, writing it and inventing values for tests follow from `input`.
 */
import * as z from 'zod';
import { internetDomain } from '../internet-domain.ts';
import { lazily } from '../lazily.ts';
import { longestWords, mostNamed, mostPartners, mostValues } from '../limits.ts';
import {
  calendarDate,
  countryCode,
  currencyCode,
  decimal,
  domain as anyDomain,
  instant,
  lineItemId as anyLineItemId,
  partnerId as anyPartnerId,
  ratio,
  timeZone,
} from '../primitives.ts';

/** How a person fills it in, and with that how a property keeps it. `line`, `lines`: of the deal's line items. */
export type Input =
  | 'yes_no'
  | 'date'
  | 'date_time'
  | 'domain'
  | 'domains'
  | 'amount'
  | 'count'
  | 'percent'
  | 'country'
  | 'currency'
  | 'time_zone'
  | 'address'
  | 'text'
  | 'texts'
  | 'line'
  | 'lines'
  | 'partner'
  | 'partners'
  | 'hubspot_or_partner'
  | { readonly choice: readonly string[] }
  | { readonly several: readonly string[] }
  /** Never asked of a person. */
  | 'none';

export interface Form<S extends z.ZodType = z.ZodType, R extends z.ZodType = z.ZodType, I extends Input = Input> {
  /** In a facts file. */
  readonly schema: S;
  /** As a card may record it: stricter, because it is kept in a property. */
  readonly recorded: R;
  readonly input: I;
}

function form<S extends z.ZodType, R extends z.ZodType, const I extends Input>(
  input: I,
  makeSchema: () => S,
  makeRecorded: () => R,
): Form<S, R, I> {
  const [schema, recorded] = [lazily(makeSchema), lazily(makeRecorded)];
  return {
    input,
    get schema() {
      return schema();
    },
    get recorded() {
      return recorded();
    },
  };
}
function alike<S extends z.ZodType, const I extends Input>(input: I, makeSchema: () => S): Form<S, S, I> {
  const schema = lazily(makeSchema);
  return form(input, schema, schema);
}

/** Free text of a facts file. */
const words = lazily(() => z.string().trim().min(1).max(longestWords));
/** One entry of a list that a property keeps: what separates entries cannot be in one. */
const oneOfList = lazily(() =>
  z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^;,\p{Cc}\p{Zl}\p{Zp}]+$/u),
);
/** Ids are kept in lists and asked for in addresses, where another text could mean more than an id. */
export const recordedPartnerId = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .pipe(anyPartnerId);
/** "all" is the word for every line. */
export const recordedLineItemId = z
  .string()
  .regex(/^(?!all$)[a-z\d][\w-]{0,63}$/i)
  .pipe(anyLineItemId);

export const yesNo = alike('yes_no', () => z.boolean());
export const date = alike('date', () => calendarDate);
export const dateTime = alike('date_time', () => instant);
export const amount = alike('amount', () => decimal);
export const country = alike('country', () => countryCode);
export const currency = alike('currency', () => currencyCode);
export const zone = alike('time_zone', () => timeZone);
export const domain = form(
  'domain',
  () => anyDomain,
  () => internetDomain,
);
export const domains = form(
  'domains',
  () => z.array(anyDomain).max(mostValues),
  () => z.array(internetDomain).min(1).max(50),
);
export const count = form(
  'count',
  () => z.int().min(0),
  () => z.int().min(0).max(1_000),
);
export const text = form('text', words, oneOfList);
/** Beside others in one property, each under its own name: it may hold what separates the entries of a list. */
export const remark = form('text', words, () => words().regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u));
export const texts = form(
  'texts',
  () => z.array(words()).max(mostValues),
  () => z.array(oneOfList()).min(1).max(mostNamed),
);
/** Products by their names, each of which is to be recognised. */
export const products = form(
  'texts',
  () => z.array(words()).max(mostNamed),
  () => z.array(oneOfList()).min(1).max(mostNamed),
);
/** No discount takes off more than all. */
export const percent = form(
  'percent',
  () =>
    ratio.refine((written) => /^0*(\d{1,2}(\.\d+)?|100(\.0+)?)$/.test(written), {
      error: 'not a percentage from 0 to 100',
    }),
  () =>
    z
      .string()
      .regex(/^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/)
      .refine((written) => Number(written) > 0)
      .pipe(ratio),
);
/** Kept for people, and read by nobody: where a confirmation link is found. */
export const address = alike('address', () =>
  z
    .string()
    .regex(/^[^\s\p{Cc}<>"]+$/u)
    .max(500)
    .pipe(z.url({ protocol: /^https$/ })),
);
export const partner = form(
  'partner',
  () => anyPartnerId,
  () => recordedPartnerId,
);
export const partners = form(
  'partners',
  () => z.array(anyPartnerId).max(mostPartners),
  () => z.array(recordedPartnerId).min(1).max(20),
);
export const hubspotOrPartner = form(
  'hubspot_or_partner',
  () => z.union([z.literal('hubspot'), anyPartnerId]),
  () => z.union([z.literal('hubspot'), recordedPartnerId]),
);
export const lines = form(
  'lines',
  () => z.union([z.literal('all'), z.array(anyLineItemId).max(mostValues)]),
  () => z.union([z.literal('all'), z.array(recordedLineItemId).min(1).max(500)]),
);

/** `offered`: the same values in the order in which a person is asked. */
export function choice<const T extends readonly [string, ...string[]]>(
  values: T,
  offered: readonly T[number][] = values,
) {
  return alike({ choice: offered }, () => z.enum(values));
}

/** Several of them, each once; an empty list there would be unknown. */
export function several<const T extends readonly [string, ...string[]]>(values: T) {
  const each = lazily(() => z.enum(values));
  return form(
    { several: values },
    () => z.array(each()).max(mostValues),
    () => z.array(each()).min(1).max(values.length),
  );
}

export const line = form(
  'line',
  () => anyLineItemId,
  () => recordedLineItemId,
);
/** Who holds a product's credit; nobody may. */
export const holder = form(
  'partner',
  () => z.union([z.literal('none'), anyPartnerId]),
  () => z.union([z.literal('none'), recordedPartnerId]),
);

/** A fact that no card asks for by itself. */
export const plain = <S extends z.ZodType>(schema: S) => alike('none', () => schema);
