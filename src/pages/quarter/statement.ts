/** What a quarter's amounts come to: by month, and by whom or what they are of; kinds and currencies are never added together. */
import type { PayoutKind } from '../../contract/money.ts';
import type { ClosedDeal, StatedAmount, StatedDeal } from '../../contract/statement.ts';
import { exactSum, isNothing } from '../shared-deals/exact-sum.ts';
import { grouped } from '../shared-deals/grouped.ts';
import type { Asked, Breakdown } from './asked.ts';

export const kinds: readonly PayoutKind[] = ['earned', 'unpaid', 'projected', 'awaiting'];

/** One line of a deal in one month, with the deal around it. */
export interface Amount extends StatedAmount {
  readonly dealId: string;
  readonly deal: string;
  readonly customer?: StatedDeal['customer'];
}

export type Sums = Readonly<Record<PayoutKind, string>>;

export const amountsOf = (deals: readonly ClosedDeal[]): readonly Amount[] =>
  deals.flatMap(({ dealId, name, customer, amounts }) =>
    amounts.map((amount) => ({ ...amount, dealId, deal: name, ...(customer === undefined ? {} : { customer }) })),
  );

/** Of every deal that has some. */
export const adjustmentsOf = (deals: readonly StatedDeal[]): readonly Amount[] =>
  amountsOf(deals.map(({ adjustments = [], ...deal }) => ({ ...deal, amounts: adjustments })));

/** Of one partner or customer alone, where the route says so. */
export const ofAsked = (amounts: readonly Amount[], { partner, customer }: Asked): readonly Amount[] =>
  amounts.filter(
    (amount) =>
      (partner === undefined || idOf(amount, 'partner') === partner) &&
      (customer === undefined || idOf(amount, 'customer') === customer),
  );

export const sumsOf = (amounts: readonly StatedAmount[]): Sums => {
  const sumOf = (wanted: PayoutKind) =>
    exactSum(amounts.filter(({ kind }) => kind === wanted).map(({ amount }) => amount));
  return {
    earned: sumOf('earned'),
    unpaid: sumOf('unpaid'),
    projected: sumOf('projected'),
    awaiting: sumOf('awaiting'),
  };
};

/** Those in which anything is, in their order. */
export const kindsIn = (all: readonly Sums[]): readonly PayoutKind[] =>
  kinds.filter((kind) => all.some((sums) => !isNothing(sums[kind])));

export interface CurrencyOfQuarter {
  readonly currency: string;
  readonly sums: Sums;
  readonly months: readonly { readonly month: string; readonly sums: Sums }[];
  /** Of quarters that were closed before. */
  readonly adjusted: Sums;
}

/** By currency, each month of the quarter whether anything is in it or not. */
export const byCurrency = (amounts: readonly Amount[], months: readonly string[]): readonly CurrencyOfQuarter[] =>
  [...grouped(amounts, ({ currency }) => currency)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([currency, own]) => ({
      currency,
      sums: sumsOf(own),
      months: months.map((month) => ({
        month,
        sums: sumsOf(own.filter((each) => each.month === month && each.adjusts === undefined)),
      })),
      adjusted: sumsOf(own.filter(({ adjusts }) => adjusts !== undefined)),
    }));

export interface Group {
  readonly key: string;
  /** Of the partner or customer; null: nobody knows whose it is. */
  readonly id: string | null;
  readonly name: string | null;
  readonly currency: string;
  readonly sums: Sums;
  /** All of the group, in the order of months. */
  readonly amounts: readonly Amount[];
}

export function groupsBy(by: Breakdown, amounts: readonly Amount[], locale: string): readonly Group[] {
  const inWords = new Intl.Collator(locale, { numeric: true });
  return [...grouped(amounts, (amount) => JSON.stringify([idOf(amount, by), amount.currency]))]
    .flatMap(([key, own]): Group[] => {
      const [first] = own;
      if (first === undefined) return [];
      return [
        {
          key,
          id: idOf(first, by),
          name: nameOf(first, by),
          currency: first.currency,
          sums: sumsOf(own),
          amounts: own.toSorted((one, other) => (one.month < other.month ? -1 : one.month > other.month ? 1 : 0)),
        },
      ];
    })
    .sort(
      (one, other) =>
        Number(one.name === null) - Number(other.name === null) ||
        inWords.compare(one.name ?? '', other.name ?? '') ||
        inWords.compare(one.amounts[0]?.deal ?? '', other.amounts[0]?.deal ?? '') ||
        (one.key < other.key ? -1 : 1),
    );
}

function idOf({ partner, customer, dealId, lineItemId }: Amount, by: Breakdown): string | null {
  switch (by) {
    case 'partner':
      return partner?.id ?? null;
    case 'customer':
      return customer?.id ?? null;
    case 'deal':
      return dealId;
    case 'line':
      return `${dealId}/${lineItemId}`;
  }
}

function nameOf({ partner, customer, deal, line }: Amount, by: Breakdown): string | null {
  switch (by) {
    case 'partner':
      return partner?.name ?? null;
    case 'customer':
      return customer?.name ?? null;
    case 'deal':
      return deal;
    case 'line':
      return line;
  }
}
