/** Month by month: what accrues from the close on, and in which quarter it is paid (COMM-04, RATE-03, COMM-06). */
import { type Month, monthsFrom } from '../language/dates.ts';
import type { DealAtHand } from '../language/deal-at-hand.ts';
import type { Determination } from '../language/determination.ts';
import type { CurrencyCode } from '../../facts/primitives.ts';
import type { JudgedLine } from './judgement.ts';
import { type Money, plus, shown } from '../language/money.ts';

type Schedule = Determination['schedule'];

/** What the lines of one term and currency bring a month. */
interface Accrual {
  readonly months: number;
  monthly: Money;
}

export function scheduleOf(deal: DealAtHand, lines: readonly JudgedLine[]): Schedule {
  const { closeDate } = deal;
  if (closeDate === null) return [];
  const accruals = new Map<CurrencyCode, Accrual[]>();
  let last = 0;
  for (const { commission } of lines) {
    const { verdict, amounts, terms } = commission;
    if ((verdict !== 'yes' && verdict !== 'automatic') || amounts === null || terms?.months == null) continue;
    const { months } = terms;
    const { monthly } = amounts;
    const inCurrency = accruals.get(monthly.currency);
    const sameTerm = inCurrency?.find((other) => other.months === months);
    if (inCurrency === undefined) accruals.set(monthly.currency, [{ months, monthly }]);
    else if (sameTerm === undefined) inCurrency.push({ months, monthly });
    else sameTerm.monthly = plus(sameTerm.monthly, monthly);
    last = Math.max(last, months);
  }
  const months = monthsFrom(closeDate, last);
  const schedule: Schedule = [];
  for (const currency of [...accruals.keys()].sort()) accrue(deal, months, accruals.get(currency) ?? [], schedule);
  return schedule;
}

/** The sum stays the same until the next term ends. */
function accrue(deal: DealAtHand, months: readonly Month[], accruals: readonly Accrual[], schedule: Schedule): void {
  let n = 0;
  for (const end of accruals.map((one) => one.months).toSorted((a, b) => a - b)) {
    const sum = accruals.flatMap((one) => (one.months < end ? [] : [one.monthly])).reduce(plus);
    const accrued = shown(sum);
    for (const { month, quarter } of months.slice(n, end)) {
      const state = stateOf(deal, n);
      schedule.push({
        month,
        currency: sum.currency,
        accrued: state === 'stopped' ? '0.00' : accrued,
        paidInQuarter: quarter,
        state,
      });
      n += 1;
    }
  }
}

/** `n` months after the month of the close. */
function stateOf(deal: DealAtHand, n: number): Schedule[number]['state'] {
  const { payments } = deal.facts;
  if (payments === undefined) return 'projected';
  const { monthsPaid, cancelled, partnerBreachAfterMonths: breach } = payments;
  if (breach != null && n >= breach) return 'stopped';
  if (monthsPaid === undefined) return 'projected';
  if (n < monthsPaid) return 'earned';
  return cancelled === true ? 'stopped' : 'projected';
}
