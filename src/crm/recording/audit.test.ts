/** The log of a record: newest first, whole as long as there is room, one after two writers met. */
import fc from 'fast-check';
import { auditLine, entryOf, merged, saidBy, withLine } from './audit.ts';

const line = (index: number, request = `r-${String(index)}`): string =>
  auditLine({
    at: new Date(1_760_000_000_000 + index * 60_000).toISOString(),
    saidBy: 'Nora Petit',
    kind: 'link',
    set: [{ property: 'roe_motion', from: '', to: 'x'.repeat(100) }],
    request,
    asked: 'abc',
  });

test('who is said to have recorded what, with the value before and after, newest first', () => {
  const log = withLine(withLine('', line(1)), line(2));
  expect(log.split('\n').map((each) => (JSON.parse(each) as { request: string }).request)).toEqual(['r-2', 'r-1']);
  expect(entryOf(log, 'r-1')).toMatchObject({
    saidBy: 'Nora Petit',
    kind: 'link',
    set: { roe_motion: ['', 'x'.repeat(100)] },
  });
  expect(entryOf(log, 'r-3')).toBeNull();
});

test('the oldest entries make room at the limit of a text property, and how many they were is kept', () => {
  let log = '';
  for (let index = 1; index <= 400; index += 1) log = withLine(log, line(index));
  expect(log.length).toBeLessThanOrEqual(65_536);
  const kept = log.split('\n');
  expect(kept.at(-1)).toBe(`{"olderEntriesDropped":${String(400 - (kept.length - 1))}}`);
  expect(entryOf(log, 'r-400')).not.toBeNull();
  expect(entryOf(log, 'r-1')).toBeNull();
  // What was dropped does not come back from an older version of the log.
  expect(merged([log, withLine('', line(1))])).toBe(log);
});

test('two versions that each lack the other’s line become one, whichever comes first, and merging again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }),
      (mine, theirs) => {
        const [one, other] = [mine, theirs].map((indexes) =>
          indexes.reduce((log, index) => withLine(log, line(index)), ''),
        ) as [string, string];
        const both = merged([one, other]);
        expect(merged([other, one])).toBe(both);
        expect(merged([both, one])).toBe(both);
        for (const index of [...mine, ...theirs]) expect(entryOf(both, `r-${String(index)}`)).not.toBeNull();
      },
    ),
  );
});

test('a long value is shortened, a line never grows beyond measure', () => {
  const set = Array.from({ length: 40 }, (_, index) => ({
    property: `roe_property_${String(index)}`,
    from: 'a'.repeat(5_000),
    to: 'b'.repeat(5_000),
  }));
  const written = auditLine({
    at: '2025-11-05T09:00:00.000Z',
    saidBy: '?',
    kind: 'link',
    set,
    request: 'r',
    asked: 'a',
  });
  expect(written.length).toBeLessThan(4_000);
  expect(entryOf(written, 'r')?.set).toHaveProperty('roe_property_39');
});

test('a name that a card sends cannot write a line of its own', () => {
  expect(saidBy('Nora\n{"at":"2025"}\u0000 Petit', null)).toBe('Nora {"at":"2025"} Petit');
  expect(saidBy(undefined, null)).toBe('?');
  expect(saidBy('x'.repeat(500), null)).toHaveLength(120);
});

test('in a partner’s portal the name is that partner’s word, whoever it says that it was', () => {
  expect(saidBy('Camille, HubSpot', 'Agence A')).toBe('Camille, HubSpot (Agence A)');
  expect(saidBy(undefined, 'Agence\nA')).toBe('? (Agence A)');
  expect(saidBy('x'.repeat(500), 'Agence A')).toMatch(/x \(Agence A\)$/);
});

test('a line that somebody typed by hand stays', () => {
  expect(withLine('checked with Nora by phone', line(1)).split('\n')).toEqual([line(1), 'checked with Nora by phone']);
});
