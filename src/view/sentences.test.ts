import type { Kinds, ValueKind } from '../rules/language/codes.ts';
import { actionCodes, reasonCodes, warningCodes } from '../rules/verdict/every-code.ts';
import { readerOf } from './reader.ts';
import { inputOf, workedDetermination, workedFacts } from './samples/worked-example.ts';
import { actionSentence, reasonSentence, warningSentence } from './sentences.ts';

const readers = (['fr', 'en'] as const).map((locale) => {
  const input = inputOf(workedFacts, workedDetermination, { locale, formatLocale: locale });
  return readerOf(input);
});
const samples: Readonly<Record<ValueKind, string>> = {
  money: '740.00 EUR',
  date: '2025-10-15',
  share: '0.20',
  exchangeRate: '1.0842',
  count: '36',
  percent: '10',
  word: 'platinum',
  words: 'budget, need',
  name: 'Hub, Pro',
};
const valuesOf = (kinds: Kinds) =>
  Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, samples[kind]]));
const readable = (text: string) => {
  expect(text).not.toMatch(/[{}]|undefined|\d{4}-\d{2}-\d{2}|_/);
  expect(text.length).toBeGreaterThan(10);
};

test.each(Object.entries<Kinds>(reasonCodes))('the reason %s reads as a sentence', (code, kinds) => {
  for (const reader of readers)
    readable(
      reasonSentence(
        { ruleId: 'POI-12', outcome: 'met', code, values: valuesOf(kinds), facts: [], parameters: [] },
        reader,
      ),
    );
});
test.each(Object.entries<Kinds>(warningCodes))('the warning %s reads as a sentence', (code, kinds) => {
  for (const reader of readers)
    readable(warningSentence({ ruleId: 'POI-12', code, values: valuesOf(kinds), message: '' }, reader));
});
test.each([...actionCodes])('the action %s reads as a sentence', (what) => {
  for (const reader of readers)
    readable(
      actionSentence({ who: 'partner', what, by: null, ruleId: 'POI-12', partnerId: null, lineItemIds: [] }, reader),
    );
});
test('a code without words says what its rule says', () => {
  const [, english] = readers;
  expect(
    reasonSentence({ ruleId: 'POI-12', outcome: 'met', code: 'from_elsewhere', facts: [], parameters: [] }, english!),
  ).toContain('signed');
});
test('values are written in the reader’s manner', () => {
  const reason = {
    ruleId: 'POI-12',
    outcome: 'met',
    code: 'starter_upgrade',
    values: { from: 'starter', to: 'enterprise' },
    facts: [],
    parameters: [],
  } as const;
  expect(readers.map((reader) => reasonSentence({ ...reason, facts: [], parameters: [] }, reader)).join(' ')).toMatch(
    /Starter.*Entreprise.*Starter.*Enterprise/s,
  );
});
