/**
 * Month by month: what accrues from the close on, and in which quarter it is paid (COMM-04, RATE-03, COMM-06); apart from
 * it, what would accrue of the lines that still wait for a decision or a fact.
 *
 * The months of a currency add up to its maximum, to the cent: each is the rounded sum so far less the one before.
 */
import { type Month, monthsFrom, wholeMonthsBetween } from '../language/dates.ts';
import { type DealAtHand, expectedClose, isStillToClose } from '../language/deal-at-hand.ts';
import type { Determination } from '../language/determination.ts';
import { isEarned } from '../language/earned.ts';
import type { CalendarDate, CurrencyCode } from '../../facts/primitives.ts';
import type { JudgedLine } from './judgement.ts';
import { type Money, monthByMonth, nothingIn, plus, times } from '../language/money.ts';

type Schedule = Determination['schedule'];
type State = Schedule[number]['state'];

/** What the lines of one currency bring. */
interface Accruals {
  /** What is paid every month for so many months. */
  readonly byMonths: Map<number, Money>;
  /** Of the line with the longest. */
  term: number;
  /** Months in which something is paid. */
  runs: number;
  /** A breach ended one of them. */
  broken: boolean;
}

export function scheduleOf(deal: DealAtHand, lines: readonly JudgedLine[]): Schedule {
  const { closeDate } = deal;
  if (closeDate === null) return [];
  const state = stateOf(deal, closeDate);
  return monthsOf(
    closeDate,
    lines.filter(({ commission }) => isEarned(commission.verdict)),
  ).map(({ n, broken, ...month }) => ({ ...month, state: broken ? 'stopped' : state(n) }));
}

/**
 * The same months if every waiting line is approved; nothing without a close date or where the text states no term, nor of
 * an open deal whose expected close has gone by, which says nothing about when it will close.
 */
export function awaitingOf(deal: DealAtHand, lines: readonly JudgedLine[]): Determination['awaiting'] {
  const closeDate = isStillToClose(deal) ? expectedClose(deal) : deal.closeDate;
  if (closeDate === null) return [];
  return monthsOf(
    closeDate,
    lines.filter(({ commission }) => !isEarned(commission.verdict)),
  ).map(({ n: _n, broken: _broken, ...month }) => month);
}

/** `broken`: a partner's breach ended what ran until then, and nothing else runs. */
type AccruedMonth = Determination['awaiting'][number] & { readonly n: number; readonly broken: boolean };

const nothingYet = (): Accruals => ({ byMonths: new Map<number, Money>(), term: 0, runs: 0, broken: false });

function monthsOf(closeDate: CalendarDate, lines: readonly JudgedLine[]): AccruedMonth[] {
  const accruals = new Map<CurrencyCode, Accruals>();
  for (const { commission } of lines) {
    const { amounts, terms } = commission;
    if (amounts?.months == null) continue;
    const { monthly, months, spans } = amounts;
    let own = accruals.get(monthly.currency);
    if (own === undefined) accruals.set(monthly.currency, (own = nothingYet()));
    for (const span of spans) {
      const end = span.months ?? months;
      own.byMonths.set(end, plus(own.byMonths.get(end) ?? nothingIn(monthly.currency), span.monthly));
    }
    own.term = Math.max(own.term, terms?.months ?? months);
    own.runs = Math.max(own.runs, months);
    own.broken ||= amounts.ended?.because === 'breach';
  }
  return [...accruals.keys()].sort().flatMap((currency) => {
    const { byMonths, term, runs, broken } = accruals.get(currency) ?? nothingYet();
    const accrued = accruedBy(byMonths, currency);
    return monthsFrom(closeDate, term).map(({ month, quarter }: Month, n) => ({
      n,
      month,
      currency,
      accrued: accrued[n] ?? '0.00',
      paidInQuarter: quarter,
      broken: broken && n >= runs,
    }));
  });
}

/** The sum stays the same until the next lines end, or a price changes. */
function accruedBy(byMonths: ReadonlyMap<number, Money>, currency: CurrencyCode): string[] {
  const ends = [...byMonths.keys()].sort((a, b) => a - b);
  const accrued: string[] = [];
  let before = nothingIn(currency);
  for (const end of ends) {
    let sum = nothingIn(currency);
    for (const [months, monthly] of byMonths) if (months >= end) sum = plus(sum, monthly);
    const count = end - accrued.length;
    accrued.push(...monthByMonth(before, sum, count));
    if (ends.length > 1) before = plus(before, times(sum, count));
  }
  return accrued;
}

/** Of the n-th month after the close: whether it is paid, to come, over without payment, or after the end. */
function stateOf(deal: DealAtHand, closeDate: CalendarDate): (n: number) => State {
  const { payments } = deal.facts;
  if (payments === undefined) return () => 'projected';
  const { monthsPaid, cancelled } = payments;
  const over = wholeMonthsBetween(closeDate, deal.today);
  return (n) => {
    if (monthsPaid === undefined) return 'projected';
    // Paid ahead is not earned before the month begins.
    if (n < monthsPaid) return n <= over ? 'earned' : 'projected';
    if (cancelled === true) return 'stopped';
    return n < over ? 'unpaid' : 'projected';
  };
}
