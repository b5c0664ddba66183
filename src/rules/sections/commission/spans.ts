/** What is paid each month of a commission, told so that the commissions of several lines can be added up. */
import type { CurrencyCode } from '../../../facts/primitives.ts';
import { minus, type Money, nothingIn, plus, times } from '../../language/money.ts';
import type { Run } from '../../language/price-steps.ts';

/**
 * Paid every month from the close on, for so many months; null: the text states no term. Of a price that changes each step
 * is what the step before it pays more than the next, which may be below zero: in any month the spans that still last add
 * up to what is paid in it.
 */
export interface Span {
  readonly months: number | null;
  readonly monthly: Money;
}

export function inSpans(runs: readonly Run[], rate: string): Span[] {
  let end = 0;
  return runs.map(({ mrr, months }, index) => {
    end += months;
    const next = runs[index + 1];
    return { months: end, monthly: times(next === undefined ? mrr : minus(mrr, next.mrr), rate) };
  });
}

/** Zero of what has no term. */
export const inAll = (spans: readonly Span[], currency: CurrencyCode): Money =>
  spans.reduce((sum, { months, monthly }) => plus(sum, times(monthly, months ?? 0)), nothingIn(currency));
