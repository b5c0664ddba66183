/** HubSpot's rates lead from each currency to the company's; the enterprise program compares with dollars (ENT-06, A-30). */
import Fraction from 'fraction.js';
import { as } from './evidence.ts';
import { currencyCode, ratio } from '../facts/primitives.ts';
import type { FactsDraft } from './facts-draft.ts';
import { exact } from './amounts.ts';
import type { ExchangeRate } from './gateway/gateway.ts';
import { day } from './times.ts';

type RateDraft = NonNullable<FactsDraft['exchangeRates']>[number];

/** HubSpot's own rates, and those that follow from two of them: dollars for the deal's currency. */
export function ratesOf(rates: readonly ExchangeRate[], dealCurrency: string | null): RateDraft[] {
  const read = rates.flatMap(({ from, to, rate, effectiveAt }) => {
    const value = exact(rate);
    const known = as(currencyCode)(from) !== undefined && as(currencyCode)(to) !== undefined;
    return value === null || !known || value.compare(0) <= 0
      ? []
      : [{ from, to, value, on: effectiveAt === undefined ? undefined : day(effectiveAt) }];
  });
  const direct = read.map(({ from, to, value, on }): RateDraft => ({
    from,
    to,
    rate: decimals(value),
    on,
    source: 'HubSpot',
  }));
  if (
    dealCurrency === null ||
    dealCurrency === dollars ||
    read.some(({ from, to }) => from === dealCurrency && to === dollars)
  )
    return direct;
  const toDollars = read.find(({ from, to }) => from === dollars && to !== dollars);
  if (toDollars === undefined) return direct;
  const own =
    toDollars.to === dealCurrency
      ? { value: new Fraction(1), on: undefined }
      : read.find(({ from, to }) => from === dealCurrency && to === toDollars.to);
  if (own === undefined) return direct;
  const days = [toDollars.on, own.on].filter((on) => on !== undefined).sort();
  // The older of the two days: a rate is as fresh as its staler half.
  return [
    ...direct,
    { from: dealCurrency, to: dollars, rate: decimals(own.value.div(toDollars.value)), on: days[0], source: 'HubSpot' },
  ];
}

const dollars = 'USD';

function decimals(value: Fraction): string | undefined {
  const scaled = (value.n * 2_000_000_000_000n + value.d) / (value.d * 2n);
  const digits = scaled.toString().padStart(13, '0');
  return as(ratio)(`${digits.slice(0, -12)}.${digits.slice(-12).replace(/0+$/, '').padEnd(1, '0')}`);
}
