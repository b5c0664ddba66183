/**
 * Numbers that say a time only in a column of times: "202610", "10" for a month, "4" for a quarter, and 46296, which is how a
 * spreadsheet keeps a day.
 */
import { calendarDate } from '../../../facts/primitives.ts';
import { daysLater } from '../../../rules/language/dates.ts';

export type NumberedTime =
  | { readonly is: 'day'; readonly on: string }
  /** `2026-10` */
  | { readonly is: 'month'; readonly month: string }
  /** Without its year, which stands elsewhere or nowhere. */
  | { readonly is: 'nth'; readonly number: number };

/** Days from its own first one on; those of the years 2000 to 2099 are read. */
const [firstDay, lastDay] = [36_526, 73_050];
const onFirstDay = calendarDate.parse('2000-01-01');

/** Null: it is no such number. */
export function numberedTime(cell: string): NumberedTime | null {
  const text = cell.trim();
  const [, year, month] = /^(20\d{2})(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (year !== undefined && month !== undefined) return { is: 'month', month: `${year}-${month}` };
  if (/^(?:0?[1-9]|1[0-2])$/.test(text)) return { is: 'nth', number: Number(text) };
  // Its hours and minutes stand behind the mark.
  const days = /^\d{5}(?:[.,]\d+)?$/.test(text) ? Number.parseInt(text, 10) : 0;
  return days < firstDay || days > lastDay ? null : { is: 'day', on: daysLater(onFirstDay, days - firstDay) };
}
