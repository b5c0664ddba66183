/**
 * Working days of a country: Monday to Friday, less its public holidays.
 *
 * Holidays come from a dated table, and the facts may add to it (`holidays`). A year that neither of them knows is
 * unknown: every question about it answers null, and nobody takes its days for working days.
 */
import type { CountryCode, TimeZone } from '../../facts/primitives.ts';
import type { Facts } from '../../facts/schema.ts';
import { publicHolidays } from './public-holidays.ts';
import { dateOf, type Day, dayShown, type Moment, sinceMidnight, whenClockShows } from './moments.ts';

type DayKind = 'working' | 'weekend' | 'holiday';

export interface WorkingCalendar {
  readonly country: CountryCode;
  /** A holiday at the weekend is a holiday. Null: nobody knows the holidays of that year. */
  readonly kindOf: (day: Day) => DayKind | null;
}

/** One a country and list of stated holidays: each of a deal's requests asks for it, and what is counted by it is remembered by it. */
export function workingCalendar(country: CountryCode, stated: Facts['holidays']): WorkingCalendar {
  const byCountry = calendars.get(stated ?? noneStated) ?? new Map<CountryCode, WorkingCalendar>();
  calendars.set(stated ?? noneStated, byCountry);
  const known = byCountry.get(country) ?? calendarOf(country, stated);
  byCountry.set(country, known);
  return known;
}
const noneStated: NonNullable<Facts['holidays']> = [];
const calendars = new WeakMap<NonNullable<Facts['holidays']>, Map<CountryCode, WorkingCalendar>>();

function calendarOf(country: CountryCode, stated: Facts['holidays']): WorkingCalendar {
  const added = new Set<string>();
  const yearsStated = new Set<string>();
  for (const holiday of stated ?? []) {
    if (holiday.countryCode !== country) continue;
    added.add(holiday.date);
    yearsStated.add(holiday.date.slice(0, 4));
  }
  const table = publicHolidays[country];
  return {
    country,
    kindOf: (day) => {
      const date = dateOf(day);
      const year = date.slice(0, 4);
      const listed = table?.[Number(year)];
      if (listed === undefined && !yearsStated.has(year)) return null;
      if (added.has(date) || listed?.includes(date.slice(5)) === true) return 'holiday';
      return isWeekend(day) ? 'weekend' : 'working';
    },
  };
}

/** Day 0 was a Thursday. */
const isWeekend = (day: Day): boolean => (((day + 3) % 7) + 7) % 7 >= 5;

/** The first working day after `day`. */
export function nextWorkingDay(calendar: WorkingCalendar, day: Day): Day | null {
  return workingDaysAfter(calendar, day, 1);
}

/** The `count`-th working day after `day`, which is not counted itself. */
export function workingDaysAfter(calendar: WorkingCalendar, day: Day, count: number): Day | null {
  let at = day;
  for (let left = count; left > 0;) {
    at += 1;
    const kind = calendar.kindOf(at);
    if (kind === null) return null;
    if (kind === 'working') left -= 1;
  }
  return at;
}

const msADay = 86_400_000;

/** The moment by which so many hours of working days have gone by on the zone's clock; every day counts 24. */
export function workingHoursAfter(
  calendar: WorkingCalendar,
  start: Moment,
  hours: number,
  zone: TimeZone,
): Moment | null {
  let day = dayShown(start);
  let from = sinceMidnight(start);
  let left = hours * 3_600_000;
  for (;;) {
    const kind = calendar.kindOf(day);
    if (kind === null) return null;
    if (kind === 'working') {
      if (left <= msADay - from) return whenClockShows(day, from + left, zone);
      left -= msADay - from;
    }
    day += 1;
    from = 0;
  }
}
