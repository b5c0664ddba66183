/** Amounts, months and names as a report writes them. */
import type { Locale } from '../../../contract/deal-view.ts';
import { type Format, formatFor } from '../../../view/format.ts';
import { formatTags } from '../../../view/languages.ts';
import type { Item, Side } from '../item.ts';
import { quarterOf } from '../../../rules/language/dates.ts';
import { quarterSaid } from '../../statement/words.ts';
import { reconcileWords } from './words.ts';

export interface Speech {
  readonly format: Format;
  /** In the currency of what is expected. */
  readonly money: (amount: string) => string;
  readonly month: (month: string) => string;
  readonly list: (parts: readonly string[]) => string;
  /** Of a hundred. */
  readonly percent: (percent: string) => string;
}

const plain = (locale: Locale): Format => formatFor({ locale, formatLocale: formatTags[locale], timeZone: 'UTC' });

export function speechOf(locale: Locale, currency: string | null): Speech {
  const format = plain(locale);
  return {
    format,
    money: (amount) => format.money(amount, currency),
    month: (month) => (month.includes('Q') ? quarterSaid[locale](month) : format.briefMonth(`${month}-01`)),
    list: format.list,
    percent: (percent) => `${percent.replace('.', reconcileWords[locale].decimal)}\u00a0%`,
  };
}

/** "€148.00", or of several currencies each; a dash where there is none. */
export function sidesSaid(sides: readonly Side[], locale: Locale): string {
  const format = plain(locale);
  return sides.length === 0 ? '–' : sides.map(({ amount, currency }) => format.money(amount, currency)).join(' + ');
}

/** A whole quarter by its name. */
export function monthsSaid(months: readonly string[], said: (month: string) => string): string {
  const [first, , third] = months;
  const isWhole = first !== undefined && third !== undefined && months.length === 3 && !first.includes('Q');
  return isWhole && Number(third.slice(5)) % 3 === 0 && quarterOf(first) === quarterOf(third)
    ? said(quarterOf(first))
    : months.map(said).join(', ');
}

/** "Lemoine (101), Marketing Hub Professional, Oct 2026, Nov 2026": of whom and what a finding is. */
export function headOf({ deals, called, lines, months, rows }: Item, locale: Locale): string {
  const { month } = speechOf(locale, null);
  const say = reconcileWords[locale];
  const named = deals.map(({ deal, dealId }) => `${deal} (${dealId})`).join(' + ');
  return [
    named === '' ? (called ?? say.nobody) : named,
    ...(lines.length === 0 ? [] : [lines.map(({ line }) => line).join(' + ')]),
    ...(months.length === 0 ? [] : [monthsSaid(months, month)]),
    ...(rows.length === 0 ? [] : [say.linesOfFile(rows)]),
  ].join(' · ');
}
