/** What-if: both determinations of a deal, as it stands and as it would stand, and what differs between them. */
import { determine } from '../verdict/determine.ts';
import type { Determination, Verdict } from '../language/determination.ts';
import { parseFacts, type FactProblem } from '../../facts/parse.ts';
import type { Instant } from '../../facts/primitives.ts';
import type { Rulebook } from '../language/rulebook.ts';
import { withChanges, type Changes } from './change.ts';

/** One value that differs; null where one side has none. */
interface Change<T> {
  readonly before: T | null;
  readonly after: T | null;
}

interface LineDifference {
  readonly lineItemId: string;
  readonly credit: Change<Verdict> | null;
  readonly commission: Change<Verdict> | null;
  readonly monthly: Change<string> | null;
  readonly maximum: Change<string> | null;
  readonly soldMrr: Change<string> | null;
}

interface TotalDifference {
  readonly currency: string;
  readonly monthly: Change<string> | null;
  readonly maximum: Change<string> | null;
  readonly awaitingDecision: Change<string> | null;
}

interface Difference {
  readonly status: Change<NonNullable<Determination['status']>> | null;
  readonly creditedPartnerId: Change<string> | null;
  readonly edition: Change<string> | null;
  /** Only lines and currencies in which something differs, in the order of the deal. */
  readonly lines: readonly LineDifference[];
  readonly totals: readonly TotalDifference[];
  /** Rules that decide on one side only. */
  readonly rulesGained: readonly string[];
  readonly rulesLost: readonly string[];
}

export type Comparison =
  | {
      readonly ok: true;
      readonly before: Determination;
      readonly after: Determination;
      readonly difference: Difference;
    }
  | { readonly ok: false; readonly problems: readonly FactProblem[] };

/**
 * Judges `facts` (as a facts file writes them) as they are and with `changes`. Nothing is saved. `now` stands in for a
 * missing `asOf`, on both sides. Bad input on either side is refused with every problem named.
 */
export function compare(facts: unknown, changes: Changes, rulebook: Rulebook, now: Instant): Comparison {
  const before = parseFacts(facts);
  if (!before.ok) return before;
  let changed: unknown;
  try {
    changed = withChanges(facts, changes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {
      ok: false,
      problems: [{ path: '', problem: error.message, hint: 'name a fact by its path in the facts file' }],
    };
  }
  const after = parseFacts(changed);
  if (!after.ok) return after;
  const judge = (each: typeof before.facts) => determine({ ...each, asOf: each.asOf ?? now }, rulebook);
  const sides = { before: judge(before.facts), after: judge(after.facts) };
  return { ok: true, ...sides, difference: differenceBetween(sides.before, sides.after) };
}

const change = <T>(before: T | null | undefined, after: T | null | undefined): Change<T> | null =>
  (before ?? null) === (after ?? null) ? null : { before: before ?? null, after: after ?? null };

const union = (before: Iterable<string>, after: Iterable<string>) => [...new Set([...before, ...after])];

function differenceBetween(before: Determination, after: Determination): Difference {
  const rulesBefore = decidingRules(before);
  const rulesAfter = decidingRules(after);
  return {
    status: change(before.status, after.status),
    creditedPartnerId: change<string>(before.creditedPartnerId, after.creditedPartnerId),
    edition: change(before.edition.id, after.edition.id),
    lines: lineDifferences(before, after),
    totals: totalDifferences(before, after),
    rulesGained: [...rulesAfter].filter((id) => !rulesBefore.has(id)),
    rulesLost: [...rulesBefore].filter((id) => !rulesAfter.has(id)),
  };
}

const decidingRules = ({ lines }: Determination) =>
  new Set(
    lines
      .flatMap(({ credit, commission }) => [...credit.reasons, ...commission.reasons])
      .filter(({ outcome }) => outcome !== 'noted')
      .map(({ ruleId }) => ruleId),
  );

function lineDifferences(before: Determination, after: Determination): LineDifference[] {
  const linesBefore = new Map(before.lines.map((line) => [line.lineItemId as string, line]));
  const linesAfter = new Map(after.lines.map((line) => [line.lineItemId as string, line]));
  return union(linesBefore.keys(), linesAfter.keys())
    .map((lineItemId) => {
      const [was, is] = [linesBefore.get(lineItemId), linesAfter.get(lineItemId)];
      return {
        lineItemId,
        credit: change(was?.credit.verdict, is?.credit.verdict),
        commission: change(was?.commission.verdict, is?.commission.verdict),
        monthly: change(was?.commission.monthly, is?.commission.monthly),
        maximum: change(was?.commission.maximum, is?.commission.maximum),
        soldMrr: change(was?.credit.soldMrr, is?.credit.soldMrr),
      };
    })
    .filter(({ lineItemId: _, ...changes }) => Object.values(changes).some((each) => each !== null));
}

function totalDifferences(before: Determination, after: Determination): TotalDifference[] {
  const totalsBefore = new Map(before.totals.map((total) => [total.currency as string, total]));
  const totalsAfter = new Map(after.totals.map((total) => [total.currency as string, total]));
  return union(totalsBefore.keys(), totalsAfter.keys())
    .map((currency) => {
      const [was, is] = [totalsBefore.get(currency), totalsAfter.get(currency)];
      return {
        currency,
        monthly: change(was?.monthly, is?.monthly),
        maximum: change(was?.maximum, is?.maximum),
        awaitingDecision: change(was?.awaitingDecision, is?.awaitingDecision),
      };
    })
    .filter(({ currency: _, ...changes }) => Object.values(changes).some((each) => each !== null));
}
