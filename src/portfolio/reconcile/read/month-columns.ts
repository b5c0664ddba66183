/**
 * One column a month: the table is unfolded into a row a month, and columns beside them that add a row up are totals. What
 * stands beside the months may as well be the commission, and the months its base: that is asked.
 */
import type Fraction from 'fraction.js';
import { amountIn, type DecimalMark } from './amounts.ts';
import type { Column } from './column.ts';
import { isAmountOrNothing, shareOf } from './content.ts';
import { currencyIn } from './currencies.ts';
import type { DelimitedRow } from './delimited.ts';
import { roleNamed } from './roles.ts';
import { type Around, timeNamed } from './time-named.ts';
import type { DayOrder } from './times.ts';

export interface MonthColumns {
  /** As they are told: every column of the file, the months among them. */
  readonly columns: readonly Column[];
  /** Columns of which one may be the commission instead; empty: it is certain. */
  readonly doubtful: readonly string[];
}

interface Timed {
  readonly index: number;
  /** `2026-10`, or `2026-Q4`. */
  readonly time: string;
}

/**
 * Null: it has no such columns.
 *
 * @param columns as far as a person said what they are
 * @param order of day and month, where a person said that
 */
export function monthColumns(
  columns: readonly Column[],
  rows: readonly DelimitedRow[],
  around: Around,
  order: DayOrder | undefined,
): MonthColumns | null {
  const open = columns.filter(({ by, role }) => by === null || role === 'amount');
  const isOfAmounts = ({ index }: { readonly index: number }): boolean =>
    shareOf(
      rows.map(({ cells }) => cells[index] ?? ''),
      isAmountOrNothing,
    ) >= enough;
  const orders: readonly DayOrder[] = order === undefined ? ['day-first', 'month-first'] : [order];
  const all = orders.map((each) => timesIn(open, around, each).filter(isOfAmounts)).filter((timed) => timed.length > 1);
  const ways = all.filter((timed) => new Set(timed.map(({ time }) => time)).size === timed.length);
  const within = ways.filter((timed) => timed.some(({ time }) => isIn(time, around.quarter)));
  const [chosen, other] = within.length > 0 ? within : ways;
  const namesOf = (of: readonly { readonly index: number }[]) => of.map(({ index }) => columns[index]?.name ?? '');
  if (chosen === undefined) return all[0] === undefined ? null : { columns, doubtful: namesOf(all[0]) };
  if (other !== undefined && JSON.stringify(chosen) !== JSON.stringify(other))
    return { columns, doubtful: namesOf(chosen) };
  // Somebody said which column the commission is, and it is none of these.
  if (columns.some(({ role, index }) => role === 'amount' && chosen.every((each) => each.index !== index))) return null;
  const times = new Map(chosen.map(({ index, time }) => [index, time]));
  const beside = open.filter(
    (column) =>
      column.by === null && !times.has(column.index) && isOfAmounts(column) && mayBeAmount(column.name, around),
  );
  const isSum = sumsUp(rows, chosen);
  const totals = new Set(
    beside.filter(({ name, index }) => isTotal(name, around) || isSum(index)).map(({ index }) => index),
  );
  const rivals = beside.filter(({ index }) => !totals.has(index));
  return {
    columns: columns.map((column): Column => {
      const time = times.get(column.index);
      if (time !== undefined) return { ...column, role: 'amount', by: column.by ?? 'name', time };
      return totals.has(column.index) ? { ...column, role: 'total', by: 'name' } : column;
    }),
    doubtful: rivals.length === 0 ? [] : namesOf([...chosen, ...rivals]),
  };
}

const enough = 0.8;

/** Months; where there are none, quarters. */
function timesIn(columns: readonly Column[], around: Around, order: DayOrder): Timed[] {
  const found = columns.flatMap(({ index, name }) => {
    // Two columns of one name are numbered.
    const named = timeNamed(name.replace(/ \(\d\)$/, ''), around, order);
    const isAmount = named !== null && (named.rest === '' || roleNamed(named.rest)?.role === 'amount');
    return isAmount && !isTotal(name, around) ? [{ index, time: named.time }] : [];
  });
  const months = found.filter(({ time }) => !time.includes('Q'));
  return months.length > 1 ? months : found.filter(({ time }) => time.includes('Q'));
}

const isIn = (time: string, quarter: string): boolean => {
  if (time.includes('Q')) return time === quarter;
  const [year, month] = time.split('-');
  return `${year ?? ''}-Q${Math.ceil(Number(month) / 3)}` === quarter;
};

const isTotal = (name: string, around: Around): boolean => {
  const rest = timeNamed(name, around, 'day-first')?.rest ?? name;
  return /^(?:sous-?\s?|sub-?|grand )?(?:total|totaux|somme|sum)\b/i.test(rest.trim());
};

/** A quarter beside months is their sum, or should be; a month with a word that nobody knows may be one of them. */
function mayBeAmount(name: string, around: Around): boolean {
  if (isTotal(name, around) || roleNamed(name)?.role === 'amount') return true;
  const named = timeNamed(name, around, 'day-first');
  return named !== null && (named.rest === '' || roleNamed(named.rest) === null);
}

/** Whether a column is in every row what the months of it come to. */
function sumsUp(rows: readonly DelimitedRow[], timed: readonly Timed[]): (index: number) => boolean {
  const read = (row: DelimitedRow, index: number, mark: DecimalMark): Fraction | null =>
    amountIn(row.cells[index] ?? '', mark);
  return (index) =>
    (['point', 'comma'] as const).some((mark) =>
      rows.every((row) => {
        const stated = read(row, index, mark);
        const parts = timed.flatMap((each) => read(row, each.index, mark) ?? []);
        const [first, ...others] = parts;
        if (stated === null || first === undefined) return stated === null && first === undefined;
        return others.reduce((sum, each) => sum.add(each), first).equals(stated);
      }),
    );
}

export interface Unfolded {
  readonly columns: readonly Column[];
  readonly rows: readonly DelimitedRow[];
}

/** A row for each month in which something stands; the columns by which it is then read. */
export function unfolded(columns: readonly Column[], rows: readonly DelimitedRow[]): Unfolded {
  const width = Math.max(columns.length, ...rows.map(({ cells }) => cells.length));
  const timed = columns.filter(({ time }) => time !== undefined);
  const of = (index: number, role: 'month' | 'amount'): Column => ({
    ...{ index, role, by: 'name', currency: null },
    name: timed.map(({ name }) => name).join(', '),
  });
  return {
    columns: [...columns.filter(({ time }) => time === undefined), of(width, 'month'), of(width + 1, 'amount')],
    rows: rows.flatMap((row) => {
      const padded = Array.from({ length: width }, (_none, index) => row.cells[index] ?? '');
      const filled = timed.filter(({ index }) => (row.cells[index] ?? '').trim() !== '');
      if (filled.length === 0) return [{ ...row, cells: [...padded, '', ''] }];
      return filled.map(({ index, time = '', currency }) => {
        const cell = padded[index] ?? '';
        const told = currency === null || currencyIn(cell) !== null ? cell : `${cell} ${currency}`;
        return { ...row, cells: [...padded, time, told] };
      });
    }),
  };
}
