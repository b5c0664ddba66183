/**
 * Order of evaluation, and nothing else: edition, motion, gates, lines, proofs, winner, money, clocks and duties.
 *
 * Pure: the instant of evaluation is a fact (`asOf`), and product names are told by the rulebook's `classify`.
 */
import { confidentiality } from '../sections/best-partner-wins/rules.ts';
import { breachSoFar } from '../sections/commission/ended.ts';
import { endsOfPayment } from '../sections/commission/rules.ts';
import { creditedPartner } from './credited.ts';
import type { DatedFacts } from '../language/deal-at-hand.ts';
import { dealWarnings, inWords } from './deal-warnings.ts';
import type { Clock, Determination } from '../language/determination.ts';
import { dutiesOf, headOf, judgementOf, processTold } from './decide.ts';
import { elsewhereOf } from './elsewhere.ts';
import { ownFacts, type OwnFacts } from '../../facts/own-facts.ts';
import type { PartnerId } from '../../facts/primitives.ts';
import { accrualsByLine, type LineAccruals } from './by-line.ts';
import { type Judgement, judgeLines } from './judge-lines.ts';
import { stateLine } from './judgement.ts';
import { type PartnersPart, partsByPartner } from './by-partner.ts';
import { proofClocks } from '../sections/proof-of-involvement/clock.ts';
import { type Elsewhere, elsewhereFor, seenBy } from './redaction.ts';
import type { Rulebook } from '../language/rulebook.ts';
import { awaitingOf, scheduleOf } from './schedule.ts';
import { statusOf } from './status.ts';
import { actionsOfDeal, missingFactsOf } from './still-needed.ts';
import { totalsOf } from './totals.ts';
import { Trace } from '../language/trace.ts';

/**
 * With `facts.viewer` set, what that partner may see and nothing else (BPW-03, FAQ-07, FAQ-08).
 *
 * `edition`: by which it is judged, whatever the day; without one the text that was in force, or the nearest.
 * @throws RangeError where the rulebook has no edition of that name.
 */
export const determine = (facts: DatedFacts, rulebook: Rulebook, edition?: string): Determination =>
  determinationOf(judgementOf(facts, rulebook, edition));

/** A determination of everybody's case, and what else can be asked of the same judgement. */
export interface Judged {
  readonly determination: Determination;
  /** Whose the amounts are; null: all of them the credited or the only partner's, or nobody knows whose. */
  readonly partsOf: () => readonly PartnersPart[] | null;
  /** What it decides for one partner. */
  readonly elsewhere: (viewer: PartnerId) => Elsewhere;
  /** What each line brings month by month. */
  readonly accruals: () => readonly LineAccruals[];
}

export function judged(facts: DatedFacts, rulebook: Rulebook, edition?: string): Judged {
  const judgement = judgeLines({ ...facts, viewer: undefined }, rulebook, edition);
  const { deal, known, lines } = judgement;
  const determination = determinationOf(judgement);
  return {
    determination,
    partsOf: () => partsByPartner(deal, lines, determination.creditedPartnerId, known.sellers),
    elsewhere: (viewer) => elsewhereFor(viewer, judgement),
    accruals: () => accrualsByLine(deal, lines),
  };
}

/** One partner's case: what it may be told of the facts, and what follows from them for it. */
export interface OwnCase {
  readonly facts: OwnFacts<DatedFacts>;
  readonly determination: Determination;
  /** What each line brings month by month, of what the partner may see. */
  readonly accruals: () => readonly LineAccruals[];
}

/** From the facts of everybody on the deal. */
export function caseOf(viewer: PartnerId, facts: DatedFacts, rulebook: Rulebook, edition?: string): OwnCase {
  return ownCase(viewer, facts, elsewhereOf(viewer, facts, rulebook, edition), rulebook, false, edition);
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
  const judgement = judgeLines(own, rulebook, edition, seenBy(viewer, elsewhere));
  return {
    facts: own,
    determination: determinationOf(judgement),
    accruals: () => accrualsByLine(judgement.deal, judgement.lines),
  };
}

function determinationOf(judgement: Judgement): Determination {
  const { deal, known, aboutMotion, winner, breachBy, lines } = judgement;
  const { motion, decisions, sellers } = known;
  const { viewer } = deal.facts;
  const verdicts = lines.map((line) => stateLine(deal, line));
  const duties = dutiesOf(judgement);

  const trace = new Trace();
  trace.tell(aboutMotion);
  trace.tell(known.transaction);
  for (const { gates } of sellers) trace.tell(gates);
  trace.tell(winner.findings);
  for (const { judged: of, soldMrrFindings, amountFindings } of verdicts) {
    trace.tell(of.credit.findings, of.line.id);
    trace.tell(of.commission.findings, of.line.id);
    trace.tell(amountFindings, of.line.id);
    trace.tell(soldMrrFindings, of.line.id);
  }
  trace.tell(endsOfPayment(deal, breachBy === null ? null : breachSoFar(deal)));
  const idle = decisions.withoutEffect();
  trace.tell(idle.findings);
  if (viewer !== undefined) trace.tell(confidentiality(viewer.partnerId));
  trace.entries.push(...duties.findings.trace);

  const clocks: Clock[] = [];
  const held = new Set(lines.flatMap(({ line, holder }) => (holder === null ? [] : [line])));
  for (const seller of sellers) clocks.push(...proofClocks(deal, seller, held));
  clocks.push(...duties.findings.clocks);

  const { dealId, asOf, edition } = headOf(judgement);
  return {
    dealId,
    asOf,
    edition,
    motion,
    process: processTold(judgement),
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
      ...dealWarnings(judgement, motion),
      ...idle.warnings.map(({ about, facts }) => inWords(about, facts)),
      ...duties.findings.warnings,
    ],
    nextActions: actionsOfDeal(lines, duties.findings.nextActions, decisions),
    missingFacts: [...missingFactsOf(deal, verdicts), ...duties.findings.missingFacts],
    trace: trace.entries,
  };
}
