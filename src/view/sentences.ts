/** Turns a code and its values into a sentence. A code without words gets what its rule says, never the code itself. */
import type { NextAction, Reason, Warning } from '../rules/language/determination.ts';
import type { Bilingual } from '../facts/bilingual.ts';
import { ruleIn } from '../rules/editions/rule-in.ts';
import { isRuleId } from '../rules/sections/registry.ts';
import type { Coded } from '../rules/language/codes.ts';
import { reasonCodes, warningCodes } from '../rules/verdict/every-code.ts';
import { everyAction, everyReason, everyWarning } from '../rules/verdict/every-word.ts';
import type { Reader } from './reader.ts';
import { asRecorded, isRecordedByReader } from './recorded-by-reader.ts';
import { valueWritten } from './value-written.ts';

type Slot = (name: string, written: string) => string;
type Words = Readonly<Record<string, Bilingual>>;
/** What is said, and of what kind its values are. */
interface Said {
  readonly words: Words;
  readonly kinds: Coded;
}
const reasonsSaid: Said = { words: everyReason, kinds: reasonCodes };
const warningsSaid: Said = { words: everyWarning, kinds: warningCodes };
const actionsSaid: Said = { words: everyAction, kinds: {} };

/** `slot`: what stands in the sentence for a value; as it is written, unless somebody keeps values apart. */
export function reasonSentence(reason: Reason, reader: Reader, slot?: Slot): string {
  const { ruleId, code, values, facts } = reason;
  const said = sentence(reasonsSaid, code, ruleId, values, reader, slot);
  const recorded = said !== '' && facts.some((fact) => isRecordedByReader(fact, reader));
  return recorded ? asRecorded(said, reader) : said;
}
export function warningSentence({ ruleId, code, values, hubspotsWord = [] }: Warning, reader: Reader): string {
  const said = sentence(warningsSaid, code, ruleId, values, reader);
  const recorded = said !== '' && hubspotsWord.some((fact) => isRecordedByReader(fact, reader));
  return recorded ? asRecorded(said, reader) : said;
}
export const actionSentence = ({ ruleId, what }: NextAction, reader: Reader): string =>
  sentence(actionsSaid, what, ruleId, undefined, reader);

function sentence(
  { words, kinds }: Said,
  code: string,
  ruleId: string,
  values: Readonly<Record<string, string>> = {},
  reader: Reader,
  slot: Slot = (_name, written) => written,
): string {
  const found = Object.hasOwn(words, code) ? words[code] : undefined;
  if (found === undefined) return isRuleId(ruleId) ? reader.say(ruleIn(reader.edition, ruleId).says) : '';
  const kindOf = Object.hasOwn(kinds, code) ? kinds[code] : undefined;
  return reader.say(found).replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const [value, kind] = [values[name], kindOf?.[name]];
    return slot(name, value === undefined || kind === undefined ? '' : valueWritten(value, kind, reader));
  });
}
