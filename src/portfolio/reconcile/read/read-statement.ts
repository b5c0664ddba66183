/** From the bytes of a statement to its rows, or why it is refused: nothing that matters is guessed. */
import { numberRoles } from '../../../contract/statement-mapping.ts';
import { inCents } from '../../../rules/language/money.ts';
import { type DecimalMark, markIn } from './amounts.ts';
import type { Column } from './column.ts';
import { type Table, tableOf } from './columns.ts';
import { currencyIn, otherDollars } from './currencies.ts';
import { delimited, type DelimitedRow } from './delimited.ts';
import { amountOf, draftOf, dollarOf, isNobodys, namesOf, type Settings, statedCurrency, textAt } from './draft.ts';
import { decoded } from './encoded.ts';
import { Merged } from './merged.ts';
import { companyNamed } from './named.ts';
import { AcrossMonths, centsOfExact, LinesAbove, Sums } from './running-sums.ts';
import { SumsBelow } from './sums-below.ts';
import type { Known } from './known.ts';
import type { Mapping } from './mapping.ts';
import type { Role } from './roles.ts';
import type { ReadStatement, Refusal, StatementRow, TotalRow } from './statement.ts';
import { quarterOf } from '../../../rules/language/dates.ts';
import { saysSent } from './statuses.ts';
import { type DayOrder, orderIn, quarterNamed, whenIn } from './times.ts';
import { undone } from './undone.ts';
import { addedUp, totalLabel } from './totals.ts';

export type StatementRead =
  | { readonly ok: true; readonly statement: ReadStatement }
  /** `columns`: as far as they were understood. */
  | { readonly ok: false; readonly refusals: readonly Refusal[]; readonly columns: readonly Column[] };

/** @param mapping null: columns are told by their names and by what stands in them */
export function readStatement(bytes: Uint8Array, mapping: Mapping | null, known: Known): StatementRead {
  const { encoding, text } = decoded(bytes);
  const parsed = delimited(text);
  if (!parsed.ok) return { ok: false, refusals: [{ code: 'unclosed_quote', line: parsed.line }], columns: [] };
  const table = tableOf(parsed.rows, mapping, known);
  const refuse = (refusals: readonly Refusal[]): StatementRead => ({ ok: false, refusals, columns: table.told });
  if (table.rows.length === 0) return refuse([{ code: 'empty' }]);
  if (table.torn !== null) return refuse([{ code: 'torn', line: table.torn }]);
  const lacking = lackingIn(table, mapping);
  if (lacking.length > 0) return refuse(lacking);
  const decimal = mapping?.decimal ?? decimalOf(table);
  const dates = mapping?.dates ?? orderOf(table, known.quarter);
  const statuses = mapping?.statuses ?? {};
  const someAreSent = cellsOf(table, 'status').some(({ cell }) => saysSent(cell));
  const settings: Settings = { decimal, dates, currency: mapping?.currency ?? null, statuses, someAreSent, known };
  const doubts = doubtsOf(table, settings);
  if (doubts.length > 0) return refuse(doubts);
  const { columns, told } = table;
  return {
    ok: true,
    statement: {
      encoding,
      delimiter: parsed.delimiter,
      decimal,
      dates,
      columns: told,
      currency: columns.find(({ role }) => role === 'amount')?.currency ?? settings.currency,
      dollar: isDollarThere(table) ? dollarOf(settings) : null,
      ...rowsOf(table, settings),
    },
  };
}

const cellsOf = ({ rows, columns }: Table, ...wanted: readonly Role[]) =>
  columns
    .filter(({ role }) => role !== null && wanted.includes(role))
    .flatMap(({ index }) => rows.map(({ line, cells }) => ({ line, cell: cells[index] ?? '' })));

