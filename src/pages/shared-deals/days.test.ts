import { dayIn, daysBetween } from './days.ts';

test.each([
  ['2025-11-05T23:30:00Z', 'Europe/Paris', '2025-11-06'],
  ['2025-11-05T23:30:00Z', 'America/New_York', '2025-11-05'],
  ['2026-01-01T00:00:00Z', 'America/Los_Angeles', '2025-12-31'],
])('%s in %s is a moment of %s', (instant, zone, day) => {
  expect(dayIn(instant, zone)).toBe(day);
});

test.each([
  ['2025-11-05', '2025-11-05', 0],
  ['2025-10-25', '2025-10-27', 2],
  ['2025-03-31', '2025-03-29', -2],
  ['2024-02-28', '2024-03-01', 2],
])('from %s to %s it is %d days, whatever the clocks did', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
