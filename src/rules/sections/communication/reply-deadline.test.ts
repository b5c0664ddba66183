/** Délai de réponse attendu: 48 h on working days, 17:00 on the next working day for public holidays. */
import { edition20250903 } from '../../editions/2025-09-03.ts';
import type { RulesEdition } from '../../editions/edition.ts';
import { calendarDate, countryCode, instant, timeZone } from '../../../facts/primitives.ts';
import { dayOf, instantOf, type Moment, onClock, writtenLike } from '../../language/moments.ts';
import {
  deadlineAfterReturn,
  earliestAnywhere,
  earliestDeadline,
  replyDeadline,
  type ReplyDeadline,
} from './reply-deadline.ts';
import { workingCalendar } from '../../language/working-calendar.ts';

const paris = timeZone.parse('Europe/Paris');
const holidaysStated = (country: string, ...dates: string[]) =>
  dates.map((date) => ({ countryCode: countryCode.parse(country), date: calendarDate.parse(date) }));
const calendarOf = (country: string, ...dates: string[]) =>
  workingCalendar(countryCode.parse(country), holidaysStated(country, ...dates));
const inFrance = { calendar: calendarOf('FR'), zone: paris };

const asked = (text: string): Moment => onClock(instantOf(instant.parse(text)), paris);
const shown = (text: string, at: Moment): string => writtenLike({ text: instant.parse(text), moment: asked(text) }, at);
const told = (text: string, found: ReplyDeadline | null) =>
  found && {
    answerBy: shown(text, found.answerBy),
    dueAt: shown(text, found.dueAt),
    movedByHoliday: found.movedByHoliday,
  };
const deadline = (text: string, region = inFrance, edition = edition20250903) =>
  told(text, replyDeadline(asked(text), region, edition));

/** The text as it would be if it said another hour. */
const withGraceUntil = (value: string): RulesEdition => {
  const { parameters } = edition20250903;
  return {
    ...edition20250903,
    parameters: { ...parameters, 'reply.afterHoliday': { ...parameters['reply.afterHoliday'], value } },
  };
};

describe('COM-02, COM-03: until when a reply is in time (A-35)', () => {
  test.each([
    ['in the middle of the week', '2025-09-15T10:00+02:00', '2025-09-17T10:00+02:00', '2025-09-17T10:00+02:00', false],
    ['on Thursday afternoon', '2025-09-18T16:00+02:00', '2025-09-20T16:00+02:00', '2025-09-22T16:00+02:00', false],
    [
      'at midnight between two days',
      '2025-09-15T00:00+02:00',
      '2025-09-17T00:00+02:00',
      '2025-09-17T00:00+02:00',
      false,
    ],
    ['on Saturday', '2025-09-20T10:00+02:00', '2025-09-22T10:00+02:00', '2025-09-24T00:00+02:00', false],
    ['on a public holiday', '2025-11-11T09:00+01:00', '2025-11-12T17:00+01:00', '2025-11-12T17:00+01:00', true],
    [
      'on the last minute of a public holiday',
      '2025-11-11T23:59+01:00',
      '2025-11-12T17:00+01:00',
      '2025-11-12T17:00+01:00',
      true,
    ],
    [
      'on a public holiday before a weekend',
      '2025-08-15T09:00+02:00',
      '2025-08-18T17:00+02:00',
      '2025-08-18T17:00+02:00',
      true,
    ],
    [
      'on a public holiday at the weekend',
      '2025-11-01T09:00+01:00',
      '2025-11-03T17:00+01:00',
      '2025-11-03T17:00+01:00',
      true,
    ],
    [
      'the day before a public holiday',
      '2025-11-10T10:00+01:00',
      '2025-11-12T10:00+01:00',
      '2025-11-13T10:00+01:00',
      false,
    ],
    [
      'two days before a public holiday',
      '2025-05-06T18:00+02:00',
      '2025-05-09T17:00+02:00',
      '2025-05-09T18:00+02:00',
      true,
    ],
    [
      'two days before a public holiday, in the morning',
      '2025-05-06T10:00+02:00',
      '2025-05-09T10:00+02:00',
      '2025-05-09T17:00+02:00',
      true,
    ],
  ])('asked %s', (_, at, answerBy, dueAt, movedByHoliday) => {
    expect(deadline(at)).toEqual({ answerBy, dueAt, movedByHoliday });
  });

  test('the hour of the text is taken to the minute', () => {
    expect(deadline('2025-11-11T09:00+01:00', inFrance, withGraceUntil('17:30'))).toMatchObject({
      dueAt: '2025-11-12T17:30+01:00',
    });
  });
});

