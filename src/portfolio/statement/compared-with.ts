/** Judged deals held against the quarters that are closed: which adjustments belong to a quarter, and how it was closed. Pure. */
import { type Adjusted, adjustmentsOf } from './adjustments.ts';
import type { ClosedQuarter } from './closed.ts';
import type { Adjustment, Entry, JudgedDeal } from './entry.ts';
import { takesAdjustments } from './kept-closing.ts';

interface Kept {
  /** Whether their amounts are kept or not. */
  readonly closings: readonly { readonly quarter: string }[];
  readonly closed: readonly ClosedQuarter[];
}

interface ComparedWith extends Pick<Adjusted, 'adjustments'> {
  /** Of the deals that were asked for, in the quarter; null: it is open, or its amounts are not kept. */
  readonly closed: readonly (Entry | Adjustment)[] | null;
}

/**
 * Of a closed quarter what reads otherwise since; of the first open one what it takes up of those before; of any other nothing.
 * `asked`: ids of deals, whether they could be judged or not.
 */
export function comparedWith(
  { closings, closed }: Kept,
  deals: readonly JudgedDeal[],
  quarter: string,
  asked: ReadonlySet<string>,
): ComparedWith {
  const open = takesAdjustments(closings);
  const stands = closings.some((each) => each.quarter === quarter);
  const own = closed.find((each) => each.quarter === quarter);
  if (open === null || (!stands && open !== quarter)) return { adjustments: [], closed: null };
  const { adjustments } = adjustmentsOf(closed, deals, open);
  return {
    adjustments: stands ? adjustments.filter(({ adjusts }) => adjusts === quarter) : adjustments,
    closed: own === undefined ? null : [...own.entries, ...own.adjustments].filter(({ dealId }) => asked.has(dealId)),
  };
}
