/**
 * Lines of a stream as bytes, before anybody takes them for text: a line that is none does no harm to the next. Ends with
 * LF, CRLF or CR; U+2028 is no end, for it may stand in a JSON string.
 */
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

export async function* byteLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  let afterReturn = false;
  for await (const chunk of input) {
    let from = afterReturn && chunk[0] === lineFeed ? 1 : 0;
    if (chunk.length > 0) afterReturn = false;
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (byte !== lineFeed && byte !== carriageReturn) continue;
      yield Buffer.concat([...begun, chunk.subarray(from, at)]);
      begun = [];
      if (byte === carriageReturn) {
        if (at + 1 === chunk.length) afterReturn = true;
        else if (chunk[at + 1] === lineFeed) at += 1;
      }
      from = at + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}
