/**
 * Processus de type Meilleur partenaire: which one of several partners gets a deal's credit and commission (BPW-01 to BPW-08).
 *
 * One partner a deal (BPW-04). A partner that was recommended leaves the originator its priority; otherwise the signed
 * link decides; of several the one that onboards the product of highest MRR; and what that leaves open is HubSpot's.
 */
import { type DealAtHand, isStillToClose } from '../../language/deal-at-hand.ts';
import { fact, type Finding } from '../../language/findings.ts';
import { hubspotDecides, met, notMet, noted, open, unknown } from './codes.ts';
import type { Determination } from '../../language/determination.ts';
import type { PartnerId } from '../../../facts/primitives.ts';
import { whoOnboardsTheTop } from './highest-mrr.ts';
import { originatorsPriority } from './recommendation.ts';
import type { Contender, Winner } from './winner.ts';

/** Two or more partners with a part in the deal; null where the facts do not tell. */
function competition(deal: DealAtHand, sellers: readonly PartnerId[]): boolean | null {
  const taking = new Set([
    ...(deal.registrations ?? []).filter(({ is }) => is.kind !== 'domain').map(({ is }) => is.partnerId),
    ...(deal.proofs ?? []).map(({ is }) => is.partnerId),
  ]);
  if (taking.size > 1) return true;
  const allKnown = deal.registrations !== null && deal.proofs !== null;
  return allKnown || sellers.length === 1 ? false : null;
}

export function processOf(deal: DealAtHand, sellers: readonly PartnerId[]): Determination['process'] {
  const competing = competition(deal, sellers);
  if (sellers.length === 0 || competing === null) return null;
  return competing ? 'best_partner_wins' : 'single_partner';
}

export function chooseWinner(deal: DealAtHand, contenders: readonly Contender[]): Winner {
  const standing = contenders.filter((one) => one.standing !== 'no');
  const competing = contenders.length > 1;
  const process = competing
    ? [noted('BPW-01', 'best_partner_wins', {}), noted('BPW-04', 'one_partner_per_deal', { ambiguity: 'A-47' })]
    : [];
  const [first, ...others] = standing;
  if (first === undefined) {
    // Of a partner that signed, or may have, something else bars the way, and its own findings say what.
    const nobodySigned = contenders.every((one) => !one.signed && !mayHaveSigned(deal, one.partnerId));
    return {
      kind: 'nobody',
      findings:
        competing && nobodySigned ? [...process, notMet('BPW-05', 'nobody_signed', { ambiguity: 'A-24' })] : process,
    };
  }
  const byRecommendation = originatorsPriority(deal, contenders, standing);
  if (byRecommendation !== null) return withProcess(byRecommendation, process);
  if (others.length === 0) {
    const alone =
      competing && first.signed
        ? [
            met('BPW-02', 'only_signature', { partnerId: first.partnerId }),
            met('BPW-05', 'only_signature', { partnerId: first.partnerId }),
          ]
        : [];
    return { kind: 'partner', partnerId: first.partnerId, findings: [...process, ...alone] };
  }
  return withProcess(amongSeveral(deal, standing), process);
}

const withProcess = (winner: Winner, process: readonly Finding[]): Winner => ({
  ...winner,
  findings: [...process, ...winner.findings],
});

function amongSeveral(deal: DealAtHand, standing: readonly Contender[]): Winner {
  const signers = standing.filter(({ signed }) => signed);
  const untold = standing.filter((one) => !one.signed && mayHaveSigned(deal, one.partnerId));
  const [first, ...others] = signers;
  if (untold.length > 0) {
    const missing = untold.flatMap(({ partnerId }) => whatWouldTell(deal, partnerId));
    return { kind: 'unsettled', findings: [unknown('BPW-05', 'other_partner_unsettled', { missing })] };
  }
  if (first === undefined) return { kind: 'unsettled', findings: [openYet()] };
  // Where the one signature is itself not settled, whoever else may sign is still in it.
  if (others.length === 0 && !isStillToClose(deal) && first.standing !== 'pending') {
    return {
      kind: 'partner',
      partnerId: first.partnerId,
      findings: [
        met('BPW-02', 'only_signature', { partnerId: first.partnerId }),
        met('BPW-05', 'only_signature', { partnerId: first.partnerId }),
      ],
    };
  }
  if (others.length === 0) return { kind: 'unsettled', findings: [openYet()] };
  return bySplitServices(deal, signers);
}

const openYet = (): Finding => open('BPW-05', 'other_partner_unsettled');

/** BPW-07, and BPW-08 for what it leaves open. */
function bySplitServices(deal: DealAtHand, signers: readonly Contender[]): Winner {
  const top = whoOnboardsTheTop(
    deal,
    signers.map(({ partnerId }) => partnerId),
  );
  if (top.kind === 'partner') {
    const chosen = signers.find(({ partnerId }) => partnerId === top.partnerId);
    return chosen?.standing === 'pending'
      ? { kind: 'unsettled', findings: [openYet(), top.finding] }
      : { kind: 'partner', partnerId: top.partnerId, findings: [top.finding] };
  }
  if (top.kind === 'unknown') return { kind: 'unsettled', findings: [top.finding] };
  return {
    kind: 'unsettled',
    findings: [
      top.finding,
      hubspotDecides('BPW-08', 'hubspot_chooses_partner', {
        ambiguity: top.finding.ambiguity ?? 'A-22',
        facts: top.finding.facts,
        action: { who: 'hubspot', what: 'decide_winner' },
      }),
    ],
  };
}

/** A link whose state nobody stated, or no list of links at all. */
function mayHaveSigned(deal: DealAtHand, partnerId: PartnerId): boolean {
  return whatWouldTell(deal, partnerId).length > 0;
}

function whatWouldTell(deal: DealAtHand, partnerId: PartnerId): string[] {
  if (deal.proofs === null) return ['proofs'];
  return deal.proofs
    .filter(
      ({ is }) =>
        is.partnerId === partnerId && is.status === undefined && is.signedOn === undefined && is.signedAt === undefined,
    )
    .map(({ path }) => `${path}.status`);
}

/** BPW-03, FAQ-07, FAQ-08: whoever looks as a partner is told this, whether or not anybody else is on the deal. */
export function confidentiality(partnerId: PartnerId): Finding[] {
  const details = { partnerId, facts: [fact('viewer.partnerId', partnerId)] };
  return [
    noted('BPW-03', 'confidentiality', details),
    noted('FAQ-07', 'confidentiality', details),
    noted('FAQ-08', 'confidentiality', details),
  ];
}
