/** The sentences of the rules, as a specialist or a partner reads them. */
import type { Words } from '../language/words.ts';
import { languages, mostWords, typingMistakes, wordsInLongest, wordsToReplace } from '../testing/plain-words.ts';
import { everyAction, everyQuestion, everyReason, everyTitle, everyWarning } from './every-word.ts';

const tables: Readonly<Record<string, Words>> = { everyReason, everyTitle, everyWarning, everyAction, everyQuestion };
const said = Object.entries(tables).flatMap(([table, words]) =>
  languages.map((language) => ({
    table,
    language,
    texts: Object.entries(words).map(([code, text]) => ({ code, text: text[language] })),
  })),
);

test.each(said)('$table in $language: no sentence is too long', ({ texts }) => {
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter(({ text }) => wordsInLongest(text) > mostWords)).toEqual([]);
});

test.each(said)('$table in $language: one word for one thing', ({ texts, language }) => {
  expect(texts.flatMap(({ code, text }) => wordsToReplace(text, language).map((found) => [code, found]))).toEqual([]);
});

test.each(said)('$table in $language: typed as it is printed', ({ texts }) => {
  expect(texts.filter(({ text }) => typingMistakes(text).length > 0)).toEqual([]);
});

test.each([
  ['La preuve est signée avant la conclusion.', 'fr'],
  ['Le texte ne dit rien.', 'fr'],
  ['On ne sait pas qui a signé.', 'fr'],
  ['The specialist approved it.', 'en'],
  ['It is not known who signed.', 'en'],
] as const)('%s: would be found', (text, language) => {
  expect(wordsToReplace(text, language)).toHaveLength(1);
});

test('a sentence is counted by itself, and a sign is no word', () => {
  expect(wordsInLongest('One two. À préciser par {who} : trois ?')).toBe(5);
  expect(typingMistakes("Signed . Don't  stop")).toEqual([' .', "'", '  ']);
});
