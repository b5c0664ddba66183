import { formatFor } from './format.ts';
import { withPlainBlanks } from './testing/plain-blanks.ts';

const french = formatFor({ locale: 'fr', formatLocale: 'fr-FR', timeZone: 'Europe/Paris' });
const english = formatFor({ locale: 'en', formatLocale: 'en-GB', timeZone: 'Europe/Paris' });
test.each([
  ['2025-10-15', '15 Oct 2025', '15 oct. 2025'],
  ['2025-10-01', '1 Oct 2025', '1er oct. 2025'],
  ['2025-10-15T12:00:00Z', '15 Oct 2025, 14:00', '15 oct. 2025, 14:00'],
  ['tomorrow', 'tomorrow', 'tomorrow'],
])('%s is short where there is little room: %s, %s', (text, inEnglish, inFrench) => {
  expect(withPlainBlanks(english.brief(text))).toBe(inEnglish);
  expect(withPlainBlanks(french.brief(text))).toBe(inFrench);
});

test('a month alone is named in the language of the sentence, whatever the figures follow', () => {
  expect(formatFor({ locale: 'fr', formatLocale: 'en-US', timeZone: 'UTC' }).month('2025-10-15')).toBe('octobre 2025');
  expect(formatFor({ locale: 'en', formatLocale: 'de-DE', timeZone: 'UTC' }).month('2025-10-15')).toBe('October 2025');
  expect(formatFor({ locale: 'en', formatLocale: 'en-US', timeZone: 'UTC' }).month('2025-10-15')).toBe('October 2025');
});

test('the first of a month is an ordinal in French, no other day is', () => {
  expect([french.date('2025-10-01'), french.date('2025-10-11'), french.date('2025-10-21')]).toEqual([
    '1er octobre 2025',
    '11 octobre 2025',
    '21 octobre 2025',
  ]);
});

test('amounts are written exactly, with and without a currency', () => {
  expect(withPlainBlanks(french.money('12345678901234567.89', 'EUR'))).toBe('12 345 678 901 234 567,89 €');
  expect(english.money('740', null)).toBe('740.00');
  expect(english.money('740', 'EUR')).toBe('€740.00');
});
