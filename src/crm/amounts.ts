/** Amounts of HubSpot's text, exact. */
import Fraction from 'fraction.js';
import { decimal, type Decimal } from '../facts/primitives.ts';
import { as } from './evidence.ts';

/** Null where the text is no finite number. HubSpot writes "740", "740.00" and, for large figures, "1.2E7". */
export function exact(text: string): Fraction | null {
  if (!/^[+-]?\d{1,18}(\.\d{1,18})?([eE][+-]?\d{1,2})?$/.test(text)) return null;
  const [mantissa = '0', exponent = '0'] = text.toLowerCase().split('e');
  return new Fraction(mantissa).mul(new Fraction(10).pow(Number(exponent)));
}

/** An amount of the format: never negative, rounded half up at the sixth decimal where it has more. */
export function written(amount: Fraction): Decimal | undefined {
  if (amount.compare(0) < 0) return undefined;
  const millionths = (amount.n * 2_000_000n + amount.d) / (amount.d * 2n);
  const digits = millionths.toString().padStart(7, '0');
  const places = digits.slice(-6).replace(/0+$/, '').padEnd(2, '0');
  return as(decimal)(`${digits.slice(0, -6)}.${places}`);
}

/** The text as an amount of the format; undefined where it is none. */
export function amountOf(text: string): Decimal | undefined {
  const amount = exact(text);
  return amount === null ? undefined : written(amount);
}
