/**
 * In another currency, by the rate of the month's last day, as HubSpot pays (its knowledge base, "partner commissions",
 * read 2026-02-13), and by no other: without one it stays in its own.
 */
import { calendarDate, currencyCode } from '../../facts/primitives.ts';
import type { Facts } from '../../facts/schema.ts';
import { rateOn } from '../../rules/language/conversion.ts';
import { daysLater, monthsLater } from '../../rules/language/dates.ts';
import { money, shown, times } from '../../rules/language/money.ts';

export interface Converted {
  readonly currency: string;
  /** Rounded half up, away from zero on either side: what is taken back is what was given. */
  readonly amount: string;
  /** As stated, or turned round. */
  readonly rate: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
}

/** Undefined: nobody states that day's rate, or two that contradict one another. */
export function convertedAt(
  { currency, amount, month }: { readonly currency: string; readonly amount: string; readonly month: string },
  to: string,
  rates: Facts['exchangeRates'],
): Converted | undefined {
  const on = daysLater(monthsLater(calendarDate.parse(`${month}-01`), 1), -1);
  if (currency === to) return { currency: to, amount, rate: '1', on };
  const rate = rateOn(rates, currency, to, on)?.exact;
  if (rate === undefined) return undefined;
  const exact = times(money(amount, currencyCode.parse(to)), rate);
  return { currency: to, amount: shown(exact), rate: rate.round(6).toString(), on };
}
