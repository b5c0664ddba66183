/** What the quarter after this one brings, and the deals that it rests on. */
import type { PayoutKind } from '../../contract/money.ts';
import type { SharedDeal } from '../../contract/portfolio.ts';
import { exactSum, isNothing } from './exact-sum.ts';

type Ahead = Extract<PayoutKind, 'projected' | 'awaiting'>;

export interface Share {
  readonly deal: SharedDeal;
  readonly kind: Ahead;
  readonly amount: string;
}

/** What is projected first, then what waits; of each the largest first. */
export function sharesOf(quarter: string, currency: string, deals: readonly SharedDeal[]): readonly Share[] {
  const shares = deals.flatMap((deal) =>
    (deal.evaluation?.amounts ?? [])
      .filter((amounts) => amounts.currency === currency)
      .flatMap(({ payouts }) => payouts)
      .filter(([named]) => named === quarter)
      .flatMap(([, , , projected, awaiting]): Share[] => [
        ...(isNothing(projected) ? [] : [{ deal, kind: 'projected' as const, amount: projected }]),
        ...(isNothing(awaiting) ? [] : [{ deal, kind: 'awaiting' as const, amount: awaiting }]),
      ]),
  );
  return shares.sort(
    (one, other) =>
      Number(one.kind === 'awaiting') - Number(other.kind === 'awaiting') ||
      Number(other.amount) - Number(one.amount) ||
      (one.deal.name < other.deal.name ? -1 : 1),
  );
}

export const sumOf = (shares: readonly Share[], kind: Ahead): string =>
  exactSum(shares.filter((share) => share.kind === kind).map(({ amount }) => amount));
