/**
 * Bytes to text, never damaged on the way: UTF-8, with a byte order mark or without, and nothing else.
 *
 * UTF-16 and UTF-32 are told by their mark, or without one by the zeros that a JSON text has among its first four bytes
 * (RFC 4627, section 3): it begins with a character of ASCII.
 */
import { isUtf8 } from 'node:buffer';

export type Foreign =
  | { readonly kind: 'UTF-16LE' | 'UTF-16BE' | 'UTF-32LE' | 'UTF-32BE' }
  /** `line`: the first one that is not UTF-8. */
  | { readonly kind: 'unknown'; readonly line: number };
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly encoding: Foreign };

const lineFeed = 0x0a;

/** @throws RangeError for more than a string can hold. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { ok: false, encoding: { kind: wide } };
  if (!isUtf8(bytes)) return { ok: false, encoding: { kind: 'unknown', line: firstForeignLine(bytes) } };
  return { ok: true, text: new TextDecoder('utf-8').decode(bytes) };
}

/** UTF-16 and UTF-32; null for anything else. */
export function wideEncoding(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | 'UTF-32LE' | 'UTF-32BE' | null {
  const [a, b, c, d] = bytes;
  if (a === undefined || b === undefined) return null;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32LE' : 'UTF-16LE';
  if (a === 0xfe && b === 0xff) return 'UTF-16BE';
  if (a === 0) return b === 0 ? 'UTF-32BE' : 'UTF-16BE';
  if (b === 0) return c === 0 && d === 0 ? 'UTF-32LE' : 'UTF-16LE';
  return null;
}

function firstForeignLine(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  for (;;) {
    const end = bytes.indexOf(lineFeed, from);
    if (end === -1 || !isUtf8(bytes.subarray(from, end))) return line;
    line += 1;
    from = end + 1;
  }
}
