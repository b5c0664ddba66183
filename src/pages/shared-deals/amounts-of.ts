/** Of a deal's amounts in one currency, the figures that its row shows: the same as at the head of its tab. */
import type { WrittenAmounts } from '../../contract/written-amounts.ts';
import { exactSum, isNothing } from './exact-sum.ts';

/** Decimal strings. `null`: not known. `undefined`: there is none. */
export interface RowAmounts {
  readonly currency: string;
  readonly mrr: string | null;
  readonly monthly: string | undefined;
  readonly maximum: string | null | undefined;
  readonly earned: string | null;
  readonly unpaid: string | null;
  /** What stands here waits for a decision or a fact. */
  readonly waits: boolean;
  /** Beside what runs or is over: what would come on top. */
  readonly more: { readonly monthly: string | undefined; readonly maximum: string | null } | undefined;
}

export function rowAmounts({ currency, mrr, running, awaiting, ended, earned, unpaid }: WrittenAmounts): RowAmounts {
  const settled = [running, ended].flatMap((part) => part ?? []);
  const waits = settled.length === 0 && awaiting !== null;
  return {
    currency,
    mrr,
    monthly: monthOf(waits ? awaiting : running),
    maximum: settled.length === 0 ? awaiting?.maximum : atMost(settled.map(({ maximum }) => maximum)),
    earned,
    unpaid,
    waits,
    more: waits || awaiting === null ? undefined : { monthly: monthOf(awaiting), maximum: awaiting.maximum },
  };
}

/** What runs and what is over. */
const atMost = (maxima: readonly (string | null)[]): string | null => {
  const known = maxima.flatMap((maximum) => maximum ?? []);
  return known.length < maxima.length ? null : exactSum(known);
};

/** What would be over if it were approved has no month. */
const monthOf = (part: { readonly monthly: string } | null): string | undefined =>
  part === null || isNothing(part.monthly) ? undefined : part.monthly;
