/**
 * Order of evaluation, and nothing else: edition, motion, gates, lines, proofs, winner, money, clocks and duties.
 *
 * Pure: the instant of evaluation is a fact (`asOf`), and product names are told by the rulebook's `classify`.
 */
import { confidentiality, processOf } from '../sections/best-partner-wins/rules.ts';
import { endsOfPayment } from '../sections/commission/rules.ts';
import { creditedPartner, winnerOf } from './credited.ts';
import { type DatedFacts, type DealAtHand, dealAtHand } from '../language/deal-at-hand.ts';
import { dealWarnings, inWords } from './deal-warnings.ts';
import type { Clock, Determination } from '../language/determination.ts';
import { decisionsOf, settlesOfDeal } from './decisions.ts';
import { assessDuties } from './duties.ts';
import { type PickedEdition, pickEdition } from '../editions/pick-edition.ts';
import type { Winner } from '../sections/best-partner-wins/winner.ts';
import type { Finding } from '../language/findings.ts';
import { ownFacts, type OwnFacts } from '../../facts/own-facts.ts';
import type { PartnerId } from '../../facts/primitives.ts';
import { type DealFindings, type JudgedLine, judgeLine, lineOnOffer, stateLine } from './judgement.ts';
import { type PartnersPart, partsByPartner } from './by-partner.ts';
import { readMotion } from '../sections/sales-strategies/rules.ts';
import { proofClocks } from '../sections/proof-of-involvement/clock.ts';
import { type Elsewhere, elsewhereFor, type Seen, seenBy } from './redaction.ts';
import type { Rulebook } from '../language/rulebook.ts';
import { awaitingOf, scheduleOf } from './schedule.ts';
import { assessSellers } from './sellers.ts';
import { statusOf } from './status.ts';
import { missingFactsOf, nextActionsOf, withoutRepeats } from './still-needed.ts';
import { totalsOf } from './totals.ts';
import { Trace } from '../language/trace.ts';
import { assessTransaction } from '../sections/eligibility-and-rates/rules.ts';

/**
 * With `facts.viewer` set, what that partner may see and nothing else (BPW-03, FAQ-07, FAQ-08).
 *
 * `edition`: by which it is judged, whatever the day; without one the text that was in force, or the nearest.
 * @throws RangeError where the rulebook has no edition of that name.
 */
export function determine(facts: DatedFacts, rulebook: Rulebook, edition?: string): Determination {
  const { viewer } = facts;
  return viewer === undefined
    ? evaluate(facts, rulebook, edition)
    : caseOf(viewer.partnerId, facts, rulebook, edition).determination;
}

/** One partner's case: what it may be told of the facts, and what follows from them for it. */
export interface OwnCase {
  readonly facts: OwnFacts<DatedFacts>;
  readonly determination: Determination;
}

/** From the facts of everybody on the deal. */
export function caseOf(viewer: PartnerId, facts: DatedFacts, rulebook: Rulebook, edition?: string): OwnCase {
  return ownCase(viewer, facts, elsewhereOf(viewer, facts, rulebook, edition), rulebook, false, edition);
}

/** What the whole deal decides for one partner; no further than that: no amounts, no duties, no reasons. */
export function elsewhereOf(viewer: PartnerId, facts: DatedFacts, rulebook: Rulebook, edition?: string): Elsewhere {
  const { lines } = judgeLines({ ...facts, viewer: undefined }, rulebook, edition);
  return elsewhereFor(viewer, { lines: lines.map(({ line, credit }) => ({ lineItemId: line.id, credit })) });
}

/** `facts` may hold others' as well: they are cut here. */
export function ownCase(
  viewer: PartnerId,
  facts: DatedFacts,
  elsewhere: Elsewhere,
  rulebook: Rulebook,
  fromOwnPortal = false,
  edition?: string,
): OwnCase {
  const own = ownFacts(facts, viewer, { credited: elsewhere.credited, fromOwnPortal });
  return {
    facts: own,
    determination: { ...evaluate(own, rulebook, edition, seenBy(viewer, elsewhere)), process: null },
  };
}

