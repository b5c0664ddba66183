/** Payouts of many deals by quarter, in the form in which the tab draws those of one. */
import type { PayoutKind, PayoutsView } from '../../contract/money.ts';
import type { SharedDeal } from '../../contract/portfolio.ts';
import { exactSum, isNothing } from './exact-sum.ts';
import type { Figures } from './figures.ts';
import { grouped } from './grouped.ts';

const kinds: readonly PayoutKind[] = ['earned', 'unpaid', 'projected', 'awaiting'];

/** In the order of time, without quarters in which nothing is paid. @param label of `2026-Q1` */
export function payoutsIn(
  currency: string,
  deals: readonly SharedDeal[],
  figures: Figures,
  label: (quarter: string) => string,
): PayoutsView {
  const own = deals
    .flatMap(({ evaluation }) => evaluation?.amounts ?? [])
    .filter((amounts) => amounts.currency === currency)
    .flatMap(({ payouts }) => payouts);
  const byQuarter = grouped(own, ([quarter]) => quarter);
  const quarters = [...byQuarter.keys()].sort().flatMap((quarter) => {
    const inIt = byQuarter.get(quarter) ?? [];
    const amounts = kinds.flatMap((kind, index) => {
      const amount = exactSum(inIt.flatMap((payout) => payout[index + 1] ?? []));
      return isNothing(amount) ? [] : [[kind, { amount, text: figures.money(amount, currency) }] as const];
    });
    return amounts.length === 0 ? [] : [{ label: label(quarter), amounts: Object.fromEntries(amounts) }];
  });
  return { currency, quarters };
}

/** Deals whose record could not take their payouts: the quarters are without them. */
export const withoutPayouts = (deals: readonly SharedDeal[]): number =>
  deals.filter(({ evaluation }) => evaluation?.payoutsLeftOut === true).length;
