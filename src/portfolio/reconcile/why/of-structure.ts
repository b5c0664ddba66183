/** What an amount shows by itself: a sign, an amount twice, something that is left out. */
import Fraction from 'fraction.js';
import { grouped } from '../../../rules/language/grouped.ts';
import { comesTo, type Pair, sumOf } from './pair.ts';
import type { Difference } from './why.ts';

export function ofStructure(pair: Pair): Difference[] {
  const { read, expected, rows, parts } = pair;
  const [first] = rows;
  const isRepeated =
    rows.length > 1 && first?.exact != null && rows.every(({ exact }) => exact?.equals(first.exact ?? 0) === true);
  const negatives = parts.filter(({ exact }) => exact.s === -1n);
  const isMixed = negatives.length > 0 && negatives.length < parts.length;
  if (comesTo(pair, expected)) return [{ code: 'rounding' }];
  if (comesTo(pair, expected.neg())) return [{ code: 'sign' }];
  if (read.n === 0n && rows.some(({ exact }) => exact?.s === -1n)) return [{ code: 'taken_back' }];
  if (isRepeated && first.exact.equals(expected)) return [{ code: 'twice', times: rows.length }];
  if (isMixed && read.equals(sumOf(negatives.map(({ exact }) => exact)))) return [{ code: 'reversal_alone' }];
  return lineLacking(pair);
}

/** Only of rows that do not say for which product they are. */
function lineLacking(pair: Pair): Difference[] {
  if (pair.rows.some(({ product }) => product !== null)) return [];
  const lines = [...grouped(pair.parts, ({ due }) => JSON.stringify([due.dealId, due.lineItemId])).values()];
  if (lines.length < 2 || lines.length > mostTried) return [];
  const sums = lines.map((parts) => sumOf(parts.map(({ exact }) => exact)));
  for (let chosen = 1; chosen < 2 ** lines.length - 1; chosen += 1) {
    const isOut = (index: number): boolean => Math.floor(chosen / 2 ** index) % 2 === 1;
    const out = sums.reduce((sum, each, index) => (isOut(index) ? sum.add(each) : sum), new Fraction(0));
    if (!pair.read.equals(pair.expected.sub(out))) continue;
    const left = lines.flatMap((parts, index) => (isOut(index) ? parts.slice(0, 1) : []));
    return [{ code: 'line_lacking', lines: left.map(({ due: { lineItemId, line } }) => ({ lineItemId, line })) }];
  }
  return [];
}
/** Lines: every way to leave some of them out is tried. */
const mostTried = 8;
