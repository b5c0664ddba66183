/**
 * In another currency, by the rate of the month's last day, as HubSpot pays (its knowledge base, "partner commissions",
 * read 2026-02-13), and by no other: without one it stays in its own.
 */
import Fraction from 'fraction.js';
import { currencyCode } from '../../facts/primitives.ts';
import type { Facts } from '../../facts/schema.ts';
import { money, shown } from '../../rules/language/money.ts';

export interface Converted {
  readonly currency: string;
  /** Rounded half up, away from zero on either side: what is taken back is what was given. */
  readonly amount: string;
  /** As stated, or turned round. */
  readonly rate: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
}

export type Rates = NonNullable<Facts['exchangeRates']>;

/** Undefined: nobody states that day's rate, or two that contradict one another. */
export function convertedAt(
  { currency, amount, month }: { readonly currency: string; readonly amount: string; readonly month: string },
  to: string,
  rates: Rates,
): Converted | undefined {
  const on = lastDayOf(month);
  if (currency === to) return { currency: to, amount, rate: '1', on };
  const stated = rates
    .filter((rate) => rate.on === on)
    .flatMap(({ from, to: into, rate }): Fraction[] =>
      from === currency && into === to
        ? [new Fraction(rate)]
        : from === to && into === currency
          ? [new Fraction(rate).inverse()]
          : [],
    );
  const [rate, ...others] = stated;
  if (rate === undefined || others.some((other) => !other.equals(rate))) return undefined;
  const exact = money(new Fraction(amount).mul(rate), currencyCode.parse(to));
  return { currency: to, amount: shown(exact), rate: rate.round(6).toString(), on };
}

/** @param month `2026-02` */
function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
