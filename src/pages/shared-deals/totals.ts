/** What the deals come to, by currency: amounts of two currencies are never added. */
import type { SharedDeal } from '../../contract/portfolio.ts';
import type { WrittenAmounts } from '../../contract/written-amounts.ts';
import { exactSum } from './exact-sum.ts';
import { grouped } from './grouped.ts';

export const totalRows = ['running', 'awaiting', 'earned', 'unpaid', 'atMost', 'atMostIfApproved'] as const;
export type TotalRow = (typeof totalRows)[number];

export interface Total {
  readonly amount: string;
  /** Deals that the amount is of. */
  readonly known: number;
  /** Deals whose share is not known, and that the amount is without. */
  readonly without: number;
}

export interface CurrencyTotals {
  readonly currency: string;
  readonly deals: number;
  readonly rows: Readonly<Record<TotalRow, Total>>;
}

/** Those with the most deals first. A deal without known amounts is in no sum: `unknown` counts them. */
export function totalsOf(deals: readonly SharedDeal[]): {
  readonly byCurrency: readonly CurrencyTotals[];
  readonly unknown: number;
} {
  return {
    byCurrency: amountsByCurrency(deals).map(([currency, amounts]) => ({
      currency,
      deals: amounts.length,
      rows: rowsOf(amounts),
    })),
    unknown: deals.filter(({ evaluation }) => evaluation?.amounts === undefined).length,
  };
}

/** Those with the most deals first. */
export const currenciesOf = (deals: readonly SharedDeal[]): readonly string[] =>
  amountsByCurrency(deals).map(([currency]) => currency);

const amountsByCurrency = (deals: readonly SharedDeal[]): (readonly [string, readonly WrittenAmounts[]])[] =>
  [
    ...grouped(
      deals.flatMap(({ evaluation }) => evaluation?.amounts ?? []),
      ({ currency }) => currency,
    ),
  ].sort(([one, of], [other, ofOther]) => ofOther.length - of.length || (one < other ? -1 : 1));

/** `null`: not known; nothing: it has none. */
const shares: Readonly<Record<TotalRow, (of: WrittenAmounts) => readonly (string | null)[]>> = {
  running: ({ running }) => (running === null ? [] : [running.monthly]),
  awaiting: ({ awaiting }) => (awaiting === null ? [] : [awaiting.monthly]),
  earned: ({ earned }) => [earned],
  unpaid: ({ unpaid }) => [unpaid],
  atMost: ({ running, ended }) => [running, ended].flatMap((part) => (part === null ? [] : [part.maximum])),
  atMostIfApproved: ({ awaiting }) => (awaiting === null ? [] : [awaiting.maximum]),
};

function rowsOf(amounts: readonly WrittenAmounts[]): CurrencyTotals['rows'] {
  const row = (name: TotalRow): Total => {
    const each = amounts.map(shares[name]);
    const [without, of] = [each.filter((parts) => parts.includes(null)), each.filter((parts) => !parts.includes(null))];
    const known = of.filter((parts) => parts.length > 0).length;
    // Of a deal of which a part is not known, the other part is in no sum either: it would look like the whole.
    return { amount: exactSum(of.flat().flatMap((share) => share ?? [])), known, without: without.length };
  };
  return {
    running: row('running'),
    awaiting: row('awaiting'),
    earned: row('earned'),
    unpaid: row('unpaid'),
    atMost: row('atMost'),
    atMostIfApproved: row('atMostIfApproved'),
  };
}
