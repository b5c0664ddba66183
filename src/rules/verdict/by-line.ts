/**
 * What each line brings month by month, so that a statement can name it: the months of a deal's schedule shared out among
 * its lines, to the cent.
 *
 * A cent that rounding leaves over goes to the line that it is owed most of; over its months a line so comes to within a
 * cent or two of its own maximum, and in every month all lines together to the schedule's amount.
 */
import Fraction from 'fraction.js';
import type { DealAtHand } from '../language/deal-at-hand.ts';
import type { Determination, Program } from '../language/determination.ts';
import { isEarned } from '../language/earned.ts';
import type { CurrencyCode, LineItemId, PartnerId } from '../../facts/primitives.ts';
import type { JudgedLine } from './judgement.ts';
import { centsOf, inCents } from '../language/money.ts';
import { awaitingOf, scheduleOf } from './schedule.ts';

type State = Determination['schedule'][number]['state'] | 'awaiting';

export interface LineAccruals {
  readonly lineItemId: LineItemId;
  /** Whose it is; null: of several partners nobody knows which. */
  readonly partnerId: PartnerId | null;
  readonly program: Program;
  readonly currency: CurrencyCode;
  /** Empty where nobody knows the months: without a close date, or where the text states no term. */
  readonly months: readonly {
    readonly month: string;
    readonly paidInQuarter: string;
    /** Two decimals. */
    readonly accrued: string;
    readonly state: State;
  }[];
}

type Earning = JudgedLine & {
  readonly commission: { readonly amounts: NonNullable<JudgedLine['commission']['amounts']> } & {
    readonly terms: NonNullable<JudgedLine['commission']['terms']>;
  };
};

/** In the order of the lines; a line without amounts is in no statement. */
export function accrualsByLine(deal: DealAtHand, lines: readonly JudgedLine[]): LineAccruals[] {
  const earning = lines.filter(
    (line): line is Earning => line.commission.amounts !== null && line.commission.terms !== null,
  );
  const schedule = scheduleOf(deal, lines);
  const awaiting = awaitingOf(deal, lines).map((month) => ({ ...month, state: 'awaiting' as const }));
  const found = new Map<LineItemId, LineAccruals['months']>();
  for (const settled of [true, false])
    for (const currency of new Set(earning.map(currencyOf))) {
      const own = earning.filter(
        (line) => currencyOf(line) === currency && isEarned(line.commission.verdict) === settled,
      );
      const months = (settled ? schedule : awaiting).filter((month) => month.currency === currency);
      for (const [id, of] of sharedOut(own, months)) found.set(id, of);
    }
  return earning.map((line) => ({
    lineItemId: line.line.id,
    partnerId: line.whose,
    program: line.commission.terms.program,
    currency: currencyOf(line),
    months: found.get(line.line.id) ?? [],
  }));
}

const currencyOf = ({ commission }: Earning): CurrencyCode => commission.amounts.monthly.currency;

type Month = Omit<Determination['schedule'][number], 'state'> & { readonly state: State };

function sharedOut(lines: readonly Earning[], months: readonly Month[]): Map<LineItemId, LineAccruals['months']> {
  const known = lines.filter(({ commission: { amounts } }) => amounts.months !== null);
  const shares = known.map(() => [] as LineAccruals['months'][number][]);
  const owed = known.map(() => new Fraction(0));
  for (const [n, { month, paidInQuarter, accrued, state }] of months.entries()) {
    const exact = known.map((line) => inMonth(line, n));
    for (const [index, cents] of exact.entries()) owed[index] = (owed[index] ?? cents).add(cents);
    const cents = apportioned(
      centsOf(accrued),
      owed.map((each, index) => (exact[index]?.n === 0n ? null : each)),
    );
    for (const [index, given] of cents.entries()) {
      owed[index] = (owed[index] ?? new Fraction(0)).sub(given);
      shares[index]?.push({ month, paidInQuarter, accrued: inCents(given), state });
    }
  }
  return new Map(known.map(({ line }, index) => [line.id, shares[index] ?? []]));
}

/** Cents, exactly; the spans that still last add up to what is paid in a month. */
const inMonth = ({ commission: { amounts } }: Earning, n: number): Fraction =>
  amounts.spans
    .filter(({ months }) => months !== null && months > n)
    .reduce((sum, { monthly }) => sum.add(monthly.amount.mul(100)), new Fraction(0));

/** Largest remainder: each its whole cents, the ones left over to whom most is owed. Null: takes no part, and gets nothing. */
function apportioned(total: bigint, owed: readonly (Fraction | null)[]): bigint[] {
  const shares = owed.map((each) => (each === null ? 0n : floorOf(each)));
  const order = owed
    .flatMap((each, index) => (each === null ? [] : [{ index, rest: each.sub(floorOf(each)) }]))
    .sort((one, other) => other.rest.compare(one.rest) || one.index - other.index)
    .map(({ index }) => index);
  let left = total - shares.reduce((sum, share) => sum + share, 0n);
  // A line that is over may still hold a cent of its own: then more is left over than there are lines, or less.
  while (left !== 0n && order.length > 0) {
    const one = left > 0n ? 1n : -1n;
    for (const index of one === 1n ? order : order.toReversed()) {
      if (left === 0n) break;
      shares[index] = (shares[index] ?? 0n) + one;
      left -= one;
    }
  }
  return shares;
}

function floorOf({ s, n, d }: Fraction): bigint {
  const whole = n / d;
  return s === -1n ? -whole - (whole * d === n ? 0n : 1n) : whole;
}
