/** A statement as it was read: its rows in their own words, its totals apart, and how each column was understood. */
import type Fraction from 'fraction.js';
import type { DecimalMark } from './amounts.ts';
import type { Column } from './column.ts';
import type { Delimiter } from './delimited.ts';
import type { Encoding } from './encoded.ts';
import type { Role } from './roles.ts';
import type { Standing } from './statuses.ts';
import type { DayOrder, When } from './times.ts';

export interface StatementRow {
  /** Of the file. */
  readonly line: number;
  /** What the statement calls it; null: it does not say. */
  readonly deal: string | null;
  readonly dealName: string | null;
  readonly customer: string | null;
  readonly domain: string | null;
  readonly partner: string | null;
  /** Id of a line of the deal. */
  readonly lineItemId: string | null;
  readonly product: string | null;
  readonly program: string | null;
  readonly type: string | null;
  /** In the statement's words; null: it says none. */
  readonly status: string | null;
  /** Where no column says it, `paid`; null: nobody knows what its status says. */
  readonly standing: Standing | null;
  readonly when: When | null;
  /** `YYYY-MM-DD` */
  readonly end: string | null;
  /** Empty only where the amount could not be read. */
  readonly currency: string;
  /** Two decimals; rows of more decimals are rounded so that they add up to their rounded sum. Null: it could not be read. */
  readonly amount: string | null;
  readonly exact: Fraction | null;
  /** The cell that could not be read: an amount, or a month. */
  readonly unread: string | null;
  readonly base: Fraction | null;
  /** Of a hundred. */
  readonly rate: Fraction | null;
  readonly tax: Fraction | null;
  readonly exchangeRate: Fraction | null;
  /** `YYYY-MM-DD` */
  readonly exchangeDate: string | null;
}

/** It adds up rows that stand there already, and is none itself. */
export interface TotalRow {
  readonly line: number;
  readonly label: string;
  readonly currency: string;
  readonly stated: string;
  /** What the rows that it stands for come to. */
  readonly added: string;
}

export interface ReadStatement {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly decimal: DecimalMark | null;
  readonly dates: DayOrder | null;
  readonly columns: readonly Column[];
  /** Of amounts that name none themselves; null: each names its own. */
  readonly currency: string | null;
  /** That a plain "$" was taken for; null: there is none. */
  readonly dollar: string | null;
  readonly rows: readonly StatementRow[];
  readonly totals: readonly TotalRow[];
  /** What each status was taken for; null: that is left to the reader. Empty: no column has any. */
  readonly statuses: Readonly<Record<string, Standing | null>>;
  /** Lines without a name, under one that stands once above them. */
  readonly merged: readonly number[];
  /** Lines without an amount and without a name of a column: titles and remarks. */
  readonly passedOver: readonly number[];
}

/** Why a statement is not read: what it needs is not certain. */
export type Refusal =
  | { readonly code: 'empty' }
  | { readonly code: 'unclosed_quote'; readonly line: number }
  | { readonly code: 'no_amount'; readonly columns: readonly string[] }
  | { readonly code: 'no_identity'; readonly columns: readonly string[] }
  | { readonly code: 'doubtful'; readonly role: Role; readonly columns: readonly string[] }
  | { readonly code: 'absent_columns'; readonly columns: readonly string[] }
  /** Of more cells than the columns have names. */
  | { readonly code: 'torn'; readonly line: number }
  /** It goes by the name of months, and none can be read. */
  | { readonly code: 'unread_time'; readonly column: string; readonly cell: string }
  /** Months after the quarter alone: when it is paid, or a statement of another quarter. */
  | { readonly code: 'later_months'; readonly column: string; readonly quarter: string }
  | { readonly code: 'no_currency'; readonly line: number }
  | { readonly code: 'whose_dollar'; readonly line: number }
  | { readonly code: 'decimal'; readonly line: number; readonly cell: string }
  | { readonly code: 'dates'; readonly line: number; readonly cell: string };
