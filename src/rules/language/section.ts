/**
 * What one section on duties contributes to a determination, beside the verdicts on lines: the public parts of its
 * findings, in the words of the section. A section never drops a fact that it misses: it names it.
 */
import { filled } from './codes.ts';
import { placeAt } from '../../facts/book/lookup.ts';
import type { Clock, FactRead, MissingFact, NextAction, TraceEntry, Warning } from './determination.ts';
import type { ActionAbout, Asked, Finding, WarningAbout } from './findings.ts';
import { entryOf } from './trace.ts';
import type { RuleId } from './rule-ids.ts';
import type { Words } from './words.ts';

export interface SectionFindings {
  readonly clocks: readonly Clock[];
  readonly warnings: readonly Warning[];
  readonly nextActions: readonly NextAction[];
  readonly missingFacts: readonly MissingFact[];
  readonly trace: readonly TraceEntry[];
}

export const noFindings: SectionFindings = { clocks: [], warnings: [], nextActions: [], missingFacts: [], trace: [] };

export interface DutyWords {
  readonly warningWords?: Words;
  readonly questionWords?: Words;
}

export function stated(words: DutyWords, findings: readonly Finding[]): SectionFindings {
  if (findings.length === 0) return noFindings;
  const clocks: Clock[] = [];
  const warnings: Warning[] = [];
  const nextActions: NextAction[] = [];
  const missingFacts: MissingFact[] = [];
  const trace: TraceEntry[] = [];
  for (const found of findings) {
    const { ruleId, action, duty } = found;
    trace.push(entryOf(found, null));
    if (action !== null) nextActions.push(actionOf(action, ruleId));
    if (duty === null) continue;
    if (duty.andThen !== undefined) nextActions.push(actionOf(duty.andThen, ruleId));
    if (duty.clock !== undefined) clocks.push(duty.clock);
    for (const about of duty.warnings ?? []) warnings.push(warningOf(about, words, found.facts));
    for (const asked of duty.asks ?? []) missingFacts.push(missingFactOf(asked, words));
  }
  return { clocks, warnings, nextActions, missingFacts, trace };
}

export function joined(...found: readonly SectionFindings[]): SectionFindings {
  const said = found.filter((one) => one !== noFindings);
  if (said.length === 0) return noFindings;
  return {
    clocks: said.flatMap(({ clocks }) => clocks),
    warnings: said.flatMap(({ warnings }) => warnings),
    nextActions: said.flatMap(({ nextActions }) => nextActions),
    missingFacts: said.flatMap(({ missingFacts }) => missingFacts),
    trace: said.flatMap(({ trace }) => trace),
  };
}

/** The message is for whoever reads the JSON: the English words, with the values as a program reads them. `facts`: what it rests on. */
export function warningOf(
  { ruleId, code, values }: WarningAbout,
  { warningWords }: DutyWords,
  facts: readonly FactRead[] = [],
): Warning {
  const message = filled(warningWords?.[code]?.en ?? '', values ?? {});
  const hubspotsWord = facts.filter(({ path }) => placeAt(path)?.fact?.keep.hubspotsWord === true);
  return {
    ruleId,
    code,
    ...(values === null ? {} : { values }),
    ...(hubspotsWord.length === 0 ? {} : { hubspotsWord }),
    message,
  };
}

export const actionOf = ({ who, what, by = null, partnerId = null }: ActionAbout, ruleId: RuleId): NextAction => ({
  who,
  what,
  by,
  ruleId,
  partnerId,
  lineItemIds: [],
});

export const missingFactOf = (
  { path, question, values, neededBy, contradicts }: Asked,
  { questionWords }: DutyWords,
): MissingFact => ({
  path,
  neededBy: [...neededBy],
  wouldDecide: filled(questionWords?.[question]?.en ?? '', values),
  why: contradicts === true ? 'contradiction' : 'unknown',
});
