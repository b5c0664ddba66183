/** Why an amount of the statement is another than what is expected: what the facts, or the statement's own columns, suggest. */
import type { Program } from '../../../rules/language/determination.ts';

/** Amounts have two decimals, percents are of a hundred, months are `2026-10`. */
export type Difference =
  /** The price in the catalogue in place of the price that was agreed. */
  | { readonly code: 'list_price'; readonly taken: string; readonly own: string }
  /** Only what the product costs more than twelve months before. */
  | { readonly code: 'increase_only'; readonly taken: string; readonly own: string }
  /** A price of other months. */
  | { readonly code: 'price_step'; readonly taken: string; readonly own: string }
  /** The discount, which the price holds already, once more. */
  | { readonly code: 'discount_again'; readonly percent: string }
  /** A base that the statement names, and that stands nowhere in the facts. */
  | { readonly code: 'other_base'; readonly taken: string; readonly own: string }
  | { readonly code: 'rate'; readonly taken: string; readonly own: string }
  /** `months`: of that program's term, where the amount ends with it. */
  | { readonly code: 'program'; readonly taken: Program; readonly own: Program; readonly months: number | null }
  /** Ended after so many months from the close, which are those of another term. */
  | { readonly code: 'shorter_term'; readonly months: number; readonly own: number | null }
  | { readonly code: 'stated_end'; readonly on: string }
  | { readonly code: 'month_lacking'; readonly count: number }
  /** The customer has not paid it. */
  | { readonly code: 'unpaid_month'; readonly months: readonly string[] }
  /** Months after the customer's cancellation or a breach. */
  | { readonly code: 'after_end'; readonly count: number }
  /** It waits for a decision. */
  | { readonly code: 'awaiting_included' }
  | { readonly code: 'line_lacking'; readonly lines: readonly { readonly lineItemId: string; readonly line: string }[] }
  /** `country`: whose standard rate it is; null: a column of the statement states the tax. */
  | { readonly code: 'net_of_tax'; readonly percent: string; readonly country: string | null }
  | { readonly code: 'rate_date'; readonly on: string; readonly rate: string }
  | { readonly code: 'currency'; readonly taken: string; readonly own: string }
  /** In one amount, which is so many times the one expected. */
  | { readonly code: 'times'; readonly count: number }
  | { readonly code: 'twice'; readonly times: number }
  /** Paid, and taken back by another row. */
  | { readonly code: 'taken_back' }
  /** Given where it is taken back, or taken back where it is given. */
  | { readonly code: 'sign' }
  /** What was closed before is taken back, and what stands in its place is not given. */
  | { readonly code: 'reversal_alone' }
  | { readonly code: 'rounding' }
  | { readonly code: 'unexplained' };

/** Why an expected amount stands nowhere in the statement. */
export type Absence =
  /** Of the deal it has no row. */
  { readonly code: 'deal' } | { readonly code: 'line' } | { readonly code: 'month' };

/** Why an amount of the statement is not expected. */
export type Surplus =
  | { readonly code: 'unknown_customer' }
  /** Of a month that another quarter settles, or taken back from one. */
  | { readonly code: 'other_quarter'; readonly takenBack: boolean }
  | { readonly code: 'ended' }
  | { readonly code: 'unpaid' }
  | { readonly code: 'awaiting' }
  /** `rules`: that are not met, or not met yet. */
  | { readonly code: 'earns_nothing'; readonly rules: readonly string[] }
  /** The deal has no such product. */
  | { readonly code: 'not_sold' }
  /** `partner`: whose it is; null: nobody's yet. */
  | { readonly code: 'anothers'; readonly partner: string | null }
  /** In this quarter nothing of it is due. */
  | { readonly code: 'not_due' };
