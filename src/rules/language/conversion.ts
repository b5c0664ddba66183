/** From one currency to another, by a dated rate that the facts state. The rules know no rate of their own. */
import Fraction from 'fraction.js';
import { isAfter } from './dates.ts';
import { closeDateOf } from './deal-at-hand.ts';
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

/** By the newest rate dated on or before the close, or the oldest after it, of one day's the lower; null without a dated rate. */
export function convert({ facts }: { readonly facts: Facts }, amount: Money, to: CurrencyCode): Converted | null {
  if (amount.currency === to) return { money: amount, rate: null, read: [] };
  const close = closeDateOf(facts);
  let best: { readonly index: number; readonly rate: string; readonly on: CalendarDate } | null = null;
  for (const [index, { from, to: into, rate, on }] of (facts.exchangeRates ?? []).entries()) {
    if (from !== amount.currency || into !== to || on === undefined) continue;
    if (best === null || isBetter(on, best.on, close) || (on === best.on && new Fraction(rate).lt(best.rate)))
      best = { index, rate, on };
  }
  if (best === null) return null;
  const path = `exchangeRates[${best.index}]`;
  return {
    money: { amount: amount.amount.mul(new Fraction(best.rate)), currency: to },
    rate: { value: best.rate, on: best.on },
    read: [fact(`${path}.rate`, best.rate), fact(`${path}.on`, best.on)],
  };
}

function isBetter(on: CalendarDate, than: CalendarDate, close: CalendarDate | null): boolean {
  if (close === null) return on > than;
  const [late, thanLate] = [isAfter(on, close), isAfter(than, close)];
  if (late !== thanLate) return thanLate;
  return late ? on < than : on > than;
}
