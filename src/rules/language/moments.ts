/**
 * Days and moments for counting deadlines. Days are counted by number, moments by the millisecond; only the step between
 * an instant and what a zone's clock shows asks for the zone's offset, because there are the changes of the clocks.
 */
import type { CalendarDate, Instant, TimeZone } from '../../facts/primitives.ts';
import { remembered } from '../../facts/remembered.ts';
import { offsetAt } from '../../facts/time-zones.ts';

/** Days since 1 January 1970. */
export type Day = number;
const msADay = 86_400_000;

export const dayOf = (date: CalendarDate): Day => Date.parse(`${date}T00:00:00Z`) / msADay;
export const dateOf: (day: Day) => CalendarDate = remembered(
  (day: Day) => new Date(day * msADay).toISOString().slice(0, 10) as CalendarDate,
  5_000,
);

/** An instant as a clock shows it: milliseconds since 1970, and how far the clock is ahead of UTC. */
export interface Moment {
  readonly ms: number;
  readonly offset: number;
}

export const instantOf = (instant: Instant): number => Date.parse(instant);

export const onClock = (ms: number, zone: TimeZone): Moment => ({ ms, offset: offsetAt(ms, zone) });

/**
 * The moment at which the clock of that zone shows so many milliseconds after midnight: an hour that it shows twice is the
 * first of the two, and one that it leaves out is counted on from the hour before.
 */
export function whenClockShows(day: Day, sinceMidnight: number, zone: TimeZone): Moment {
  const shown = day * msADay + sinceMidnight;
  const [before, after] = [offsetAt(shown - msADay, zone), offsetAt(shown + msADay, zone)];
  const at = [shown - before, shown - after].find((ms) => ms + offsetAt(ms, zone) === shown);
  return onClock(at ?? shown - before, zone);
}

export const dayShown = ({ ms, offset }: Moment): Day => Math.floor((ms + offset) / msADay);
export const sinceMidnight = ({ ms, offset }: Moment): number => ms + offset - dayShown({ ms, offset }) * msADay;

/**
 * A moment in the spelling of an instant: with seconds or without, and on the zone's clock if that instant was written on
 * it (`like.moment`), else with its own offset. Two people who compare deadlines should see one clock.
 */
export function writtenLike(like: { readonly text: Instant; readonly moment: Moment | null }, at: Moment): string {
  const { text, moment } = like;
  const ownOffset = offsetIn(text);
  const offset = moment !== null && moment.offset === ownOffset && !text.endsWith('Z') ? at.offset : ownOffset;
  const digits = text.includes('.') ? 23 : /T\d{2}:\d{2}:/.test(text) ? 19 : 16;
  return new Date(at.ms + offset).toISOString().slice(0, digits) + (text.endsWith('Z') ? 'Z' : offsetSpelled(offset));
}

function offsetIn(text: string): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}

/** Milliseconds ahead of UTC: `+02:00`. */
export function offsetSpelled(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
