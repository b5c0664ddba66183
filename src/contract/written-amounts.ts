/**
 * What a deal's record keeps for the app's own pages in one text property: its amounts by currency, which they add up
 * without judging anew, and what the turn is about in each language that they speak. Several currencies stand beside each
 * other, where the properties of one figure are empty.
 */
import * as z from 'zod';
import type { Locale } from './deal-view.ts';
import { calendarDate, currencyCode, decimal } from '../facts/primitives.ts';

/** `2026-Q1`, by the calendar. */
const quarterSchema = z
  .string()
  .regex(/^\d{4}-Q[1-4]$/)
  .brand<'Quarter'>();

/**
 * Of one quarter: earned; months that are over and that the customer has not paid; projected; and what waits for a
 * decision or a fact, if approved. Nobody says "paid": that stands in HubSpot's statements alone.
 */
const payoutSchema = z.lazy(() => z.tuple([quarterSchema, decimal, decimal, decimal, decimal]));

/** `maximum` null: the term is not known. `until`: last day of the longest. */
const part = { maximum: decimal.nullable(), until: calendarDate.nullable() };

const amountsSchema = z.strictObject({
  currency: currencyCode,
  /** Of all lines, whether they earn or not; null where one is not known. */
  mrr: decimal.nullable(),
  running: z.strictObject({ monthly: decimal, ...part }).nullable(),
  awaiting: z.strictObject({ monthly: decimal, ...part }).nullable(),
  ended: z.strictObject(part).nullable(),
  /** So far; null where the customer's payments are not known. */
  earned: decimal.nullable(),
  /** Null where the customer's payments are not known. */
  unpaid: decimal.nullable(),
  payouts: z.array(payoutSchema),
});
export type WrittenAmounts = z.output<typeof amountsSchema>;

/** What they come to, without the quarters. */
export const amountsInAllSchema = amountsSchema.omit({ payouts: true });
export type AmountsInAll = z.output<typeof amountsInAllSchema>;

/** Raised when a reader of the former text would read something else in the new one. */
export const writtenAmountsVersion = 1;

const words = z.string().max(500);
const inEachLanguage = { fr: words, en: words } satisfies Readonly<Record<Locale, unknown>>;

export const writtenAmountsSchema = z.strictObject({
  version: z.literal(writtenAmountsVersion),
  /** Null where nobody knows the lines. */
  byCurrency: z.array(amountsSchema).nullable(),
  /**
   * Only where amounts are somebody's whom the deal does not credit: an automatic commission goes to the product's holder.
   * By name; null: of several partners nobody knows yet whose it is. Each part is rounded by itself, as its partner is
   * paid: together they may come to a cent more or less than `byCurrency`.
   */
  byPartner: z.array(z.strictObject({ partner: words.nullable(), byCurrency: z.array(amountsSchema) })).optional(),
  /** The property could not take them. */
  payoutsLeftOut: z.literal(true).optional(),
  /** The deal closed outside the dates of the edition that judged it. */
  outsideDates: z.literal(true).optional(),
  /** They follow what HubSpot announced of rules whose text is not known, because an admin chose so. */
  provisional: z.literal(true).optional(),
  /** As the output `turnText`, which is in the language of the records alone. */
  turnText: z.strictObject(inEachLanguage),
});

export type AmountsByPartner = NonNullable<z.output<typeof writtenAmountsSchema>['byPartner']>;
