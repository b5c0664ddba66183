/** How the sections on duties state what they found: one entry of the trace, one warning, one action, one missing fact at a time. */
import type { AmbiguityId } from './reading.ts';
import type {
  DutyActionCode,
  DutyReasonCode,
  dutyReasonCodes,
  DutyWarningCode,
  dutyWarningCodes,
} from './duty-codes.ts';
import { dutyMessages } from './duty-messages.ts';
import type {
  FactRead,
  MissingFact,
  NextAction,
  Outcome,
  ParameterRead,
  Reason,
  TraceEntry,
  Warning,
} from './determination.ts';
import type { PartnerId } from '../../facts/primitives.ts';
import type { RuleId } from './rule-ids.ts';
import { noFindings, type SectionFindings } from './section.ts';

/** What one assessment found, part by part; every part may be left out. */
export type Found = Partial<SectionFindings>;

export function joined(...found: readonly Found[]): SectionFindings {
  const said = found.filter((one) => one !== noFindings);
  if (said.length === 0) return noFindings;
  return {
    clocks: said.flatMap(({ clocks }) => clocks ?? []),
    warnings: said.flatMap(({ warnings }) => warnings ?? []),
    nextActions: said.flatMap(({ nextActions }) => nextActions ?? []),
    missingFacts: said.flatMap(({ missingFacts }) => missingFacts ?? []),
    trace: said.flatMap(({ trace }) => trace ?? []),
  };
}

interface Grounds {
  readonly facts?: readonly FactRead[];
  readonly parameters?: readonly ParameterRead[];
  readonly ambiguity?: AmbiguityId;
  readonly partnerId?: PartnerId | null;
}

type Valueless = { [C in DutyReasonCode]: (typeof dutyReasonCodes)[C] extends readonly [] ? C : never }[DutyReasonCode];

/** What a rule says of the deal or of one partner's part in it. */
export function traced(ruleId: RuleId, outcome: Outcome, code: DutyReasonCode, grounds: Grounds = {}): TraceEntry {
  return {
    ruleId,
    outcome,
    code,
    lineItemId: null,
    partnerId: grounds.partnerId ?? null,
    ...(grounds.ambiguity === undefined ? {} : { ambiguity: grounds.ambiguity }),
    facts: [...(grounds.facts ?? [])],
    parameters: [...(grounds.parameters ?? [])],
  };
}

type ReasonValues<C extends DutyReasonCode> = { readonly [N in (typeof dutyReasonCodes)[C][number]]: string };

/** The same as a reason for a verdict. */
export function because<C extends DutyReasonCode>(
  ruleId: RuleId,
  outcome: Outcome,
  code: C,
  ...[grounds]: C extends Valueless ? [grounds?: Grounds] : [grounds: Grounds & { readonly values: ReasonValues<C> }]
): Reason {
  const given: (Grounds & { readonly values?: Readonly<Record<string, string>> }) | undefined = grounds;
  return {
    ruleId,
    outcome,
    code,
    ...(given?.values === undefined ? {} : { values: given.values }),
    ...(given?.ambiguity === undefined ? {} : { ambiguity: given.ambiguity }),
    facts: [...(given?.facts ?? [])],
    parameters: [...(given?.parameters ?? [])],
  };
}

/** A verdict's reason stands in the trace as well. */
export function inTrace(
  { ruleId, outcome, code, ambiguity, facts, parameters }: Reason,
  partnerId: PartnerId | null,
): TraceEntry {
  return {
    ruleId,
    outcome,
    code,
    lineItemId: null,
    partnerId,
    ...(ambiguity === undefined ? {} : { ambiguity }),
    facts,
    parameters,
  };
}

type WarningValues<C extends DutyWarningCode> = (typeof dutyWarningCodes)[C] extends readonly []
  ? []
  : [values: { readonly [N in (typeof dutyWarningCodes)[C][number]]: string }];

export function warned<C extends DutyWarningCode>(ruleId: RuleId, code: C, ...[values]: WarningValues<C>): Warning {
  const given: Readonly<Record<string, string>> = values ?? {};
  const message = dutyMessages[code].replace(/\{(\w+)\}/g, (_, name: string) => given[name] ?? '');
  return { ruleId, code, ...(values === undefined ? {} : { values }), message };
}

/** Somebody's next step; `by` is a date or an instant. */
export function action(
  who: NextAction['who'],
  what: DutyActionCode,
  ruleId: RuleId,
  more: { readonly by?: string | null; readonly partnerId?: PartnerId | null } = {},
): NextAction {
  return { who, what, by: more.by ?? null, ruleId, partnerId: more.partnerId ?? null, lineItemIds: [] };
}

export function lacking(path: string, wouldDecide: string, ...neededBy: readonly [RuleId, ...RuleId[]]): MissingFact {
  return { path, neededBy: [...neededBy], wouldDecide, why: 'unknown' };
}
