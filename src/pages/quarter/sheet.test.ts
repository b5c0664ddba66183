import { payoutWordsIn } from '../../cards/shared/payout-words.ts';
import { figuresIn } from '../shared-deals/figures.ts';
import { sheetOf } from './sheet.ts';
import { amountsOf } from './statement.ts';
import { anAmount, aStatedDeal } from './testing/a-statement.ts';
import { quarterWordsIn } from './words.ts';

const sheet = (language: 'en' | 'fr', withPartners = true) => {
  const { partner: _, ...nobodys } = anAmount({ kind: 'awaiting', line: '=SUM(A1)', provisional: true });
  const amounts = amountsOf([aStatedDeal('1', { amounts: [anAmount({ amount: '-1234.50' }), nobodys] })]);
  const words = { words: quarterWordsIn(language), kinds: payoutWordsIn(language).kinds, withPartners };
  const reader = { language, locale: language === 'fr' ? 'fr-FR' : 'en-GB' } as const;
  return sheetOf('2025-Q4', amounts, figuresIn(reader, 'Europe/Paris'), words)
    .split('\r\n')
    .slice(0, -1)
    .map((row) => row.split('\t'));
};

test.each(['en', 'fr'] as const)('a row an amount, each cell under its head, in %s', (language) => {
  const rows = sheet(language);
  expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([15]));
  const [, first, second] = rows;
  expect(first?.slice(0, 11)).toEqual([
    ...['2025-Q4', '2025-10', '701', 'Atelier Boréal', '801', 'Maison Delorme', '1', 'Deal 1', 'L1'],
    ...['Marketing Hub Professional', 'EUR'],
  ]);
  expect(first?.[11]).toBe(language === 'fr' ? '-1234,50' : '-1234.50');
  expect(second?.[3]).toBe(quarterWordsIn(language).notSettled);
  // No spreadsheet takes it for a formula.
  expect(second?.[9]).toBe("'=SUM(A1)");
  expect(second?.[13]).toBe(quarterWordsIn(language).provisional);
});

test('a partner’s own portal names nobody', () => {
  expect(sheet('en', false)[2]?.slice(2, 4)).toEqual(['', '']);
});
