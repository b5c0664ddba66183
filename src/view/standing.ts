/**
 * One partner's own standing in a deal: what of the facts and of the determination that partner may be told.
 *
 * A whitelist (BPW-03, FAQ-07, FAQ-08): everything is left out unless it is named here as the deal's own, or belongs to
 * the partner who looks. The determination may have been made without a viewer, so nothing is taken over on trust. What
 * is said must not change with the number of other partners either: a rule that only speaks where several meet is not
 * quoted, and a line that goes to somebody else reads like one that goes to nobody.
 */
import { noCommission } from '../rules/commission.ts';
import type {
  Clock,
  Determination,
  FactRead,
  LineVerdict,
  NextAction,
  Reason,
  Status,
  Warning,
} from '../rules/determination.ts';
import type { Facts } from '../facts/schema.ts';
import { total } from './amounts.ts';
import { actionSpeaks, reasonSpeaks, warningSpeaks } from './confidential.ts';
import { ownFacts, type FactsTold } from './facts-told.ts';
import { isOfOnePartner, ownPath, ownReads, placeInAll, toldTo } from './own-facts.ts';

export interface Standing {
  readonly facts: FactsTold;
  readonly determination: Determination;
}

/** What the filters need to know of the case. */
interface Case {
  readonly facts: Facts;
  readonly viewer: string;
  /** Made for this viewer: then every statement about "the partner" is about the one who looks. */
  readonly madeForViewer: boolean;
  /** Ids, names and domains by which another partner would be known. */
  readonly others: ReadonlySet<string>;
  /** What of each reason may be told: many lines state the same one. */
  readonly told: Map<Reason, Reason[]>;
}

export function standingFor(viewer: string, facts: Facts, determination: Determination): Standing {
  const madeForViewer = facts.viewer?.partnerId === viewer && determination.process === null;
  const of: Case = { facts, viewer, madeForViewer, others: namesOfOthers(facts, viewer), told: new Map() };
  const lines = determination.lines.map((line) => ownLine(line, of));
  const credited = determination.creditedPartnerId;
  const elsewhere =
    isSomebodyElse(credited, viewer) ||
    determination.lines.some((line) => isSomebodyElse(line.credit.partnerId, viewer));
  return {
    facts: ownFacts(facts, viewer),
    determination: {
      dealId: determination.dealId,
      asOf: determination.asOf,
      edition: determination.edition,
      motion: determination.motion,
      process: null,
      status: elsewhere ? statusOf(lines) : determination.status,
      creditedPartnerId: isSomebodyElse(credited, viewer) ? null : credited,
      lines,
      totals: elsewhere ? totalsOf(lines) : determination.totals,
      schedule: [],
      clocks: ownClocks(determination, of),
      onboardingWaiver: null,
      managedCredit: [],
      warnings: determination.warnings.filter((warning) => ownWarning(warning, of)),
      nextActions: determination.nextActions.filter((action) => ownAction(action, of)),
      missingFacts: ownMissing(determination, of),
      trace: [],
    },
  };
}

const isSomebodyElse = (partnerId: string | null, viewer: string) => partnerId !== null && partnerId !== viewer;

const notYours: Reason = {
  ruleId: 'ELIG-04',
  outcome: 'not_met',
  code: 'credit_not_for_this_partner',
  facts: [],
  parameters: [],
};
const notSettled: Reason = {
  ruleId: 'ELIG-04',
  outcome: 'hubspot_decides',
  code: 'not_settled_for_this_partner',
  facts: [],
  parameters: [],
};

function ownLine(line: LineVerdict, of: Case): LineVerdict {
  const { lineItemId, productLine, edition, credit, commission } = line;
  if (isSomebodyElse(credit.partnerId, of.viewer)) {
    return {
      lineItemId,
      productLine,
      edition,
      credit: { verdict: 'no', partnerId: null, soldMrr: null, rawDifference: null, reasons: [notYours] },
      commission: { verdict: 'no', ...noCommission, reasons: [notYours] },
    };
  }
  return {
    lineItemId,
    productLine,
    edition,
    credit: { ...credit, reasons: ownReasons(credit, of) },
    commission: { ...commission, reasons: ownReasons(commission, of) },
  };
}

/** A verdict whose deciding reason cannot be told still has one: that it is HubSpot's to settle. */
function ownReasons({ verdict, reasons }: LineVerdict['credit'] | LineVerdict['commission'], of: Case): Reason[] {
  const told = reasons.flatMap((reason) => toldOnce(reason, of));
  if (verdict === 'no') return told.some(({ outcome }) => outcome === 'not_met') ? told : [notYours, ...told];
  if (verdict === 'yes' || verdict === 'automatic') return told;
  return told.some(({ outcome }) => outcome !== 'met' && outcome !== 'noted') ? told : [notSettled, ...told];
}

function toldOnce(reason: Reason, of: Case): Reason[] {
  const told = of.told.get(reason) ?? ownReason(reason, of);
  of.told.set(reason, told);
  return told;
}

function ownReason(reason: Reason, of: Case): Reason[] {
  const speaks = reasonSpeaks(reason.code);
  if (speaks === 'between' || namesOther(reason.values, of)) return [];
  // Said the same way whoever the credit goes to.
  if (reason.code === notYours.code) return [notYours];
  if (reason.code === notSettled.code) return [notSettled];
  if (of.madeForViewer) return [{ ...reason, facts: readsToldTo(reason.facts, of) }];
  // It rests on another partner's facts: then its values do too.
  if (reason.facts.some(({ path }) => isOfOnePartner(path) && !ownPath(path, of.facts, of.viewer))) return [];
  const facts = ownReads(reason.facts, of.facts, of.viewer);
  const aboutViewer = facts.some(({ path }) => isOfOnePartner(path));
  return speaks === 'partner' && !aboutViewer ? [] : [{ ...reason, facts }];
}

