/** A calendar file as RFC 5545 wants it: lines, folding, escaping, days. */
import fc from 'fast-check';
import { type CalendarEvent, icsOf } from './ics.ts';

const event: CalendarEvent = {
  uid: '147258369-9001-proof-701@rules-of-engagement',
  at: { kind: 'day', day: '2025-11-14' },
  summary: 'Maison Delorme: Signature of the proof',
  description: 'Deal 9001\nRule POI-14',
};
const options = { name: 'Partner sales rules', madeAt: Date.parse('2025-11-05T09:00:00.123Z') };
/** As a reader unfolds it (3.1). */
const unfolded = (ics: string): string[] => ics.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

test('a day is a DATE, a moment is in UTC, and every event has what is required', () => {
  const lines = unfolded(
    icsOf(
      [event, { ...event, uid: 'b@x', at: { kind: 'moment', moment: Date.parse('2025-11-06T08:30:00+01:00') } }],
      options,
    ),
  );
  expect(lines.slice(0, 6)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//rules-of-engagement//roe calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Partner sales rules',
  ]);
  expect(lines).toEqual(
    expect.arrayContaining([
      'UID:147258369-9001-proof-701@rules-of-engagement',
      'DTSTAMP:20251105T090000Z',
      'DTSTART;VALUE=DATE:20251114',
      'DTSTART:20251106T073000Z',
      'DESCRIPTION:Deal 9001\\nRule POI-14',
    ]),
  );
  expect(lines.at(-1)).toBe('END:VCALENDAR');
});

test('backslash, semicolon, comma and line break are escaped, in this order', () => {
  const [line] = unfolded(icsOf([{ ...event, summary: 'a\\n, b; c\r\nd\ne' }], options)).filter((each) =>
    each.startsWith('SUMMARY:'),
  );
  expect(line).toBe('SUMMARY:a\\\\n\\, b\\; c\\nd\\ne');
});

test('whatever a deal is called, no line is longer than 75 octets, no letter is torn, and no line is begun by its name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const ics = icsOf([{ ...event, summary: name, description: name }], options);
      const lines = ics.split('\r\n');
      expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      expect(ics).toBe(Buffer.from(ics).toString('utf8'));
      expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const whole = unfolded(ics);
      expect(whole.filter((line) => line.startsWith('SUMMARY:'))).toHaveLength(1);
      expect(whole).toHaveLength(15);
    }),
  );
});
