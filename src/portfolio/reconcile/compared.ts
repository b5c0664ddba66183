/** Rows and what they stand for, in their sums: they agree, differ for a reason, or cannot be compared. */
import type { Undecided } from './item.ts';
import { grouped } from '../../rules/language/grouped.ts';
import type { Due } from './due.ts';
import type { Expected, ExpectedDeal } from './expected.ts';
import type { Match } from './matched.ts';
import type { StatementRow } from './read/statement.ts';
import { type Classify, scopeOf } from './scope.ts';
import { differencesOf } from './why/difference.ts';
import { ofCurrency } from './why/of-currency.ts';
import { agrees, type Pair, partsOf, sumOf } from './why/pair.ts';
import type { Difference } from './why/why.ts';

export type Compared = { readonly rows: readonly StatementRow[]; readonly due: readonly Due[] } & (
  | { readonly is: 'agreeing' }
  | { readonly is: 'differing'; readonly why: readonly [Difference, ...Difference[]] }
  | { readonly is: 'undecided'; readonly why: Undecided['why'] }
  /** Of a currency in which the other side has nothing. */
  | { readonly is: 'left'; readonly deals: readonly ExpectedDeal[] }
);

export function compared(match: Match, expected: Expected, classify: Classify): Compared[] {
  const ids = [...new Set(match.due.map(({ dealId }) => dealId))];
  const deals = ids.flatMap((id) => expected.byId.get(id) ?? []);
  return byCurrency(match).map((one) => ofOneCurrency(one, deals, expected, classify));
}

/** Each currency with itself; of what is left over, one with one. */
function byCurrency({ rows, due }: Match): Match[] {
  const [read, own] = [grouped(rows, ({ currency }) => currency), grouped(due, ({ currency }) => currency)];
  const both = [...read.keys()].filter((currency) => own.has(currency));
  const same = both.map((currency) => ({ rows: read.get(currency) ?? [], due: own.get(currency) ?? [] }));
  const [restRead, restOwn] = [read, own].map((side) => [...side.keys()].filter((each) => !both.includes(each)));
  const left = {
    rows: rows.filter(({ currency }) => restRead?.includes(currency)),
    due: due.filter(({ currency }) => restOwn?.includes(currency)),
  };
  if (left.rows.length === 0 && left.due.length === 0) return same;
  if (restRead?.length === 1 && restOwn?.length === 1) return [...same, left];
  return [
    ...same,
    ...(restRead ?? []).map((currency) => ({ rows: read.get(currency) ?? [], due: [] })),
    ...(restOwn ?? []).map((currency) => ({ rows: [], due: own.get(currency) ?? [] })),
  ];
}

function ofOneCurrency(
  { rows, due }: Match,
  ofMatch: readonly ExpectedDeal[],
  expected: Expected,
  classify: Classify,
): Compared {
  const [row, one] = [rows[0], due[0]];
  if (row === undefined || one === undefined) return { is: 'left', rows, due, deals: ofMatch };
  const deals = ofMatch.filter(({ dealId }) => due.some((each) => each.dealId === dealId));
  const { byId } = expected;
  const [currency, own] = [row.currency, one.currency];
  const parts = partsOf(due, byId, currency);
  if (parts === null) {
    const [first, ...others] = ofCurrency(rows, due, deals);
    if (first !== undefined) return { is: 'differing', rows, due, why: [first, ...others] };
    return { is: 'undecided', rows, due, why: { code: 'no_rate', from: own, to: currency } };
  }
  const beside = rows.flatMap((each) => scopeOf(each, deals, expected, classify).besides);
  const pair: Pair = {
    ...{ rows, parts, deals, currency, own },
    besides: partsOf([...new Set(beside)], byId, currency) ?? [],
    read: sumOf(rows.flatMap(({ exact }) => exact ?? [])),
    expected: sumOf(parts.map(({ exact }) => exact)),
  };
  if (agrees(pair)) return { is: 'agreeing', rows, due };
  const [first, ...others] = currency === own ? [] : ofCurrency(rows, due, deals);
  return { is: 'differing', rows, due, why: first === undefined ? differencesOf(pair) : [first, ...others] };
}