function lackingIn(table: Table, mapping: Mapping | null): Refusal[] {
  const names = table.told.map(({ name }) => name);
  const absent = Object.keys(mapping?.columns ?? {}).filter((name) => !names.includes(name));
  if (absent.length > 0) return [{ code: 'absent_columns', columns: absent }];
  const has = (...wanted: readonly Role[]) => table.columns.some(({ role }) => role !== null && wanted.includes(role));
  const twice = (['amount', 'currency', 'month'] as const).flatMap((role): Refusal[] => {
    const own = table.columns.filter((column) => column.role === role);
    return own.length > 1 ? [{ code: 'doubtful', role, columns: own.map(({ name }) => name) }] : [];
  });
  const doubtful = table.doubtful.map(({ role, columns }): Refusal => ({ code: 'doubtful', role, columns }));
  const isDoubted = (role: Role) => table.doubtful.some((each) => each.role === role);
  return [
    ...twice,
    ...doubtful,
    ...(table.unreadTime === null ? [] : [{ code: 'unread_time', ...table.unreadTime } as const]),
    ...(has('amount') || isDoubted('amount') ? [] : [{ code: 'no_amount', columns: names } as const]),
    ...(has('deal', 'deal_name', 'customer', 'domain') || isDoubted('deal')
      ? []
      : [{ code: 'no_identity', columns: names } as const]),
  ];
}

/** Null: no amount shows it, or two show different ones. */
function decimalOf(table: Table): DecimalMark | null {
  const shown = new Set(cellsOf(table, 'amount', 'base', 'tax', 'exchange_rate').map(({ cell }) => markIn(cell)));
  if (shown.has('point') === shown.has('comma')) return null;
  return shown.has('point') ? 'point' : 'comma';
}

/** Null: none shows it, or two show different ones, and by either some months are of the quarter. */
function orderOf(table: Table, quarter: string): DayOrder | null {
  const shown = new Set(cellsOf(table, 'month', 'date', 'end', 'exchange_date').map(({ cell }) => orderIn(cell)));
  if (shown.has('day-first') !== shown.has('month-first')) return shown.has('day-first') ? 'day-first' : 'month-first';
  const [day, month] = (['day-first', 'month-first'] as const).map((order) =>
    cellsOf(table, 'month').some(({ cell }) => {
      const when = whenIn(cell, order);
      return when?.kind === 'day' && quarterOf(when.month) === quarter;
    }),
  );
  return day === month ? null : day === true ? 'day-first' : 'month-first';
}

function doubtsOf(table: Table, settings: Settings): Refusal[] {
  const { decimal, dates, known } = settings;
  const unsure = cellsOf(table, 'amount').find(({ cell }) => decimal === null && markIn(cell) === 'either');
  const either = cellsOf(table, 'month').find(({ cell }) => dates === null && orderIn(cell) === 'either');
  const rows = table.rows.filter(({ cells }) => amountOf(cells, table, settings) !== null);
  const without = rows.find(({ cells }) => statedCurrency(cells, table, settings) === null);
  const dollar = rows.find(({ cells }) => statedCurrency(cells, table, settings) === '$');
  const isOtherDollar = settings.currency === null && otherDollars.some((each) => known.currencies.has(each));
  const months = cellsOf(table, 'month').flatMap(({ cell }) => whenIn(cell, dates) ?? []);
  const isLater = months.length > 0 && months.every((when) => quarterNamed(when) > known.quarter);
  const column = table.columns.find(({ role }) => role === 'month')?.name ?? '';
  return [
    ...(isLater ? [{ code: 'later_months', column, quarter: known.quarter } as const] : []),
    ...(unsure === undefined ? [] : [{ code: 'decimal', ...unsure } as const]),
    ...(either === undefined ? [] : [{ code: 'dates', ...either } as const]),
    ...(without === undefined ? [] : [{ code: 'no_currency', line: without.line } as const]),
    ...(dollar === undefined || !isOtherDollar ? [] : [{ code: 'whose_dollar', line: dollar.line } as const]),
  ];
}

function statusesIn(rows: readonly StatementRow[], { columns }: Table): ReadStatement['statuses'] {
  if (!columns.some(({ role }) => role === 'status')) return {};
  return Object.fromEntries(rows.map(({ status, standing }) => [status ?? '', standing]));
}

