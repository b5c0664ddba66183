/** Of a deal's amounts in one currency, the figures that its row shows: the same as at the head of its tab. */
import type { WrittenAmounts } from '../../contract/written-amounts.ts';

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
  /** Beside what runs: what would come on top. */
  readonly more: { readonly monthly: string; readonly maximum: string | null } | undefined;
}

export function rowAmounts({ currency, mrr, running, awaiting, ended, earned, unpaid }: WrittenAmounts): RowAmounts {
  const main = running ?? awaiting;
  return {
    currency,
    mrr,
    monthly: main?.monthly,
    maximum: (main ?? ended)?.maximum,
    earned,
    unpaid,
    waits: running === null && awaiting !== null,
    more: running !== null && awaiting !== null ? awaiting : undefined,
  };
}
