/**
 * Whether a shared deal is read for the statement of a quarter: all but those whose last evaluation still stands, and says that
 * they bring nothing in it.
 */
import type { SharedDeal } from '../../contract/portfolio.ts';
import type { WrittenAmounts } from '../../contract/written-amounts.ts';
import { isNothing } from '../shared-deals/exact-sum.ts';

export function mayBring({ state, evaluation }: SharedDeal, quarter: string): boolean {
  if (state !== 'current' || evaluation?.amounts === undefined || evaluation.payoutsLeftOut === true) return true;
  return evaluation.amounts.some((amounts) => isWithoutTerm(amounts) || isPaidIn(quarter, amounts));
}

/** For how long it is paid nobody knows: it stands in no quarter, and the statement says so. */
const isWithoutTerm = ({ running, awaiting, ended }: WrittenAmounts): boolean =>
  [running, awaiting, ended].some((part) => part !== null && part.maximum === null);

const isPaidIn = (quarter: string, { payouts }: WrittenAmounts): boolean =>
  payouts.some(([named, ...amounts]) => named === quarter && amounts.some((amount) => !isNothing(amount)));
