/** A page writes amounts and days as the cards do: the same deal must not look like two. */
import { formatFor } from '../../view/format.ts';
import { figuresIn } from './figures.ts';

const zone = 'Europe/Paris';
/** A table may not tear a date apart. */
const whole = (text: string): string => text.replaceAll(' ', '\u00a0');

test.each([
  ['en', 'en-GB'],
  ['en', 'en-US'],
  ['fr', 'fr-FR'],
  ['fr', 'fr-CH'],
  ['en', 'fr-FR'],
  ['fr', 'en-GB'],
] as const)('as the cards do, in %s with the figures of %s', (language, locale) => {
  const page = figuresIn({ locale, language }, zone);
  const card = formatFor({ locale: language, formatLocale: locale, timeZone: zone });
  for (const [amount, currency] of [
    ['5328.00', 'EUR'],
    ['0.05', 'USD'],
    ['90071992547409.93', 'CHF'],
    ['1500', 'JPY'],
  ] as const)
    expect(page.money(amount, currency)).toBe(card.money(amount, currency));
  for (const day of ['2025-11-05', '2026-03-01']) expect(page.day(day)).toBe(whole(card.brief(day)));
  expect(page.instant('2025-11-05T09:42:00Z')).toBe(whole(card.brief('2025-11-05T09:42:00Z')));
});

test.each([
  ['en-GB', '1234567.50'],
  ['fr-FR', '1234567,50'],
  ['de-CH', '1234567.50'],
])('a cell of a spreadsheet in %s is a number there: %s', (locale, cell) => {
  expect(figuresIn({ locale, language: 'en' }, zone).cell('1234567.50')).toBe(cell);
});

test('an unknown locale is no fault', () => {
  expect(figuresIn({ locale: 'xx', language: 'fr' }, zone).money('1.00', 'EUR')).toBe(
    figuresIn({ locale: 'fr', language: 'fr' }, zone).money('1.00', 'EUR'),
  );
});
