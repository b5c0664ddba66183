/**
 * Findings: what single rules say here, of a line, of a partner's part in the deal or of somebody's duty. Everything
 * that a determination says is made of them: reasons, trace, warnings, clocks, steps and missing facts.
 *
 * A rule that needs a fact which nobody stated finds `unknown` and names the fact; it never finds `not_met`.
 */
import type { PartnerId } from '../../facts/primitives.ts';
import type { AnyValues, Codes, Kinds, Values } from './codes.ts';
import type { Clock, FactRead, NextAction, ParameterRead, Reason, Outcome, Verdict } from './determination.ts';
import type { AmbiguityId } from './reading.ts';
import type { RuleId } from './rule-ids.ts';

/** What somebody can do about a finding; `lineItemIds` follows from the lines whose verdict waits on it. */
export interface ActionAbout<A extends string = string> {
  readonly who: NextAction['who'];
  readonly what: A;
  /** A day or an instant. */
  readonly by?: string | null;
  readonly partnerId?: PartnerId | null;
}

export interface WarningAbout {
  readonly ruleId: RuleId;
  readonly code: string;
  readonly values: AnyValues | null;
}

/** A fact that nobody stated, and what it would decide. */
export interface Asked {
  readonly path: string;
  /** It is stated, and another contradicts it. */
  readonly contradicts?: boolean;
  readonly question: string;
  readonly values: AnyValues;
  readonly neededBy: readonly [RuleId, ...RuleId[]];
}

/** What follows from a duty, whatever becomes of the lines. */
interface OfDuty {
  readonly asks?: readonly Asked[];
  readonly warnings?: readonly WarningAbout[];
  readonly clock?: Clock;
  /** A second step, beside the finding's own. */
  readonly andThen?: ActionAbout;
}

export interface Finding {
  readonly ruleId: RuleId;
  readonly outcome: Outcome;
  readonly code: string;
  readonly values: AnyValues | null;
  readonly ambiguity: AmbiguityId | null;
  readonly facts: readonly FactRead[];
  readonly parameters: readonly ParameterRead[];
  /** Paths of the facts that would decide. */
  readonly missing: readonly string[];
  /** They are stated, and contradict one another. */
  readonly contradicts: boolean;
  /** A deadline runs, or was missed, and the outcome hangs on it. */
  readonly atRisk: boolean;
  readonly action: ActionAbout | null;
  /** Judged of one partner's part in the deal. */
  readonly partnerId: PartnerId | null;
  readonly duty: OfDuty | null;
  /** `reasonOf` keeps it here: several verdicts and lines state the same one, and whoever asks for none pays for none. */
  told: Reason | null;
  /** The trace's own mark: a finding knows where it was told, which costs less than a list of all that were. */
  toldIn: object | null;
}

/** What a finding may say beside its code and the values that the code declares. */
interface Details<A extends string = string> {
  readonly facts?: readonly FactRead[];
  readonly parameters?: readonly ParameterRead[];
  readonly ambiguity?: AmbiguityId;
  readonly missing?: readonly string[];
  readonly contradicts?: boolean;
  readonly atRisk?: boolean;
  readonly action?: ActionAbout<A>;
  readonly partnerId?: PartnerId | null;
  readonly duty?: OfDuty;
}

/** A section without any. */
type None = Record<string, never>;
type Reasons<C extends Codes> = C['reasons'];
type Warnings<C extends Codes> = C['warnings'] extends Codes['reasons'] ? C['warnings'] : None;
type Questions<C extends Codes> = C['questions'] extends Codes['reasons'] ? C['questions'] : None;
type Actions<C extends Codes> = C['actions'] extends readonly string[] ? C['actions'][number] : never;
type KindsOf<T, N extends keyof T> = T[N] extends Kinds ? T[N] : never;

/** A code that declares values cannot be found without them. */
type DetailsOf<C extends Codes, N extends keyof Reasons<C>> = [keyof Reasons<C>[N]] extends [never]
  ? [details?: Details<Actions<C>>]
  : [details: Details<Actions<C>> & { readonly values: Values<KindsOf<Reasons<C>, N>> }];
