/** Which column is what: by the mapping that a person confirmed, else by its name, else by what stands in it. */
import { currencyIn } from './currencies.ts';
import type { DelimitedRow } from './delimited.ts';
import { fits, roleByContent, shareOf } from './content.ts';
import type { Known } from './known.ts';
import type { Mapping } from './mapping.ts';
import { type Role, roleNamed } from './roles.ts';
import { whenIn } from './times.ts';

export interface Column {
  readonly index: number;
  /** As the statement has it; its number where it has none. */
  readonly name: string;
  readonly role: Role | null;
  readonly by: 'mapping' | 'name' | 'content' | null;
  /** That its name says. */
  readonly currency: string | null;
}

export interface Table {
  /** Null: the statement names no columns. */
  readonly header: DelimitedRow | null;
  readonly columns: readonly Column[];
  readonly rows: readonly DelimitedRow[];
  /** Columns of which each could be the one that is meant. */
  readonly doubtful: readonly { readonly role: Role; readonly columns: readonly string[] }[];
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
  const settle = (found: readonly Found[], by: 'name' | 'content') => {
    for (const role of new Set(found.map(({ role }) => role))) {
      if (columns.some((column) => column.role === role)) continue;
      const own = found.filter((each) => each.role === role);
      const [chosen, ...others] = bestOf(own, cellsOf);
      if (chosen === undefined) continue;
      // Two dates or two names are no harm, of two amounts each says something else.
      if (others.length > 0 && mustBeOne.has(role))
        doubtful.push({ role, columns: [chosen, ...others].map(({ index }) => columns[index]?.name ?? '') });
      else columns = columns.map((column) => (column.index === chosen.index ? { ...column, role, by } : column));
    }
  };
  const open = () => columns.filter(({ by }) => by === null);
  settle(
    open().flatMap(({ index, name }): Found[] => {
      const found = header === null ? null : roleNamed(name);
      return found !== null && fits(found.role, cellsOf(index)) ? [{ index, ...found }] : [];
    }),
    'name',
  );
  const isNamed = new Set(open().flatMap(({ index, name }) => (roleNamed(name) === null ? [] : [index])));
  settle(
    open().flatMap(({ index }): Found[] => {
      const role = isNamed.has(index) ? null : roleByContent(cellsOf(index), known);
      const isDoubted = doubtful.some((each) => each.role === role);
      return role === null || isDoubted ? [] : [{ index, role, how: 'sure' }];
    }),
    'content',
  );
  return { header, columns, rows, doubtful };
}

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

const mustBeOne: ReadonlySet<Role> = new Set<Role>(['amount', 'deal', 'month', 'currency', 'base', 'rate']);

function headerAt(rows: readonly DelimitedRow[], mapping: Mapping | null): number | null {
  const names = new Set(Object.keys(mapping?.columns ?? {}));
  const counts = rows
    .slice(0, mostAbove)
    .map(({ cells }) => cells.filter((cell) => names.has(nameOf(cell)) || roleNamed(cell) !== null).length);
  const at = counts.findIndex((count) => count >= 2);
  return at === -1 ? null : at;
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
