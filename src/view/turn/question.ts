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

export function questionOf(
  facts: readonly MissingFact[],
  label: string,
  determination: Determination,
  reader: Reader,
): Question {
  if (facts.some(({ path }) => path === 'lineItems'))
    return { phrase: reader.say(turnWords.addProducts), detail: reader.say(turnWords.linesNotKnown) };
  const [reason, ...others] = asking(facts, determination);
  if (reason === undefined || others.length > 0) return { phrase: label, detail: '' };
  return { phrase: titleOf(reason, reader), detail: label };
}

/** Where several rules wait for the fact, or for other facts as well, none of their questions is its own. */
function asking(facts: readonly MissingFact[], determination: Determination): Reason[] {
  const rules = new Set<string>(facts.flatMap(({ neededBy }) => neededBy));
  const byCode = new Map<string, Reason>();
  for (const reason of reasonsThatStand(determination, ['unknown']))
    if (rules.has(reason.ruleId)) byCode.set(reason.code, reason);
  return [...byCode.values()];
}
