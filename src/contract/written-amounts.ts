/**
 * What a deal's record keeps of its amounts in one text property, by currency: pages add them up without judging anew.
 * Several currencies stand beside each other, where the properties of one figure are empty.
 */
import * as z from 'zod';
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
const payoutSchema = z.tuple([quarterSchema, decimal, decimal, decimal, decimal]);

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

/** `payoutsLeftOut`: the property could not take them. */
export const writtenAmountsSchema = z.strictObject({
  version: z.literal(writtenAmountsVersion),
  byCurrency: z.array(amountsSchema),
  payoutsLeftOut: z.literal(true).optional(),
});
