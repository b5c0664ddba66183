/**
 * Order of evaluation, and nothing else: edition, motion, gates, lines, proofs, winner, money, clocks and duties.
 *
 * Pure: the instant of evaluation is a fact (`asOf`), and product names are told by the rulebook's `classify`.
 */
import { chooseWinner, competition, confidentiality } from '../sections/best-partner-wins/rules.ts';
import type { Contender, Winner } from '../sections/best-partner-wins/winner.ts';
import { assessCommunication } from '../sections/communication/rules.ts';
import { assessStandardCommission, endsOfPayment } from '../sections/commission/rules.ts';
import { assessConduct } from '../sections/conduct/rules.ts';
import { type DatedFacts, type DealAtHand, dealAtHand } from '../language/deal-at-hand.ts';
import { dealWarnings } from './deal-warnings.ts';
import type { Determination, MissingFact } from '../language/determination.ts';
import { assessDiscounts } from '../sections/discounts/rules.ts';
import { joined } from '../language/duty-findings.ts';
import { pickEdition, type PickedEdition } from '../editions/pick-edition.ts';
import { bestOf, type Finding } from '../language/findings.ts';
import { ownFacts, type OwnFacts } from '../../facts/own-facts.ts';
import type { PartnerId } from '../../facts/primitives.ts';
import type { Facts } from '../../facts/schema.ts';
import {
  type DealFindings,
  type JudgedLine,
  judgeLine,
  type SellerOnLine,
  sellersOnLine,
  stateLine,
} from './judgement.ts';
import { assessManagedMrr } from '../sections/managed-mrr/rules.ts';
import { assessGates, readMotion } from '../sections/sales-strategies/rules.ts';
import { assessOnboarding } from '../sections/onboarding/rules.ts';
import { assessOnboardingWaiver } from '../sections/onboarding-waiver/rules.ts';
import { assessOpportunity } from './opportunity.ts';
import { proofClocks } from '../sections/proof-of-involvement/clock.ts';
import { hasSignature, judgeProofs } from '../sections/proof-of-involvement/rules.ts';
import { type Elsewhere, elsewhereFor, type Seen, seenBy } from './redaction.ts';
import type { Rulebook } from '../language/rulebook.ts';
import { scheduleOf } from './schedule.ts';
import { assessSecondManager } from '../sections/questions/second-manager.ts';
import { statusOf } from './status.ts';
import { missingFactsOf, nextActionsOf, sellersOf } from './still-needed.ts';
import { totalsOf } from './totals.ts';
import { Trace } from '../language/trace.ts';
import { assessTransaction } from '../sections/eligibility-and-rates/rules.ts';
import { assessTransition2024, invitationGate } from '../sections/transition-2024/rules.ts';
import type { Opportunity } from '../sections/upsell/rules.ts';

/** With `facts.viewer` set, what that partner may see and nothing else (BPW-03, FAQ-07, FAQ-08). */
export function determine(facts: DatedFacts, rulebook: Rulebook): Determination {
  const { viewer } = facts;
  return viewer === undefined ? evaluate(facts, rulebook) : caseOf(viewer.partnerId, facts, rulebook).determination;
}

/** One partner's case: what it may be told of the facts, and what follows from them for it. */
export interface OwnCase {
  readonly facts: OwnFacts<DatedFacts>;
  readonly determination: Determination;
}

/** From the facts of everybody on the deal. */
export function caseOf(viewer: PartnerId, facts: DatedFacts, rulebook: Rulebook): OwnCase {
  const whole = evaluate({ ...facts, viewer: undefined }, rulebook);
  return ownCase(viewer, facts, elsewhereFor(viewer, whole), rulebook);
}

/** `facts` may hold others' as well: they are cut here. */
export function ownCase(
  viewer: PartnerId,
  facts: DatedFacts,
  elsewhere: Elsewhere,
  rulebook: Rulebook,
  fromOwnPortal = false,
): OwnCase {
  const own = ownFacts(facts, viewer, { credited: elsewhere.credited, fromOwnPortal });
  return { facts: own, determination: { ...evaluate(own, rulebook, seenBy(viewer, elsewhere)), process: null } };
}

function evaluate(facts: DatedFacts, rulebook: Rulebook, seen: Seen = (judged) => judged): Determination {
  const picked = pickEdition(facts, rulebook);
  const deal = dealAtHand(facts, picked.edition, rulebook.classify);
  const { motion, findings: aboutMotion } = readMotion(deal);
  const sellerIds = sellersOf(facts);
  const known: DealFindings = {
    motion,
    transaction: assessTransaction(deal),
    sellers: sellerIds.map((partnerId) => ({
      partnerId,
      gates: gatesOf(deal, motion, partnerId),
      proofs: judgeProofs(deal, partnerId),
      standardCommission: assessStandardCommission(deal, partnerId),
    })),
    sellersUnknown:
      facts.partners === undefined &&
      (sellerIds.length === 0 || facts.registrations === undefined || facts.proofs === undefined),
  };
  const selling = { motion, sellers: sellerIds, sellersUnknown: known.sellersUnknown };
  const onLines = deal.lines.map((line) => {
    const opportunity = assessOpportunity(deal, line, selling);
    return { line, opportunity, sellers: sellersOnLine(deal, known, line, opportunity) };
  });
  const winner = winnerOf(deal, known, onLines);
  const lines = onLines.map(({ line, opportunity, sellers }) =>
    seen(judgeLine(deal, known, line, opportunity, sellers, winner)),
  );
  return stated(deal, picked, known, aboutMotion, winner, lines);
}

