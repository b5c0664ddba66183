/** What a server answers, up to a size: one that never ends, or is no HubSpot's, fills no memory. */

/** Bytes. Ten thousand definitions of properties are a tenth of it. */
export const largestAnswer = 20 * 1024 * 1024;

/** Null: more than `most` bytes; the rest is not read. */
export async function answerText(response: Response, most = largestAnswer): Promise<string | null> {
  if (response.body === null) return '';
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    length += piece.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    pieces.push(piece.value);
  }
  return Buffer.concat(pieces).toString('utf8');
}
