/** Which column is what: by the mapping that a person confirmed, else by its name, else by what stands in it. */
import type { Column } from './column.ts';
import { currencyIn } from './currencies.ts';
import type { DelimitedRow } from './delimited.ts';
import { fits, isAmountInCents, isYesOrNo, roleByContent, shareOf } from './content.ts';
import { currencyColumns, inOneColumn } from './currency-columns.ts';
import type { Known } from './known.ts';
import type { Mapping } from './mapping.ts';
import { monthColumns, unfolded } from './month-columns.ts';
import { isOfOneSide, type Role, roleNamed, saysWhatWasPaid } from './roles.ts';
import { timeNamed } from './time-named.ts';
import { isSomething, onOneSide, type TwoSides, twoSides } from './two-sides.ts';
import { whenIn } from './times.ts';

export interface Table {
  /** Null: the statement names no columns. */
  readonly header: DelimitedRow | null;
  /** By which the rows are read. */
  readonly columns: readonly Column[];
  /** As the file has them: other ones where months stood side by side. */
  readonly told: readonly Column[];
  readonly rows: readonly DelimitedRow[];
  /** Columns of which each could be the one that is meant. */
  readonly doubtful: readonly { readonly role: Role; readonly columns: readonly string[] }[];
  /** First line of more cells than there are names, an amount among them; null: there is none. */
  readonly torn: number | null;
  /** A column that goes by the name of months, and in which none can be read; null: there is none, or another has them. */
  readonly unreadTime: { readonly column: string; readonly cell: string } | null;
}

/** Titles and empty lines may stand above the names of the columns. */
export const mostAbove = 15;

/** @param mapping null: none was given */
export function tableOf(all: readonly DelimitedRow[], mapping: Mapping | null, known: Known): Table {
  const at = headerAt(all, mapping);
  const header = at === null ? null : (all[at] ?? null);
  const rows = at === null ? all : all.slice(at + 1);
  const width = Math.max(0, ...(header === null ? rows : [header]).map(({ cells }) => cells.length));
  const named = nameEach(header, width);
  const cellsOf = (index: number): string[] => rows.map(({ cells }) => cells[index] ?? '');
  let columns: readonly Column[] = named.map((name, index) => {
    const currency = header === null ? null : currencyIn(name);
    const mapped = mapping?.columns[name];
    if (mapped !== undefined)
      return { index, name, currency, role: mapped === 'ignored' ? null : mapped, by: 'mapping' };
    return { index, name, currency, role: null, by: null };
  });
  const doubtful: Table['doubtful'][number][] = [];
  const above = at === null ? [] : all.slice(0, at + 1).flatMap(({ cells }) => cells);
  const around = { quarter: above.flatMap((cell) => quarterNamed(cell) ?? []).at(0) ?? known.quarter };
  const months = header === null ? null : monthColumns(columns, rows, around, mapping?.dates);
  if (months !== null) {
    columns = months.columns;
    if (months.doubtful.length > 0) doubtful.push({ role: 'amount', columns: months.doubtful });
  }
  const sides = header === null || months !== null ? null : twoSides(columns);
  // Beside credits and debits an amount is the balance of the account.
  const isMadeUp = (role: Role): boolean =>
    (role === 'month' && months !== null) ||
    (role === 'amount' && sides !== null) ||
    role === 'credit' ||
    role === 'debit';
  const settle = (found: readonly Found[], by: 'name' | 'content') => {
    for (const role of new Set(found.map(({ role }) => role))) {
      if (columns.some((column) => column.role === role) || isMadeUp(role)) continue;
      const own = found.filter((each) => each.role === role);
      const [chosen, ...rivals] = bestOf(own, cellsOf);
      if (chosen === undefined) continue;
      const { currency } = columns[chosen.index] ?? {};
      const others = rivals.filter(
        ({ index }) => columns[index]?.currency !== currency || !isSame(cellsOf(index), cellsOf(chosen.index)),
      );
      // Whatever is not needed is not asked for.
      if (others.length > 0 && isOptional.has(role)) continue;
      // Two dates or two names are no harm, of two amounts each says something else.
      if (others.length > 0 && mustBeOne.has(role))
        doubtful.push({ role, columns: [chosen, ...others].map(({ index }) => columns[index]?.name ?? '') });
      else columns = columns.map((column) => (column.index === chosen.index ? { ...column, role, by } : column));
    }
  };
  const open = () => columns.filter(({ by }) => by === null);
  const ofCurrencies = header === null || months !== null || sides !== null ? null : currencyColumns(columns, rows);
  if (sides !== null)
    columns = columns.map((column) => {
      const role = column.index === sides.credit.index ? 'credit' : column.index === sides.debit.index ? 'debit' : null;
      return role === null ? column : { ...column, role, by: column.by ?? 'name' };
    });
  if (ofCurrencies !== null)
    columns = columns.map((column) =>
      ofCurrencies.some(({ index }) => index === column.index)
        ? { ...column, role: 'amount', by: column.by ?? 'name' }
        : column,
    );
  settle(
    open().flatMap(({ index, name }): Found[] => {
      const found = header === null ? null : roleNamed(unnumbered(name));
      if (found === null) return [];
      if (saysWhatWasPaid(name) && isYesOrNo(cellsOf(index))) return [{ index, role: 'status', how: 'likely' }];
      return fits(found, cellsOf(index)) ? [{ index, ...found }] : [];
    }),
    'name',
  );
  const amount = columns.find(({ role, by }) => role === 'amount' && by === 'name');
  const paidApart = open().filter(
    ({ name, index }) =>
      ((saysWhatWasPaid(name) && cellsOf(index).some(isAmountInCents)) ||
        (isOfOneSide(name) && cellsOf(index).some(isSomething))) &&
      !isSame(cellsOf(index), cellsOf(amount?.index ?? -1)),
  );
  // What was paid of an amount, or taken back beside it, is not what the amount is.
  if (amount !== undefined && months === null && paidApart.length > 0)
    doubtful.push({ role: 'amount', columns: [amount, ...paidApart].map(({ name }) => name) });
  // A "type" that says of each row whether it is paid is no type.
  const isNamed = new Set(
    open().flatMap(({ index, name }) => {
      const found = roleNamed(name);
      return found === null || found.role === 'type' || isOfOneSide(name) ? [] : [index];
    }),
  );
  settle(
    open().flatMap(({ index }): Found[] => {
      const role = isNamed.has(index) ? null : roleByContent(cellsOf(index), known);
      const isDoubted = doubtful.some((each) => each.role === role);
      return role === null || isDoubted ? [] : [{ index, role, how: 'sure' }];
    }),
    'content',
  );
  const read = readBy(columns, rows, months !== null, ofCurrencies, sides);
  const isTimed = months !== null || columns.some(({ role }) => role === 'month');
  const torn = header === null ? null : tornLine(rows, width);
  return { header, told: columns, doubtful, torn, unreadTime: isTimed ? null : unreadTime(columns, cellsOf), ...read };
}

