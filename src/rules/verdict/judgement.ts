/** One line judged: the findings behind its two verdicts, and what they come to. */
import type { CommissionPart, Terms } from '../sections/commission/part.ts';
import {
  type Amounts,
  amountFindings,
  amountsBy,
  assessCommission,
  assessCommissionOfAnybody,
  assessHoldersCommission,
  noCommission,
  valueFinding,
} from '../sections/commission/rules.ts';
import type { Winner } from '../sections/best-partner-wins/winner.ts';
import type { DealAtHand } from '../language/deal-at-hand.ts';
import type { CommissionVerdict, CreditVerdict, LineVerdict, Outcome, Verdict } from '../language/determination.ts';
import { type Earned, isEarned } from '../language/earned.ts';
import { type Finding, reasonOf, type Standing, standingOf } from '../language/findings.ts';
import { restsOn } from '../editions/rests-on.ts';
import { notMet, unknown } from './codes.ts';
import type { PartnerId } from '../../facts/primitives.ts';
import type { Motion } from '../../facts/schema.ts';
import type { OnLine } from '../sections/eligible-transactions/rules.ts';
import type { Line, MonthlyValue } from '../language/line.ts';
import { assessProof } from '../sections/proof-of-involvement/rules.ts';
import { assessSoldMrr, soldMrrOf } from '../sections/sold-mrr/rules.ts';
import type { Decisions } from './decisions.ts';
import { assessOpportunity } from './opportunity.ts';
import type { Seller, Sellers } from './sellers.ts';
import type { Opportunity } from '../sections/upsell/rules.ts';
import { whatRunsOn } from '../sections/upsell/running.ts';

/** What holds of the whole deal. */
export interface DealFindings extends Sellers {
  readonly decisions: Decisions;
  readonly motion: Motion | null;
  readonly transaction: readonly Finding[];
}

/** A line with what it offers, and how each partner stands on it. */
export interface LineOnOffer {
  readonly line: Line;
  readonly opportunity: Opportunity;
  readonly sellers: readonly SellerOnLine[];
}

export interface JudgedLine {
  readonly line: Line;
  /** One-time fees and overages cannot earn, whoever sells them. */
  readonly canEarn: boolean;
  /** The partner whose product it is already, and whose the line is whatever is still open (US-06). */
  readonly holder: PartnerId | null;
  /** Whose the line is, or would be once what is open is settled; null: of several partners nobody knows which. */
  readonly whose: PartnerId | null;
  readonly credit: Judged;
  readonly commission: Judged & {
    /** By which it was decided; null where partners differ, or nobody stated it. */
    readonly motion: Motion | null;
    readonly amounts: Amounts | null;
    readonly terms: Terms | null;
  };
}
export interface Judged {
  readonly verdict: Verdict;
  /** Whose it is; null: nobody's, or not settled. */
  readonly partnerId: PartnerId | null;
  readonly findings: readonly Finding[];
}

/** How one partner stands on one line of a sale. */
interface SellerOnLine {
  readonly seller: Seller;
  readonly credit: readonly Finding[];
  readonly commission: CommissionPart;
  readonly standing: Standing;
}

export function lineOnOffer(deal: DealAtHand, known: DealFindings, line: Line): LineOnOffer {
  const { motion, sellers, sellersUnknown, decisions } = known;
  const selling = { motion, sellers: sellers.map(({ partnerId }) => partnerId), sellersUnknown };
  const opportunity = settledBy(decisions, assessOpportunity(deal, line, selling), line);
  return { line, opportunity, sellers: sellersOnLine(deal, known, line, opportunity) };
}

/** What HubSpot decided about the line itself, whoever sells it. */
function settledBy({ settle }: Decisions, opportunity: Opportunity, { id }: Line): Opportunity {
  const { on } = opportunity;
  const [credit, commission] = [settle(on.credit, id), settle(on.commission, id)];
  return credit === on.credit && commission === on.commission
    ? opportunity
    : { ...opportunity, on: { credit, commission } };
}

function sellersOnLine(
  deal: DealAtHand,
  { sellers, decisions }: DealFindings,
  line: Line,
  opportunity: Opportunity,
): SellerOnLine[] {
  if (opportunity.kind !== 'sale') return [];
  return sellers.map((seller) => {
    const own = opportunity.ofSeller(seller.partnerId);
    const credit = decisions.settle(
      [...seller.gates, ...assessProof(deal, seller.proofs, line), ...own.credit],
      line.id,
    );
    const paid = assessCommission(deal, seller.motion, seller, line);
    const commission = {
      terms: paid.terms,
      findings: decisions.settle(
        seller.added.length === 0 ? paid.findings : [...paid.findings, ...seller.added],
        line.id,
      ),
    };
    return { seller, credit, commission, standing: standingOf(credit) };
  });
}

