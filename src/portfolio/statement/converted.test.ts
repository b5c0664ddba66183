/** Into the currency of payment: by one day's rate, rounded alike on both sides of zero. */
import fc from 'fast-check';
import { convertedAt } from './converted.ts';

const rates = (...stated: readonly (readonly [from: string, to: string, rate: string, on: string])[]) =>
  stated.map(([from, to, rate, on]) => ({ from, to, rate, on })) as Parameters<typeof convertedAt>[2];
const of = (amount: string, month = '2025-10') => ({ currency: 'EUR', amount, month });

test('what is taken back is what was given: half a cent rounds away from zero on either side', () => {
  const half = rates(['EUR', 'USD', '0.5', '2025-10-31']);
  expect(convertedAt(of('120.65'), 'USD', half)?.amount).toBe('60.33');
  expect(convertedAt(of('-120.65'), 'USD', half)?.amount).toBe('-60.33');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 99_999 }), (cents, rate) => {
      const some = rates(['EUR', 'USD', (rate / 10_000).toFixed(4), '2025-10-31']);
      const amount = (cents / 100).toFixed(2);
      const given = convertedAt(of(amount), 'USD', some)?.amount;
      expect(convertedAt(of(`-${amount}`), 'USD', some)?.amount).toBe(given === '0.00' ? '0.00' : `-${given ?? ''}`);
    }),
  );
});

test('the last day of the month, whichever it is', () => {
  const february = rates(['EUR', 'USD', '1.1', '2028-02-29']);
  expect(convertedAt(of('100.00', '2028-02'), 'USD', february)).toEqual({
    currency: 'USD',
    amount: '110.00',
    rate: '1.1',
    on: '2028-02-29',
  });
  expect(convertedAt(of('100.00', '2028-03'), 'USD', february)).toBeUndefined();
});

test('the same currency needs no rate, two rates of one day that differ are none, two that agree are one', () => {
  expect(convertedAt(of('1.00'), 'EUR', [])).toMatchObject({ amount: '1.00', rate: '1' });
  const on = '2025-10-31';
  expect(convertedAt(of('1.00'), 'USD', rates(['EUR', 'USD', '1.1', on], ['EUR', 'USD', '1.2', on]))).toBeUndefined();
  expect(convertedAt(of('1.00'), 'USD', rates(['EUR', 'USD', '1.25', on], ['USD', 'EUR', '0.8', on]))?.amount).toBe(
    '1.25',
  );
});

test('a rate and its inverse, each rounded when it was written down, say the same, as where the rules convert: the one asked for is taken', () => {
  const on = '2025-10-31';
  const both = [
    ['USD', 'EUR', '0.92', on],
    ['EUR', 'USD', '1.087', on],
  ] as const;
  expect(convertedAt(of('100.00'), 'USD', rates(...both))).toMatchObject({ amount: '108.70', rate: '1.087' });
  expect(convertedAt(of('100.00'), 'USD', rates(...both.toReversed()))).toMatchObject({ amount: '108.70' });
  // More than a thousandth apart they contradict one another.
  expect(
    convertedAt(of('100.00'), 'USD', rates(['EUR', 'USD', '1.09', on], ['USD', 'EUR', '0.92', on])),
  ).toBeUndefined();
});
