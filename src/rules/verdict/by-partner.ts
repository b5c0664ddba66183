/** Whose amounts they are: a seller's and a holder's may stand on one deal, and each is paid its own (US-06). */
import type { DealAtHand } from '../language/deal-at-hand.ts';
import type { Determination } from '../language/determination.ts';
import type { LineItemId, PartnerId } from '../../facts/primitives.ts';
import { grouped } from '../language/grouped.ts';
import type { JudgedLine } from './judgement.ts';
import { awaitingOf, scheduleOf } from './schedule.ts';
import type { Seller } from './sellers.ts';
import { totalsOf } from './totals.ts';

/**
 * One partner's part of the amounts, rounded by itself, as that partner is paid: what the parts add up to may differ by a
 * cent from the deal's own sum.
 */
export interface PartnersPart extends Pick<Determination, 'totals' | 'schedule' | 'awaiting'> {
  /** Null: of several partners nobody knows yet whose it is. */
  readonly partnerId: PartnerId | null;
  readonly lineItemIds: readonly LineItemId[];
}

/** The credited partner's first. Null where all of it is the credited or the only partner's, or nobody knows whose. */
export function partsByPartner(
  deal: DealAtHand,
  lines: readonly JudgedLine[],
  credited: PartnerId | null,
  sellers: readonly Seller[],
): PartnersPart[] | null {
  const paid = lines.filter(({ commission }) => commission.amounts !== null);
  const parts = grouped(paid, ({ whose }) => whose);
  const owners = [...parts.keys()];
  const [only, another] = sellers;
  const expected = credited ?? (another === undefined ? only?.partnerId : undefined) ?? null;
  if (owners.every((owner) => owner === expected || (owner === null && owners.length === 1))) return null;
  const rank = (owner: PartnerId | null): string => (owner === null ? '2' : owner === credited ? '0' : `1${owner}`);
  return owners
    .toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1))
    .map((partnerId) => {
      const own = parts.get(partnerId) ?? [];
      return {
        partnerId,
        lineItemIds: own.map(({ line }) => line.id),
        totals: totalsOf(own),
        schedule: scheduleOf(deal, own),
        awaiting: awaitingOf(deal, own),
      };
    });
}
