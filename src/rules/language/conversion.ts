/** From one currency to another, by a dated rate that the facts state. The rules know no rate of their own. */
import Fraction from 'fraction.js';
import { isAfter } from './dates.ts';
import { closeDateOf, type DealAtHand } from './deal-at-hand.ts';
import type { FactRead } from './determination.ts';
import { fact } from './findings.ts';
import type { CalendarDate, CurrencyCode } from '../../facts/primitives.ts';
import type { Facts } from '../../facts/schema.ts';
import type { Money } from './money.ts';

export interface Converted {
  readonly money: Money;
  /** Null where the currency was the right one already. */
  readonly rate: { readonly value: string; readonly on: CalendarDate } | null;
  readonly read: readonly FactRead[];
}

interface Rate {
  readonly index: number;
  readonly on: CalendarDate;
  /** As stated, from the first currency to the second, or turned round. */
  readonly exact: Fraction;
  readonly direct: boolean;
}

/** What the rates are looked up for. */
interface Rated extends Pick<DealAtHand, 'facts' | 'today'> {
  /** Which one is taken, where the rates of one day contradict one another. */
  readonly rateTaken?: 'lowest' | 'highest';
}

/**
 * By the newest rate dated on or before the close, or the oldest after it that there is by today; a rate stated the other
 * way round is a rate. Null without a dated rate, or where the rates of that day contradict one another.
 */
export function convert(deal: Rated, amount: Money, to: CurrencyCode): Converted | null {
  if (amount.currency === to) return { money: amount, rate: null, read: [] };
  const rates = ratesOfTheDay(deal, amount.currency, to);
  const rate = clash(rates) ? extreme(rates, deal.rateTaken) : rates[0];
  if (rate === undefined) return null;
  const path = `exchangeRates[${rate.index}]`;
  const stated = deal.facts.exchangeRates?.[rate.index]?.rate ?? '';
  return {
    money: { amount: amount.amount.mul(rate.exact), currency: to },
    rate: { value: rate.direct ? stated : rate.exact.round(6).toString(), on: rate.on },
    read: [fact(`${path}.rate`, stated), fact(`${path}.on`, rate.on)],
  };
}

/** Undefined where neither end is asked for. */
function extreme(rates: readonly Rate[], taken: Rated['rateTaken']): Rate | undefined {
  if (taken === undefined) return undefined;
  const sign = taken === 'highest' ? 1 : -1;
  return rates.reduce((so, one) => (one.exact.compare(so.exact) * sign > 0 ? one : so));
}

/** What is found by the lowest and by the highest of rates that contradict one another. */
export const byEitherRate = <D extends Rated, T>(deal: D, found: (deal: D) => T): readonly [lowest: T, highest: T] => [
  found({ ...deal, rateTaken: 'lowest' }),
  found({ ...deal, rateTaken: 'highest' }),
];

/**
 * What an amount comes to at most in another currency, where nobody states a rate: one unit of no currency buys four of a
 * currency in which HubSpot prices (the dearest, the Kuwaiti dinar, bought about 3.3 dollars in 2025).
 */
export const atMost = (amount: Money, to: CurrencyCode): Money =>
  amount.currency === to ? amount : { amount: amount.amount.mul(4), currency: to };

/** Paths of the rates of the day that counts, where they contradict one another; else none. */
export function contradictingRates(deal: Rated, from: CurrencyCode, to: CurrencyCode): string[] {
  if (from === to) return [];
  const rates = ratesOfTheDay(deal, from, to);
  return clash(rates) ? rates.map(({ index }) => `exchangeRates[${index}].rate`) : [];
}

/** The same of every rate that turns one of these currencies into one of those. */
export const contradictingRatesAmong = (
  deal: Rated,
  from: readonly CurrencyCode[],
  to: readonly CurrencyCode[],
): string[] => [...new Set(from.flatMap((one) => to.flatMap((other) => contradictingRates(deal, one, other))))];

/** Every rate of the day that counts, those in the direction asked for first. A day to come has no rate yet. */
function ratesOfTheDay({ facts, today }: Rated, from: CurrencyCode, to: CurrencyCode): Rate[] {
  const rates = ratesBetween(facts.exchangeRates, from, to).filter(({ on }) => !isAfter(on, today));
  const close = closeDateOf(facts);
  const [day] = rates.map(({ on }) => on).toSorted((a, b) => (a === b ? 0 : isBetter(a, b, close) ? -1 : 1));
  return rates.filter(({ on }) => on === day).toSorted((a, b) => Number(b.direct) - Number(a.direct));
}

/** Every dated rate of a pair, in either direction. */
export const ratesBetween = (exchangeRates: Facts['exchangeRates'], from: string, to: string): Rate[] =>
  (exchangeRates ?? []).flatMap((one, index): Rate[] => {
    const direct = one.from === from && one.to === to;
    const turned = one.from === to && one.to === from;
    if (one.on === undefined || !(direct || turned)) return [];
    const exact = new Fraction(one.rate);
    return [{ index, on: one.on, direct, exact: direct ? exact : exact.inverse() }];
  });

/**
 * The one rate of a day, the direction asked for first. Undefined: there is none, or those that there are contradict one
 * another, as they would where the rules convert.
 */
export function rateOn(exchangeRates: Facts['exchangeRates'], from: string, to: string, on: string): Rate | undefined {
  const rates = ratesBetween(exchangeRates, from, to)
    .filter((rate) => rate.on === on)
    .toSorted((a, b) => Number(b.direct) - Number(a.direct));
  return clash(rates) ? undefined : rates[0];
}

/** Whether rates of one day say different things. */
const clash = ([first, ...others]: readonly Rate[]): boolean =>
  first !== undefined && others.some((other) => contradict(first, other));

/** A rate and its inverse are each rounded when they are written down: a thousandth apart they say the same. */
function contradict(one: Rate, other: Rate): boolean {
  if (one.direct === other.direct) return !one.exact.equals(other.exact);
  return one.exact.div(other.exact).sub(1).abs().gt(roundedApart);
}
const roundedApart = new Fraction(1, 1000);

function isBetter(on: CalendarDate, than: CalendarDate, close: CalendarDate | null): boolean {
  if (close === null) return on > than;
  const [late, thanLate] = [isAfter(on, close), isAfter(than, close)];
  if (late !== thanLate) return thanLate;
  return late ? on < than : on > than;
}
