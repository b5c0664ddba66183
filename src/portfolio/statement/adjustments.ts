/**
 * What was closed and reads otherwise now: the negated original and what stands in its place, in the quarter that is open.
 * A deal that is not looked at this time is left as it was closed.
 */
import { isZero, total } from '../../view/amounts.ts';
import type { ClosedQuarter } from './closed.ts';
import { type Adjustment, entriesOf, type Entry, type JudgedDeal } from './entry.ts';
import { grouped } from '../../rules/language/grouped.ts';

export interface Adjusted {
  readonly adjustments: readonly Adjustment[];
  /** Deals of a closed quarter that are not among those looked at. */
  readonly leftOut: readonly { readonly dealId: string; readonly deal: string; readonly quarter: string }[];
}

/** Only quarters before the open one: what a later quarter has taken up is that one's. */
export function adjustmentsOf(
  allClosed: readonly ClosedQuarter[],
  deals: readonly JudgedDeal[],
  openQuarter: string,
): Adjusted {
  const closed = allClosed
    .filter(({ quarter }) => quarter < openQuarter)
    .toSorted((one, other) => (one.quarter < other.quarter ? -1 : 1));
  const looked = new Map<string, string | null>(
    deals.map(({ determination, viewer }) => [determination.dealId, viewer] as const),
  );
  const viewers = new Set(deals.flatMap(({ viewer }) => viewer ?? []));
  // A partner is told of its own alone, whatever was closed of others (BPW-03).
  const isTold = ({ dealId, partnerId }: Entry): boolean => {
    const viewer = looked.get(dealId);
    if (viewer === null) return true;
    return viewer === undefined ? viewers.size === 0 || viewers.has(partnerId ?? '') : viewer === partnerId;
  };
  const found = closed.map(({ quarter }) => {
    const before = statedOf(quarter, closed).filter(isTold);
    const known = before.filter(({ dealId }) => looked.has(dealId));
    const names = new Map(before.flatMap(({ dealId, deal }) => (looked.has(dealId) ? [] : [[dealId, deal] as const])));
    const now = deals.flatMap((deal) => entriesOf(deal, quarter));
    return {
      adjustments: differing(known, now).map((entry) => ({ ...entry, quarter: openQuarter, adjusts: quarter })),
      leftOut: [...names].map(([dealId, deal]) => ({ dealId, deal, quarter })),
    };
  });
  return {
    adjustments: found.flatMap(({ adjustments }) => adjustments),
    leftOut: found.flatMap(({ leftOut }) => leftOut),
  };
}

/** Of a quarter, when it was closed and by every adjustment that was closed since. */
const statedOf = (quarter: string, closed: readonly ClosedQuarter[]): readonly Entry[] =>
  closed.flatMap(({ quarter: own, entries, adjustments }) => [
    ...(own === quarter ? entries : []),
    ...adjustments.filter(({ adjusts }) => adjusts === quarter),
  ]);

/** Line by line and month by month: where a partner, a kind or an amount differs, all of it is taken back and said anew. */
function differing(before: readonly Entry[], now: readonly Entry[]): Entry[] {
  const keyOf = ({ dealId, lineItemId, month }: Entry) => JSON.stringify([dealId, lineItemId, month]);
  const [old, anew] = [grouped(before, keyOf), grouped(now, keyOf)];
  return [...new Set([...old.keys(), ...anew.keys()])].sort().flatMap((key): Entry[] => {
    const [was, is] = [netOf(old.get(key) ?? []), netOf(anew.get(key) ?? [])];
    if (JSON.stringify(was.map(saidOf)) === JSON.stringify(is.map(saidOf))) return [];
    return [...was.map((entry) => ({ ...entry, amount: negated(entry.amount) })), ...is];
  });
}

const saidOf = ({ partnerId, currency, kind, amount }: Entry) => [partnerId, currency, kind, amount];

/** By partner, currency and kind; what came to nothing is nothing. */
function netOf(entries: readonly Entry[]): Entry[] {
  const groups = grouped(entries, ({ partnerId, currency, kind }) => JSON.stringify([partnerId, currency, kind]));
  return [...groups.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, of]) => {
      const last = of.at(-1);
      const amount = total(of.map((each) => each.amount));
      return last === undefined || isZero(amount) ? [] : [{ ...last, amount }];
    });
}

const negated = (amount: string): string => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`);
