/** HubSpot's rates lead from each currency to the company's; the rules compare with amounts in theirs (ENT-06, A-30). */
import Fraction from 'fraction.js';
import { as } from './evidence.ts';
import { currenciesOfRules } from './currencies-of-rules.ts';
import { currencyCode, ratio } from '../facts/primitives.ts';
import type { FactsDraft } from './facts-draft.ts';
import { decimalsOf, exact, inDecimals } from './amounts.ts';
import type { ExchangeRate } from './gateway/gateway.ts';
import { day } from './times.ts';

type RateDraft = NonNullable<FactsDraft['exchangeRates']>[number];

interface RateRead {
  readonly from: string;
  readonly to: string;
  readonly value: Fraction;
  readonly on: string | undefined;
}

/** HubSpot's own rates, and those that follow from two of them: a currency of the rules for the deal's. */
export function ratesOf(
  rates: readonly ExchangeRate[],
  dealCurrency: string | null,
  compared: readonly string[] = currenciesOfRules,
): RateDraft[] {
  const read = rates.flatMap(({ from, to, rate, effectiveAt }): RateRead[] => {
    const value = exact(rate);
    const known = as(currencyCode)(from) !== undefined && as(currencyCode)(to) !== undefined;
    return value === null || !known || value.compare(0) <= 0
      ? []
      : [{ from, to, value, on: effectiveAt === undefined ? undefined : day(effectiveAt) }];
  });
  const derived = dealCurrency === null ? [] : compared.flatMap((to) => following(read, dealCurrency, to));
  return [...read, ...derived].map(({ value, ...rate }) => ({ ...rate, rate: decimals(value), source: 'HubSpot' }));
}

/**
 * By way of the company's currency; none where there is a rate already, or one of the two is missing. One that would only be
 * turned round, and then never end, is left to the rules: they turn it round and lose no decimal.
 */
function following(read: readonly RateRead[], from: string, to: string): RateRead[] {
  if (from === to || read.some((rate) => rate.from === from && rate.to === to)) return [];
  const back = read.find((rate) => rate.from === to && rate.to !== to);
  if (back === undefined) return [];
  const turned = back.to === from;
  const own = turned ? one : read.find((rate) => rate.from === from && rate.to === back.to);
  if (own === undefined || (turned && decimalsOf(back.value.inverse()) === null)) return [];
  const days = [back.on, own.on].filter((on) => on !== undefined).sort();
  // The older of the two days: a rate is as fresh as its staler half.
  return [{ from, to, value: own.value.div(back.value), on: days[0] }];
}

const one = { value: new Fraction(1), on: undefined };

/** Every decimal of a rate that HubSpot states; twelve of one that follows from two and never ends. */
function decimals(value: Fraction): string | undefined {
  const all = decimalsOf(value);
  return as(ratio)(inDecimals(value, all === null || all > 100 ? 12 : Math.max(1, all), 1));
}
