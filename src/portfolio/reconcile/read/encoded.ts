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
  return { encoding, text: new TextDecoder(encoding).decode(bytes) };
}

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