const isDollarThere = (table: Table): boolean =>
  cellsOf(table, 'amount', 'currency').some(({ cell }) => currencyIn(cell) === '$') ||
  table.columns.some(({ role, currency }) => role === 'amount' && currency === '$');

function rowsOf(
  table: Table,
  settings: Settings,
): Pick<ReadStatement, 'rows' | 'totals' | 'passedOver' | 'merged' | 'statuses'> {
  const rows: StatementRow[] = [];
  const totals: (() => TotalRow)[] = [];
  const passedOver: number[] = [];
  const sums = new Map<string, Sums>();
  const across = new AcrossMonths(table, settings.decimal);
  const merged = new Merged(table, settings);
  const isByMonth = table.told.some(({ time }) => time !== undefined);
  const above = new LinesAbove();
  const below = new SumsBelow();
  const names = namesIn(table, settings);
  for (const row of table.rows) {
    const written = draftOf(row, table, settings);
    const draft = written === null || isByMonth ? written : merged.named(written);
    if (draft === null) {
      if (!isByMonth) merged.heading(row, table);
      if (!isByMonth || textAt(row.cells, table, 'month') === null) passedOver.push(row.line);
      continue;
    }
    const { currency, exact } = draft;
    // Of months side by side each column adds up to its own total.
    const key = isByMonth ? `${currency} ${textAt(row.cells, table, 'month') ?? ''}` : currency;
    const sum = sums.get(key) ?? new Sums();
    sums.set(key, sum);
    if (exact === null) {
      rows.push({ ...draft, amount: null });
      continue;
    }
    across.add(row, currency, exact);
    const isNobodysRow = isNobodys(isByMonth ? { ...draft, when: null } : draft);
    const summed = isByMonth ? { ...sum.above(), rowsOfSection: above.count(row.line) } : sum.above();
    const called = draft.deal === null && draft.domain === null ? namesOf(draft) : [];
    const label = totalLabel({ texts: textsOf(row, table), called, isNobodys: isNobodysRow, exact }, summed, names);
    above.pass(row.line, label !== null);
    if (label !== null) merged.end();
    if (label === null) {
      const { standing } = draft;
      rows.push({ ...draft, amount: sum.take(exact, namesOf(draft), standing) });
      below.row({ key, exact, names: namesOf(draft), standing });
    } else {
      const stated = { line: row.line, label, currency, stated: inCents(centsOfExact(exact)) };
      const ofAbove = addedUp(label, exact, sum.above());
      const isFirst = sum.above().rows === 0;
      const ofBelow = below.total(label, key, exact);
      totals.push(() => {
        const isOfBelow = !ofAbove.equals(exact) && (isFirst || ofBelow().equals(exact));
        return { ...stated, added: inCents(centsOfExact(isOfBelow ? ofBelow() : ofAbove)) };
      });
      sum.endSection();
    }
  }
  return {
    rows: undone(rows),
    totals: [...totals.map((told) => told()), ...across.totals()],
    passedOver: [...new Set(passedOver)],
    merged: merged.lines,
    statuses: statusesIn(rows, table),
  };
}

/** Every name that the statement has, as names are compared: a total of one may stand above its rows. */
const namesIn = (table: Table, settings: Settings): ReadonlySet<string> =>
  new Set(table.rows.flatMap((row) => namesOf(draftOf(row, table, settings) ?? nobody).map(companyNamed)));
const nobody = { customer: null, dealName: null };

/** Texts of the row in columns that name something, and in those of which nobody knows what they are. */
const textsOf = ({ cells }: DelimitedRow, { columns }: Table): string[] =>
  columns
    .filter(({ role }) => role === null || !numbers.has(role))
    .map(({ index }) => (cells[index] ?? '').trim())
    .filter((text) => text !== '');
const numbers: ReadonlySet<Role> = new Set<Role>(numberRoles);
