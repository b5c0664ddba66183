/** Amounts of HubSpot's text, exact. */
import Fraction from 'fraction.js';
import { decimal, type Decimal } from '../facts/primitives.ts';
import { as } from './evidence.ts';

/**
 * Null where the text is no finite number. HubSpot writes "740", "740.00", for large figures "1.2E7", and doubles in full:
 * `0.200000000000000011102230246251565404236316680908203125`. None of it is rounded.
 */
export function exact(text: string): Fraction | null {
  if (!/^[+-]?\d{1,18}(\.\d{1,100})?([eE][+-]?\d{1,2})?$/.test(text)) return null;
  const [mantissa = '0', exponent = '0'] = text.toLowerCase().split('e');
  return new Fraction(mantissa).mul(new Fraction(10).pow(Number(exponent)));
}

/** An amount of the format, never negative: every decimal that it has, or six of those that would never end. */
export function written(amount: Fraction): Decimal | undefined {
  if (amount.compare(0) < 0) return undefined;
  const all = decimalsOf(amount);
  return as(decimal)(inDecimals(amount, all === null || all > mostDecimals ? 6 : Math.max(2, all)));
}

/** Whether the format can say the amount as it is. */
export const isWritable = (amount: Fraction): boolean => {
  const all = decimalsOf(amount);
  return all !== null && all <= mostDecimals && amount.compare(0) >= 0;
};
const mostDecimals = 100;

/** How many decimals the amount has; null: they never end. */
export function decimalsOf({ d }: Fraction): number | null {
  let [rest, twos, fives] = [d, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}

/** Half up at the last of so many decimals, without zeros beyond the `least`; of an amount that is not negative. */
export function inDecimals({ n, d }: Fraction, count: number, least = 2): string {
  const digits = ((n * 2n * 10n ** BigInt(count) + d) / (d * 2n)).toString().padStart(count + 1, '0');
  const places = digits.slice(-count).replace(/0+$/, '').padEnd(least, '0');
  return `${digits.slice(0, -count)}.${places}`;
}

/** The text as an amount of the format; undefined where it is none. */
export function amountOf(text: string): Decimal | undefined {
  const amount = exact(text);
  return amount === null ? undefined : written(amount);
}
