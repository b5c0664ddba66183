/** Codes of countries and currencies are those that there are (ISO 3166-1, ISO 4217). */
import { publicHolidays } from '../rules/language/public-holidays.ts';
import { isCountry } from './countries.ts';
import { isCurrency } from './currencies.ts';

test('every country that has holidays here is a country', () => {
  expect(Object.keys(publicHolidays).filter((code) => !isCountry(code))).toEqual([]);
});

test('a country that this machine has a name for is one, but for regions and what is no longer', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const taken = letters.flatMap((one) => letters.map((other) => one + other)).filter(isCountry);
  expect(taken).toHaveLength(250);
  expect(taken.filter((code) => names.of(code) === undefined)).toEqual([]);
});

test.each(['EUR', 'USD', 'JPY', 'CLP', 'CLF', 'XOF', 'HRK'])('%s is a currency', (code) => {
  expect(isCurrency(code)).toBe(true);
});

test.each(['XXX', 'XTS', 'EUX', 'ABC', 'BTC', 'eur', 'EURO', ''])('"%s" is none', (code) => {
  expect(isCurrency(code)).toBe(false);
});