/** Whose the amounts are, of everybody on the deal; null: all of them the credited or the only partner's, or nobody knows whose. */
export function partsOf(facts: DatedFacts, rulebook: Rulebook, edition?: string): readonly PartnersPart[] | null {
  const { deal, known, lines } = judgeLines({ ...facts, viewer: undefined }, rulebook, edition);
  return partsByPartner(deal, lines, creditedPartner(lines, deal, known.sellers), known.sellers);
}

interface Judgement {
  readonly picked: PickedEdition;
  readonly deal: DealAtHand;
  readonly known: DealFindings;
  readonly aboutMotion: readonly Finding[];
  readonly winner: Winner;
  readonly lines: readonly JudgedLine[];
}

function judgeLines(
  facts: DatedFacts,
  rulebook: Rulebook,
  edition: string | undefined,
  seen: Seen = (judged) => judged,
): Judgement {
  const picked = pickEdition(facts, rulebook, edition);
  const deal = dealAtHand(facts, picked.edition, rulebook.classify);
  const { motion, findings: aboutMotion } = readMotion(deal);
  const decisions = decisionsOf(deal);
  const { sellers, sellersUnknown } = assessSellers(deal, motion, decisions);
  const transaction = assessTransaction(deal);
  const known: DealFindings = { motion, decisions, transaction, sellers, sellersUnknown };
  const onOffer = deal.lines.map((line) => lineOnOffer(deal, known, line));
  const winner = winnerOf(deal, known, onOffer);
  const lines = onOffer.map((offered) => seen(judgeLine(deal, known, offered, winner)));
  return { picked, deal, known, aboutMotion, winner, lines };
}

function evaluate(facts: DatedFacts, rulebook: Rulebook, edition: string | undefined, seen?: Seen): Determination {
  const { picked, deal, known, aboutMotion, winner, lines } = judgeLines(facts, rulebook, edition, seen);
  const { motion, decisions, sellers } = known;
  const verdicts = lines.map((judged) => stateLine(deal, judged));
  const duties = assessDuties(deal, settlesOfDeal(decisions));

  const trace = new Trace();
  trace.tell(aboutMotion);
  trace.tell(known.transaction);
  for (const { gates } of sellers) trace.tell(gates);
  trace.tell(winner.findings);
  for (const { judged, soldMrrFindings, amountFindings } of verdicts) {
    trace.tell(judged.credit.findings, judged.line.id);
    trace.tell(judged.commission.findings, judged.line.id);
    trace.tell(amountFindings, judged.line.id);
    trace.tell(soldMrrFindings, judged.line.id);
  }
  trace.tell(endsOfPayment(deal));
  const idle = decisions.withoutEffect();
  trace.tell(idle.findings);
  if (facts.viewer !== undefined) trace.tell(confidentiality(facts.viewer.partnerId));
  trace.entries.push(...duties.findings.trace);

  const clocks: Clock[] = [];
  for (const seller of sellers) clocks.push(...proofClocks(deal, seller));
  clocks.push(...duties.findings.clocks);

  const { id, from, to, announced } = picked.edition;
  return {
    dealId: facts.deal.id,
    asOf: deal.asOf,
    edition: { id, from, to, inForce: picked.inForce, ...(announced === null ? {} : { provisional: true }) },
    motion,
    process: processOf(
      deal,
      sellers.map(({ partnerId }) => partnerId),
    ),
    status: statusOf(lines),
    creditedPartnerId: creditedPartner(lines, deal, sellers),
    lines: verdicts.map(({ verdict }) => verdict),
    totals: totalsOf(lines),
    schedule: scheduleOf(deal, lines),
    awaiting: awaitingOf(deal, lines),
    clocks,
    onboardingWaiver: duties.onboardingWaiver,
    managedCredit: [...duties.managedCredit],
    warnings: [
      ...dealWarnings(deal, picked, motion),
      ...idle.warnings.map(({ about, facts }) => inWords(about, facts)),
      ...duties.findings.warnings,
    ],
    nextActions: withoutRepeats([
      ...nextActionsOf(lines),
      // What HubSpot decided of a breach is asked of nobody again.
      ...duties.findings.nextActions.filter(({ what }) => what !== 'decide_breach' || !decisions.about('COM-07')),
    ]),
    missingFacts: [...missingFactsOf(deal, verdicts), ...duties.findings.missingFacts],
    trace: trace.entries,
  };
}
