/** A reason in a few words: above a card, in a table. */
import type { Bilingual } from '../facts/bilingual.ts';
import type { Reason } from '../rules/language/determination.ts';
import { everyTitle } from '../rules/verdict/every-word.ts';
import type { Reader } from './reader.ts';
import { asRecorded, isRecordedByReader } from './recorded-by-reader.ts';
import { reasonSentence } from './sentences.ts';

const titles: Readonly<Record<string, Bilingual | undefined>> = everyTitle;

/** A code that nobody has put into few words says its sentence. */
export function titleOf(reason: Reason, reader: Reader): string {
  const title = Object.hasOwn(titles, reason.code) ? titles[reason.code] : undefined;
  if (title === undefined) return reasonSentence(reason, reader);
  const said = reader.say(title);
  return reason.facts.some((fact) => isRecordedByReader(fact, reader)) ? asRecorded(said, reader) : said;
}