/** What holds between all partners, whichever line is judged. */
export interface Decided {
  readonly winner: Winner;
  /** Who broke its obligations, which ends its commission; null: nobody so far. */
  readonly breach: { readonly by: PartnerId; readonly afterMonths: number } | null;
}

export function judgeLine(
  deal: DealAtHand,
  known: DealFindings,
  { line, opportunity, sellers: onLine }: LineOnOffer,
  { winner, breach }: Decided,
): JudgedLine {
  const { transaction } = known;
  switch (opportunity.kind) {
    case 'none':
    case 'unsettled':
      return withoutAmounts(
        known,
        line,
        opportunity.kind === 'unsettled' || opportunity.canEarn,
        [...transaction, ...opportunity.on.credit],
        [...transaction, ...opportunity.on.commission],
        known.sellersUnknown ? [] : breachOfEach(known.sellers),
      );
    case 'automatic': {
      const paid = assessHoldersCommission(deal, opportunity.holder, opportunity.held, opportunity.creditedSince);
      const credit = [...transaction, ...opportunity.on.credit, ...valueFinding(line, 'SM-01')];
      const commission = [
        ...transaction,
        ...opportunity.on.commission,
        ...known.decisions.settle(paid.findings, line.id),
        ...valueFinding(line, 'COMM-01'),
      ];
      const { holder } = opportunity;
      const lost = known.sellers.find(({ partnerId }) => partnerId === holder)?.breach ?? [];
      return withAmounts(
        deal,
        line,
        named(credit, holder, 'automatic', lost),
        named(commission, holder, 'automatic', lost),
        known.motion,
        paid.terms,
        opportunity.base ?? line.value,
        { holder, whose: holder, breach },
      );
    }
    case 'sale':
      return judgeSale(deal, known, line, opportunity, onLine, { winner, breach });
  }
}

type OfSale = Extract<Opportunity, { readonly kind: 'sale' }>;

function judgeSale(
  deal: DealAtHand,
  known: DealFindings,
  line: Line,
  { on, base }: OfSale,
  onLine: readonly SellerOnLine[],
  { winner, breach: ofObligations }: Decided,
): JudgedLine {
  const { transaction } = known;
  const [ofCredit, ofCommission] = [valueFinding(line, 'SM-01'), valueFinding(line, 'COMM-01')];
  const won =
    winner.kind === 'partner' ? onLine.find(({ seller }) => seller.partnerId === winner.partnerId) : undefined;
  if (won !== undefined) {
    const { partnerId, motion, breach } = won.seller;
    const credit = [...transaction, ...on.credit, ...ofCredit, ...winner.findings, ...won.credit];
    const commission = [
      ...transaction,
      ...on.commission,
      ...ofCommission,
      ...winner.findings,
      ...won.credit,
      ...won.commission.findings,
    ];
    return withAmounts(
      deal,
      line,
      named(credit, partnerId, 'yes', breach),
      named(commission, partnerId, 'yes', breach),
      motion,
      won.commission.terms,
      base ?? line.value,
      { holder: null, whose: partnerId, breach: ofObligations },
    );
  }
  const creditBase = [...transaction, ...on.credit, ...ofCredit];
  const commissionBase = [...transaction, ...on.commission, ...ofCommission];
  const [first, ...others] = onLine.filter((one) => one.standing !== 'no');
  if (first === undefined)
    return nobodyStands(deal, known, line, { credit: creditBase, commission: commissionBase }, [
      ...winner.findings,
      ...onLine.flatMap(({ credit }) => credit),
    ]);
  // Not settled between them: what still waits on each, and the terms where they agree.
  const standing = [first, ...others];
  const waiting = standing.flatMap(({ credit }) => credit.filter(isWaiting));
  const paid = standing.map(({ commission }) => commission.findings);
  const nobodyPaid = paid.every((findings) => standingOf(findings) === 'no');
  const commissionWaits = nobodyPaid ? paid.flat() : paid.flat().filter(isWaiting);
  const credit = [...creditBase, ...winner.findings, ...waiting];
  const commission = [...commissionBase, ...winner.findings, ...waiting, ...commissionWaits];
  const terms = agreed(
    first.commission.terms,
    others.map((other) => other.commission.terms),
  );
  const breach = breachOfEach(standing.map(({ seller }) => seller));
  const motions = new Set(standing.map(({ seller }) => seller.motion));
  return withAmounts(
    deal,
    line,
    named(credit, null, 'yes', breach),
    named(commission, null, 'yes', breach),
    motions.size === 1 ? first.seller.motion : null,
    terms,
    base ?? line.value,
    { holder: null, whose: others.length === 0 ? first.seller.partnerId : null, breach: ofObligations },
  );
}

