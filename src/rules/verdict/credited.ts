/** Who gets the deal: the one that the lines point to as contenders, and the one that they credit in the end. */
import { chooseWinner } from '../sections/best-partner-wins/rules.ts';
import type { Contender, Winner } from '../sections/best-partner-wins/winner.ts';
import type { DealAtHand } from '../language/deal-at-hand.ts';
import { bestOf } from '../language/findings.ts';
import type { JudgedLine, LineOnOffer } from './judgement.ts';
import type { PartnerId } from '../../facts/primitives.ts';
import { hasSignature } from '../sections/proof-of-involvement/rules.ts';
import type { Seller } from './sellers.ts';

/** Between those who sell something; each stands as it does on its best line. */
export function winnerOf(deal: DealAtHand, sellers: readonly Seller[], lines: readonly LineOnOffer[]): Winner {
  const sales = lines.filter(({ opportunity }) => opportunity.kind === 'sale');
  if (sales.length === 0) return { kind: 'nobody', findings: [] };
  const contenders = sellers.map(({ partnerId, proofs }): Contender => {
    const onSales = sales.map(
      (sale) => sale.sellers.find(({ seller }) => seller.partnerId === partnerId)?.standing ?? 'no',
    );
    return { partnerId, signed: hasSignature(proofs), standing: bestOf(onSales, (standing) => standing) ?? 'no' };
  });
  return chooseWinner(deal, contenders);
}

/** The partner that gets this deal's credit; a holder's automatic credit counts where the holder has a part in the deal. */
export function creditedPartner(
  lines: readonly JudgedLine[],
  { partners }: DealAtHand,
  sellers: readonly Seller[],
): PartnerId | null {
  const won = lines.find(({ credit }) => credit.verdict === 'yes' && credit.partnerId !== null);
  if (won !== undefined) return won.credit.partnerId;
  const credited = lines.flatMap(({ credit }) =>
    credit.verdict === 'automatic' && credit.partnerId !== null ? [credit.partnerId] : [],
  );
  const [holder, ...others] = new Set(
    credited.filter((id) => partners.has(id) || sellers.some(({ partnerId }) => partnerId === id)),
  );
  return others.length === 0 ? (holder ?? null) : null;
}