describe('a year whose holidays nobody knows leaves the deadline open', () => {
  const inIndia = { calendar: calendarOf('IN', '2025-12-31'), zone: paris };

  test.each([
    ['asked in that year', '2026-01-05T10:00+01:00', inIndia],
    ['asked on a holiday whose next working day lies there', '2025-12-31T10:00+01:00', inIndia],
    ['due on a holiday whose next working day lies there', '2025-12-29T10:00+01:00', inIndia],
    ['due there, by the clock', '2028-12-30T10:00+01:00', inFrance],
    ['due there, on working days only', '2028-12-29T10:00+01:00', inFrance],
    [
      'due at the midnight in which it begins',
      '2025-12-30T00:00+01:00',
      { calendar: calendarOf('IN', '2025-10-02'), zone: paris },
    ],
  ])('no deadline is told of a year whose holidays nobody knows: %s', (_, at, region) => {
    expect(deadline(at, region)).toBeNull();
  });

  test('the last hour before it is still known', () => {
    expect(deadline('2025-12-29T23:59+01:00', { calendar: calendarOf('IN', '2025-10-02'), zone: paris })).toMatchObject(
      { dueAt: '2025-12-31T23:59+01:00' },
    );
  });
});

describe('COM-05: back from an announced absence (A-61)', () => {
  const afterReturn = (lastDay: string) => {
    const found = deadlineAfterReturn(dayOf(calendarDate.parse(lastDay)), inFrance, edition20250903);
    return told('2025-09-15T10:00+02:00', found);
  };

  test.each([
    ['on a Tuesday', '2025-09-16', '2025-09-19T00:00+02:00', '2025-09-19T00:00+02:00', false],
    ['on a Friday, the hours begin on Monday', '2025-09-19', '2025-09-24T00:00+02:00', '2025-09-24T00:00+02:00', false],
    [
      'on the eve of a public holiday, they begin after it',
      '2025-11-10',
      '2025-11-14T00:00+01:00',
      '2025-11-14T00:00+01:00',
      false,
    ],
    [
      'on a Wednesday, the weekend is between the two readings',
      '2025-09-17',
      '2025-09-20T00:00+02:00',
      '2025-09-20T00:00+02:00',
      false,
    ],
    [
      'on a Thursday, the weekend is between the two readings',
      '2025-09-18',
      '2025-09-21T00:00+02:00',
      '2025-09-23T00:00+02:00',
      false,
    ],
  ])(
    '48 hours on working days begin at the return: away until the end %s',
    (_, lastDay, answerBy, dueAt, movedByHoliday) => {
      expect(afterReturn(lastDay)).toEqual({ answerBy, dueAt, movedByHoliday });
    },
  );

  test('in a year whose holidays nobody knows', () => {
    expect(afterReturn('2028-12-31')).toBeNull();
    expect(afterReturn('2028-12-29')).toBeNull();
  });
});

describe('the earliest that the deadline can be', () => {
  const earliest = (text: string) => shown(text, earliestDeadline(asked(text), paris, edition20250903));

  test.each([
    ['17:00 tomorrow, as long as today may be a holiday', '2025-09-15T10:00+02:00', '2025-09-16T17:00+02:00'],
    ['17:00 tomorrow, however late it is asked', '2025-09-15T23:59+02:00', '2025-09-16T17:00+02:00'],
  ])('the earliest deadline is told: %s', (_, at, by) => {
    expect(earliest(at)).toBe(by);
  });

  test('where nobody knows the time zone: 17:00 after a midnight that was just about to strike, less a lost hour', () => {
    const at = instantOf(instant.parse('2025-09-15T10:00Z'));
    expect(earliestAnywhere(at, edition20250903)).toEqual({ ms: at + 16 * 3_600_000, offset: 0 });
    expect(earliestAnywhere(at, withGraceUntil('17:45'))).toEqual({ ms: at + 16.75 * 3_600_000, offset: 0 });
  });
});
