/** Lines are found among bytes, wherever the stream is cut. */
import fc from 'fast-check';
import { byteLines } from './byte-lines.ts';

async function* inChunks(bytes: Buffer, cuts: readonly number[]) {
  let from = 0;
  for (const cut of [...cuts.map((each) => each % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    yield await Promise.resolve(bytes.subarray(from, cut));
    from = cut;
  }
}

async function linesOf(text: string, cuts: readonly number[] = []): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of byteLines(inChunks(Buffer.from(text), cuts))) lines.push(Buffer.from(line).toString());
  return lines;
}

test.each([
  ['LF', 'a\nb\n', ['a', 'b']],
  ['CRLF', 'a\r\nb\r\n', ['a', 'b']],
  ['CR', 'a\rb', ['a', 'b']],
  ['blank ones among them', 'a\n\r\n\nb', ['a', '', '', 'b']],
  ['no end at the end', 'a\nb', ['a', 'b']],
  ['a separator that JSON takes in a string', '"a\u2028b"\n1', ['"a\u2028b"', '1']],
  ['nothing', '', []],
])('%s', async (_what, text, lines) => {
  expect(await linesOf(text)).toEqual(lines);
});

test('wherever it is cut, a stream has the same lines', async () => {
  const text = fc.string({ unit: fc.constantFrom('\r', '\n', '\r\n', 'a', 'é', '😀') });
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(), { maxLength: 6 }), async (written, cuts) => {
      expect(await linesOf(written, cuts)).toEqual(await linesOf(written));
      expect(await linesOf(written)).toEqual(
        written
          .replace(/(\r\n|\r|\n)$/, '')
          .split(/\r\n|\r|\n/)
          .slice(written === '' ? 1 : 0),
      );
    }),
  );
});
