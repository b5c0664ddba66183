/** One column a currency, of which each row fills one: they are one column of amounts that name their currency themselves. */
import { isDash } from './amounts.ts';
import type { Column } from './column.ts';
import { currencyIn } from './currencies.ts';
import type { DelimitedRow } from './delimited.ts';
import { roleNamed } from './roles.ts';

/**
 * Null: there are none. Where a row fills two of them, one is the other's conversion, and which is meant is asked elsewhere.
 *
 * @param columns as far as a person said what they are
 */
export function currencyColumns(columns: readonly Column[], rows: readonly DelimitedRow[]): readonly Column[] | null {
  const said = columns.filter(({ role, by }) => role === 'amount' && by === 'mapping');
  const own =
    said.length > 0
      ? said
      : columns.filter(
          ({ by, name, currency }) => by === null && currency !== null && roleNamed(name)?.role === 'amount',
        );
  const currencies = new Set(own.flatMap(({ currency }) => currency ?? []));
  const isOneEach = currencies.size === own.length;
  const filled = (row: DelimitedRow): number => own.filter(({ index }) => !isEmpty(row.cells[index])).length;
  if (own.length < 2 || !isOneEach || rows.some((row) => filled(row) > 1)) return null;
  return own;
}

const isEmpty = (cell = ''): boolean => cell.trim() === '' || isDash(cell);

/** The columns by which the rows are read, and the rows with the one amount that each has. */
export function inOneColumn(
  columns: readonly Column[],
  own: readonly Column[],
  rows: readonly DelimitedRow[],
): { readonly columns: readonly Column[]; readonly rows: readonly DelimitedRow[] } {
  const width = Math.max(columns.length, ...rows.map(({ cells }) => cells.length));
  const name = own.map((each) => each.name).join(', ');
  return {
    columns: [
      ...columns.filter((column) => !own.some(({ index }) => index === column.index)),
      { index: width, name, role: 'amount', by: 'name', currency: null },
    ],
    rows: rows.map((row) => {
      const one = own.find(({ index }) => !isEmpty(row.cells[index]));
      const cell = one === undefined ? '' : (row.cells[one.index] ?? '');
      const told = one === undefined || currencyIn(cell) !== null ? cell : `${cell} ${one.currency ?? ''}`;
      return { ...row, cells: [...Array.from({ length: width }, (_none, at) => row.cells[at] ?? ''), told] };
    }),
  };
}
