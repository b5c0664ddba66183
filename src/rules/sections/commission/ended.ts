/**
 * A commission that ends before its term: the customer stops (RATE-03), or the partner breaks its obligations (COMM-06).
 * What was earned until then stays; nothing more is promised.
 */
import { monthsLater } from '../../language/dates.ts';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import type { CalendarDate } from '../../../facts/primitives.ts';

export interface Ended {
  /** Months earned, from the close. */
  readonly months: number;
  /** The close and those months; null without a close date. */
  readonly on: CalendarDate | null;
  readonly because: 'cancelled' | 'breach';
}

/** `term` in months; null where the text states none: then any end is before it. Of two ends the earlier counts. */
export function endedBefore(term: number | null, { facts, closeDate }: DealAtHand): Ended | null {
  const { cancelled, monthsPaid, partnerBreachAfterMonths: breach } = facts.payments ?? {};
  const ends = [
    ...(cancelled === true && monthsPaid !== undefined ? [{ months: monthsPaid, because: 'cancelled' as const }] : []),
    ...(breach == null ? [] : [{ months: breach, because: 'breach' as const }]),
  ].filter(({ months }) => term === null || months < term);
  const [first] = ends.toSorted((a, b) => a.months - b.months);
  return first === undefined
    ? null
    : { ...first, on: closeDate === null ? null : monthsLater(closeDate, first.months) };
}
