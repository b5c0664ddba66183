/**
 * Until when a reply is in time (COM-02, COM-03).
 *
 * The text says 48 hours on working days, and 17:00 on the next working day for public holidays. It does not say
 * whether the hours run over a weekend, so both readings are kept: people are told the earlier, and only the
 * later makes a reply late.
 */
import type { RulesEdition } from '../../editions/edition.ts';
import type { TimeZone } from '../../../facts/primitives.ts';
import { type Day, dayShown, type Moment, onClock, whenClockShows } from '../../language/moments.ts';
import { nextWorkingDay, workingHoursAfter, type WorkingCalendar } from '../../language/working-calendar.ts';

export interface ReplyDeadline {
  readonly answerBy: Moment;
  readonly dueAt: Moment;
  /** A public holiday moved it: COM-03 rather than COM-02. */
  readonly movedByHoliday: boolean;
}

/** The region whose working days and clock count. */
export interface Region {
  readonly calendar: WorkingCalendar;
  readonly zone: TimeZone;
}

/** Null: the holidays of a year that matters are unknown. */
export function replyDeadline(asked: Moment, region: Region, edition: RulesEdition): ReplyDeadline | null {
  const kind = region.calendar.kindOf(dayShown(asked));
  if (kind === null) return null;
  if (kind !== 'holiday') return hoursFrom(asked, region, edition);
  const end = endOfGrace(dayShown(asked), region, edition);
  return end === null ? null : { answerBy: end, dueAt: end, movedByHoliday: true };
}

/** Back from an announced absence, the hours begin with the first working day. */
export function deadlineAfterReturn(lastDayAway: Day, region: Region, edition: RulesEdition): ReplyDeadline | null {
  const known = afterReturns.get(region.calendar) ?? new Map<string, ReplyDeadline | null>();
  afterReturns.set(region.calendar, known);
  const question = `${edition.id} ${region.zone} ${lastDayAway}`;
  const before = known.get(question);
  if (before !== undefined) return before;
  const deadline = countedAfterReturn(lastDayAway, region, edition);
  if (known.size >= mostReturns) known.clear();
  known.set(question, deadline);
  return deadline;
}
/** Every request is held against every absence, and the days of return are few. */
const afterReturns = new WeakMap<Region['calendar'], Map<string, ReplyDeadline | null>>();
const mostReturns = 5_000;

function countedAfterReturn(lastDayAway: Day, region: Region, edition: RulesEdition): ReplyDeadline | null {
  const back = nextWorkingDay(region.calendar, lastDayAway);
  return back === null ? null : hoursFrom(whenClockShows(back, 0, region.zone), region, edition);
}

/** The earliest that the deadline can be, whatever the holidays: 48 hours, or 17:00 tomorrow if today is a holiday. */
export function earliestDeadline(asked: Moment, zone: TimeZone, edition: RulesEdition): Moment {
  return first(byTheClock(asked, zone, edition), atGraceTime(dayShown(asked) + 1, zone, edition));
}

/** The same where even the time zone is unknown: asked just before midnight, and an hour lost to a change of the clocks. */
export function earliestAnywhere(asked: number, edition: RulesEdition): Moment {
  return { ms: asked + Math.min(graceTime(edition) - anHour, hoursToReply(edition)), offset: 0 };
}

/** The latest that it can be, whatever country and time zone: no holidays keep anybody from two working days for three weeks. */
export const latestAnywhere = (asked: number): Moment => ({ ms: asked + 21 * 24 * anHour, offset: 0 });

function hoursFrom(start: Moment, region: Region, edition: RulesEdition): ReplyDeadline | null {
  const { calendar, zone } = region;
  const clock = byTheClock(start, zone, edition);
  const working = workingHoursAfter(calendar, start, edition.parameters['reply.hours'].value, zone);
  const kind = calendar.kindOf(dayShown(clock));
  const ends = kind === 'holiday' ? endOfGrace(dayShown(clock), region, edition) : clock;
  if (working === null || kind === null || ends === null) return null;
  return { answerBy: first(ends, working), dueAt: last(ends, working), movedByHoliday: kind === 'holiday' };
}

const byTheClock = (start: Moment, zone: TimeZone, edition: RulesEdition): Moment =>
  onClock(start.ms + hoursToReply(edition), zone);

function endOfGrace(holiday: Day, { calendar, zone }: Region, edition: RulesEdition): Moment | null {
  const day = nextWorkingDay(calendar, holiday);
  return day === null ? null : atGraceTime(day, zone, edition);
}

const atGraceTime = (day: Day, zone: TimeZone, edition: RulesEdition): Moment =>
  whenClockShows(day, graceTime(edition), zone);

const anHour = 3_600_000;
const hoursToReply = (edition: RulesEdition): number => edition.parameters['reply.hours'].value * anHour;

/** `17:00`, in milliseconds after midnight. */
function graceTime(edition: RulesEdition): number {
  const [hour = 0, minute = 0] = edition.parameters['reply.afterHoliday'].value.split(':').map(Number);
  return hour * anHour + minute * 60_000;
}

const first = (a: Moment, b: Moment): Moment => (a.ms <= b.ms ? a : b);
const last = (a: Moment, b: Moment): Moment => (a.ms >= b.ms ? a : b);
