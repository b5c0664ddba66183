/**
 * Money: exact amounts in a named currency. Nothing is rounded before it is shown, and two currencies never meet in one sum.
 */
import Fraction from 'fraction.js';
import type { CurrencyCode, Decimal, Ratio } from '../../facts/primitives.ts';
import { remembered } from '../../facts/remembered.ts';
import type { BillingFrequency } from '../../facts/schema.ts';

export interface Money {
  readonly amount: Fraction;
  readonly currency: CurrencyCode;
}

declare const asMoney: unique symbol;
/** An amount of two decimals with its currency, to be read by a program: `740.00 EUR`; without one where nobody states it. */
export type MoneyText = string & { readonly [asMoney]: true };

export function money(amount: Decimal | Fraction | string, currency: CurrencyCode): Money {
  return { amount: amountOf(amount), currency };
}

const amountOf = (amount: Decimal | Fraction | string): Fraction =>
  typeof amount === 'string' ? exactly(amount) : amount;

/** Prices and rates come back from line to line, and reading one is dearer than counting with it. Fractions never change. */
const exactly = remembered((decimal: string) => {
  const point = decimal.indexOf('.');
  // Digits are all that an amount has: as two whole numbers they are read in half the time.
  if (point === -1) return new Fraction(BigInt(decimal), 1n);
  const digits = decimal.slice(0, point) + decimal.slice(point + 1);
  return new Fraction(BigInt(digits), 10n ** BigInt(decimal.length - point - 1));
}, 20_000);

const nothing = new Fraction(0);
export const nothingIn = (currency: CurrencyCode): Money => ({ amount: nothing, currency });

/** Throws a RangeError on two currencies: a caller that adds them has a fault, no input can bring it about. */
export function plus(a: Money, b: Money): Money {
  mustMatch(a, b);
  // Every sum begins with nothing.
  return a.amount === nothing ? b : { amount: a.amount.add(b.amount), currency: a.currency };
}

export function minus(a: Money, b: Money): Money {
  mustMatch(a, b);
  if (b.amount.n === 0n) return a;
  return { amount: a.amount.sub(b.amount), currency: a.currency };
}

export function times(a: Money, factor: Fraction | number | string): Money {
  return { amount: a.amount.mul(typeof factor === 'string' ? exactly(factor) : factor), currency: a.currency };
}

/** A price with so many percent taken off, rounded as prices are. */
export const priceLess = (price: Decimal, percent: Ratio): string =>
  shown({
    amount: exactly(price)
      .mul(new Fraction(100).sub(exactly(percent)))
      .div(100),
  });

/** Below zero: -1, equal: 0, above: 1. */
export function compareMoney(a: Money, b: Money): number {
  mustMatch(a, b);
  return a.amount.compare(b.amount);
}

export const isNegative = (a: Pick<Money, 'amount'>): boolean => a.amount.s === -1n;

function mustMatch(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new RangeError(`${a.currency} and ${b.currency} cannot be put together.`);
}

/**
 * Two decimals, half up away from zero: the only place where an amount is rounded. `factor`, a whole number: of
 * so many times the amount, which need not be made for it.
 */
export const shown = ({ amount: { s, n, d } }: Pick<Money, 'amount'>, factor = 1): string =>
  inCents(s * roundedCents(n * BigInt(factor), d));

/** Of an amount without its sign: cents, half up. */
const roundedCents = (n: bigint, d: bigint): bigint => (n * 200n + d) / (d * 2n);

/** Of a whole number of cents, as it is shown. */
export function inCents(cents: bigint): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Of an amount as it is shown. */
export function centsOf(amount: string): bigint {
  const [whole = '0', decimals = ''] = amount.replace('-', '').split('.');
  const cents = BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0').slice(0, 2));
  return amount.startsWith('-') ? -cents : cents;
}

/**
 * What each of `count` equal months adds to an amount, so that the amounts shown add up to the sum shown: the rounded sum
 * so far less the one before.
 */
export function monthByMonth(before: Money, month: Money, count: number): string[] {
  const [base, each] = [before.amount, month.amount];
  if (100n % base.d === 0n && 100n % each.d === 0n) return new Array<string>(count).fill(shown(month));
  const d = base.d * each.d;
  const oneMonth = each.s * each.n * base.d;
  let n = base.s * base.n * each.d;
  const soFar = (): bigint => (n < 0n ? -roundedCents(-n, d) : roundedCents(n, d));
  let last = soFar();
  const months: string[] = [];
  // Rounding leaves two amounts, a cent apart: each is written once.
  const texts = new Map<bigint, string>();
  for (let index = 0; index < count; index += 1) {
    n += oneMonth;
    const now = soFar();
    const cents = now - last;
    let text = texts.get(cents);
    if (text === undefined) texts.set(cents, (text = inCents(cents)));
    months.push(text);
    last = now;
  }
  return months;
}

/** The amount as it is shown and its currency, which goes with it to the last word on a screen. */
export const moneyText = (amount: string, currency: CurrencyCode | null): MoneyText =>
  (currency === null ? amount : `${amount} ${currency}`) as MoneyText;

export const written = (a: { readonly amount: Fraction; readonly currency: CurrencyCode | null }): MoneyText =>
  moneyText(shown(a), a.currency);

/** Months that one bill of this frequency pays for; a year has 52 weeks and 26 fortnights. */
export const monthsBilled: Readonly<Record<BillingFrequency, Fraction>> = {
  weekly: new Fraction(12, 52),
  biweekly: new Fraction(12, 26),
  monthly: new Fraction(1),
  quarterly: new Fraction(3),
  per_six_months: new Fraction(6),
  annually: new Fraction(12),
  per_two_years: new Fraction(24),
  per_three_years: new Fraction(36),
  per_four_years: new Fraction(48),
  per_five_years: new Fraction(60),
};

/** Monthly recurring revenue of a bill: amount / months. */
export function monthly(bill: Money, frequency: BillingFrequency): Money {
  return { amount: byTheMonth(bill.amount, frequency), currency: bill.currency };
}

const byTheMonth = (bill: Fraction, frequency: BillingFrequency): Fraction => bill.div(monthsBilled[frequency]);

/**
 * An MRR and a bill that come to more than a cent a unit apart. How HubSpot rounds weeks to months is not known:
 * bills by the week are left alone.
 */
export function isNotOf(
  mrr: Decimal | Fraction,
  bill: Decimal | Fraction,
  frequency: BillingFrequency,
  units: Fraction = one,
): boolean {
  if (frequency === 'weekly' || frequency === 'biweekly') return false;
  const apart = byTheMonth(amountOf(bill), frequency).sub(amountOf(mrr));
  return apart.abs().compare(units.abs().div(100)) > 0;
}
const one = new Fraction(1);
