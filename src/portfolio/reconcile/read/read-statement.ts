/** From the bytes of a statement to its rows, or why it is refused: nothing that matters is guessed. */
import Fraction from 'fraction.js';
import { inCents } from '../../../rules/language/money.ts';
import { amountIn, type DecimalMark, isDash, markIn, percentIn } from './amounts.ts';
import type { Column } from './column.ts';
import { type Table, tableOf } from './columns.ts';
import { currencyIn, otherDollars } from './currencies.ts';
import { delimited, type DelimitedRow } from './delimited.ts';
import { decoded } from './encoded.ts';
import type { Known } from './known.ts';
import type { Mapping } from './mapping.ts';
import { companyNamed } from './named.ts';
import type { Role } from './roles.ts';
import type { ReadStatement, Refusal, StatementRow, TotalRow } from './statement.ts';
import { quarterOf } from '../../../rules/language/dates.ts';
import { type Standing, standingOf } from './statuses.ts';
import { type DayOrder, monthOfQuarter, orderIn, type When, whenIn } from './times.ts';
import { undone } from './undone.ts';
import { type Above, addedUp, totalLabel } from './totals.ts';

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
  const lacking = lackingIn(table, mapping);
  if (lacking.length > 0) return refuse(lacking);
  const decimal = mapping?.decimal ?? decimalOf(table);
  const dates = mapping?.dates ?? orderOf(table, known.quarter);
  const statuses = mapping?.statuses ?? {};
  const settings: Settings = { decimal, dates, currency: mapping?.currency ?? null, statuses, known };
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

