/** A column of credits and one of debits: one column of amounts, in which what was debited is taken back. */
import { isDash } from './amounts.ts';
import type { Column } from './column.ts';
import type { DelimitedRow } from './delimited.ts';
import { roleNamed } from './roles.ts';

export interface TwoSides {
  readonly credit: Column;
  readonly debit: Column;
}

/**
 * Null: it has no such columns, or one that is the commission by its own name beside them.
 *
 * @param columns as far as a person said what they are
 */
export function twoSides(columns: readonly Column[]): TwoSides | null {
  const sideOf = (wanted: 'credit' | 'debit') => {
    const said = columns.filter(({ role, by }) => role === wanted && by === 'mapping');
    const own = said.length > 0 ? said : columns.filter(({ by, name }) => by === null && isNamed(name, wanted));
    return own.length === 1 ? own[0] : undefined;
  };
  const [credit, debit] = [sideOf('credit'), sideOf('debit')];
  const isStated = columns.some(({ role, by, name }) => (by === 'mapping' ? role === 'amount' : isSurelyAmount(name)));
  return credit === undefined || debit === undefined || isStated ? null : { credit, debit };
}

const isNamed = (name: string, wanted: 'credit' | 'debit'): boolean => roleNamed(name)?.role === wanted;

function isSurelyAmount(name: string): boolean {
  const named = roleNamed(name);
  return named?.role === 'amount' && named.how === 'sure';
}

/** The columns by which the rows are read, and the rows with the one amount that each has. */
export function onOneSide(
  columns: readonly Column[],
  { credit, debit }: TwoSides,
  rows: readonly DelimitedRow[],
): { readonly columns: readonly Column[]; readonly rows: readonly DelimitedRow[] } {
  const width = Math.max(columns.length, ...rows.map(({ cells }) => cells.length));
  const name = `${credit.name}, ${debit.name}`;
  return {
    columns: [
      ...columns.filter(({ index }) => index !== credit.index && index !== debit.index),
      { index: width, name, role: 'amount', by: 'name', currency: credit.currency ?? debit.currency },
    ],
    rows: rows.map((row) => ({
      ...row,
      cells: [
        ...Array.from({ length: width }, (_none, at) => row.cells[at] ?? ''),
        amountOf(row.cells[credit.index] ?? '', row.cells[debit.index] ?? ''),
      ],
    })),
  };
}

/** On both sides something: which of the two is meant is left to the reader. */
function amountOf(credit: string, debit: string): string {
  if (isNothing(debit)) return credit.trim() === '' ? debit : credit;
  if (!isNothing(credit)) return `${credit.trim()} / ${debit.trim()}`;
  // Some write a debit with its sign.
  return /[-\u2212\u2013(]/.test(debit) ? debit : `(${debit.trim()})`;
}

export const isSomething = (cell: string): boolean => !isNothing(cell);

const isNothing = (cell: string): boolean => cell.trim() === '' || isDash(cell) || /^\D*0[0.,\s]*\D*$/.test(cell);
