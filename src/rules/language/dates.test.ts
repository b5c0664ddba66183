/** Months end where they end, and a day depends on where it is. */
import { daysLater, dayAt, monthsFrom, monthsLater, wholeMonthsBetween } from './dates.ts';
import { calendarDate, instant, timeZone } from '../../facts/primitives.ts';

const day = (date: string) => calendarDate.parse(date);

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
  ['2025-10-15', '2025-09-20', -1],
])('from %s to %s are %d whole months', (from, to, months) => {
  expect(wholeMonthsBetween(day(from), day(to))).toBe(months);
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

test('the day of an instant is the day there, over daylight-saving changes too', () => {
  const late = instant.parse('2025-10-15T23:30:00+02:00');
  expect(dayAt(late, timeZone.parse('Europe/Paris'))).toBe('2025-10-15');
  expect(dayAt(late, timeZone.parse('Asia/Tokyo'))).toBe('2025-10-16');
  expect(dayAt(late, undefined)).toBe('2025-10-15');
  expect(dayAt(instant.parse('2025-10-26T22:59:59Z'), timeZone.parse('Europe/Paris'))).toBe('2025-10-26');
  expect(dayAt(instant.parse('2025-10-26T23:00:00Z'), timeZone.parse('Europe/Paris'))).toBe('2025-10-27');
});
