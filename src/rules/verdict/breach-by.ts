/**
 * Whose obligations a breach of the deal ends (COMM-06): the file states the month, and no partner. A commission lasts as
 * long as *its* partner keeps the agreement, so another's breach ends nothing of a holder's automatic commission.
 */
import type { DealAtHand } from '../language/deal-at-hand.ts';
import type { JudgedLine } from './judgement.ts';
import type { PartnerId } from '../../facts/primitives.ts';
import type { Seller } from './sellers.ts';

/**
 * The partner that the sale is credited to; without one the partner that holds what is sold, where it has a part in the
 * deal or nobody else has. Null: nobody's yet, for nobody is credited or nobody knows which of them it is.
 */
export function breachBy(
  { partners }: Pick<DealAtHand, 'partners'>,
  sellers: readonly Seller[],
  lines: readonly Pick<JudgedLine, 'credit'>[],
): PartnerId | null {
  const sold = lines.find(({ credit }) => credit.verdict === 'yes' && credit.partnerId !== null);
  if (sold !== undefined) return sold.credit.partnerId;
  const [holder, another] = new Set(
    lines.flatMap(({ credit }) =>
      credit.verdict === 'automatic' && credit.partnerId !== null ? [credit.partnerId] : [],
    ),
  );
  if (holder === undefined || another !== undefined) return null;
  const takesPart = partners.has(holder) || sellers.some(({ partnerId }) => partnerId === holder);
  return takesPart || sellers.length === 0 ? holder : null;
}
