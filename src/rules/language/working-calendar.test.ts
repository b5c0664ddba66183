import fc from 'fast-check';
import { calendarDate, countryCode, instant, timeZone } from '../../facts/primitives.ts';
import { dateOf, dayOf, instantOf, onClock, writtenLike } from './moments.ts';
import { nextWorkingDay, workingCalendar, workingDaysAfter, workingHoursAfter } from './working-calendar.ts';

const france = countryCode.parse('FR');
const india = countryCode.parse('IN');
const paris = timeZone.parse('Europe/Paris');
const inFrance = () => workingCalendar(france, undefined);
const day = (text: string) => dayOf(calendarDate.parse(text));
const shown = (found: number | null) => (found === null ? null : dateOf(found));
const holiday = (country: string, date: string) => ({
  countryCode: countryCode.parse(country),
  date: calendarDate.parse(date),
});

describe('the working days of a country', () => {
  test('are Monday to Friday', () => {
    expect(inFrance().kindOf(day('2025-09-19'))).toBe('working');
    expect(inFrance().kindOf(day('2025-09-20'))).toBe('weekend');
    expect(inFrance().kindOf(day('2025-09-21'))).toBe('weekend');
    expect(inFrance().kindOf(day('2025-09-22'))).toBe('working');
  });

  test('less its public holidays, also those that fall on a weekend', () => {
    expect(inFrance().kindOf(day('2025-11-11'))).toBe('holiday');
    expect(inFrance().kindOf(day('2025-11-01'))).toBe('holiday');
  });

  test('a holiday of another country is a working day here', () => {
    expect(inFrance().kindOf(day('2025-10-03'))).toBe('working');
    expect(workingCalendar(countryCode.parse('DE'), undefined).kindOf(day('2025-10-03'))).toBe('holiday');
  });

  test('the facts add holidays to the table, for their country only', () => {
    const withAssumptionMonday = workingCalendar(france, [holiday('FR', '2025-09-22'), holiday('DE', '2025-09-23')]);
    expect(withAssumptionMonday.kindOf(day('2025-09-22'))).toBe('holiday');
    expect(withAssumptionMonday.kindOf(day('2025-09-23'))).toBe('working');
    expect(withAssumptionMonday.kindOf(day('2025-11-11'))).toBe('holiday');
  });

  test('a country outside the table is unknown, never a working day by guess', () => {
    expect(workingCalendar(india, undefined).kindOf(day('2025-09-22'))).toBeNull();
    expect(workingCalendar(india, undefined).kindOf(day('2025-09-20'))).toBeNull();
  });

  test('a year outside the table is unknown', () => {
    expect(inFrance().kindOf(day('2028-12-29'))).toBe('working');
    expect(inFrance().kindOf(day('2029-01-02'))).toBeNull();
    expect(inFrance().kindOf(day('2023-12-29'))).toBeNull();
    expect(nextWorkingDay(inFrance(), day('2028-12-29'))).toBeNull();
  });

  test('the facts make a year known by stating its holidays', () => {
    const stated = workingCalendar(india, [holiday('IN', '2025-10-02')]);
    expect(stated.kindOf(day('2025-10-02'))).toBe('holiday');
    expect(stated.kindOf(day('2025-10-03'))).toBe('working');
    expect(stated.kindOf(day('2026-10-02'))).toBeNull();
  });
});

describe('counting working days', () => {
  test('the first day is not counted, and weekends are passed over', () => {
    expect(shown(workingDaysAfter(inFrance(), day('2025-09-15'), 10))).toBe('2025-09-29');
    expect(shown(nextWorkingDay(inFrance(), day('2025-09-19')))).toBe('2025-09-22');
  });

  test('a holiday inside the count is passed over', () => {
    expect(shown(workingDaysAfter(inFrance(), day('2025-11-03'), 10))).toBe('2025-11-18');
  });

  test('over the end of the year, New Year’s Day and Christmas are passed over', () => {
    expect(shown(workingDaysAfter(inFrance(), day('2025-12-22'), 10))).toBe('2026-01-07');
  });

  test('one more holiday never makes the last day earlier', () => {
    const dates = fc
      .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(dates, dates, fc.integer({ min: 1, max: 15 }), (from, extra, count) => {
        const plain = workingDaysAfter(inFrance(), day(from), count);
        const longer = workingDaysAfter(workingCalendar(france, [holiday('FR', extra)]), day(from), count);
        expect(longer!).toBeGreaterThanOrEqual(plain!);
        expect(inFrance().kindOf(plain!)).toBe('working');
      }),
    );
  });
});

