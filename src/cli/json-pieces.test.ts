/** Written piece by piece or at once, an answer is the same to the byte. */
import fc from 'fast-check';
import { jsonDocument, jsonPieces } from './json-pieces.ts';

const joined = (pieces: Iterable<string>) => [...pieces].join('');
const large = 'x'.repeat(20_000);
/** Small values, and such that no piece can hold. */
const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(null, true, 0, -1.5, undefined, large, '\n', '$&', '\u2028', '"'),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.string({ unit: 'binary', maxLength: 5 }), tie('value'), { maxKeys: 5 }),
  ),
})).value;

test.each([0, 2])('joined, the pieces are what JSON.stringify writes with an indent of %d', (indent) => {
  fc.assert(
    fc.property(value, (any) => {
      // At the top undefined is no JSON at all.
      expect(joined(jsonPieces([any], indent))).toBe(JSON.stringify([any], null, indent));
    }),
  );
});

test('large lists and objects within one another, empty ones and what is left out', () => {
  const nested = { a: [large, large, { b: [], c: {}, d: undefined, e: [undefined, { f: [large, large] }] }], g: 1 };
  const leftOut = Object.fromEntries(Array.from({ length: 4_000 }, (_, index) => [`key${index}`, undefined]));
  for (const each of [nested, leftOut, [leftOut], {}, []])
    expect(joined(jsonDocument(each))).toBe(`${JSON.stringify(each, null, 2)}\n`);
});

test('no piece is longer than what it has to hold at once', () => {
  const lines = Array.from({ length: 2_000 }, (_, index) => ({ id: `L${index}`, reasons: ['x'.repeat(90)] }));
  const pieces = [...jsonPieces({ lines }, 2)];
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(64_000);
  expect(pieces.length).toBeGreaterThan(2_000);
});

test('one object that stands in many places is written as often, and put into text no more than a few times', () => {
  let read = 0;
  const entries = Array.from({ length: 50 }, (_, index) => ({ path: `lineItems[${index}].mrr`, value: '740' }));
  const counted = new Proxy(entries, {
    get(target, key, receiver): unknown {
      // Measuring never comes to the last one.
      if (key === '49') read += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  const inPlaces = (facts: unknown) =>
    Array.from({ length: 500 }, (_, index) => ({
      id: `L${index}`,
      text: 'x'.repeat(200),
      reasons: [{ facts }],
      again: { facts },
    }));
  expect(joined(jsonPieces(inPlaces(counted), 2))).toBe(JSON.stringify(inPlaces(entries), null, 2));
  expect(read).toBeLessThan(20);
});
