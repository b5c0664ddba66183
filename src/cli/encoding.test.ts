/** Bytes are text of UTF-8 or are refused by the name of what they are; none is read damaged. */
import fc from 'fast-check';
import { decode } from './encoding.ts';

const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
const utf32 = (text: string, littleEndian: boolean) =>
  Buffer.concat(
    Array.from(text).map((character) => {
      const four = Buffer.alloc(4);
      const point = character.codePointAt(0) ?? 0;
      if (littleEndian) four.writeUInt32LE(point);
      else four.writeUInt32BE(point);
      return four;
    }),
  );
const wide: readonly (readonly [string, (text: string) => Buffer])[] = [
  ['UTF-16LE', (text) => Buffer.from(text, 'utf16le')],
  ['UTF-16BE', (text) => swapped(Buffer.from(text, 'utf16le'))],
  ['UTF-32LE', (text) => utf32(text, true)],
  ['UTF-32BE', (text) => utf32(text, false)],
];

const mark = '\ufeff';
const jsonText = fc.json({ maxDepth: 2 }).filter((text) => text.length > 1);
const anyText = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/^\0/.test(text));

describe.each(wide)('%s', (kind, encoded) => {
  test('is recognised in any JSON without a mark, and in any text with one', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        expect(decode(encoded(text))).toEqual({ ok: false, encoding: { kind } });
      }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decode(encoded(mark + text))).toEqual({ ok: false, encoding: { kind } });
      }),
    );
  });
});

test('any text of UTF-8 is read as it is, with a mark or without', () => {
  const wellFormed = fc.string({ unit: 'grapheme' }).filter((text) => !/^.?\0|^\ufeff/s.test(text));
  fc.assert(
    fc.property(wellFormed, (text) => {
      expect(decode(Buffer.from(text))).toEqual({ ok: true, text });
      expect(decode(Buffer.from(mark + text))).toEqual({ ok: true, text });
    }),
  );
});

test.each([
  ['Latin-1', Buffer.from('{\n"name": "Générale"}', 'latin1'), 2],
  ['Windows-1252', Buffer.from([0x22, 0x80, 0x22]), 1],
  ['a character cut off', Buffer.from('{\n\n"é').subarray(0, 5), 3],
  ['half a pair of UTF-16', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 1],
  ['an overlong slash', Buffer.from([0x22, 0xc0, 0xaf, 0x22]), 1],
])('%s is no UTF-8, and the line is told', (_what, bytes, line) => {
  expect(decode(bytes)).toEqual({ ok: false, encoding: { kind: 'unknown', line } });
});

test('nothing is an empty text', () => {
  expect(decode(Buffer.alloc(0))).toEqual({ ok: true, text: '' });
});