describe('counting hours of working days', () => {
  const after = (start: string, hours: number) => {
    const text = instant.parse(start);
    const moment = onClock(instantOf(text), paris);
    const end = workingHoursAfter(inFrance(), moment, hours, paris);
    return end === null ? null : writtenLike({ text, moment }, end);
  };

  test('from Friday 16:00 to Tuesday 16:00', () => {
    expect(after('2025-09-19T16:00+02:00', 48)).toBe('2025-09-23T16:00+02:00');
  });

  test('those that Friday leaves over begin on Monday, be they fewer than a day', () => {
    expect(after('2025-09-19T16:00+02:00', 8)).toBe('2025-09-20T00:00+02:00');
    expect(after('2025-09-19T16:00+02:00', 9)).toBe('2025-09-22T01:00+02:00');
    expect(after('2025-09-19T16:00+02:00', 24)).toBe('2025-09-22T16:00+02:00');
  });

  test('inside the week they are hours of the clock', () => {
    expect(after('2025-09-15T10:00+02:00', 48)).toBe('2025-09-17T10:00+02:00');
  });

  test('from a Saturday they begin on Monday', () => {
    expect(after('2025-09-20T10:00+02:00', 48)).toBe('2025-09-24T00:00+02:00');
  });

  test('keep the hour of the day over a change of the clocks at the weekend', () => {
    expect(after('2025-10-24T16:00+02:00', 48)).toBe('2025-10-28T16:00+01:00');
    expect(after('2026-03-27T16:00+01:00', 48)).toBe('2026-03-31T16:00+02:00');
  });

  test('one hour more or less than a day ends the day before or after', () => {
    expect(after('2025-09-15T00:00+02:00', 23)).toBe('2025-09-15T23:00+02:00');
    expect(after('2025-09-15T00:00+02:00', 24)).toBe('2025-09-16T00:00+02:00');
    expect(after('2025-09-15T00:00+02:00', 25)).toBe('2025-09-16T01:00+02:00');
  });
});

describe('a deadline is written as the request was', () => {
  const written = (text: string, at = '2025-10-27T08:00:00Z', zone: typeof paris | null = paris) => {
    const like = instant.parse(text);
    const moment = zone === null ? null : onClock(instantOf(like), zone);
    return writtenLike({ text: like, moment }, onClock(Date.parse(at), zone ?? paris));
  };
  test('on the zone’s clock, also after the clocks change', () => {
    expect(written('2025-10-25T10:00+02:00')).toBe('2025-10-27T09:00+01:00');
  });
  test('with seconds where there were seconds', () => {
    expect(written('2025-10-25T10:00:00+02:00')).toBe('2025-10-27T09:00:00+01:00');
    expect(written('2025-10-25T10:00:00.250+02:00', '2025-10-27T08:00:00.250Z')).toBe('2025-10-27T09:00:00.250+01:00');
  });
  test('in its own offset where that is not the zone’s', () => {
    expect(written('2025-10-25T08:00Z')).toBe('2025-10-27T08:00Z');
    expect(written('2025-10-25T03:00-05:00')).toBe('2025-10-27T03:00-05:00');
    expect(written('2025-10-25T13:30+05:30')).toBe('2025-10-27T13:30+05:30');
    expect(written('2025-10-25T10:00+02:00', '2025-10-27T08:00:00Z', null)).toBe('2025-10-27T10:00+02:00');
  });
});
