/**
 * Until when a determination stands by itself: a deal ages without any event. The next day or instant that something of
 * it names; too early is harmless, for the deal is then evaluated once more, and too late would be wrong.
 */
import type { Facts } from '../facts/schema.ts';
import { remembered } from '../facts/remembered.ts';
import type { CalendarDate, TimeZone } from '../facts/primitives.ts';
import { monthsLater, wholeMonthsBetween } from '../rules/language/dates.ts';
import { closeDateOf } from '../rules/language/deal-at-hand.ts';
import type { CommissionVerdict, Determination } from '../rules/language/determination.ts';
import { dayOf as dayNumber, whenClockShows } from '../rules/language/moments.ts';
import { dayOf } from './format.ts';
import type { Reader } from './reader.ts';

/** An instant in UTC, to the second; null: nothing that is known lies ahead. */
export function holdsUntil(determination: Determination, reader: Reader): string | null {
  const { asOf, clocks, nextActions, edition, lines } = determination;
  const now = Date.parse(asOf);
  const zones = zonesOf(reader.facts, reader);
  const named = [
    ...clocks.flatMap(({ startedAt, answerBy, dueAt }) => [startedAt, answerBy, dueAt]),
    ...nextActions.map(({ by }) => by),
    edition.from,
    edition.to,
    // A term that is over has nothing more to come, whether or not a month of it is known.
    ...lines.flatMap(({ commission }) => [commission.until, ...endsIfApproved(commission, reader.facts)]),
    ...datesIn({ ...reader.facts, asOf: undefined }),
    ...nextMonths(determination, reader, zones),
  ].flatMap((date) => date ?? []);
  const past = dayLongPast(now);
  const ahead = [...new Set(named)]
    .filter((date) => date > past)
    .flatMap((date) => momentsOf(date, zones))
    .filter((moment) => moment > now);
  return ahead.length === 0 ? null : new Date(Math.min(...ahead)).toISOString().replace('.000Z', 'Z');
}

/** What lies on this day or before is over on every clock: most of what a deal names, and clocks are dear to ask. */
const dayLongPast = (now: number): string => new Date(now - 4 * 86_400_000).toISOString().slice(0, 10);

/** A month that is over is earned or not: the next one, as long as one is to come. */
function nextMonths({ schedule, asOf }: Determination, { facts }: Reader, zones: readonly string[]): string[] {
  const closeDate = closeDateOf(facts);
  if (closeDate === null || !schedule.some(({ state }) => state === 'projected')) return [];
  const days = new Set(zones.map((zone) => dayOf(asOf, zone) as CalendarDate));
  return [...days].map((day) => monthsLater(closeDate, Math.max(0, wholeMonthsBetween(closeDate, day)) + 1));
}

/** A term that waits ends so many months after the close, or, of a holder, on its own day in the last of them. */
function endsIfApproved({ ifApproved }: CommissionVerdict, facts: Facts): CalendarDate[] {
  const closeDate = closeDateOf(facts);
  const months = ifApproved?.months ?? null;
  if (closeDate === null || months === null) return [];
  const last = monthsLater(closeDate, Math.max(0, months - 1));
  const since = (facts.customer?.products ?? []).flatMap(({ creditedSince }) => creditedSince ?? []);
  const own = since.map((date) => monthsLater(date, wholeMonthsBetween(date, last) + 1));
  return [monthsLater(closeDate, months), ...own];
}

/** Of whoever's clock the rules may count on. */
function zonesOf({ customer, partners = [] }: Facts, { timeZone, asOf }: Reader): string[] {
  const offset = /(Z|[+-]\d{2}:\d{2})$/.exec(asOf)?.[1] ?? 'Z';
  const named = [timeZone, customer?.timeZone, ...partners.map((partner) => partner.timeZone)];
  return [...new Set([offset === 'Z' ? 'UTC' : offset, ...named.flatMap((zone) => zone ?? [])])];
}

/** Where a day begins and where it is over; an instant, and the moment after. */
function momentsOf(date: string, zones: readonly string[]): number[] {
  if (date.includes('T')) {
    const moment = Date.parse(date);
    return Number.isNaN(moment) ? [] : [moment, moment + 1000];
  }
  return zones.flatMap((zone) => endsOfDay(date, zone));
}

/** Deals name the same thousand days on a dozen clocks, and clocks are dear to ask. */
const endsOfDay: (date: string, zone: string) => readonly number[] = remembered(
  (date: string, zone: string) => {
    const day = dayNumber(date as CalendarDate);
    return [day, day + 1].map((each) => whenClockShows(each, 0, zone as TimeZone).ms);
  },
  8_000,
  (date, zone) => `${date} ${zone}`,
);

const isDate = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}.*)?$/;

/** Every date that a fact states. */
function datesIn(value: unknown): string[] {
  if (typeof value === 'string') return isDate.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(datesIn);
}
