/**
 * A price that changes while the customer pays: one step at a time, each from the month in which it begins, counted
 * whole, as the month of the close is.
 */
import type { CalendarDate } from '../../facts/primitives.ts';
import { daysLater } from './dates.ts';
import type { Money } from './money.ts';

export interface PriceSteps {
  /** `until`: last day. */
  readonly before: readonly { readonly until: CalendarDate; readonly mrr: Money }[];
  readonly after: readonly { readonly from: CalendarDate; readonly mrr: Money }[];
}

/** One price for so many months, from the month after the run before it. */
export interface Run {
  readonly mrr: Money;
  readonly months: number;
}

/** So many months from `close` on, each at its price. No run is empty, and together they are `months`. */
export function runsOf(now: Money, { before, after }: PriceSteps, close: CalendarDate, months: number): Run[] {
  const past = before.toSorted((a, b) => (a.until < b.until ? -1 : 1));
  const coming = after.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const prices = [...past.map(({ mrr }) => mrr), now, ...coming.map(({ mrr }) => mrr)];
  const ends = [
    ...past.map(({ until }) => monthsUntil(close, daysLater(until, 1))),
    ...coming.map(({ from }) => monthsUntil(close, from)),
    months,
  ];
  const runs: Run[] = [];
  let begun = 0;
  for (const [index, mrr] of prices.entries()) {
    const end = Math.min(Math.max(ends[index] ?? months, begun), months);
    if (end > begun) runs.push({ mrr, months: end - begun });
    begun = end;
  }
  return runs;
}

/** Calendar months from that of the first date to that of the second; below zero where it lies before. */
function monthsUntil(from: CalendarDate, to: CalendarDate): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth);
}