/** An amount whose comma nobody quoted is two cells, and each cell after it stands under another's name. */
function tornLine(rows: readonly DelimitedRow[], width: number): number | null {
  const isMore = ({ cells }: DelimitedRow): boolean => cells.slice(width).some((cell) => cell.trim() !== '');
  return (
    rows.find((row) => isMore(row) && row.cells.some((cell) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell)))?.line ?? null
  );
}

/** What names a month and is left out would be held against the wrong one. */
function unreadTime(columns: readonly Column[], cellsOf: (index: number) => readonly string[]): Table['unreadTime'] {
  for (const { index, name, by } of columns) {
    const isMonths = by === null && roleNamed(unnumbered(name))?.role === 'month';
    const cell = isMonths ? cellsOf(index).find((each) => each.trim() !== '') : undefined;
    if (cell !== undefined) return { column: name, cell };
  }
  return null;
}

function readBy(
  columns: readonly Column[],
  rows: readonly DelimitedRow[],
  isByMonth: boolean,
  ofCurrencies: readonly Column[] | null,
  sides: TwoSides | null,
): Pick<Table, 'columns' | 'rows'> {
  if (isByMonth) return unfolded(columns, rows);
  if (sides !== null) return onOneSide(columns, sides, rows);
  return ofCurrencies === null ? { columns, rows } : inOneColumn(columns, ofCurrencies, rows);
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((cell, index) => cell.trim() === other[index]?.trim());

/** As the file has it. */
const unnumbered = (name: string): string => name.replace(/ \(\d\)$/, '');

interface Found {
  readonly index: number;
  readonly role: Role;
  readonly how: 'sure' | 'likely';
}

/** Of what goes by its proper name; of a quarter and a month, which a statement may well have both, the month. */
function bestOf(found: readonly Found[], cellsOf: (index: number) => readonly string[]): readonly Found[] {
  const sure = found.filter(({ how }) => how === 'sure');
  const best = sure.length > 0 ? sure : found;
  if (best.length < 2 || best.some(({ role }) => role !== 'month')) return best;
  const finer = best.filter(({ index }) => shareOf(cellsOf(index), isQuarter) === 0);
  return finer.length > 0 ? finer : best;
}
const isQuarter = (cell: string): boolean => whenIn(cell, 'day-first')?.kind === 'quarter';

const mustBeOne: ReadonlySet<Role> = new Set<Role>(['amount', 'deal', 'month', 'currency', 'status']);
/** They only explain. */
const isOptional: ReadonlySet<Role> = new Set<Role>(['base', 'rate', 'tax']);

function headerAt(rows: readonly DelimitedRow[], mapping: Mapping | null): number | null {
  const names = new Set(Object.keys(mapping?.columns ?? {}));
  const counts = rows.slice(0, mostAbove).map(({ cells }) => {
    if (cells.some(isAmountInCents)) return 0;
    // What a person named is the name of a column.
    const mapped = cells.filter((cell) => names.has(nameOf(cell))).length;
    const named = new Set(cells.flatMap((cell) => roleNamed(cell)?.role ?? [])).size;
    return 2 * mapped + named + monthsIn(cells);
  });
  // A line of the title may have two such words as well: the names are where most of them stand.
  const most = Math.max(0, ...counts);
  return most < 2 ? null : counts.indexOf(most);
}

/** Months side by side are names of columns only where no amount stands beside them. */
function monthsIn(cells: readonly string[]): number {
  const times = cells.flatMap((cell) => timeNamed(cell, { quarter: '2000-Q1' }, 'day-first')?.time ?? []);
  return times.length > 1 ? times.length : 0;
}

/** Null: it names none, or more than that. */
function quarterNamed(cell: string): string | null {
  const time = timeNamed(cell, { quarter: '2000-Q1' }, 'day-first')?.time;
  return time?.includes('Q') === true ? time : null;
}

export const nameOf = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

/** Two columns of one name are told apart by a number. */
export function nameEach(header: DelimitedRow | null, width: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_none, index) => {
    const name = header === null ? '' : nameOf(header.cells[index] ?? '');
    if (name === '') return String(index + 1);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
