/** The month or quarter that the name of a column says, and what else it says. */
import { currencyIn, withoutCurrency } from './currencies.ts';
import { wordsOf } from './named.ts';
import { type DayOrder, monthNumber, whenIn } from './times.ts';

/** By what a name without a year, or without a month, is understood. */
export interface Around {
  /** `2026-Q4`: that the statement names above its columns or in one of them, else that is asked for. */
  readonly quarter: string;
}

/** Null: it says no time. `rest`: its other words. */
export function timeNamed(
  name: string,
  around: Around,
  order: DayOrder,
): { readonly time: string; readonly rest: string } | null {
  const plain = currencyIn(name) === null ? name : withoutCurrency(name);
  const words = plain.split(/[\s()[\]:,]+/).filter((word) => word !== '' && word !== '-' && word !== '–');
  for (let length = Math.min(words.length, 4); length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const time = timeIn(words.slice(from, from + length).join(' '), around, order);
      if (time === null) continue;
      const rest = [...words.slice(0, from), ...words.slice(from + length)].join(' ');
      return { time, rest: wordsOf(rest).every((word) => little.has(word)) ? '' : rest };
    }
  return null;
}

const little = new Set(['de', 'du', 'd', 'en', 'of', 'for', 'in', 'pour']);

function timeIn(text: string, { quarter }: Around, order: DayOrder): string | null {
  const when = whenIn(text.replace(/['’](?=\d{2}$)/, ''), order);
  if (when !== null) return when.kind === 'quarter' ? when.quarter : when.month;
  const [only = '', ...more] = wordsOf(text);
  const [year = '', number = ''] = quarter.split('-Q');
  const named = more.length === 0 ? monthNumber(only) : null;
  if (named !== null) return `${year}-${String(named).padStart(2, '0')}`;
  const [, nth] = /^m(?:ois|onth)?\s?([123])$/i.exec(text.trim()) ?? [];
  return nth === undefined ? null : `${year}-${String((Number(number) - 1) * 3 + Number(nth)).padStart(2, '0')}`;
}