type ValuesAfter<T, N extends keyof T> = [keyof T[N]] extends [never] ? [] : [values: Values<KindsOf<T, N>>];
type QuestionOf<T> = {
  readonly [N in keyof T]: [keyof T[N]] extends [never] ? N : readonly [N, Values<KindsOf<T, N>>];
}[keyof T];

type Finds<C extends Codes> = <N extends keyof Reasons<C> & string>(
  ruleId: RuleId,
  code: N,
  ...details: DetailsOf<C, N>
) => Finding;

/** How one section says what it found: in its own codes, and in no others. */
interface Dialect<C extends Codes> {
  readonly met: Finds<C>;
  readonly notMet: Finds<C>;
  /** It may still be met. */
  readonly open: Finds<C>;
  readonly unknown: Finds<C>;
  readonly hubspotDecides: Finds<C>;
  /** It informs, and decides nothing. */
  readonly noted: Finds<C>;
  readonly whether: Whether<C>;
  readonly warned: <N extends keyof Warnings<C> & string>(
    ruleId: RuleId,
    code: N,
    ...values: ValuesAfter<Warnings<C>, N>
  ) => WarningAbout;
  readonly lacking: (
    path: string,
    question: QuestionOf<Questions<C>>,
    ...neededBy: readonly [RuleId, ...RuleId[]]
  ) => Asked;
}

/** The codes that declare no value. */
type Plain<C extends Codes> = {
  [N in keyof Reasons<C>]: [keyof Reasons<C>[N]] extends [never] ? N : never;
}[keyof Reasons<C>] &
  string;
/** A code, alone or with what belongs to that answer only. */
type Answer<C extends Codes> = Plain<C> | readonly [Plain<C>, Details<Actions<C>>];

/** A fact by its path, with what was stated of it, if anything was. */
interface Stated<T> {
  readonly path: string;
  readonly value: T | undefined;
}

/**
 * A condition that holds, or not, of a fact that somebody states, and is unknown where nobody does. It holds of `true`,
 * or of whatever `holds` says; the details that are common to all three answers come last.
 */
type Whether<C extends Codes> = <T extends FactRead['value']>(
  ruleId: RuleId,
  fact: Stated<T>,
  says: {
    readonly holds?: (value: T) => boolean;
    readonly met: Answer<C>;
    readonly notMet: Answer<C>;
    readonly unknown: Answer<C>;
  },
  details?: Details<Actions<C>>,
) => Finding;

/** The makers know no code: what differs from section to section is what compiles. */
export function findingsOf<const C extends Codes>(_codes: C): Dialect<C>;
export function findingsOf(): Dialect<Codes> {
  return makers;
}

/** As `Details`, with the values; a key without an answer may stand there. */
type Given = { readonly [K in keyof Details]: Details[K] | undefined } & { readonly values?: AnyValues };

function finding(outcome: Outcome, ruleId: RuleId, code: string, given: Given = nothingMore): Finding {
  const {
    values = null,
    ambiguity = null,
    facts = nothing,
    parameters = nothing,
    missing = nothing,
    contradicts = false,
    atRisk = false,
    action = null,
    partnerId = null,
    duty = null,
  } = given;
  return {
    ruleId,
    outcome,
    code,
    values,
    ambiguity,
    facts,
    parameters,
    missing,
    contradicts,
    atRisk,
    action,
    partnerId,
    duty,
    told: null,
    toldIn: null,
  };
}
const nothing: readonly never[] = [];
const nothingMore: Record<string, never> = {};

