/**
 * Until when a reply is in time (COM-02, COM-03).
 *
 * The text says 48 hours on working days, and 17:00 on the next working day for public holidays. It does not say
 * whether the hours run over a weekend, so both readings are kept: people are told the earlier, and only the
 * later makes a reply late.
 */
import { Temporal } from 'temporal-polyfill';
import type { RulesEdition } from './editions/edition.ts';
import type { Instant } from './facts/primitives.ts';
import { nextWorkingDay, workingHoursAfter, type WorkingCalendar } from './working-calendar.ts';

export interface ReplyDeadline {
  readonly answerBy: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  /** A public holiday moved it: COM-03 rather than COM-02. */
  readonly movedByHoliday: boolean;
}

/** Null: the holidays of a year that matters are unknown. */
export function replyDeadline(asked: Temporal.ZonedDateTime, calendar: WorkingCalendar, edition: RulesEdition): ReplyDeadline | null {
  const kind = calendar.kindOf(asked.toPlainDate());
  if (kind === null) return null;
  if (kind === 'holiday') {
    const end = endOfGrace(asked, calendar, edition);
    return end === null ? null : { answerBy: end, dueAt: end, movedByHoliday: true };
  }
  return hoursFrom(asked, calendar, edition);
}

/** Back from an announced absence, the hours begin with the first working day. */
export function deadlineAfterReturn(lastDayAway: Temporal.PlainDate, zone: string, calendar: WorkingCalendar, edition: RulesEdition): ReplyDeadline | null {
  const back = nextWorkingDay(calendar, lastDayAway);
  return back === null ? null : hoursFrom(back.toZonedDateTime(zone), calendar, edition);
}

/** The earliest that the deadline can be, whatever the holidays: 48 hours, or 17:00 tomorrow if today is a holiday. */
export function earliestDeadline(asked: Temporal.ZonedDateTime, edition: RulesEdition): Temporal.Instant {
  return first(byTheClock(asked, edition).toInstant(), atGraceTime(asked.toPlainDate().add({ days: 1 }), asked.timeZoneId, edition));
}

/** The same where even the time zone is unknown: asked just before midnight, and an hour lost to a change of the clocks. */
export function earliestAnywhere(asked: Instant, edition: RulesEdition): Temporal.Instant {
  const grace = Temporal.PlainTime.from(edition.parameters['reply.afterHoliday'].value);
  return Temporal.Instant.from(asked).add({ hours: Math.min(grace.hour - 1, edition.parameters['reply.hours'].value) });
}

function hoursFrom(start: Temporal.ZonedDateTime, calendar: WorkingCalendar, edition: RulesEdition): ReplyDeadline | null {
  const clock = byTheClock(start, edition);
  const working = workingHoursAfter(calendar, start, edition.parameters['reply.hours'].value);
  const kind = calendar.kindOf(clock.toPlainDate());
  if (working === null || kind === null) return null;
  const ends = kind === 'holiday' ? endOfGrace(clock, calendar, edition) : clock.toInstant();
  if (ends === null) return null;
  const other = working.toInstant();
  return { answerBy: first(ends, other), dueAt: last(ends, other), movedByHoliday: kind === 'holiday' };
}

const byTheClock = (start: Temporal.ZonedDateTime, edition: RulesEdition): Temporal.ZonedDateTime =>
  start.add({ hours: edition.parameters['reply.hours'].value });

function endOfGrace(onHoliday: Temporal.ZonedDateTime, calendar: WorkingCalendar, edition: RulesEdition): Temporal.Instant | null {
  const day = nextWorkingDay(calendar, onHoliday.toPlainDate());
  return day === null ? null : atGraceTime(day, onHoliday.timeZoneId, edition);
}

function atGraceTime(day: Temporal.PlainDate, zone: string, edition: RulesEdition): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(edition.parameters['reply.afterHoliday'].value) }).toInstant();
}

const first = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant => (Temporal.Instant.compare(a, b) <= 0 ? a : b);
const last = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant => (Temporal.Instant.compare(a, b) >= 0 ? a : b);
