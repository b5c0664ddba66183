/** An amount of the statement beside what is expected of it, exactly and in the statement's currency. */
import Fraction from 'fraction.js';
import type { Determination } from '../../../rules/language/determination.ts';
import { convertedAt } from '../../statement/converted.ts';
import type { Due } from '../due.ts';
import type { ExpectedDeal } from '../expected.ts';
import type { StatementRow } from '../read/statement.ts';

export interface Part {
  readonly due: Due;
  readonly deal: ExpectedDeal;
  readonly line: Determination['lines'][number] | undefined;
  /** In the statement's currency. */
  readonly exact: Fraction;
}

export interface Pair {
  readonly rows: readonly StatementRow[];
  readonly parts: readonly Part[];
  /** What the customer has not paid, or waits, and the rows could hold. */
  readonly besides: readonly Part[];
  readonly deals: readonly ExpectedDeal[];
  /** Of the statement; of what is expected. */
  readonly currency: string;
  readonly own: string;
  readonly read: Fraction;
  readonly expected: Fraction;
}

export const sumOf = (amounts: readonly Fraction[]): Fraction =>
  amounts.reduce((sum, each) => sum.add(each), new Fraction(0));

/** Null: nobody states the rate of that month's last day. */
export function partsOf(
  due: readonly Due[],
  deals: ReadonlyMap<string, ExpectedDeal>,
  currency: string,
): readonly Part[] | null {
  const parts: Part[] = [];
  for (const each of due) {
    const deal = deals.get(each.dealId);
    const converted = deal === undefined ? undefined : convertedAt(each, currency, deal.facts.exchangeRates);
    if (deal === undefined || converted === undefined) return null;
    const line = deal.determination.lines.find(({ lineItemId }) => lineItemId === each.lineItemId);
    parts.push({ due: each, deal, line, exact: new Fraction(converted.amount) });
  }
  return parts;
}

const cent = new Fraction(1, 100);

/** Each of the amounts that make it up may have been rounded: half a cent for each. */
export const isAbout = (one: Fraction, other: Fraction, amounts: number): boolean =>
  one.sub(other).abs().compare(cent.mul(amounts).div(2)) <= 0;

/** Whether the statement's amount is this one, but for the rounding of what it is made of. */
export const comesTo = (pair: Pair, amount: Fraction): boolean =>
  isAbout(pair.read, amount, pair.parts.length + pair.rows.length);

/** To the cent; of an amount that was converted, or that has more decimals than cents, but for its rounding. */
export function agrees(pair: Pair): boolean {
  const { read, expected, rows, parts, currency, own } = pair;
  if (read.equals(expected)) return true;
  const hasMore = rows.some(({ exact }) => exact !== null && 100n % exact.d !== 0n);
  return currency !== own || hasMore ? isAbout(read, expected, hasMore ? 2 * rows.length : parts.length + 1) : false;
}
