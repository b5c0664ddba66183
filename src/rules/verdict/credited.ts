/** Who gets the deal: the one that the lines point to as contenders, and the one that they credit in the end. */
import { chooseWinner } from '../sections/best-partner-wins/rules.ts';
import type { Contender, Winner } from '../sections/best-partner-wins/winner.ts';
import type { DealAtHand } from '../language/deal-at-hand.ts';
import type { Decisions } from './decisions.ts';
import { asNote, bestOf, type Finding, standingOf } from '../language/findings.ts';
import type { DealFindings, JudgedLine, LineOnOffer } from './judgement.ts';
import type { PartnerId } from '../../facts/primitives.ts';
import { hasSignature } from '../sections/proof-of-involvement/rules.ts';
import type { Seller } from './sellers.ts';

/** Between those who sell something; each stands as it does on its best line. */
export function winnerOf(
  deal: DealAtHand,
  { sellers, decisions }: Pick<DealFindings, 'sellers' | 'decisions'>,
  lines: readonly LineOnOffer[],
): Winner {
  const sales = lines.filter(({ opportunity }) => opportunity.kind === 'sale');
  if (sales.length === 0) return { kind: 'nobody', findings: [] };
  const contenders = sellers.map(({ partnerId, proofs }): Contender => {
    const onSales = sales.map(
      (sale) => sale.sellers.find(({ seller }) => seller.partnerId === partnerId)?.standing ?? 'no',
    );
    return { partnerId, signed: hasSignature(proofs), standing: bestOf(onSales, (standing) => standing) ?? 'no' };
  });
  return decidedBy(decisions, chooseWinner(deal, contenders), contenders, deal);
}

/** What the rules leave to HubSpot between several partners HubSpot may have decided. */
function decidedBy(
  { settle, chosen }: Decisions,
  winner: Winner,
  contenders: readonly Contender[],
  deal: DealAtHand,
): Winner {
  if (winner.kind !== 'unsettled' || !winner.findings.some(({ outcome }) => outcome === 'hubspot_decides'))
    return winner;
  const standing = contenders.filter((one) => one.standing !== 'no').map(({ partnerId }) => partnerId);
  const choice = chosen(standing);
  if (choice !== null) {
    return {
      kind: 'partner',
      partnerId: choice.partnerId,
      findings: [choice.finding, ...winner.findings.map(asNote)],
    };
  }
  // Each condition of the originator's priority granted, the priority is its own (BPW-06).
  const originator = deal.facts.recommendation?.byPartnerId;
  if (originator === undefined || !winner.findings.some(({ code }) => code === 'originator_not_in_order'))
    return winner;
  const findings = settle(winner.findings, null);
  switch (standingOf(findings)) {
    case 'yes':
      return { kind: 'partner', partnerId: originator, findings };
    case 'no':
      return withoutPriority(deal, contenders, findings);
    default:
      return winner;
  }
}

/** HubSpot refused the originator its priority: the general rules decide between those who signed. */
function withoutPriority(deal: DealAtHand, contenders: readonly Contender[], refused: readonly Finding[]): Winner {
  const general = chooseWinner({ ...deal, facts: { ...deal.facts, recommendation: undefined } }, contenders);
  return { ...general, findings: [...general.findings, ...refused.map(asNote)] };
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
