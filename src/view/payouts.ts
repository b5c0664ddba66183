/** By quarter: what is earned, what the customer has not paid, what is projected, and what waits for a decision or a fact. */
import type { PayoutKind, PayoutsView } from '../contract/money.ts';
import type { Determination } from '../rules/language/determination.ts';
import { isZero, total } from './amounts.ts';
import type { Reader } from './reader.ts';
import { payoutWords } from './words/payouts.ts';

const kinds: readonly PayoutKind[] = ['earned', 'unpaid', 'projected', 'awaiting'];

/** `2026-Q1`, then decimal strings in the order of the kinds. */
type Payout = [quarter: string, earned: string, unpaid: string, projected: string, awaiting: string];

/** In the order of time; a month after the end pays nothing and stands nowhere. */
export function payoutsOf(
  currency: string,
  { schedule, awaiting }: Pick<Determination, 'schedule' | 'awaiting'>,
): Payout[] {
  const own = <T extends { readonly currency: string }>(months: readonly T[]) =>
    months.filter((month) => month.currency === currency);
  const [running, waiting] = [own(schedule).filter(({ state }) => state !== 'stopped'), own(awaiting)];
  const quarters = [...new Set([...running, ...waiting].map(({ paidInQuarter }) => paidInQuarter))].sort();
  return quarters.map((quarter) => {
    const inIt = running.filter(({ paidInQuarter }) => paidInQuarter === quarter);
    const sumOf = (wanted: 'earned' | 'unpaid' | 'projected') =>
      total(inIt.filter(({ state }) => state === wanted).map(({ accrued }) => accrued));
    const waits = waiting.filter(({ paidInQuarter }) => paidInQuarter === quarter).map(({ accrued }) => accrued);
    return [quarter, sumOf('earned'), sumOf('unpaid'), sumOf('projected'), total(waits)];
  });
}

export function payoutViews(determination: Determination, { format, say }: Reader): PayoutsView[] {
  const { schedule, awaiting } = determination;
  const currencies = [...new Set([...schedule, ...awaiting].map(({ currency }) => currency))].sort();
  return currencies.flatMap((currency) => {
    const quarters = payoutsOf(currency, determination)
      .filter(([, ...amounts]) => !amounts.every(isZero))
      .map(([quarter, ...amounts]) => {
        const [year = '', number = ''] = quarter.split('-Q');
        return {
          label: say(payoutWords.quarter(number, year)),
          amounts: Object.fromEntries(
            kinds.flatMap((kind, index) => {
              const amount = amounts[index] ?? '0.00';
              return isZero(amount) ? [] : [[kind, { amount, text: format.money(amount, currency) }]];
            }),
          ),
        };
      });
    return quarters.length === 0 ? [] : [{ currency, quarters }];
  });
}
