/** A row of the statement before its cents are settled, in its own words. */
import type Fraction from 'fraction.js';
import { amountIn, type DecimalMark, isDash, percentIn } from './amounts.ts';
import type { Table } from './columns.ts';
import { currencyIn } from './currencies.ts';
import type { DelimitedRow } from './delimited.ts';
import type { Known } from './known.ts';
import type { Role } from './roles.ts';
import type { StatementRow } from './statement.ts';
import { type Standing, standingOf } from './statuses.ts';
import { type AroundTime, type DayOrder, isOfQuarters, type When, whenBeside, whenIn } from './times.ts';

export interface Settings {
  readonly decimal: DecimalMark | null;
  readonly dates: DayOrder | null;
  readonly currency: string | null;
  /** What a person said of the statement's own words. */
  readonly statuses: Readonly<Record<string, Standing>>;
  /** Whether it calls a row paid, beside those that it may call approved. */
  readonly someAreSent: boolean;
  readonly known: Known;
}

export const textAt = (cells: readonly string[], { columns }: Table, wanted: Role): string | null => {
  const index = columns.find(({ role }) => role === wanted)?.index;
  const text = index === undefined ? '' : (cells[index] ?? '').replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
};

export const amountOf = (cells: readonly string[], table: Table, { decimal }: Settings): Fraction | null =>
  amountIn(textAt(cells, table, 'amount') ?? '', decimal);

/** Of its own column, else beside the amount, else in the name of the amount's column, else as the mapping says. */
export function statedCurrency(cells: readonly string[], table: Table, { currency }: Settings): string | null {
  const ofAmount = table.columns.find(({ role }) => role === 'amount')?.currency ?? null;
  return (
    currencyIn(textAt(cells, table, 'currency') ?? '') ??
    currencyIn(textAt(cells, table, 'amount') ?? '') ??
    ofAmount ??
    currency
  );
}

/** "102.0", as a program that takes ids for numbers writes them. */
const idIn = (cell: string | null): string | null => cell?.replace(/^(\d+)[.,]0+$/, '$1') ?? null;

export const dollarOf = ({ currency }: Settings): string => currency ?? 'USD';

export type Draft = Omit<StatementRow, 'amount'>;

export const namesOf = ({ customer, dealName }: Pick<Draft, 'customer' | 'dealName'>): string[] =>
  [customer, dealName].filter((name) => name !== null);

export const isNobodys = ({ deal, dealName, customer, domain, product, when }: Draft): boolean =>
  [deal, dealName, customer, domain, product, when].every((each) => each === null);

const aroundTime = (cells: readonly string[], table: Table, { known }: Settings): AroundTime => ({
  year: textAt(cells, table, 'year'),
  quarter: known.quarter,
  isOfQuarters: isOfQuarters(table.columns.find(({ role }) => role === 'month')?.name ?? ''),
});

/** Null: neither an amount nor anything in its place. */
export function draftOf({ line, cells }: DelimitedRow, table: Table, settings: Settings): Draft | null {
  const { decimal, dates } = settings;
  const text = (role: Role) => textAt(cells, table, role);
  const around = aroundTime(cells, table, settings);
  const day = (role: Role) => {
    const stated = text(role) ?? '';
    const when = whenIn(stated, dates) ?? whenBeside(stated, { ...around, year: null });
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
  const when: When | null = whenIn(month ?? '', dates) ?? whenBeside(from ?? '', around);
  const isUnreadMonth = month !== null && when === null && !/\btota|somme/i.test(month);
  return {
    line,
    deal: idIn(text('deal')),
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
      ? standingOf(text('status'), settings.statuses, settings.someAreSent)
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
