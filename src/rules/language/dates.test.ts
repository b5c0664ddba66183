/** Months end where they end, and a day depends on where it is. */
import fc from 'fast-check';
import {
  compareInstants,
  dayAt,
  daysLater,
  earlier,
  isAfter,
  isBefore,
  monthsFrom,
  monthsLater,
  wholeMonthsBetween,
} from './dates.ts';
import { calendarDate, instant, timeZone } from '../../facts/primitives.ts';

const day = (date: string) => calendarDate.parse(date);
const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

test.each([
  ['2025-10-15', 1, '2025-11-15'],
  ['2025-10-31', 1, '2025-11-30'],
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2025-12-01', 1, '2026-01-01'],
  ['2025-10-15', 36, '2028-10-15'],
  ['2100-01-30', 1, '2100-02-28'],
])('%s and %d months is %s', (from, months, to) => {
  expect(monthsLater(day(from), months)).toBe(to);
});

test('thirty days are not a month', () => {
  expect(daysLater(day('2025-10-15'), 30)).toBe('2025-11-14');
  expect(daysLater(day('2024-02-28'), 2)).toBe('2024-03-01');
  expect(daysLater(day('2025-01-01'), -1)).toBe('2024-12-31');
});

test.each([
  ['2025-10-15', '2028-10-15', 36],
  ['2025-10-15', '2028-10-14', 35],
  ['2025-10-31', '2025-11-30', 1],
  ['2025-10-15', '2025-10-15', 0],
  ['2025-10-15', '2025-10-14', -1],
  ['2025-10-15', '2025-09-20', -1],
  ['2025-10-15', '2025-09-15', -1],
  ['2025-10-15', '2025-09-14', -2],
])('from %s to %s are %d whole months', (from, to, months) => {
  expect(wholeMonthsBetween(day(from), day(to))).toBe(months);
});

test('whole months are as many as fit between two days, and one more does not', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (from, to) => {
      const months = wholeMonthsBetween(from, to);
      expect(isAfter(monthsLater(from, months), to)).toBe(false);
      expect(isAfter(monthsLater(from, months + 1), to)).toBe(true);
    }),
    { examples: [[day('2025-10-31'), day('2025-11-30')]] },
  );
});

test('a month ends where it ends: the day is the same, or the last one of a shorter month', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (from, months) => {
      const to = monthsLater(from, months);
      const tomorrow = daysLater(to, 1);
      expect(to.slice(8) === from.slice(8) || (to.slice(8) < from.slice(8) && tomorrow.endsWith('-01'))).toBe(true);
      expect(monthsFrom(from, 61)[months]?.month ?? to.slice(0, 7)).toBe(to.slice(0, 7));
    }),
  );
});

test('days go on by one, over the ends of months and years, and back again', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 1_500 }), (from, days) => {
      const to = daysLater(from, days);
      expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBe(days);
      expect(daysLater(to, -days)).toBe(from);
    }),
  );
});

test('a day is neither before nor after itself', () => {
  const [first, second] = [day('2025-09-30'), day('2025-10-01')];
  expect([isBefore(first, second), isBefore(second, first), isBefore(first, first)]).toEqual([true, false, false]);
  expect([isAfter(first, second), isAfter(second, first), isAfter(first, first)]).toEqual([false, true, false]);
  expect([earlier(first, second), earlier(second, first)]).toEqual([first, first]);
});

test('instants are compared by the moment, whatever clock wrote them', () => {
  const [paris, utc, tokyo] = ['2025-10-15T01:00+02:00', '2025-10-14T23:00Z', '2025-10-15T08:00:01+09:00'].map((text) =>
    instant.parse(text),
  );
  if (paris === undefined || utc === undefined || tokyo === undefined) throw new Error('three instants');
  expect(compareInstants(paris, utc)).toBe(0);
  expect(compareInstants(utc, tokyo)).toBeLessThan(0);
  expect(compareInstants(tokyo, paris)).toBeGreaterThan(0);
});

test('months and quarters of the calendar', () => {
  expect(monthsFrom(day('2025-10-31'), 5).map(({ month }) => month)).toEqual([
    '2025-10',
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
  ]);
  expect(
    monthsFrom(day('2025-01-01'), 12)
      .map(({ quarter }) => quarter.slice(5))
      .join(' '),
  ).toBe('Q1 Q1 Q1 Q2 Q2 Q2 Q3 Q3 Q3 Q4 Q4 Q4');
  expect(monthsFrom(day('2025-12-24'), 25).at(-1)).toEqual({ month: '2027-12', quarter: '2027-Q4' });
  expect(monthsFrom(day('2025-12-24'), 0)).toEqual([]);
});

test('of two runs of months each has its own beginning and its own length', () => {
  const ends = (from: string, count: number) => [monthsFrom(day(from), count)[0], monthsFrom(day(from), count).at(-1)];
  const [october, november, december] = [
    { month: '2025-10', quarter: '2025-Q4' },
    { month: '2025-11', quarter: '2025-Q4' },
    { month: '2025-12', quarter: '2025-Q4' },
  ];
  expect([ends('2025-10-01', 2), ends('2025-10-31', 3), ends('2025-11-01', 2)]).toEqual([
    [october, november],
    [october, december],
    [november, december],
  ]);
});

test('the day of an instant is the day there, over daylight-saving changes too', () => {
  const late = instant.parse('2025-10-15T23:30:00+02:00');
  expect(dayAt(late, timeZone.parse('Europe/Paris'))).toBe('2025-10-15');
  expect(dayAt(late, timeZone.parse('Asia/Tokyo'))).toBe('2025-10-16');
  expect(dayAt(late, undefined)).toBe('2025-10-15');
  expect(dayAt(instant.parse('2025-10-26T22:59:59Z'), timeZone.parse('Europe/Paris'))).toBe('2025-10-26');
  expect(dayAt(instant.parse('2025-10-26T23:00:00Z'), timeZone.parse('Europe/Paris'))).toBe('2025-10-27');
});