/** The rules have left out what is others'; what would still name one stays out here as well. */
function readsToldTo(reads: readonly FactRead[], { facts, viewer, others }: Case): FactRead[] {
  const namesOther = ({ value }: FactRead) =>
    (Array.isArray(value) ? value : [value]).some((word) => typeof word === 'string' && others.has(word));
  return reads
    .filter((read) => toldTo(read.path) && !namesOther(read))
    .map((read) => ({ ...read, path: placeInAll(read.path, facts, viewer) }));
}

function ownMissing(
  { missingFacts }: Determination,
  { madeForViewer, facts, viewer }: Case,
): Determination['missingFacts'] {
  if (!madeForViewer) return missingFacts.filter(({ path }) => ownPath(path, facts, viewer));
  return missingFacts.filter(({ path }) => toldTo(path));
}

function ownAction({ what, partnerId }: NextAction, { viewer, madeForViewer }: Case): boolean {
  const speaks = actionSpeaks(what);
  return speaks !== 'between' && (partnerId === viewer || (partnerId === null && (speaks === 'deal' || madeForViewer)));
}

function ownWarning(warning: Warning, of: Case): boolean {
  const speaks = warningSpeaks(warning.code);
  return (speaks === 'deal' || (speaks === 'partner' && of.madeForViewer)) && !namesOther(warning.values, of);
}

function namesOfOthers(
  { partners = [], registrations = [], proofs = [], customer, deal }: Facts,
  viewer: string,
): ReadonlySet<string> {
  const ids = [
    ...partners.map(({ id }) => id),
    ...registrations.map(({ partnerId }) => partnerId),
    ...proofs.map(({ partnerId }) => partnerId),
  ];
  const holders = (customer?.products ?? []).flatMap(({ boughtFrom, creditHolder }) => [boughtFrom, creditHolder]);
  const names = [
    ...partners.filter(({ id }) => id !== viewer).map(({ name }) => name),
    ...(customer?.products ?? [])
      .filter(({ creditHolder }) => creditHolder !== viewer)
      .map(({ creditHolderName }) => creditHolderName),
  ];
  const domains = registrations.filter(({ partnerId }) => partnerId !== viewer).map(({ domain }) => domain);
  const known: ReadonlySet<string | undefined> = new Set<string | undefined>([
    viewer,
    'hubspot',
    'none',
    deal.purchaseDomain,
  ]);
  return new Set(
    [...ids, ...holders, ...names, ...domains].filter((word) => word !== undefined && !known.has(word)) as string[],
  );
}

const namesOther = (values: Reason['values'], { others }: Case): boolean =>
  Object.values(values ?? {}).some((value) => others.has(value));

/** The proof's clock runs for each partner alike; whether it is met is read from this partner's own links. */
function ownClocks({ clocks, asOf }: Determination, { facts, viewer, madeForViewer }: Case): Clock[] {
  if (madeForViewer) return [...clocks];
  const signed = (facts.proofs ?? []).filter((proof) => proof.partnerId === viewer && proof.status === 'signed');
  const told = new Map<string, Clock>();
  for (const clock of clocks) {
    // A clock does not say whose it is: only the proof's runs alike for everybody.
    if (clock.id.startsWith('proof') && !told.has(clock.id))
      told.set(clock.id, withOwn(signed[0]?.signedOn ?? null, clock, asOf));
  }
  return [...told.values()];
}

function withOwn(signedOn: string | null, clock: Clock, asOf: string): Clock {
  const { dueAt } = clock;
  if (signedOn !== null) {
    const state = dueAt !== null && signedOn > dueAt ? 'needs_hubspot_decision' : 'met';
    return { ...clock, metAt: signedOn, state };
  }
  return { ...clock, metAt: null, state: dueAt !== null && dueAt < asOf.slice(0, dueAt.length) ? 'missed' : 'running' };
}

function statusOf(lines: readonly LineVerdict[]): Status {
  const verdicts = lines.flatMap((line) => [line.credit.verdict, line.commission.verdict]);
  if (verdicts.includes('needs_hubspot_decision')) return 'needs_hubspot_decision';
  if (verdicts.includes('pending')) return 'pending';
  return verdicts.some((verdict) => verdict === 'yes' || verdict === 'automatic')
    ? 'partially_eligible'
    : 'not_eligible';
}

function totalsOf(lines: readonly LineVerdict[]): Determination['totals'] {
  const currencies = new Set(lines.flatMap(({ commission }) => commission.currency ?? []));
  return [...currencies].map((currency) => {
    const own = lines.map(({ commission }) => commission).filter((commission) => commission.currency === currency);
    const due = own.filter(({ verdict }) => verdict === 'yes' || verdict === 'automatic');
    return {
      currency,
      monthly: total(due.map(({ monthly }) => monthly)),
      quarterly: total(due.map(({ quarterly }) => quarterly)),
      maximum: total(due.map(({ maximum }) => maximum)),
      awaitingDecision: total(own.map(({ ifApproved }) => ifApproved?.maximum ?? null)),
    };
  });
}