/** What stands against all of them; nothing where it leaves one out. */
const breachOfEach = (sellers: readonly Seller[]): readonly Finding[] =>
  sellers.every(({ breach }) => breach.length > 0) ? sellers.flatMap(({ breach }) => breach) : [];

/** A sale that nobody on the deal can be credited with. */
function nobodyStands(
  deal: DealAtHand,
  known: DealFindings,
  line: Line,
  base: OnLine,
  lost: readonly Finding[],
): JudgedLine {
  const { sellers, sellersUnknown, motion } = known;
  if (sellersUnknown) {
    const anybody = unknown('SM-04', 'partners_unknown', { missing: ['partners'] });
    return withoutAmounts(
      known,
      line,
      true,
      [...base.credit, anybody],
      [...base.commission, anybody, ...assessCommissionOfAnybody(deal, motion, line)],
    );
  }
  const why = sellers.length === 0 ? [withoutSeller(deal)] : lost;
  return withoutAmounts(known, line, true, [...base.credit, ...why], [...base.commission, ...why]);
}

/** A partner that looks is not told whether anybody else has a part in the deal (BPW-03). */
const withoutSeller = ({ facts: { viewer } }: DealAtHand): Finding =>
  viewer === undefined
    ? notMet('SM-04', 'no_partner_on_deal')
    : notMet('BPW-05', 'credit_not_for_this_partner', { partnerId: viewer.partnerId });

const isWaiting = ({ outcome }: Finding): boolean =>
  outcome === 'open' || outcome === 'unknown' || outcome === 'hubspot_decides';

/** One motion pays everybody by the same programme and rate; a term that differs is not stated. */
function agreed(first: Terms, others: readonly Terms[]): Terms {
  return others.every((other) => other.months === first.months) ? first : { ...first, months: null, until: null };
}

/** A breach leaves a "no" as it is, and everything else to HubSpot, whatever it still waits for. */
function named(
  findings: readonly Finding[],
  partnerId: PartnerId | null,
  yes: Earned,
  breach: readonly Finding[] = [],
): Judged {
  const standing = standingOf(findings);
  if (breach.length > 0 && standing !== 'no') {
    const all = [...breach, ...findings];
    const lost = standingOf(breach) === 'no';
    return { verdict: lost ? 'no' : 'needs_hubspot_decision', partnerId: null, findings: all };
  }
  return { verdict: standing === 'yes' ? yes : standing, partnerId: standing === 'yes' ? partnerId : null, findings };
}

function withoutAmounts(
  { motion }: DealFindings,
  line: Line,
  canEarn: boolean,
  credit: readonly Finding[],
  commission: readonly Finding[],
  breach: readonly Finding[] = [],
): JudgedLine {
  const { verdict, partnerId, findings } = named(commission, null, 'yes', breach);
  return {
    line,
    canEarn,
    holder: null,
    whose: null,
    credit: named(credit, null, 'yes', breach),
    commission: { verdict, partnerId, findings, motion, amounts: null, terms: null },
  };
}

function withAmounts(
  deal: DealAtHand,
  line: Line,
  credit: Judged,
  commission: Judged,
  motion: Motion | null,
  terms: Terms,
  base: MonthlyValue,
  { holder, whose, breach }: Pick<JudgedLine, 'holder' | 'whose'> & Pick<Decided, 'breach'>,
): JudgedLine {
  const own = breach !== null && breach.by === whose ? breach.afterMonths : null;
  const { verdict, partnerId, findings } = commission;
  const amounts = verdict !== 'no' && base.known ? amountsBy(deal, base, terms, own) : null;
  const paid = { verdict, partnerId, findings, motion, amounts, terms };
  return { line, canEarn: true, holder, whose, credit, commission: paid };
}

/** A judged line with its public form, and how its amounts come about. */
export interface StatedLine {
  readonly judged: JudgedLine;
  readonly verdict: LineVerdict;
  readonly soldMrrFindings: readonly Finding[];
  readonly amountFindings: readonly Finding[];
}