function gatesOf(deal: DealAtHand, motion: DealFindings['motion'], partnerId: PartnerId): Finding[] {
  const invited = invitationGate(deal, partnerId);
  return [...assessGates(deal, motion, partnerId), ...(invited === null ? [] : [invited])];
}

function winnerOf(
  deal: DealAtHand,
  { sellers }: DealFindings,
  onLines: readonly { readonly opportunity: Opportunity; readonly sellers: readonly SellerOnLine[] }[],
): Winner {
  const sales = onLines.filter(({ opportunity }) => opportunity.kind === 'sale');
  if (sales.length === 0) return { kind: 'nobody', findings: [] };
  const contenders = sellers.map(({ partnerId, proofs }): Contender => {
    const onSales = sales.map(
      (sale) => sale.sellers.find(({ seller }) => seller.partnerId === partnerId)?.standing ?? 'no',
    );
    return { partnerId, signed: hasSignature(proofs), standing: bestOf(onSales, (standing) => standing) ?? 'no' };
  });
  return chooseWinner(deal, contenders);
}

function stated(
  deal: DealAtHand,
  picked: PickedEdition,
  known: DealFindings,
  aboutMotion: readonly Finding[],
  winner: Winner,
  lines: readonly JudgedLine[],
): Determination {
  const { facts, edition } = deal;
  const managed = assessManagedMrr(deal);
  const waiver = assessOnboardingWaiver(deal);
  const duties = joined(
    assessCommunication(deal),
    assessOnboarding(deal),
    assessDiscounts(deal),
    assessConduct(deal),
    assessTransition2024(deal),
    assessSecondManager(deal),
    managed.findings,
    waiver.findings,
  );
  const verdicts = lines.map((judged) => stateLine(deal, judged));

  const trace = new Trace();
  trace.tell(aboutMotion);
  trace.tell(known.transaction);
  for (const { gates } of known.sellers) trace.tell(gates);
  trace.tell(winner.findings);
  for (const { judged, soldMrrFindings } of verdicts) {
    trace.tell(judged.credit.findings, judged.line.id);
    trace.tell(judged.commission.findings, judged.line.id);
    trace.tell(soldMrrFindings, judged.line.id);
  }
  trace.tell(endsOfPayment(deal));
  if (facts.viewer !== undefined) trace.tell(confidentiality(facts.viewer.partnerId));

  return {
    dealId: facts.deal.id,
    asOf: deal.asOf,
    edition: { id: edition.id, from: edition.from, to: edition.to, inForce: picked.inForce },
    motion: known.motion,
    process: processOf(deal, known),
    status: statusOf(lines.map(forStatus)),
    creditedPartnerId: creditedPartner(lines, deal, known),
    lines: verdicts.map(({ verdict }) => verdict),
    totals: totalsOf(lines),
    schedule: scheduleOf(deal, lines),
    clocks: [...known.sellers.flatMap((seller) => proofClocks(deal, seller)), ...duties.clocks],
    onboardingWaiver: waiver.onboardingWaiver,
    managedCredit: [...managed.managedCredit],
    warnings: [...dealWarnings(deal, picked, known.motion), ...duties.warnings],
    nextActions: [...nextActionsOf(lines), ...duties.nextActions],
    missingFacts: [...missingLines(facts), ...missingFactsOf(verdicts), ...duties.missingFacts],
    trace: [...trace.entries, ...duties.trace],
  };
}

function processOf(deal: DealAtHand, { sellers }: DealFindings): Determination['process'] {
  const competing = competition(
    deal,
    sellers.map(({ partnerId }) => partnerId),
  );
  if (sellers.length === 0 || competing === null) return null;
  return competing ? 'best_partner_wins' : 'single_partner';
}

/** The partner that gets this deal's credit; a holder's automatic credit counts where the holder has a part in the deal. */
function creditedPartner(
  lines: readonly JudgedLine[],
  { partners }: DealAtHand,
  { sellers }: DealFindings,
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

const forStatus = ({ canEarn, credit, commission }: JudgedLine) => ({
  canEarn,
  credit: credit.verdict,
  commission: commission.verdict,
  atRisk: [credit, commission].some(
    ({ verdict, findings }) => verdict === 'pending' && findings.some(({ atRisk }) => atRisk),
  ),
});

function missingLines(facts: Facts): MissingFact[] {
  return facts.lineItems === undefined
    ? [
        {
          path: 'lineItems',
          neededBy: ['TX-03', 'COMM-01'],
          wouldDecide: 'whether the deal can earn credit or commission at all',
          why: 'unknown',
        },
      ]
    : [];
}