interface Settings {
  readonly decimal: DecimalMark | null;
  readonly dates: DayOrder | null;
  readonly currency: string | null;
  /** What a person said of the statement's own words. */
  readonly statuses: Readonly<Record<string, Standing>>;
  readonly known: Known;
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

const quarterNamed = (when: When): string => (when.kind === 'quarter' ? when.quarter : quarterOf(when.month));

const textAt = (cells: readonly string[], { columns }: Table, wanted: Role): string | null => {
  const index = columns.find(({ role }) => role === wanted)?.index;
  const text = index === undefined ? '' : (cells[index] ?? '').replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
};

const amountOf = (cells: readonly string[], table: Table, { decimal }: Settings): Fraction | null =>
  amountIn(textAt(cells, table, 'amount') ?? '', decimal);

/** Of its own column, else beside the amount, else in the name of the amount's column, else as the mapping says. */
function statedCurrency(cells: readonly string[], table: Table, { currency }: Settings): string | null {
  const ofAmount = table.columns.find(({ role }) => role === 'amount')?.currency ?? null;
  return (
    currencyIn(textAt(cells, table, 'currency') ?? '') ??
    currencyIn(textAt(cells, table, 'amount') ?? '') ??
    ofAmount ??
    currency
  );
}

function statusesIn(rows: readonly StatementRow[], { columns }: Table): ReadStatement['statuses'] {
  if (!columns.some(({ role }) => role === 'status')) return {};
  return Object.fromEntries(rows.map(({ status, standing }) => [status ?? '', standing]));
}

const isDollarThere = (table: Table): boolean =>
  cellsOf(table, 'amount', 'currency').some(({ cell }) => currencyIn(cell) === '$') ||
  table.columns.some(({ role, currency }) => role === 'amount' && currency === '$');

const dollarOf = ({ currency }: Settings): string => currency ?? 'USD';

function rowsOf(
  table: Table,
  settings: Settings,
): Pick<ReadStatement, 'rows' | 'totals' | 'passedOver' | 'merged' | 'statuses'> {
  const rows: StatementRow[] = [];
  const totals: TotalRow[] = [];
  const passedOver: number[] = [];
  const sums = new Map<string, Sums>();
  const across = new AcrossMonths(table, settings.decimal);
  const merged = new Merged(table, settings);
  const isByMonth = table.told.some(({ time }) => time !== undefined);
  const above = new LinesAbove();
  for (const row of table.rows) {
    const written = draftOf(row, table, settings);
    const draft = written === null || isByMonth ? written : merged.named(written);
    if (draft === null) {
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
    const nobody = isNobodys(isByMonth ? { ...draft, when: null } : draft);
    const summed = isByMonth ? { ...sum.above(), rowsOfSection: above.count(row.line) } : sum.above();
    const label = totalLabel({ texts: textsOf(row, table), isNobodys: nobody, exact }, summed);
    above.pass(row.line, label !== null);
    if (label !== null) merged.end();
    if (label === null) rows.push({ ...draft, amount: sum.take(exact, namesOf(draft), draft.standing) });
    else {
      const added = addedUp(label, exact, sum.above());
      totals.push({
        line: row.line,
        label,
        currency,
        stated: inCents(centsOfExact(exact)),
        added: inCents(centsOfExact(added)),
      });
      sum.endSection();
    }
  }
  return {
    rows: undone(rows),
    totals: [...totals, ...across.totals()],
    passedOver: [...new Set(passedOver)],
    merged: merged.lines,
    statuses: statusesIn(rows, table),
  };
}

/** Half up, away from zero on either side. */
const centsOfExact = ({ s, n, d }: Fraction): bigint => s * ((n * 200n + d) / (d * 2n));

/**
 * A name that stands once above its rows, as merged cells of a spreadsheet leave it. Only where no name is written twice
 * running, and for a month or a product that the name does not have yet: else a row without one is a row without one.
 */
class Merged {
  readonly lines: number[] = [];
  private above: Draft | null = null;
  private readonly had = new Set<string>();
  private readonly isMerged: boolean;

  constructor(table: Table, settings: Settings) {
    const names = table.rows.flatMap((row) => {
      const draft = draftOf(row, table, settings);
      return draft === null || isNobodys(draft) ? [] : [whoseIs(draft)];
    });
    this.isMerged = names.every((name, index) => index === 0 || name === '' || name !== names[index - 1]);
  }

  named(draft: Draft): Draft {
    if (whoseIs(draft) !== '') {
      this.above = draft;
      this.had.clear();
      this.had.add(whatFor(draft));
      return draft;
    }
    const what = whatFor({ ...draft, product: draft.product ?? this.above?.product ?? null });
    if (this.above === null || !this.isMerged || isNobodys(draft) || this.had.has(what)) return draft;
    this.had.add(what);
    this.lines.push(draft.line);
    const { deal, dealName, customer, domain, product } = this.above;
    return { ...draft, deal, dealName, customer, domain, product: draft.product ?? product };
  }

  end(): void {
    this.above = null;
  }
}

const whatFor = ({ product, when }: Draft): string => JSON.stringify([product, when]);

const whoseIs = ({ deal, dealName, customer, domain }: Draft): string =>
  [deal, dealName, customer, domain].map((each) => each ?? '').join('');

/** Lines of the file since the last total, where a line is several rows. */
class LinesAbove {
  private readonly section = new Set<number>();
  private total: number | null = null;

  count(line: number): number {
    if (this.total !== null && this.total !== line) {
      this.section.clear();
      this.total = null;
    }
    return this.section.size - (this.section.has(line) ? 1 : 0);
  }

  pass(line: number, isTotal: boolean): void {
    if (isTotal) this.total = line;
    else this.section.add(line);
  }
}

/** What the months of a row come to, beside the total that it states itself. */
class AcrossMonths {
  private readonly total: Column | undefined;
  private readonly ofLine = new Map<string, { line: number; currency: string; stated: Fraction; added: Fraction }>();

  constructor(
    { columns }: Table,
    private readonly decimal: DecimalMark | null,
  ) {
    this.total = columns.find(({ role }) => role === 'total');
  }

  add({ line, cells }: DelimitedRow, currency: string, exact: Fraction): void {
    const stated = this.total === undefined ? null : amountIn(cells[this.total.index] ?? '', this.decimal);
    if (stated === null) return;
    const key = `${line} ${currency}`;
    const before = this.ofLine.get(key)?.added ?? new Fraction(0);
    this.ofLine.set(key, { line, currency, stated, added: before.add(exact) });
  }

  totals(): TotalRow[] {
    return [...this.ofLine.values()].map(({ line, currency, stated, added }) => ({
      ...{ line, currency, label: this.total?.name ?? '' },
      stated: inCents(centsOfExact(stated)),
      added: inCents(centsOfExact(added)),
    }));
  }
}

/** What has been added up so far in one currency. */
class Sums {
  private section = new Fraction(0);
  private all = new Fraction(0);
  private paidOfSection = new Fraction(0);
  private paid = new Fraction(0);
  private rowsOfSection = 0;
  private rows = 0;
  private readonly named = new Map<string, Fraction>();

  above(): Above {
    const { section, all, paidOfSection, paid, rowsOfSection, rows, named } = this;
    return { section, all, paidOfSection, paid, rowsOfSection, rows, named };
  }

  /** The amount in cents: what it adds to the rounded sum, so that nothing is lost between rows of more decimals. */
  take(exact: Fraction, names: readonly string[], standing: Standing | null): string {
    const before = centsOfExact(this.all);
    this.all = this.all.add(exact);
    this.section = this.section.add(exact);
    if (standing === 'paid') {
      this.paid = this.paid.add(exact);
      this.paidOfSection = this.paidOfSection.add(exact);
    }
    this.rows += 1;
    this.rowsOfSection += 1;
    for (const name of new Set(names.map(companyNamed)))
      this.named.set(name, (this.named.get(name) ?? new Fraction(0)).add(exact));
    return inCents(centsOfExact(this.all) - before);
  }

  endSection(): void {
    this.section = new Fraction(0);
    this.paidOfSection = new Fraction(0);
    this.rowsOfSection = 0;
  }
}

type Draft = Omit<StatementRow, 'amount'>;

const namesOf = ({ customer, dealName }: Draft): string[] => [customer, dealName].filter((name) => name !== null);
const isNobodys = ({ deal, dealName, customer, domain, product, when }: Draft): boolean =>
  [deal, dealName, customer, domain, product, when].every((each) => each === null);

/** Texts of the row in columns that name something, and in those of which nobody knows what they are. */
const textsOf = ({ cells }: DelimitedRow, { columns }: Table): string[] =>
  columns
    .filter(({ role }) => role === null || !numbers.has(role))
    .map(({ index }) => (cells[index] ?? '').trim())
    .filter((text) => text !== '');
const numbers: ReadonlySet<Role> = new Set<Role>([
  'amount',
  'total',
  'currency',
  'base',
  'rate',
  'tax',
  'exchange_rate',
]);

/** Null: neither an amount nor anything in its place. */
function draftOf({ line, cells }: DelimitedRow, table: Table, settings: Settings): Draft | null {
  const { decimal, dates } = settings;
  const text = (role: Role) => textAt(cells, table, role);
  const day = (role: Role) => {
    const when = whenIn(text(role) ?? '', dates);
    return when?.kind === 'day' ? when.on : null;
  };
  const number = (role: Role) => amountIn(text(role) ?? '', decimal);
  const cell = text('amount');
  const written = cell === null || isDash(cell) ? null : cell;
  const exact = amountOf(cells, table, settings);
  if (written === null) return null;
  const stated = statedCurrency(cells, table, settings);
  const [from, until] = [text('month'), text('until')];
  const month = from !== null && until !== null ? `${from} - ${until}` : from;
  const when = whenIn(month ?? '', dates) ?? monthOfQuarter(month ?? '', settings.known.quarter);
  const isUnreadMonth = month !== null && when === null && !/\btota|somme/i.test(month);
  return {
    line,
    deal: text('deal'),
    dealName: text('deal_name'),
    customer: text('customer'),
    domain: text('domain'),
    partner: text('partner'),
    lineItemId: text('line_item'),
    product: text('product'),
    program: text('program'),
    type: text('type'),
    status: text('status'),
    standing: table.columns.some(({ role }) => role === 'status')
      ? standingOf(text('status'), settings.statuses)
      : 'paid',
    when,
    end: day('end'),
    currency: stated === '$' ? dollarOf(settings) : (stated ?? ''),
    exact,
    unread: exact === null ? written : isUnreadMonth ? month : null,
    base: number('base'),
    rate: percentIn(text('rate') ?? '', decimal),
    tax: number('tax'),
    exchangeRate: number('exchange_rate'),
    exchangeDate: day('exchange_date'),
  };
}
