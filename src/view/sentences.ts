/** Turns a code and its values into a sentence. A code without words gets what its rule says, never the code itself. */
import type { NextAction, Reason, Warning } from '../rules/language/determination.ts';
import type { Bilingual } from '../facts/bilingual.ts';
import { ruleIn } from '../rules/editions/rule-in.ts';
import { isRuleId } from '../rules/sections/registry.ts';
import { everyAction, everyReason, everyWarning } from '../rules/verdict/every-word.ts';
import type { Reader } from './reader.ts';
import { valueWritten } from './value-written.ts';

type Slot = (name: string, written: string) => string;
type Words = Readonly<Record<string, Bilingual>>;
const [reasonWords, warningWords, actionWords]: readonly [Words, Words, Words] = [
  everyReason,
  everyWarning,
  everyAction,
];

/** `slot`: what stands in the sentence for a value; as it is written, unless somebody keeps values apart. */
export const reasonSentence = ({ ruleId, code, values }: Reason, reader: Reader, slot?: Slot): string =>
  sentence(reasonWords, code, ruleId, values, reader, slot);
export const warningSentence = ({ ruleId, code, values }: Warning, reader: Reader): string =>
  sentence(warningWords, code, ruleId, values, reader);
export const actionSentence = ({ ruleId, what }: NextAction, reader: Reader): string =>
  sentence(actionWords, what, ruleId, undefined, reader);

function sentence(
  words: Words,
  code: string,
  ruleId: string,
  values: Readonly<Record<string, string>> = {},
  reader: Reader,
  slot: Slot = (_name, written) => written,
): string {
  const found = Object.hasOwn(words, code) ? words[code] : undefined;
  if (found === undefined) return isRuleId(ruleId) ? reader.say(ruleIn(reader.edition, ruleId).says) : '';
  return reader
    .say(found)
    .replace(/\{(\w+)\}/g, (_whole, name: string) => slot(name, valueWritten(name, values, reader)));
}
