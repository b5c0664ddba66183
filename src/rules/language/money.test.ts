/** Exact amounts. */
import fc from 'fast-check';
import { currencyCode, decimal } from '../../facts/primitives.ts';
import { compareMoney, isNegative, minus, money, monthly, plus, shown, times } from './money.ts';

const [eur, usd] = [currencyCode.parse('EUR'), currencyCode.parse('USD')];
const euros = (amount: string) => money(decimal.parse(amount), eur);

test.each([
  ['0.005', '0.01'],
  ['0.0049', '0.00'],
  ['2.675', '2.68'],
  ['740', '740.00'],
  ['123456789012345.999999', '123456789012346.00'],
])('%s is shown as %s: half up, to the cent', (amount, as) => {
  expect(shown(euros(amount))).toBe(as);
});

test('below zero the sign is kept and the cents are rounded the same way', () => {
  expect(shown(minus(euros('0'), euros('0.005')))).toBe('-0.01');
  expect(shown(minus(euros('0'), euros('0.004')))).toBe('0.00');
  expect(isNegative(minus(euros('1'), euros('1')))).toBe(false);
});

test.each([
  ['weekly', '12', '52.00'],
  ['biweekly', '12', '26.00'],
  ['monthly', '12', '12.00'],
  ['quarterly', '12', '4.00'],
  ['per_six_months', '12', '2.00'],
  ['annually', '9600', '800.00'],
  ['per_two_years', '24', '1.00'],
  ['per_three_years', '36', '1.00'],
  ['per_four_years', '48', '1.00'],
  ['per_five_years', '60', '1.00'],
] as const)('a bill %s of %s is %s a month', (frequency, bill, mrr) => {
  expect(shown(monthly(euros(bill), frequency))).toBe(mrr);
});

test('a third of a year’s price is not rounded on its way to the maximum', () => {
  expect(shown(times(times(monthly(euros('1000'), 'annually'), '0.20'), 36))).toBe('600.00');
});

test('two currencies never meet in one sum', () => {
  expect(() => plus(euros('1'), money('1', usd))).toThrow(RangeError);
  expect(() => compareMoney(euros('1'), money('1', usd))).toThrow(RangeError);
});

test('adding and taking away again changes nothing', () => {
  const amount = fc.integer({ min: 0, max: 10 ** 9 }).map((n) => euros((n / 1000).toFixed(3)));
  fc.assert(fc.property(amount, amount, (a, b) => compareMoney(minus(plus(a, b), b), a) === 0));
});
