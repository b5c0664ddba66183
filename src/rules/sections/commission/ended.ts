/**
 * A commission that ends before its term: the customer stops (RATE-03), or the partner breaks its obligations (COMM-06).
 * What was earned until then stays; nothing more is promised.
 */
import { isAfter, monthsLater } from '../../language/dates.ts';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import type { CalendarDate } from '../../../facts/primitives.ts';

export interface Ended {
  /** Months earned, from the close. */
  readonly months: number;
  /** The close and those months; null without a close date. */
  readonly on: CalendarDate | null;
  readonly because: 'cancelled' | 'breach';
}

/** The month in which the partner broke its obligations; null: none so far, and one to come has not happened. */
export function breachSoFar({ facts, closeDate, today }: DealAtHand): number | null {
  const { partnerBreachAfterMonths: months } = facts.payments ?? {};
  if (months == null) return null;
  return closeDate !== null && isAfter(monthsLater(closeDate, months), today) ? null : months;
}

/** `term` in months; null where the text states none: then any end is before it. Of two ends the earlier counts. */
export function endedBefore(term: number | null, deal: DealAtHand): Ended | null {
  const { facts, closeDate } = deal;
  const { cancelled, monthsPaid } = facts.payments ?? {};
  const breach = breachSoFar(deal);
  const ends = [
    ...(cancelled === true && monthsPaid !== undefined ? [{ months: monthsPaid, because: 'cancelled' as const }] : []),
    ...(breach === null ? [] : [{ months: breach, because: 'breach' as const }]),
  ].filter(({ months }) => term === null || months < term);
  const [first] = ends.toSorted((a, b) => a.months - b.months);
  return first === undefined
    ? null
    : { ...first, on: closeDate === null ? null : monthsLater(closeDate, first.months) };
}