// One function each: a single one for all of them would be slow at all of them.
const makers: Dialect<Codes> = {
  met: (ruleId, code, given?: Details) => finding('met', ruleId, code, given),
  notMet: (ruleId, code, given?: Details) => finding('not_met', ruleId, code, given),
  open: (ruleId, code, given?: Details) => finding('open', ruleId, code, given),
  unknown: (ruleId, code, given?: Details) => finding('unknown', ruleId, code, given),
  hubspotDecides: (ruleId, code, given?: Details) => finding('hubspot_decides', ruleId, code, given),
  noted: (ruleId, code, given?: Details) => finding('noted', ruleId, code, given),
  whether(ruleId, { path, value }, says, common = {}) {
    if (value === undefined) {
      const [code, own] = answerOf(says.unknown);
      return finding('unknown', ruleId, code, both(common, own, common.facts, [path]));
    }
    const holds = says.holds === undefined ? value === true : says.holds(value);
    const [code, own] = answerOf(holds ? says.met : says.notMet);
    const facts: readonly FactRead[] = [fact(path, value), ...(common.facts ?? [])];
    return finding(holds ? 'met' : 'not_met', ruleId, code, both(common, own, facts, common.missing));
  },
  warned: (ruleId, code, ...[values]: readonly [values?: AnyValues]) => ({ ruleId, code, values: values ?? null }),
  lacking: (path, question, ...neededBy) => {
    const [code, values] = typeof question === 'string' ? [question, {}] : question;
    return { path, question: code, values, neededBy };
  },
};

/** What an answer says of its own goes before what is common to all of them. Field by field: judged a thousand times over, a spread is dear. */
const both = (common: Given, own: Given, facts: Given['facts'], missing: Given['missing']): Given => ({
  ambiguity: own.ambiguity ?? common.ambiguity,
  facts: own.facts ?? facts,
  parameters: own.parameters ?? common.parameters,
  missing: own.missing ?? missing,
  contradicts: own.contradicts ?? common.contradicts,
  atRisk: own.atRisk ?? common.atRisk,
  action: own.action ?? common.action,
  partnerId: own.partnerId ?? common.partnerId,
  duty: own.duty ?? common.duty,
});

const answerOf = (answer: Answer<Codes>): readonly [string, Details] =>
  typeof answer === 'string' ? [answer, nothingMore] : answer;

/** The same finding, told otherwise. */
export const changed = (
  found: Finding,
  change: Partial<Pick<Finding, 'outcome' | 'ruleId' | 'action' | 'missing' | 'duty'>>,
): Finding => ({ ...found, ...change, told: null, toldIn: null });

/** Told beside what was decided of it, and waiting for nothing any more. */
export const asNote = (found: Finding): Finding => changed(found, { outcome: 'noted', action: null, missing: [] });

/** As the public format states it. */
export const reasonOf = (found: Finding): Reason => (found.told ??= reasonMade(found));

function reasonMade(found: Finding): Reason {
  const { ruleId, outcome, code, values, ambiguity } = found;
  // The public shape has plain lists; nobody writes into them.
  const facts = found.facts as FactRead[];
  const parameters = found.parameters as ParameterRead[];
  if (values === null)
    return ambiguity === null
      ? { ruleId, outcome, code, facts, parameters }
      : { ruleId, outcome, code, ambiguity, facts, parameters };
  return ambiguity === null
    ? { ruleId, outcome, code, values, facts, parameters }
    : { ruleId, outcome, code, values, ambiguity, facts, parameters };
}

/** What findings come to together: a verdict, but for the credit that comes by itself. */
export type Standing = Exclude<Verdict, 'automatic'>;

/** All the findings must be met: one that is not settles it, and what is still open or unknown comes before HubSpot's decision. */
export function standingOf(findings: readonly Finding[]): Standing {
  let standing: Standing = 'yes';
  for (const { outcome } of findings) {
    if (outcome === 'not_met') return 'no';
    if (outcome === 'open' || outcome === 'unknown') standing = 'pending';
    else if (outcome === 'hubspot_decides' && standing === 'yes') standing = 'needs_hubspot_decision';
  }
  return standing;
}

/** How good a standing is for whoever hopes for it; what is not settled may still become a yes. */
const goodness: Readonly<Record<Standing, number>> = { no: 0, needs_hubspot_decision: 1, pending: 2, yes: 3 };

/** One of several ways is enough: the best of them. Of equals the first. */
export function bestOf<T>(ways: readonly T[], standing: (way: T) => Standing): T | undefined {
  let best: T | undefined;
  for (const way of ways) {
    if (best === undefined || goodness[standing(way)] > goodness[standing(best)]) best = way;
  }
  return best;
}

/** A fact as it was read. */
export const fact = (path: string, value: FactRead['value']): FactRead => ({ path, value });
