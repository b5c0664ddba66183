/** The sentences that stand beside the rules' own: what could not be read, what would help, why a recording is refused. */
import type { Bilingual } from '../../facts/bilingual.ts';
import { languages, typingMistakes, wordsInLongest, wordsToReplace } from '../../rules/testing/plain-words.ts';
import { turnWords } from '../turn/words.ts';
import { gapChips } from './chips.ts';
import { gapWhat, gapWhy } from './gaps.ts';
import { moneyWords } from './money.ts';
import { fileWords, historyNotes, historyWords, logGapWords, notValid, proofStepWords, savedWords } from './history.ts';
import { linkWords, proofBriefly, stateWords, stepWords } from './proof.ts';
import { inputWords, refusalWords } from './refusals.ts';
import { conflictWords, recordFailureWords, recordWarningWords } from './recording.ts';
import { remedyWords } from './remedies.ts';
import { noSummary } from './summaries.ts';
import { tooLong } from './too-long.ts';
import { outcomeWords, verdictWords } from './verdicts.ts';

/** They may name a property, a form or a place beside what they say. */
const mostWords = 24;

const isBilingual = (value: object): value is Bilingual => 'fr' in value && 'en' in value;
/** Words that are made from values are called with a figure for each. */
function pairsIn(value: unknown): Bilingual[] {
  if (typeof value === 'function') return pairsIn((value as (...given: unknown[]) => unknown)('7', '7'));
  if (typeof value !== 'object' || value === null) return [];
  return isBilingual(value) ? [value] : Object.values(value).flatMap(pairsIn);
}

const tables = {
  ...{ turnWords, gapChips, gapWhat, gapWhy, moneyWords, linkWords, proofBriefly, stateWords, stepWords },
  ...{ inputWords, refusalWords, conflictWords, recordFailureWords, recordWarningWords, remedyWords, noSummary },
  ...{ tooLong, outcomeWords, verdictWords, historyWords, proofStepWords, notValid, logGapWords, historyNotes },
  ...{ fileWords, savedWords },
};
const said = Object.entries(tables).flatMap(([table, words]) =>
  languages.map((language) => ({ table, language, texts: pairsIn(words).map((pair) => pair[language]) })),
);

test.each(said)('$table in $language: short, one word for one thing, typed as printed', ({ texts, language }) => {
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => wordsInLongest(text) > mostWords)).toEqual([]);
  expect(texts.flatMap((text) => wordsToReplace(text, language).map((found) => `${text} (${found})`))).toEqual([]);
  expect(texts.filter((text) => typingMistakes(text).length > 0)).toEqual([]);
});
