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
  /** Between the others. */
  readonly now: Money;
  readonly after: readonly { readonly from: CalendarDate; readonly mrr: Money }[];
}

/** One price for so many months, from the month after the run before it. */
export interface Run {
  readonly mrr: Money;
  readonly months: number;
}

interface Step {
  readonly mrr: Money;
  /** Null: from the beginning. */
  readonly from: CalendarDate | null;
}

/** One after the other. */
function inOrder({ before, now, after }: PriceSteps): Step[] {
  const past = before.toSorted((a, b) => (a.until < b.until ? -1 : 1));
  const coming = after.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return [
    ...past.map(({ mrr }, index) => ({ mrr, from: dayAfter(past[index - 1]) })),
    { mrr: now, from: dayAfter(past.at(-1)) },
    ...coming,
  ];
}
const dayAfter = (step: { readonly until: CalendarDate } | undefined): CalendarDate | null =>
  step === undefined ? null : daysLater(step.until, 1);

/**
 * The price that counts on a day; null: as long as nobody knows the day, the first. Free months are no price: until the
 * first that costs something, that one counts.
 */
export function priceOn(steps: PriceSteps, on: CalendarDate | null): Money {
  const all = inOrder(steps);
  const begun = all.findLastIndex(({ from }) => from === null || (on !== null && from <= on));
  const costs = ({ mrr }: Step): boolean => mrr.amount.n !== 0n;
  return (all.slice(begun).find(costs) ?? all.slice(0, begun).findLast(costs) ?? all[begun])?.mrr ?? steps.now;
}

/** So many months from `close` on, each at its price. No run is empty, and together they are `months`. */
export function runsOf(steps: PriceSteps, close: CalendarDate, months: number): Run[] {
  const all = inOrder(steps);
  const runs: Run[] = [];
  let begun = 0;
  for (const [index, { mrr }] of all.entries()) {
    const next = all[index + 1]?.from ?? null;
    const end = next === null ? months : Math.min(Math.max(monthsUntil(close, next), begun), months);
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
