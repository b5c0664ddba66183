/** Months, quarters and days as statements write them, in French and English. */
import { calendarDate } from '../../../facts/primitives.ts';
import { quarterOf } from '../../../rules/language/dates.ts';

export type When =
  | { readonly kind: 'day'; readonly on: string; readonly month: string }
  /** `2026-10` */
  | { readonly kind: 'month'; readonly month: string }
  /** `2026-Q4` */
  | { readonly kind: 'quarter'; readonly quarter: string };

/** Which of two numbers is the day: "10/11/2026" is either. */
export type DayOrder = 'day-first' | 'month-first';

const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fevr', 'fev'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sept', 'sep', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
];
const named = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
export const isMonthName = (word: string): boolean => named.has(word);
/** From one on; null: it is no month's name. */
export const monthNumber = (word: string): number | null => named.get(word) ?? null;

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** A month without its year is one of the quarter that is spoken of, or it is none: `2026-10`. */
export function monthOfQuarter(cell: string, quarter: string): When | null {
  const number = named.get(plain(cell).replace(/\.$/, ''));
  if (number === undefined) return null;
  const month = `${quarter.slice(0, 4)}-${String(number).padStart(2, '0')}`;
  return quarterOf(month) === quarter ? { kind: 'month', month } : null;
}

/** Null: no time stands there, or one that needs an order of day and month that nobody knows. */
export function whenIn(cell: string, order: DayOrder | null): When | null {
  const text = plain(cell);
  const [from, to] = text.split(/ (?:-|–|au|to|a|until) /);
  if (from !== undefined && to !== undefined) return spanning(oneIn(from, order), oneIn(to, order));
  return oneIn(text, order);
}

function spanning(from: When | null, to: When | null): When | null {
  if (from === null || to === null) return null;
  if (from.kind === 'quarter' || to.kind === 'quarter') return null;
  if (from.month === to.month) return { kind: 'month', month: from.month };
  const quarter = quarterOf(from.month);
  return quarter === quarterOf(to.month) ? { kind: 'quarter', quarter } : null;
}

function oneIn(text: string, order: DayOrder | null): When | null {
  return quarterIn(text) ?? isoIn(text) ?? numbersIn(text, order) ?? wordsIn(text);
}

function quarterIn(text: string): When | null {
  const [, after, year] =
    /^(?:q|t)([1-4])[ /-]?(\d{4})$/.exec(text) ??
    /^([1-4])(?:er|e|eme|st|nd|rd|th)? (?:trimestre|quarter) (\d{4})$/.exec(text) ??
    [];
  const [, before, quarter] = /^(\d{4})[ /-]?(?:q|t)([1-4])$/.exec(text) ?? [];
  if (after !== undefined && year !== undefined) return { kind: 'quarter', quarter: `${year}-Q${after}` };
  return before === undefined || quarter === undefined ? null : { kind: 'quarter', quarter: `${before}-Q${quarter}` };
}

function isoIn(text: string): When | null {
  const [, year = '', month = '', day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[t ]\d.*)?$/.exec(text) ?? [];
  return year === '' ? null : of(year, Number(month), day);
}

/** How a day in digits can be read; null: none stands there, or it shows itself which number is which. */
export function orderIn(cell: string): DayOrder | 'either' | null {
  const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})\b/.exec(plain(cell)) ?? [];
  if (first === undefined || second === undefined) return null;
  if (Number(first) > 12) return 'day-first';
  if (Number(second) > 12) return 'month-first';
  return first === second ? null : 'either';
}

function numbersIn(text: string, order: DayOrder | null): When | null {
  const [, onlyMonth, ofYear] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (onlyMonth !== undefined && ofYear !== undefined) return of(ofYear, Number(onlyMonth), undefined);
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: \d.*)?$/.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  const own = orderIn(text);
  const used = own === 'either' ? order : (own ?? 'day-first');
  if (used === null) return null;
  const [day, month] = used === 'day-first' ? [first, second] : [second, first];
  return of(year, Number(month), day);
}

function wordsIn(text: string): When | null {
  const words = text
    .replace(/[.,]/g, ' ')
    .split(/[\s/-]+/)
    .filter((word) => word !== '' && word !== 'de' && word !== 'of');
  const at = words.findIndex(isMonthName);
  const month = named.get(words[at] ?? '');
  if (month === undefined) return null;
  const others = words
    .filter((_word, index) => index !== at)
    .map((word) => word.replace(/^(\d{1,2})(?:er|st|nd|rd|th)$/, '$1'));
  if (!others.every((word) => /^\d{1,4}$/.test(word))) return null;
  const [one, other, ...more] = others;
  if (one === undefined || more.length > 0) return null;
  if (other === undefined) return at === 0 ? of(one, month, undefined) : null;
  return of(other, month, one);
}

function of(year: string, month: number, day: string | undefined): When | null {
  if (month < 1 || month > 12 || year.length === 3 || year.length === 1) return null;
  const ofMonth = `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return { kind: 'month', month: ofMonth };
  const on = `${ofMonth}-${day.padStart(2, '0')}`;
  return calendarDate.safeParse(on).success ? { kind: 'day', on, month: ofMonth } : null;
}
