/**
 * Whose obligations a breach of the deal ends (COMM-06): the file states the month, and no partner. A commission lasts as
 * long as *its* partner keeps the agreement, so another's breach ends nothing of a holder's automatic commission.
 */
import type { Winner } from '../sections/best-partner-wins/winner.ts';
import { standingOf } from '../language/findings.ts';
import type { LineOnOffer } from './judgement.ts';
import type { PartnerId } from '../../facts/primitives.ts';

/** The one that is paid for the sale, else the one that is paid as a holder, else the one that sells; null: of several, nobody knows. */
export function breachBy(winner: Winner, lines: readonly LineOnOffer[]): PartnerId | null {
  const sales = lines.filter(({ opportunity }) => opportunity.kind === 'sale');
  const selling = new Set(
    winner.kind === 'partner'
      ? [winner.partnerId]
      : sales.flatMap(({ sellers }) =>
          sellers.filter(({ standing }) => standing !== 'no').map(({ seller }) => seller.partnerId),
        ),
  );
  const paid = new Set([...selling].filter((partnerId) => sales.some((sale) => isPaid(sale, partnerId))));
  if (paid.size > 0) return only(paid);
  const holders = new Set(
    lines.flatMap(({ opportunity }) => (opportunity.kind === 'automatic' ? [opportunity.holder] : [])),
  );
  return only(holders.size > 0 ? holders : selling);
}

function isPaid({ opportunity, sellers }: LineOnOffer, partnerId: PartnerId): boolean {
  const own = sellers.find(({ seller }) => seller.partnerId === partnerId);
  return (
    own !== undefined &&
    own.standing !== 'no' &&
    standingOf([...opportunity.on.commission, ...own.commission.findings]) !== 'no'
  );
}

function only(partners: ReadonlySet<PartnerId>): PartnerId | null {
  const [one, another] = partners;
  return another === undefined ? (one ?? null) : null;
}
