/**
 * Findings: what single rules say here, and how a verdict follows from them.
 *
 * A rule that needs a fact which nobody stated finds `unknown` and names the fact; it never finds `not_met`.
 */
import type { AmbiguityId } from './reading.ts';
import type { verdictReasonCodes, VerdictActionCode, VerdictReasonCode } from './verdict-codes.ts';
import type { FactRead, NextAction, Outcome, ParameterRead, Reason, Verdict } from './determination.ts';
import type { PartnerId } from '../../facts/primitives.ts';
import type { RuleId } from './rule-ids.ts';

/** What somebody can do about a finding; `lineItemIds` follows from the lines whose verdict waits on it. */
export interface ActionAbout {
  readonly who: NextAction['who'];
  readonly what: VerdictActionCode;
  readonly by?: string;
  readonly partnerId?: PartnerId;
}

export interface Finding {
  readonly ruleId: RuleId;
  readonly outcome: Outcome;
  readonly code: VerdictReasonCode;
  readonly values: Readonly<Record<string, string>> | null;
  readonly ambiguity: AmbiguityId | null;
  readonly facts: readonly FactRead[];
  readonly parameters: readonly ParameterRead[];
  /** Paths of the facts that would decide. */
  readonly missing: readonly string[];
  /** A deadline runs, or was missed, and the outcome hangs on it. */
  readonly atRisk: boolean;
  readonly action: ActionAbout | null;
  /** Judged of one partner's part in the deal. */
  readonly partnerId: PartnerId | null;
  /** As the public format states it. Made with the finding, because several verdicts and lines state the same one. */
  readonly reason: Reason;
  /** The trace's own mark: a finding knows where it was told, which costs less than a list of all that were. */
  toldIn: object | null;
}

type ValuesOf<C extends VerdictReasonCode> = { readonly [N in (typeof verdictReasonCodes)[C][number]]: string };
interface Details {
  readonly facts?: readonly FactRead[];
  readonly parameters?: readonly ParameterRead[];
  readonly ambiguity?: AmbiguityId;
  readonly missing?: readonly string[];
  readonly atRisk?: boolean;
  readonly action?: ActionAbout;
  readonly partnerId?: PartnerId;
}
/** A code that declares values cannot be found without them. */
type DetailsOf<C extends VerdictReasonCode> = (typeof verdictReasonCodes)[C] extends readonly []
  ? [details?: Details]
  : [details: Details & { readonly values: ValuesOf<C> }];

function finding<C extends VerdictReasonCode>(
  outcome: Outcome,
  ruleId: RuleId,
  code: C,
  ...details: DetailsOf<C>
): Finding {
  const given: Details & { readonly values?: Readonly<Record<string, string>> } = details[0] ?? nothingMore;
  const {
    values = null,
    ambiguity = null,
    facts = nothing,
    parameters = nothing,
    missing = nothing,
    atRisk = false,
    action = null,
    partnerId = null,
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
    atRisk,
    action,
    partnerId,
    reason: reasonOf(ruleId, outcome, code, values, ambiguity, facts, parameters),
    toldIn: null,
  };
}
const nothing: readonly never[] = [];
const nothingMore: Details = {};

/** The same finding, told otherwise. */
export function changed(found: Finding, change: Partial<Pick<Finding, 'outcome' | 'ruleId' | 'action'>>): Finding {
  const { ruleId, outcome, code, values, ambiguity, facts, parameters, missing, atRisk, action, partnerId } = {
    ...found,
    ...change,
  };
  return {
    ruleId,
    outcome,
    code,
    values,
    ambiguity,
    facts,
    parameters,
    missing,
    atRisk,
    action,
    partnerId,
    reason: reasonOf(ruleId, outcome, code, values, ambiguity, facts, parameters),
    toldIn: null,
  };
}

function reasonOf(
  ruleId: RuleId,
  outcome: Outcome,
  code: VerdictReasonCode,
  values: Finding['values'],
  ambiguity: Finding['ambiguity'],
  read: readonly FactRead[],
  cited: readonly ParameterRead[],
): Reason {
  // The public shape has plain lists; nobody writes into them.
  const facts = read as FactRead[];
  const parameters = cited as ParameterRead[];
  if (values === null)
    return ambiguity === null
      ? { ruleId, outcome, code, facts, parameters }
      : { ruleId, outcome, code, ambiguity, facts, parameters };
  return ambiguity === null
    ? { ruleId, outcome, code, values, facts, parameters }
    : { ruleId, outcome, code, values, ambiguity, facts, parameters };
}

export const met = <C extends VerdictReasonCode>(ruleId: RuleId, code: C, ...details: DetailsOf<C>): Finding =>
  finding('met', ruleId, code, ...details);
export const notMet = <C extends VerdictReasonCode>(ruleId: RuleId, code: C, ...details: DetailsOf<C>): Finding =>
  finding('not_met', ruleId, code, ...details);
export const open = <C extends VerdictReasonCode>(ruleId: RuleId, code: C, ...details: DetailsOf<C>): Finding =>
  finding('open', ruleId, code, ...details);
export const hubspotDecides = <C extends VerdictReasonCode>(
  ruleId: RuleId,
  code: C,
  ...details: DetailsOf<C>
): Finding => finding('hubspot_decides', ruleId, code, ...details);
export const unknown = <C extends VerdictReasonCode>(ruleId: RuleId, code: C, ...details: DetailsOf<C>): Finding =>
  finding('unknown', ruleId, code, ...details);
export const noted = <C extends VerdictReasonCode>(ruleId: RuleId, code: C, ...details: DetailsOf<C>): Finding =>
  finding('noted', ruleId, code, ...details);

/** All the findings must be met: one that is not settles it, and what is still open or unknown comes before HubSpot's decision. */
export type Standing = Exclude<Verdict, 'automatic'>;

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
