/** SM-02: the price now less the price twelve months before, for the product and not for each of its lines. */
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { sharedAmongLines } from './past-price.ts';

const shared = (past: string | undefined, ...now: (string | null)[]) =>
  sharedAmongLines(
    now.map((price) => ({ product: 'marketing_hub', now: price === null ? null : new Fraction(price), past })),
  );

test('one line is held against all that its product cost', () => {
  expect(shared('740.00', '500')).toEqual(['740.00']);
});

test.each([
  ['it rose', '740.00', ['500', '400'], ['500.00', '240.00']],
  ['it fell', '1000.00', ['500', '400'], ['500.00', '500.00']],
  ['it cost nothing', '0', ['500', '400'], ['0.00', '0.00']],
  ['it cost less than the first line', '300.00', ['500', '400'], ['300.00', '0.00']],
])('two lines are held against its price once: %s', (_how, past, now, parts) => {
  expect(shared(past, ...now)).toEqual(parts);
});

test('where a price is unknown, now or then, nothing is shared out', () => {
  expect(shared('740.00', '500', null)).toEqual(['740.00', '740.00']);
  expect(shared(undefined, '500', '400')).toEqual([undefined, undefined]);
});

test('another product has a price of its own', () => {
  const line = (product: string, now: string, past: string) => ({ product, now: new Fraction(now), past });
  expect(sharedAmongLines([line('a', '500', '740'), line('b', '80', '100'), line('a', '400', '740')])).toEqual([
    '500.00',
    '100',
    '240.00',
  ]);
});

test('whatever the lines, what they gain together is what the product gains', () => {
  const cents = fc.integer({ min: 0, max: 99_999 }).map((amount) => new Fraction(amount, 100));
  fc.assert(
    fc.property(cents, fc.array(cents, { minLength: 2, maxLength: 6 }), (past, prices) => {
      const parts = shared(past.toString(10), ...prices.map((price) => price.toString(10)));
      const gains = prices.map((price, index) => price.sub(new Fraction(parts[index] ?? '0')));
      const gained = gains.filter((gain) => gain.compare(0) > 0).reduce((a, b) => a.add(b), new Fraction(0));
      const whole = prices.reduce((a, b) => a.add(b), new Fraction(0)).sub(past);
      expect(gained.equals(whole.compare(0) > 0 ? whole : 0)).toBe(true);
    }),
  );
});
