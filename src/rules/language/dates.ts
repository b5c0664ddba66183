/**
 * Calendar dates and instants. Plain dates are compared and moved as dates, without a zone; only "which day is it,
 * there, at this instant" asks for one.
 */
import type { CalendarDate, Instant, TimeZone } from '../../facts/primitives.ts';
import { remembered } from '../../facts/remembered.ts';
import { offsetAt } from '../../facts/time-zones.ts';

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function written(year: number, month: number, day: number): CalendarDate {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}` as CalendarDate;
}

function read(date: CalendarDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** The same day `months` later, or the last day of that month where it is shorter: 31 October -> 30 November. */
export function monthsLater(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = read(date);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = (count % 12) + 1;
  return written(toYear, toMonth, Math.min(day, daysIn(toYear, toMonth)));
}

export function daysLater(date: CalendarDate, days: number): CalendarDate {
  const [year, month, day] = read(date);
  const to = new Date(Date.UTC(year, month - 1, day + days));
  return written(to.getUTCFullYear(), to.getUTCMonth() + 1, to.getUTCDate());
}

export const isBefore = (a: CalendarDate, b: CalendarDate): boolean => a < b;
export const isAfter = (a: CalendarDate, b: CalendarDate): boolean => a > b;
/** By more than the day by which two clocks may differ when they write down one moment. */
export const isClearlyBefore = (a: CalendarDate, b: CalendarDate): boolean =>
  isBefore(a, b) && isBefore(a, daysLater(b, -1));
export const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);

export interface Month {
  /** `2025-10` */
  readonly month: string;
  /** `2025-Q4`, by the calendar. */
  readonly quarter: string;
}

/** `2026-Q4` of `2026-10`, by the calendar. */
export const quarterOf = (month: string): string => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;

/** So many months, from the month of `date` on. Deals close in few months and each names up to thirty-six: they are written once. */
export const monthsFrom: (date: CalendarDate, count: number) => readonly Month[] = remembered(
  (date: CalendarDate, count: number) => {
    const [year, month] = read(date);
    return Array.from({ length: count }, (_, n): Month => {
      const [y, m] = [year + Math.floor((month - 1 + n) / 12), ((month - 1 + n) % 12) + 1];
      const written = `${pad(y, 4)}-${pad(m)}`;
      return { month: written, quarter: quarterOf(written) };
    });
  },
  500,
  (date, count) => `${date.slice(0, 7)} ${count}`,
);

/** As many months as can be added to the first date without passing the second; below zero where that lies before it. */
export function wholeMonthsBetween(from: CalendarDate, to: CalendarDate): number {
  const [y1, m1] = read(from);
  const [y2, m2] = read(to);
  const months = (y2 - y1) * 12 + (m2 - m1);
  return monthsLater(from, months) > to ? months - 1 : months;
}

/** The day of the calendar at that instant: in the zone, or, where none is known, on the clock that wrote the instant. */
export function dayAt(instant: Instant, zone: TimeZone | undefined): CalendarDate {
  return zone === undefined ? (instant.slice(0, 10) as CalendarDate) : dayIn(instant, zone);
}

/** Zones are dear to ask, and one deal asks for the same few days again and again. */
const dayIn = remembered(
  (instant: Instant, zone: TimeZone) => {
    const ms = Date.parse(instant);
    return new Date(ms + offsetAt(ms, zone)).toISOString().slice(0, 10) as CalendarDate;
  },
  1_000,
  (instant, zone) => `${instant} ${zone}`,
);

/** Below zero: the first is earlier. */
export const compareInstants = (a: Instant, b: Instant): number => Date.parse(a) - Date.parse(b);
