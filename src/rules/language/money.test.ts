/** Exact amounts. */
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { currencyCode, decimal } from '../../facts/primitives.ts';
import { compareMoney, isNegative, minus, money, monthly, nothingIn, plus, shown, times } from './money.ts';

const [eur, usd] = [currencyCode.parse('EUR'), currencyCode.parse('USD')];
const euros = (amount: string) => money(decimal.parse(amount), eur);

test.each([
  ['0.005', '0.01'],
  ['0.0049', '0.00'],
  ['2.675', '2.68'],
  ['740', '740.00'],
  ['0.1', '0.10'],
  ['0', '0.00'],
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

test('two currencies never meet in one sum, and the fault is named', () => {
  const dollar = money('1', usd);
  for (const together of [plus, minus, compareMoney]) {
    expect(() => together(euros('1'), dollar)).toThrow(new RangeError('EUR and USD cannot be put together.'));
    expect(() => together(nothingIn(eur), dollar)).toThrow(RangeError);
  }
});

describe('of amounts whatever they are', () => {
  const micro = fc.integer({ min: 0, max: 10 ** 12 });
  /** So many millionths, as a facts file writes them. */
  const amount = micro.map((n) => euros(`${Math.floor(n / 10 ** 6)}.${String(n % 10 ** 6).padStart(6, '0')}`));

  test('adding and taking away again changes nothing', () => {
    fc.assert(fc.property(amount, amount, (a, b) => compareMoney(minus(plus(a, b), b), a) === 0));
  });

  test('a sum may begin with nothing, on either side, and stays in its currency', () => {
    fc.assert(
      fc.property(amount, (a) => {
        expect(plus(nothingIn(eur), a)).toEqual(a);
        expect(plus(a, nothingIn(eur))).toEqual(a);
      }),
    );
  });

  test('the one that is less is less by a negative amount', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(isNegative(minus(a, b))).toBe(compareMoney(a, b) < 0);
        expect(compareMoney(a, b)).toBe(-compareMoney(b, a) + 0);
      }),
      { examples: [[euros('1'), euros('1')]] },
    );
  });

  test('what is shown is nearer than a cent, and twelve bills of a month are one of a year', () => {
    fc.assert(
      fc.property(amount, (a) => {
        const rounded = money(shown(a), eur);
        expect(compareMoney(minus(a, rounded), euros('0.005'))).toBe(-1);
        expect(compareMoney(minus(rounded, a), euros('0.005'))).not.toBe(1);
        expect(compareMoney(times(monthly(a, 'annually'), 12), a)).toBe(0);
      }),
    );
  });

  test('a factor is the same written as a text, a number or a fraction', () => {
    fc.assert(
      fc.property(amount, (a) => {
        expect(times(a, '0.25')).toEqual(times(a, new Fraction(1, 4)));
        expect(times(a, 3)).toEqual(times(a, '3'));
      }),
    );
  });
});
