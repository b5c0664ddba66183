/** Dates and instants as HubSpot keeps them: ISO text or milliseconds since 1970, in UTC. */
import { daysLater, monthsLater } from '../rules/language/dates.ts';
import { offsetSpelled } from '../rules/language/moments.ts';
import {
  calendarDate,
  type CalendarDate,
  instant,
  type Instant,
  timeZone,
  type TimeZone,
} from '../facts/primitives.ts';
import { remembered } from '../facts/remembered.ts';
import { offsetAt } from '../facts/time-zones.ts';
import { as } from './evidence.ts';

export const utc = timeZone.parse('UTC');
const dateOf = as(calendarDate);

/** The portal's zone, as the card was told it; UTC where that is no zone. */
export const zoneOf = (text: string | undefined): TimeZone =>
  (text === undefined ? undefined : as(timeZone)(text)) ?? utc;

/** Milliseconds since 1970. */
export function momentOf(text: string): number | undefined {
  if (/^-?\d{9,14}$/.test(text)) return Number(text);
  if (!/^\d{4}-\d{2}-\d{2}([T ]|$)/.test(text)) return undefined;
  // An ISO time without an offset would be read in the machine's own zone.
  const utcText = /^\d{4}-\d{2}-\d{2}$/.test(text) || /(Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`;
  const moment = Date.parse(utcText.replace(' ', 'T'));
  return Number.isNaN(moment) ? undefined : moment;
}

/** The instant on the clocks of a zone: `2025-10-15T16:40:00+02:00`. Every deal of a run is judged by the same one. */
export const instantIn: (zone: TimeZone, moment: number) => Instant | undefined = remembered(
  (zone: TimeZone, moment: number) => {
    const offset = ahead(zone, moment);
    return as(instant)(new Date(moment + offset).toISOString().slice(0, 19) + offsetSpelled(offset));
  },
  500,
  (zone, moment) => `${zone} ${moment}`,
);

/** Of UTC, in milliseconds. A deal's few moments are asked about again and again. */
const ahead: (zone: TimeZone, moment: number) => number = remembered(
  (zone: TimeZone, moment: number) => (zone === utc ? 0 : offsetAt(moment, zone)),
  1_000,
  (zone, moment) => `${zone} ${moment}`,
);

/** The day of a moment in a zone; a bare date stays that date. For properties of the type datetime. */
export const dayIn =
  (zone: TimeZone) =>
  (text: string): CalendarDate | undefined => {
    const bare = dateOf(text);
    if (bare !== undefined) return bare;
    const moment = momentOf(text);
    return moment === undefined ? undefined : dateOf(new Date(moment + ahead(zone, moment)).toISOString().slice(0, 10));
  };

/** Before there was a HubSpot (2006): seconds that were read as milliseconds lie in January 1970. */
export const isTooEarly = (date: CalendarDate): boolean => date < '2005-01-01';

/** The day of a property of the type date: midnight in UTC, whatever the zone. */
export const day = dayIn(utc);

/** Midnight on the clocks of the zone or in UTC: somebody wrote a date, and nobody knows the time of day. */
export const isBareDate = (moment: number, zone: TimeZone): boolean =>
  isMidnight(moment, zone) || isMidnight(moment, utc);

const secondsOfADay = 86_400;

export function isMidnight(moment: number, zone: TimeZone): boolean {
  return Math.floor((moment + ahead(zone, moment)) / 1_000) % secondsOfADay === 0;
}

/** The day after the last one of a term: HubSpot writes terms as `P1Y`, `P8M`, `P12W`. */
export function endOfTerm(start: CalendarDate, term: string): CalendarDate | undefined {
  const parts = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/.exec(term);
  if (parts === null) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return dateOf(daysLater(monthsLater(start, years * 12 + months), weeks * 7 + days));
}
