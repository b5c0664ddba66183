/**
 * Working days of a country: Monday to Friday, less its public holidays.
 *
 * Holidays come from a dated table, and the facts may add to it (`holidays`). A year that neither of them knows is
 * unknown: every question about it answers null, and nobody takes its days for working days.
 */
import { Temporal } from 'temporal-polyfill';
import type { CalendarDate, CountryCode, Instant, TimeZone } from './facts/primitives.ts';
import type { Facts } from './facts/schema.ts';
import { publicHolidays } from './holidays/public-holidays.ts';

export type DayKind = 'working' | 'weekend' | 'holiday';

export interface WorkingCalendar {
  readonly country: CountryCode;
  /** A holiday at the weekend is a holiday. Null: nobody knows the holidays of that year. */
  readonly kindOf: (day: Temporal.PlainDate) => DayKind | null;
}

export function workingCalendar(country: CountryCode, stated: Facts['holidays']): WorkingCalendar {
  const added = new Set<string>();
  const yearsStated = new Set<number>();
  for (const holiday of stated ?? []) {
    if (holiday.countryCode !== country) continue;
    added.add(holiday.date);
    yearsStated.add(Number(holiday.date.slice(0, 4)));
  }
  const table = publicHolidays[country];
  return {
    country,
    kindOf: (day) => {
      const listed = table?.[day.year];
      if (listed === undefined && !yearsStated.has(day.year)) return null;
      const written = day.toString();
      if (added.has(written) || listed?.includes(written.slice(5)) === true) return 'holiday';
      return day.dayOfWeek > 5 ? 'weekend' : 'working';
    },
  };
}

/** The first working day after `day`. */
export function nextWorkingDay(calendar: WorkingCalendar, day: Temporal.PlainDate): Temporal.PlainDate | null {
  return workingDaysAfter(calendar, day, 1);
}

/** The `count`-th working day after `day`, which is not counted itself. */
export function workingDaysAfter(calendar: WorkingCalendar, day: Temporal.PlainDate, count: number): Temporal.PlainDate | null {
  let at = day;
  for (let left = count; left > 0; ) {
    at = at.add({ days: 1 });
    const kind = calendar.kindOf(at);
    if (kind === null) return null;
    if (kind === 'working') left -= 1;
  }
  return at;
}

/** The instant by which so many hours of working days have gone by; a working day has as many hours as its clock shows that day. */
export function workingHoursAfter(calendar: WorkingCalendar, start: Temporal.ZonedDateTime, hours: number): Temporal.ZonedDateTime | null {
  let at = start;
  let left = hours * 3_600_000;
  for (;;) {
    const kind = calendar.kindOf(at.toPlainDate());
    if (kind === null) return null;
    const midnight = at.add({ days: 1 }).startOfDay();
    if (kind === 'working') {
      const today = midnight.epochMilliseconds - at.epochMilliseconds;
      if (left <= today) return at.add({ milliseconds: left });
      left -= today;
    }
    at = midnight;
  }
}

export const dayOf = (date: CalendarDate): Temporal.PlainDate => Temporal.PlainDate.from(date);

export const atClockOf = (instant: Instant, zone: TimeZone): Temporal.ZonedDateTime => Temporal.Instant.from(instant).toZonedDateTimeISO(zone);

/**
 * An instant in the spelling of another: with seconds or without, and on the zone's clock if the other was written on
 * it, else with the other's own offset. Two people who compare deadlines should see one clock.
 */
export function writtenLike(like: Instant, at: Temporal.Instant, zone: TimeZone | null): string {
  const spelling = like.includes('.') ? ({} as const) : /T\d{2}:\d{2}:/.test(like) ? ({ smallestUnit: 'second' } as const) : ({ smallestUnit: 'minute' } as const);
  const offset = like.endsWith('Z') ? 'Z' : like.slice(-6);
  if (zone !== null && atClockOf(like, zone).offset === offset) {
    return at.toZonedDateTimeISO(zone).toString({ ...spelling, timeZoneName: 'never' });
  }
  return at.toString(offset === 'Z' ? spelling : { ...spelling, timeZone: offset });
}