/** How the amounts of a line come about. */
export function foundOfAmounts(
  deal: DealAtHand,
  { line, credit, commission: { amounts, terms } }: JudgedLine,
): Pick<StatedLine, 'soldMrrFindings' | 'amountFindings'> {
  return {
    soldMrrFindings: isEarned(credit.verdict) ? assessSoldMrr(deal, line, credit.partnerId).findings : [],
    amountFindings: amounts === null || terms === null ? [] : amountFindings(deal, terms, amounts),
  };
}

export function stateLine(deal: DealAtHand, judged: JudgedLine): StatedLine {
  const { line } = judged;
  const found = foundOfAmounts(deal, judged);
  const sold = isEarned(judged.credit.verdict) ? soldMrrOf(line) : null;
  const credit: CreditVerdict = {
    verdict: judged.credit.verdict,
    partnerId: judged.credit.partnerId,
    soldMrr: sold?.soldMrr ?? null,
    rawDifference: sold?.rawDifference ?? null,
    reasons: reasonsFor(judged.credit, found.soldMrrFindings),
  };
  const commission: CommissionVerdict = {
    ...commissionAmounts(deal, judged.commission),
    reasons: reasonsFor(judged.commission, found.amountFindings),
  };
  return {
    judged,
    verdict: {
      lineItemId: line.id,
      productLine: line.product?.line ?? 'unclassified',
      edition: line.product?.edition ?? 'unknown',
      credit,
      ...(deal.edition.announced === null ? { commission } : provisionally(deal, line, commission)),
    },
    ...found,
  };
}

/** What an edition whose text is not known says of a line: how sure it is, and what it leaves to an earlier holder. */
function provisionally(
  deal: DealAtHand,
  line: Line,
  commission: CommissionVerdict,
): Pick<LineVerdict, 'commission' | 'runsOn'> {
  return {
    commission: { ...commission, provisional: restsOn(deal.edition, commission.reasons) },
    runsOn: whatRunsOn(deal, line),
  };
}

/** A commission without the reasons for it. */
export type CommissionAmounts = Omit<CommissionVerdict, 'reasons' | 'provisional'>;

export function commissionAmounts(
  deal: DealAtHand,
  { verdict, motion, amounts, terms }: JudgedLine['commission'],
): CommissionAmounts {
  if (amounts === null || terms === null) return { ...noCommission, verdict, motion };
  const { program, rate } = terms;
  const { months, ended, over } = amounts;
  const isOver = over === null ? {} : { over };
  const { base: baseMrr, monthly, quarterly, maximum, most } = amounts.shown;
  const { currency } = amounts.base;
  if (isEarned(verdict)) {
    return {
      verdict,
      motion,
      baseMrr,
      currency,
      program,
      rate,
      months,
      monthly,
      quarterly,
      maximum,
      from: deal.closeDate,
      until: ended === null ? terms.until : ended.on,
      endedOn: ended?.on ?? null,
      endedBecause: ended?.because ?? null,
      ...isOver,
      // Of an automatic line the text states none; what is left of the first sale's is `months` and `until`.
      term:
        terms.months === null || most === null || verdict === 'automatic'
          ? null
          : { months: terms.months, until: terms.until, maximum: most },
      ifApproved: null,
    };
  }
  return {
    program,
    motion,
    baseMrr,
    currency,
    rate: null,
    months: null,
    monthly: null,
    quarterly: null,
    maximum: null,
    from: null,
    until: null,
    endedOn: null,
    endedBecause: null,
    ...isOver,
    term: null,
    ifApproved: { rate, months, monthly, quarterly, maximum },
    verdict,
  };
}

/** What decides stands first; beside a "no", what is merely unknown or open would only mislead. */
function reasonsFor({ verdict, findings }: Judged, more: readonly Finding[]): CreditVerdict['reasons'] {
  const reasons: CreditVerdict['reasons'] = [];
  for (const outcome of told[verdict]) {
    for (const found of findings) if (found.outcome === outcome) reasons.push(reasonOf(found));
    for (const found of more) if (found.outcome === outcome) reasons.push(reasonOf(found));
  }
  return reasons;
}
const byWeight = ['unknown', 'open', 'hubspot_decides', 'met', 'noted'] as const;
const told: Readonly<Record<Verdict, readonly Outcome[]>> = {
  yes: ['met', 'noted'],
  automatic: ['met', 'noted'],
  no: ['not_met', 'met', 'noted'],
  pending: byWeight,
  // What HubSpot decides goes before what is still unknown: a breach leaves it all to HubSpot.
  needs_hubspot_decision: ['hubspot_decides', 'unknown', 'open', 'met', 'noted'],
};
