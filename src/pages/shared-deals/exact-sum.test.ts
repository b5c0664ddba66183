import fc from 'fast-check';
import { exactSum, isNothing } from './exact-sum.ts';

const cents = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });
const written = (amount: bigint): string => {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

test('sums are exact where numbers would round', () => {
  expect(exactSum(['0.10', '0.20'])).toBe('0.30');
  expect(exactSum(['90071992547409.93', '0.01'])).toBe('90071992547409.94');
});

test('nothing at all is nothing, to the cent', () => {
  expect(exactSum([])).toBe('0.00');
  expect(isNothing('0.00')).toBe(true);
  expect(isNothing('0')).toBe(true);
  expect(isNothing('0.01')).toBe(false);
});

test('a part finer than a cent is kept', () => {
  expect(exactSum(['0.005', '1'])).toBe('1.005');
  expect(exactSum(['-0.005', '0.00'])).toBe('-0.005');
});

test('the sum is that of the cents, in whatever order', () => {
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 50 }), (amounts) => {
      const sum = exactSum(amounts.map(written));
      expect(sum).toBe(written(amounts.reduce((total, each) => total + each, 0n)));
      expect(exactSum(amounts.toReversed().map(written))).toBe(sum);
    }),
  );
});
