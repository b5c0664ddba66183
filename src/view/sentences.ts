/** Turns a code and its values into a sentence. A code without words gets what its rule says, never the code itself. */
import type { NextAction, Reason, Warning } from '../rules/determination.ts';
import type { Bilingual } from '../rules/bilingual.ts';
import { isRuleId, rule } from '../rules/registry.ts';
import type { Reader } from './reader.ts';
import { valueWritten } from './value-written.ts';

export const reasonSentence = ({ ruleId, values }: Reason, reader: Reader): string => sentence(undefined, ruleId, values, reader);
export const warningSentence = ({ ruleId, values }: Warning, reader: Reader): string => sentence(undefined, ruleId, values, reader);
export const actionSentence = ({ ruleId }: NextAction, reader: Reader): string => sentence(undefined, ruleId, undefined, reader);

function sentence(words: Bilingual | undefined, ruleId: string, values: Readonly<Record<string, string>> = {}, reader: Reader): string {
  if (words === undefined) return isRuleId(ruleId) ? reader.say(rule(ruleId).says) : '';
  return reader.say(words).replace(/\{(\w+)\}/g, (_whole, name: string) => valueWritten(name, values, reader));
}
