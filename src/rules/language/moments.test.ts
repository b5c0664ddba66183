/** Days by number, moments by the millisecond, and what a clock shows where the deadline runs. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { calendarDate, instant, timeZone } from '../../facts/primitives.ts';
import { dateOf, dayOf, dayShown, instantOf, onClock, sinceMidnight, whenClockShows, writtenLike } from './moments.ts';

const paris = timeZone.parse('Europe/Paris');
const london = timeZone.parse('Europe/London');
const newYork = timeZone.parse('America/New_York');
const kolkata = timeZone.parse('Asia/Kolkata');
const utc = timeZone.parse('UTC');
const zones = fc.constantFrom(paris, london, newYork, kolkata, utc);
const [aMinute, anHour] = [60_000, 3_600_000];
const at = (text: string) => instantOf(instant.parse(text));
const day = (text: string) => dayOf(calendarDate.parse(text));
const anyMoment = fc
  .date({ min: new Date('1969-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.getTime());

test('days are counted from 1 January 1970, one a day', () => {
  expect([day('1970-01-01'), day('1970-01-02'), day('1969-12-31'), day('1971-01-01')]).toEqual([0, 1, -1, 365]);
  expect([dateOf(0), dateOf(-1), dateOf(365)]).toEqual(['1970-01-01', '1969-12-31', '1971-01-01']);
});

test('a day is the date that it was counted from', () => {
  fc.assert(fc.property(fc.integer({ min: -40_000, max: 40_000 }), (count) => dayOf(dateOf(count)) === count));
});

test.each([
  ['2025-10-15T23:30:00Z', paris, '2025-10-16', 1.5],
  ['2025-12-15T23:30:00Z', paris, '2025-12-16', 0.5],
  ['2025-10-15T02:00:00Z', newYork, '2025-10-14', 22],
  ['2025-10-15T18:30:00Z', kolkata, '2025-10-16', 0],
  ['2025-10-15T00:00:00Z', utc, '2025-10-15', 0],
  ['1969-12-31T23:00:00Z', utc, '1969-12-31', 23],
])(
  'a clock shows the day and the hour of its zone: %s in %s is %s, %d hours after midnight',
  (text, zone, date, hours) => {
    const moment = onClock(at(text), zone);
    expect([dateOf(dayShown(moment)), sinceMidnight(moment) / anHour]).toEqual([date, hours]);
  },
);

test('what a clock shows is shown by it again', () => {
  fc.assert(
    fc.property(anyMoment, zones, (ms, zone) => {
      const moment = onClock(ms, zone);
      expect(moment.ms).toBe(ms);
      const again = whenClockShows(dayShown(moment), sinceMidnight(moment), zone);
      expect([dayShown(again), sinceMidnight(again)]).toEqual([dayShown(moment), sinceMidnight(moment)]);
      expect(again).toEqual(onClock(again.ms, zone));
      // An hour that a clock shows twice is the first of the two.
      expect([0, anHour]).toContain(ms - again.ms);
    }),
  );
});

test('hours beyond midnight are those of the days that follow', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 30_000 }), fc.nat(3), fc.nat(86_399_999), (count, days, time) => {
      expect(whenClockShows(count, days * 24 * anHour + time, utc)).toEqual({
        ms: (count + days) * 24 * anHour + time,
        offset: 0,
      });
    }),
  );
});

test('an hour that a clock leaves out in spring is the one after it', () => {
  const shown = whenClockShows(day('2026-03-29'), 2.5 * anHour, paris);
  expect(shown).toEqual({ ms: at('2026-03-29T03:30+02:00'), offset: 2 * anHour });
});

describe('a deadline is written in the spelling of what it is compared with', () => {
  const written = (like: string, deadline: string, zone: typeof paris | null) => {
    const text = instant.parse(like);
    return writtenLike(
      { text, moment: zone === null ? null : onClock(instantOf(text), zone) },
      onClock(at(deadline), zone ?? paris),
    );
  };

  test.each<[string, string, string, string, typeof paris?]>([
    ['to the minute', '2025-07-01T10:00+02:00', '2025-07-02T16:30:45.678+02:00', '2025-07-02T16:30+02:00'],
    ['to the second', '2025-07-01T10:00:00+02:00', '2025-07-02T16:30:45.678+02:00', '2025-07-02T16:30:45+02:00'],
    [
      'to its fraction',
      '2025-07-01T10:00:00.5+02:00',
      '2025-07-02T16:30:45.678+02:00',
      '2025-07-02T16:30:45.678+02:00',
    ],
    ['over the change of the clocks', '2025-10-25T10:00+02:00', '2025-10-27T10:00+01:00', '2025-10-27T10:00+01:00'],
    ['in universal time, which has no summer', '2025-10-25T08:00Z', '2025-10-27T10:00+01:00', '2025-10-27T09:00Z'],
    [
      'in universal time, as a winter clock shows it too',
      '2026-03-27T10:00Z',
      '2026-03-30T09:00Z',
      '2026-03-30T09:00Z',
      london,
    ],
    [
      'in its own offset, where that is another',
      '2025-10-25T03:00-05:00',
      '2025-10-27T10:00+01:00',
      '2025-10-27T04:00-05:00',
    ],
    ['with minutes in its offset', '2025-10-25T13:30+05:30', '2025-10-27T10:00+01:00', '2025-10-27T14:30+05:30'],
    ['with minutes behind it', '2025-10-25T04:30-03:30', '2025-10-27T10:00+01:00', '2025-10-27T05:30-03:30'],
  ])('%s', (_how, like, deadline, text, zone = paris) => {
    expect(written(like, deadline, zone)).toBe(text);
  });

  test('in its own offset, where nobody knows the zone', () => {
    expect(written('2025-10-25T10:00+02:00', '2025-10-27T10:00+01:00', null)).toBe('2025-10-27T11:00+02:00');
  });

  test('of universal time where the zone’s clock shows it too, in that zone all the same', () => {
    expect(written('2025-10-15T08:00Z', '2025-10-16T08:00Z', utc)).toBe('2025-10-16T08:00Z');
    expect(written('2025-10-15T08:00+00:00', '2025-10-16T08:00Z', utc)).toBe('2025-10-16T08:00+00:00');
  });

  test('and is that very moment, in whatever spelling', () => {
    const offset = fc.integer({ min: -11 * 60, max: 14 * 60 }).map((minutes) => {
      const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
      return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
    });
    fc.assert(
      fc.property(fc.oneof(offset, fc.constant('Z')), anyMoment, fc.option(zones), (end, ms, zone) => {
        const minute = ms - (((ms % aMinute) + aMinute) % aMinute);
        const deadline = new Date(minute).toISOString();
        const text = written(`2025-07-01T10:00${end}`, deadline, zone);
        expect(Date.parse(text)).toBe(minute);
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
      }),
    );
  });
});

test('a clock that tells its offset needs no name', () => {
  const offset = timeZone.parse('+05:30');
  fc.assert(
    fc.property(anyMoment, fc.nat(86_399_999), (ms, time) => {
      // India has kept one clock since 1945.
      expect(onClock(ms, offset)).toEqual(onClock(ms, kolkata));
      const count = Math.floor(ms / 86_400_000);
      expect(whenClockShows(count, time, offset)).toEqual(whenClockShows(count, time, kolkata));
    }),
  );
});

test('an hour that a clock shows twice or leaves out is the moment that Temporal takes it for', () => {
  const changes = ['2025-03-30', '2025-10-26', '2026-03-08', '2026-11-01', '2025-04-06', '2025-10-05'].map(day);
  const minutes = fc.integer({ min: -120, max: 26 * 60 });
  const there = fc.constantFrom(...['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia']);
  fc.assert(
    fc.property(fc.constantFrom(...changes), minutes, there, (count, after, zone) => {
      const shown = Temporal.PlainDateTime.from(
        new Date(count * 86_400_000 + after * aMinute).toISOString().slice(0, -1),
      );
      const { epochMilliseconds } = shown.toZonedDateTime(zone);
      expect(whenClockShows(count, after * aMinute, timeZone.parse(zone)).ms).toBe(epochMilliseconds);
    }),
    { numRuns: 500 },
  );
});
