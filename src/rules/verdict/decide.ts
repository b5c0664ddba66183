/**
 * What the rules come to, and not why: verdicts, amounts and next actions of a deal, for whoever judges many. The same
 * lines are judged by the same rules as in `determine`; reasons, trace, clocks, schedule, warnings and what is missing are
 * not made.
 */
import { processOf } from '../sections/best-partner-wins/rules.ts';
import { whatRunsOn } from '../sections/upsell/running.ts';
import { creditedPartner } from './credited.ts';
import type { DatedFacts, DealAtHand } from '../language/deal-at-hand.ts';
import type { CreditVerdict, Determination, LineVerdict, MissingFact } from '../language/determination.ts';
import { settlesOfDeal } from './decisions.ts';
import { assessDuties, type Duties } from './duties.ts';
import { isEarned } from '../language/earned.ts';
import { type Judgement, judgeLines } from './judge-lines.ts';
import { type CommissionAmounts, commissionAmounts, foundOfAmounts, type JudgedLine } from './judgement.ts';
import { elsewhereOf } from './elsewhere.ts';
import { ownFacts } from '../../facts/own-facts.ts';
import { seenBy } from './redaction.ts';
import type { Rulebook } from '../language/rulebook.ts';
import { soldMrrOf } from '../sections/sold-mrr/rules.ts';
import { statusOf } from './status.ts';
import { actionsOfDeal, missingPathsOf } from './still-needed.ts';
import { totalsOf } from './totals.ts';

export interface LineOutcome extends Omit<LineVerdict, 'credit' | 'commission'> {
  readonly credit: Omit<CreditVerdict, 'reasons'>;
  readonly commission: CommissionAmounts;
}

/** A determination without its reasons. */
export interface Outcome extends Pick<
  Determination,
  'dealId' | 'asOf' | 'edition' | 'motion' | 'process' | 'status' | 'creditedPartnerId' | 'totals' | 'nextActions'
> {
  readonly lines: readonly LineOutcome[];
}

/**
 * With `facts.viewer` set, of that partner's own case (BPW-03).
 *
 * @throws RangeError where the rulebook has no edition of that name.
 */
export function decide(facts: DatedFacts, rulebook: Rulebook, edition?: string): Outcome {
  const judgement = judgementOf(facts, rulebook, edition);
  return outcomeOf(judgement, dutiesOf(judgement));
}

/** A missing fact by its path, and not in words what it would decide. */
export type MissingPath = Omit<MissingFact, 'wouldDecide'>;

/** The same, and the facts that are missing, for whoever can ask nobody but the sender of the facts. */
export function decideAndAsk(
  facts: DatedFacts,
  rulebook: Rulebook,
): Outcome & { readonly missingFacts: readonly MissingPath[] } {
  const judgement = judgementOf(facts, rulebook);
  const duties = dutiesOf(judgement);
  const { deal, lines } = judgement;
  const found = lines.map((judged) => ({ judged, ...foundOfAmounts(deal, judged) }));
  return {
    ...outcomeOf(judgement, duties),
    missingFacts: [
      ...missingPathsOf(deal, found),
      ...duties.findings.missingFacts.map(({ path, neededBy, why }) => ({ path, neededBy, why })),
    ],
  };
}

export const dutiesOf = ({ deal, known }: Judgement): Duties => assessDuties(deal, settlesOfDeal(known.decisions));

/** Of everybody's case, or of the viewer's own. */
export function judgementOf(facts: DatedFacts, rulebook: Rulebook, edition?: string): Judgement {
  const { viewer } = facts;
  if (viewer === undefined) return judgeLines(facts, rulebook, edition);
  const elsewhere = elsewhereOf(viewer.partnerId, facts, rulebook, edition);
  const own = ownFacts(facts, viewer.partnerId, { credited: elsewhere.credited, fromOwnPortal: false });
  return judgeLines(own, rulebook, edition, seenBy(viewer.partnerId, elsewhere));
}

/** Null for a partner that looks: the process would tell whether somebody else is on the deal (BPW-03). */
export const processTold = ({ deal, known }: Pick<Judgement, 'deal' | 'known'>): Determination['process'] =>
  deal.facts.viewer === undefined
    ? processOf(
        deal,
        known.sellers.map(({ partnerId }) => partnerId),
      )
    : null;

function outcomeOf(judgement: Judgement, duties: Pick<Duties, 'findings'>): Outcome {
  const { deal, known, lines } = judgement;
  const { motion, sellers, decisions } = known;
  // Field by field: what begins with a spread takes V8 a fifth of the whole decision.
  const { dealId, asOf, edition } = headOf(judgement);
  return {
    dealId,
    asOf,
    edition,
    motion,
    process: processTold(judgement),
    status: statusOf(lines),
    creditedPartnerId: creditedPartner(lines, deal, sellers),
    lines: lines.map((judged) => outcomeOfLine(deal, judged)),
    totals: totalsOf(lines),
    nextActions: actionsOfDeal(lines, duties.findings.nextActions, decisions),
  };
}

/** Which deal was judged, as of when, and by which edition. */
export function headOf({
  picked,
  deal,
}: Pick<Judgement, 'picked' | 'deal'>): Pick<Determination, 'dealId' | 'asOf' | 'edition'> {
  const { id, from, to, announced, setBy } = picked.edition;
  return {
    dealId: deal.facts.deal.id,
    asOf: deal.asOf,
    edition: {
      id,
      from,
      to,
      inForce: picked.inForce,
      ...(announced === null ? {} : { provisional: true }),
      ...(setBy === null ? {} : { setByAdmin: true }),
    },
  };
}

function outcomeOfLine(deal: DealAtHand, { line, credit, commission }: JudgedLine): LineOutcome {
  const { verdict, partnerId } = credit;
  const sold = isEarned(verdict) ? soldMrrOf(line) : null;
  return {
    lineItemId: line.id,
    productLine: line.product?.line ?? 'unclassified',
    edition: line.product?.edition ?? 'unknown',
    credit: { verdict, partnerId, soldMrr: sold?.soldMrr ?? null, rawDifference: sold?.rawDifference ?? null },
    commission: commissionAmounts(deal, commission),
    ...(deal.edition.announced === null ? {} : { runsOn: whatRunsOn(deal, line) }),
  };
}
