/** The totals of a closed quarter, held against other ones. */
import type { PayoutKind } from '../../contract/money.ts';
import type { QuarterClosed, StatedAmount } from '../../contract/statement.ts';
import { exactSum, isNothing } from '../shared-deals/exact-sum.ts';
import { kinds, sumsOf } from './statement.ts';

export interface Difference {
  readonly currency: string;
  readonly kind: PayoutKind;
  readonly closed: string;
  readonly now: string;
  /** Today's without what was closed. */
  readonly difference: string;
}

const nothing = '0.00';

/** Each currency and kind in which anything is, on either side. */
export function differencesOf(
  totals: QuarterClosed['totals'],
  amounts: readonly StatedAmount[],
): readonly Difference[] {
  const currencies = [...new Set([...totals, ...amounts].map(({ currency }) => currency))].sort();
  return currencies.flatMap((currency) => {
    const closed = totals.find((each) => each.currency === currency);
    const now = sumsOf(amounts.filter((each) => each.currency === currency));
    return kinds.flatMap((kind): Difference[] => {
      const [was, is] = [closed?.[kind] ?? nothing, now[kind]];
      if (isNothing(was) && isNothing(is)) return [];
      return [{ currency, kind, closed: was, now: is, difference: exactSum([is, negated(was)]) }];
    });
  });
}

const negated = (amount: string): string => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`);
