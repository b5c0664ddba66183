import { dutyActionCodes, dutyWarningCodes } from '../rules/language/duty-codes.ts';
import { verdictActionCodes, verdictReasonCodes, verdictWarningCodes } from '../rules/language/verdict-codes.ts';
import { readerOf } from './reader.ts';
import { inputOf, workedDetermination, workedFacts } from './samples/worked-example.ts';
import { actionSentence, reasonSentence, warningSentence } from './sentences.ts';

const readers = (['fr', 'en'] as const).map((locale) => {
  const input = inputOf(workedFacts, workedDetermination, { locale, formatLocale: locale });
  return readerOf(input);
});
const samples: Readonly<Record<string, string>> = {
  currency: 'EUR',
  rate: '0.20',
  months: '36',
  monthsPaid: '10',
  tier: 'gold',
  region: 'EMEA',
  name: 'Hub, Pro',
  domain: 'client.example',
  purchaseDomain: 'achat.example',
  dealId: '9002',
  from: 'starter',
  to: 'professional',
  by: 'originator',
  edition: '2025-09-03',
  certainty: 'read',
  count: '2',
  missing: 'budget, need',
  percent: '10',
};
const amounts = new Set([
  'mrr',
  'monthly',
  'quarterly',
  'now',
  'before',
  'soldMrr',
  'difference',
  'sum',
  'increase',
  'floor',
  'converted',
]);
const valuesOf = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, samples[name] ?? (amounts.has(name) ? '740.00' : '2025-10-15')]));
const readable = (text: string) => {
  expect(text).not.toMatch(/[{}]|undefined|\d{4}-\d{2}-\d{2}|_/);
  expect(text.length).toBeGreaterThan(10);
};

test.each(Object.entries(verdictReasonCodes))('the reason %s reads as a sentence', (code, names) => {
  for (const reader of readers)
    readable(
      reasonSentence(
        { ruleId: 'POI-12', outcome: 'met', code, values: valuesOf(names), facts: [], parameters: [] },
        reader,
      ),
    );
});
test.each(Object.entries({ ...verdictWarningCodes, ...dutyWarningCodes }))(
  'the warning %s reads as a sentence',
  (code, names) => {
    for (const reader of readers)
      readable(warningSentence({ ruleId: 'POI-12', code, values: valuesOf(names), message: '' }, reader));
  },
);
test.each([...verdictActionCodes, ...dutyActionCodes])('the action %s reads as a sentence', (what) => {
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
