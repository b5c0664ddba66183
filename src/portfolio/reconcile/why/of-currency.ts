/** Amounts in another currency: by another day's rate than that of the month's last, or not converted at all. */
import Fraction from 'fraction.js';
import { ratesBetween } from '../../../rules/language/conversion.ts';
import type { Due } from '../due.ts';
import type { ExpectedDeal } from '../expected.ts';
import type { StatementRow } from '../read/statement.ts';
import { isAbout, sumOf } from './pair.ts';
import type { Difference } from './why.ts';

/** @param due in one currency, another than that of the rows */
export function ofCurrency(
  rows: readonly StatementRow[],
  due: readonly Due[],
  deals: readonly ExpectedDeal[],
): Difference[] {
  const [from, to] = [due[0]?.currency ?? '', rows[0]?.currency ?? ''];
  const read = sumOf(rows.flatMap(({ exact }) => exact ?? []));
  const plain = sumOf(due.map(({ amount }) => new Fraction(amount)));
  if (read.equals(plain)) return [{ code: 'currency', taken: to, own: from }];
  const isBy = (rate: Fraction): boolean => isAbout(read, plain.mul(rate), due.length + rows.length);
  const [stated] = rows;
  if (stated?.exchangeRate != null && stated.exchangeDate !== null) {
    const { exchangeRate: rate, exchangeDate: on } = stated;
    if ([rate, rate.inverse()].some(isBy)) return [{ code: 'rate_date', on, rate: rate.toString() }];
  }
  const known = deals.flatMap(({ facts }) => ratesBetween(facts.exchangeRates, from, to));
  const found = known.find(({ exact }) => isBy(exact));
  return found === undefined ? [] : [{ code: 'rate_date', on: found.on, rate: found.exact.round(6).toString() }];
}
