/**
 * A commission that ends before its term: the customer stops (RATE-03), or the partner breaks its obligations (COMM-06).
 * What was earned until then stays; nothing more is promised.
 */
import { isAfter, isBefore, monthsLater, wholeMonthsBetween } from '../../language/dates.ts';
import { type DealAtHand, isStillToClose } from '../../language/deal-at-hand.ts';
import type { CalendarDate } from '../../../facts/primitives.ts';
import type { Run } from '../../language/price-steps.ts';

export interface Ended {
  /** Months earned, from the close; null: it was cancelled, and nobody said after how many. */
  readonly months: number | null;
  /** The close and those months; null where one of them is not known. */
  readonly on: CalendarDate | null;
  readonly because: 'cancelled' | 'breach';
}

/** The month in which the partner broke its obligations; null: none so far, and one to come has not happened. */
export function breachSoFar({ facts, closeDate, today }: DealAtHand): number | null {
  const { partnerBreachAfterMonths: months } = facts.payments ?? {};
  if (months == null) return null;
  return closeDate !== null && isAfter(monthsLater(closeDate, months), today) ? null : months;
}

/**
 * Of two ends the earlier counts.
 *
 * @param term in months; null where the text states none: then any end is before it
 * @param breach in months, of the partner whose commission it is; null: none
 */
export function endedBefore(term: number | null, deal: DealAtHand, breach: number | null): Ended | null {
  const { facts, closeDate } = deal;
  const { cancelled, monthsPaid } = facts.payments ?? {};
  if (cancelled === true && monthsPaid === undefined) return { months: null, on: null, because: 'cancelled' };
  const ends = [
    ...(cancelled === true && monthsPaid !== undefined ? [{ months: monthsPaid, because: 'cancelled' as const }] : []),
    ...(breach === null ? [] : [{ months: breach, because: 'breach' as const }]),
  ].filter(({ months }) => term === null || months < term);
  const [first] = ends.toSorted((a, b) => a.months - b.months);
  return first === undefined
    ? null
    : { ...first, on: closeDate === null ? null : monthsLater(closeDate, first.months) };
}

/** Why nothing more is earned from today on. `term`: its months are over; `price`: what is left of it costs nothing. */
export type Over = Ended['because'] | 'term' | 'price';

/** @param until last day of the term; null where it is not known */
export function overBy(
  deal: DealAtHand,
  ended: Ended | null,
  until: CalendarDate | null,
  runs: readonly Run[] | null,
): Over | null {
  if (ended !== null) return ended.because;
  // What is not sold has not begun, however long ago it was to close.
  if (isStillToClose(deal)) return null;
  const { today, closeDate } = deal;
  if (until !== null && !isBefore(today, until)) return 'term';
  if (runs === null || closeDate === null) return null;
  return isFreeFrom(Math.max(0, wholeMonthsBetween(closeDate, today)), runs) ? 'price' : null;
}

/** From the n-th month on, and at least one of them. */
function isFreeFrom(n: number, runs: readonly Run[]): boolean {
  let end = 0;
  const left = runs.filter(({ months }) => (end += months) > n);
  return left.length > 0 && left.every(({ mrr }) => mrr.amount.n === 0n);
}
