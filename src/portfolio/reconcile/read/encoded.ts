/**
 * The bytes of a statement to its text. A spreadsheet writes UTF-8 with a byte order mark, UTF-16 ("Unicode text") or what
 * its Windows was set to; what is no UTF-8 is read as Windows-1252, in which every byte that Western Europe writes has a place.
 */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';

export interface Decoded {
  readonly encoding: Encoding;
  /** Without a byte order mark. */
  readonly text: string;
}

export function decoded(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  return { encoding, text: encoding === 'Windows-1252' ? westernText(bytes) : new TextDecoder(encoding).decode(bytes) };
}

/**
 * What Windows put where ISO 8859-1 has control characters; a byte without a character stays what it is. Node's own decoder
 * takes this encoding for ISO 8859-1 in some versions (20.20 among them), and loses the euro sign and the apostrophe.
 */
const ofWindows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const westernText = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? ofWindows.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  // Without a mark: the first character of a statement is one of ASCII, so one of its two bytes is zero.
  if (first !== 0 && second === 0) return 'UTF-16LE';
  if (first === 0 && second !== 0 && second !== undefined) return 'UTF-16BE';
  return isUtf8(bytes) ? 'UTF-8' : 'Windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
