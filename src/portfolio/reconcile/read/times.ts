/** Months, quarters and days as statements write them, in French and English. */
import { calendarDate } from '../../../facts/primitives.ts';
import { quarterOf } from '../../../rules/language/dates.ts';
import { lettersOf } from './letters.ts';
import { numberedTime } from './numbered-times.ts';
import { quarterAlone, quarterWritten } from './quarters-written.ts';
import { partsOfSpan } from './spans.ts';

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

const plain = (text: string): string => lettersOf(text).replace(/\s+/g, ' ').trim();

/** Null: no time stands there, or one that needs an order of day and month that nobody knows. */
export function whenIn(cell: string, order: DayOrder | null): When | null {
  const text = plain(cell);
  const [from, to] = partsOfSpan(text);
  return oneIn(text, order) ?? (to === undefined ? oneIn(from, order) : spanning(oneIn(from, order), oneIn(to, order)));
}

/** What a column of times may say beside the cell itself. */
export interface AroundTime {
  /** Of its own column; null: there is none. */
  readonly year: string | null;
  /** That is spoken of. */
  readonly quarter: string;
  /** The column goes by that name: "4" is its fourth quarter, and not April. */
  readonly isOfQuarters: boolean;
}

/** A time of a column of times, where the cell alone does not tell it: a number, or without its year. */
export function whenBeside(cell: string, { year: stated, quarter, isOfQuarters }: AroundTime): When | null {
  const text = plain(cell);
  const numbered = numberedTime(text);
  if (numbered?.is === 'day') return { kind: 'day', on: numbered.on, month: numbered.on.slice(0, 7) };
  if (numbered?.is === 'month') return { kind: 'month', month: numbered.month };
  const year = stated === null ? quarter.slice(0, 4) : yearIn(stated);
  if (year === null) return null;
  const when = withoutYear(text, numbered?.number ?? null, year, isOfQuarters);
  // Of no stated year it is one of the quarter that is spoken of, or it is none.
  return when === null || stated !== null || quarterNamed(when) === quarter ? when : null;
}

function withoutYear(text: string, number: number | null, year: string, isOfQuarters: boolean): When | null {
  const nth = quarterAlone(text) ?? (isOfQuarters ? number : null);
  if (nth !== null) return nth > 4 ? null : { kind: 'quarter', quarter: `${year}-Q${nth}` };
  const month = monthNumber(text.replace(/\.$/, '')) ?? number;
  return month === null ? null : of(year, month, undefined);
}

/** Whether a column goes by a name of quarters. */
export const isOfQuarters = (name: string): boolean => /\b(?:quarter|qtr|trimestre|trim)\b/i.test(name);

/** "2026", "FY26", "26"; null: it is none. */
export function yearIn(cell: string): string | null {
  const [, year] = /^(?:fy|cy|ex|exercice)?\s?['’]?(20\d{2}|\d{2})$/.exec(plain(cell)) ?? [];
  return year === undefined ? null : year.length === 2 ? `20${year}` : year;
}

export const quarterNamed = (when: When): string => (when.kind === 'quarter' ? when.quarter : quarterOf(when.month));

function spanning(from: When | null, to: When | null): When | null {
  if (from === null || to === null) return null;
  if (from.kind === 'quarter' || to.kind === 'quarter') return null;
  if (from.month === to.month) return { kind: 'month', month: from.month };
  const quarter = quarterOf(from.month);
  return quarter === quarterOf(to.month) ? { kind: 'quarter', quarter } : null;
}

function oneIn(text: string, order: DayOrder | null): When | null {
  const quarter = quarterWritten(text);
  if (quarter !== null) return { kind: 'quarter', quarter };
  return isoIn(text) ?? numbersIn(text, order) ?? wordsIn(text);
}

function isoIn(text: string): When | null {
  const [, year = '', month = '', day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[t ]\d.*)?$/.exec(text) ?? [];
  return year === '' ? null : of(year, Number(month), day);
}

/** How a day in digits can be read; null: none stands there, or it shows itself which number is which. */
export function orderIn(cell: string): DayOrder | 'either' | null {
  const orders = partsOfSpan(plain(cell)).map(orderOfOne);
  return orders.find((each) => each !== null && each !== 'either') ?? orders.find((each) => each !== null) ?? null;
}

function orderOfOne(text: string): DayOrder | 'either' | null {
  const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})\b/.exec(text) ?? [];
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
  const own = orderOfOne(text);
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
