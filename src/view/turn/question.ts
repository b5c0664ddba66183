/** A missing fact as the question that it answers: in the words of the rule that waits for it, else by its name. */
import type { Determination, MissingFact, Reason } from '../../rules/language/determination.ts';
import type { Reader } from '../reader.ts';
import { titleOf } from '../titles.ts';
import { reasonsThatStand } from './reasons.ts';
import { turnWords } from './words.ts';

interface Question {
  readonly phrase: string;
  /** The fact itself, and whose it is; empty where the phrase names it. */
  readonly detail: string;
}

/** The reasons that lines wait for, by rule and then by code: one of many lines alike stands for all of them. */
export type Waiting = ReadonlyMap<string, ReadonlyMap<string, Reason>>;

export function waitingIn(determination: Determination): Waiting {
  const byRule = new Map<string, Map<string, Reason>>();
  for (const reason of reasonsThatStand(determination, ['unknown'])) {
    const byCode = byRule.get(reason.ruleId) ?? new Map<string, Reason>();
    byRule.set(reason.ruleId, byCode.set(reason.code, reason));
  }
  return byRule;
}

export function questionOf(facts: readonly MissingFact[], label: string, waiting: Waiting, reader: Reader): Question {
  if (facts.some(({ path }) => path === 'lineItems'))
    return { phrase: reader.say(turnWords.addProducts), detail: reader.say(turnWords.linesNotKnown) };
  const [reason, ...others] = asking(facts, waiting);
  if (reason === undefined || others.length > 0) return { phrase: label, detail: '' };
  return { phrase: titleOf(reason, reader), detail: label };
}

/** Where several rules wait for the fact, or for other facts as well, none of their questions is its own. */
function asking(facts: readonly MissingFact[], waiting: Waiting): Reason[] {
  const byCode = new Map<string, Reason>();
  for (const { neededBy } of facts)
    for (const rule of neededBy) for (const [code, reason] of waiting.get(rule) ?? []) byCode.set(code, reason);
  return [...byCode.values()];
}
