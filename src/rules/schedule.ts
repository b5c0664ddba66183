/** Month by month: what accrues from the close on, and in which quarter it is paid (COMM-04, RATE-03, COMM-06). */
import Fraction from 'fraction.js';
import { monthOf, quarterOf } from './dates.ts';
import type { DealAtHand } from './deal-at-hand.ts';
import type { Determination } from './determination.ts';
import type { CurrencyCode } from './facts/primitives.ts';
import type { JudgedLine } from './judgement.ts';
import { shown } from './money.ts';

type Schedule = Determination['schedule'];
type Month = Schedule[number];

export function scheduleOf(deal: DealAtHand, lines: readonly JudgedLine[]): Schedule {
  const { closeDate } = deal;
  if (closeDate === null) return [];
  const currencies = new Map<CurrencyCode, { monthly: Fraction; months: number }[]>();
  for (const { commission } of lines) {
    const { verdict, amounts, terms } = commission;
    if ((verdict !== 'yes' && verdict !== 'automatic') || amounts === null || terms?.months == null) continue;
    const { currency, amount } = amounts.monthly;
    const sums = currencies.get(currency) ?? [];
    const sameTerm = sums.find(({ months }) => months === terms.months);
    if (sameTerm === undefined) sums.push({ monthly: amount, months: terms.months });
    else sameTerm.monthly = sameTerm.monthly.add(amount);
    currencies.set(currency, sums);
  }
  return [...currencies.keys()].sort().flatMap((currency) => monthsIn(deal, closeDate, currency, currencies.get(currency) ?? []));
}

function monthsIn(deal: DealAtHand, close: NonNullable<DealAtHand['closeDate']>, currency: CurrencyCode, sums: readonly { monthly: Fraction; months: number }[]): Month[] {
  const last = Math.max(0, ...sums.map(({ months }) => months));
  const schedule: Month[] = [];
  let accrued = '';
  for (let n = 0; n < last; n += 1) {
    if (n === 0 || sums.some(({ months }) => months === n)) {
      const running = sums.filter(({ months }) => months > n);
      accrued = shown({ amount: running.reduce((sum, { monthly }) => sum.add(monthly), new Fraction(0)) });
    }
    const month = monthOf(close, n);
    const state = stateOf(deal, n);
    schedule.push({ month, currency, accrued: state === 'stopped' ? '0.00' : accrued, paidInQuarter: quarterOf(month), state });
  }
  return schedule;
}

/** `n` months after the month of the close. */
function stateOf(deal: DealAtHand, n: number): Month['state'] {
  const { payments } = deal.facts;
  if (payments === undefined) return 'projected';
  const { monthsPaid, cancelled, partnerBreachAfterMonths: breach } = payments;
  if (breach != null && n >= breach) return 'stopped';
  if (monthsPaid === undefined) return 'projected';
  if (n < monthsPaid) return 'earned';
  return cancelled === true ? 'stopped' : 'projected';
}
