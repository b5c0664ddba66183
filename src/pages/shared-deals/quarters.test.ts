import { isQuarter, monthsOf, quarterAfter, quarterOf } from './quarters.ts';

test.each([
  ['2025-11-05', '2026-Q1'],
  ['2025-12-31', '2026-Q1'],
  ['2026-01-01', '2026-Q2'],
  ['2026-03-31', '2026-Q2'],
  ['2026-09-30', '2026-Q4'],
])('after %s comes %s', (today, quarter) => {
  expect(quarterAfter(quarterOf(today))).toBe(quarter);
});

test('a quarter has three months, also across the turn of the year', () => {
  expect(monthsOf('2025-Q4')).toEqual(['2025-10', '2025-11', '2025-12']);
  expect(monthsOf('2026-Q1')).toEqual(['2026-01', '2026-02', '2026-03']);
});

test.each(['2025-Q0', '2025-Q5', 'Q4 2025', '2025-4', '', '2025-Q4 '])('"%s" is no quarter', (text) => {
  expect(isQuarter(text)).toBe(false);
});
