/** A zone told as its distance from UTC. */
import { timeZone } from './primitives.ts';
import { isOffset, offsetWritten } from './utc-offset.ts';

test.each(['+02:00', '-05:00', '+05:45', '-12:00', '+14:00', '+00:00'])('%s is a time zone', (offset) => {
  expect(isOffset(offset)).toBe(true);
  expect(timeZone.safeParse(offset).success).toBe(true);
});

test.each(['+2:00', '02:00', '+02', '+0200', '-12:30', '+14:30', '+15:00', '+02:60', '+23:59'])(
  '%s is none: no clock on earth shows it, or it is not written so',
  (offset) => {
    expect(timeZone.safeParse(offset).success).toBe(false);
  },
);

test('it is counted in milliseconds ahead of UTC', () => {
  const hour = 3_600_000;
  expect(['+02:00', '-03:30', '+00:00'].map(offsetWritten)).toEqual([2 * hour, -3.5 * hour, 0]);
});
