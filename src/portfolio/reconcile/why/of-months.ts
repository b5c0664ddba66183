/** Months that are counted though they are not due, or not counted though they are. */
import Fraction from 'fraction.js';
import type { Program } from '../../../rules/language/determination.ts';
import { grouped } from '../../../rules/language/grouped.ts';
import { comesTo, type Pair, type Part, sumOf } from './pair.ts';
import type { Difference } from './why.ts';

export function ofMonths(pair: Pair): Difference[] {
  return [...beside(pair), ...lacking(pair), ...afterTheEnd(pair)].slice(0, 1);
}

const monthsOf = (parts: readonly Part[]): string[] => [...new Set(parts.map(({ due }) => due.month))].sort();
export const ownMonths = ({ parts }: Pair): number => monthsOf(parts).length;

const sumIn = (parts: readonly Part[]): Fraction => sumOf(parts.map(({ exact }) => exact));

function beside(pair: Pair): Difference[] {
  const [unpaid, awaiting] = (['unpaid', 'awaiting'] as const).map((wanted) =>
    pair.besides.filter(({ due }) => due.kind === wanted),
  );
  if (awaiting !== undefined && awaiting.length > 0 && pair.read.equals(pair.expected.add(sumIn(awaiting))))
    return [{ code: 'awaiting_included' }];
  for (const months of endings(monthsOf(unpaid ?? []))) {
    const counted = (unpaid ?? []).filter(({ due }) => months.includes(due.month));
    if (pair.read.equals(pair.expected.add(sumIn(counted)))) return [{ code: 'unpaid_month', months }];
  }
  return [];
}

/** The first of them, the first two, and so on. */
const endings = (months: readonly string[]): string[][] => months.map((_month, index) => months.slice(0, index + 1));

function lacking(pair: Pair): Difference[] {
  const [part] = pair.parts;
  const months = monthsOf(pair.parts);
  for (const term of part === undefined ? [] : otherTerms(part))
    if (cutBy(pair, term))
      return [{ code: 'shorter_term', months: term, own: part?.line?.commission.term?.months ?? null }];
  // An amount of nothing is how a statement writes a month that it takes for unpaid.
  if (pair.read.n === 0n && months.length > 0) return [{ code: 'month_lacking', count: months.length }];
  const sums = [...grouped(pair.parts, ({ due }) => due.month).values()].map(sumIn);
  const isAlike = sums.every((sum) => sums[0]?.sub(sum).abs().compare(new Fraction(1, 50)) !== 1);
  for (let count = 1; count < months.length; count += 1) {
    const left = months.slice(0, months.length - count);
    const first = months.slice(count);
    const isSo = [left, first].some((kept) =>
      comesTo(pair, sumIn(pair.parts.filter(({ due }) => kept.includes(due.month)))),
    );
    if (isSo || (!isAlike && count === 1 && sums.some((sum) => comesTo(pair, pair.expected.sub(sum)))))
      return [{ code: 'month_lacking', count }];
  }
  return [];
}

/** Whether the statement ends after the n-th month from the close, within the quarter. */
export function cutBy(pair: Pair, term: number): boolean {
  const kept = pair.parts.filter((part) => numberOf(part) < term);
  return kept.length > 0 && kept.length < pair.parts.length && comesTo(pair, sumIn(kept));
}

/** Of a month, counted from that of the close, which is none. */
function numberOf({ due, deal }: Part): number {
  const close = deal.facts.deal.closeDate ?? '';
  const [year = 0, month = 0] = due.month.split('-').map(Number);
  const [closeYear = 0, closeMonth = 0] = close.split('-').map(Number);
  return (year - closeYear) * 12 + month - closeMonth;
}

/** Terms that the edition knows, without the one of this commission. */
function otherTerms(part: Part): number[] {
  const { parameters } = part.deal.edition;
  const own = part.line?.commission.term?.months;
  const all = ['commission.partner.months', 'commission.provider.months', 'enterprise.months'] as const;
  return [...new Set(all.map((name) => parameters[name].value))].filter((months) => months !== own);
}

export const termOf = ({ deal }: Part, program: Program): number | null => {
  switch (program) {
    case 'enterprise_referral':
      return deal.edition.parameters['enterprise.months'].value;
    case 'standard':
      return null;
  }
};

/** Months in which nothing is due any more, at what the line brought before. */
function afterTheEnd(pair: Pair): Difference[] {
  const lines = new Set(pair.parts.map(({ due }) => JSON.stringify([due.dealId, due.lineItemId])));
  const stopped = pair.deals.flatMap(({ dealId, stopped: of }) =>
    of.filter(({ lineItemId }) => lines.has(JSON.stringify([dealId, lineItemId]))),
  );
  const months = new Set(stopped.map(({ month }) => month));
  const monthly = sumIn(pair.parts.filter(({ due }) => due.month === monthsOf(pair.parts).at(-1)));
  for (let count = 1; count <= months.size; count += 1)
    if (comesTo(pair, pair.expected.add(monthly.mul(count)))) return [{ code: 'after_end', count }];
  return [];
}
