/**
 * What a text spells, whatever stands between its letters and however each is written: small letters and digits alone,
 * each with its place in the text.
 */

export interface Spelled {
  /** One of a–z or 0–9 for each that the text spells. */
  readonly letters: string;
  /** Where in the text each begins and ends, in UTF-16 units. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/**
 * Of URLs, JSON and JavaScript, HTML; each also where it was escaped twice and more. How often is limited, or a text of
 * nothing but their first letters would be read through from each of them.
 */
const escapes: Readonly<Record<string, RegExp>> = {
  '%': /%(?:25){0,8}([0-9a-f]{2})/iy,
  '\\': /\\{1,8}(?:u([0-9a-f]{4})|u\{0{0,8}([0-9a-f]{1,5})\}|x([0-9a-f]{2}))/iy,
  '&': /&(?:amp;){0,8}#x0{0,8}([0-9a-f]{1,5});?/iy,
};
const decimal = /&(?:amp;){0,8}#0{0,8}(\d{1,6});?/y;
/** Of what is no letter. */
const blanks: Readonly<Record<string, RegExp>> = {
  '\\': /\\{1,8}[bfnrt]/y,
  '&': /&(?:amp;){0,8}[a-z]{2,8};/iy,
};

/** Time and memory grow with the text's length. */
export function lettersOf(text: string): Spelled {
  const codes = Buffer.alloc(text.length);
  const from = new Uint32Array(text.length);
  const to = new Uint32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length;) {
    const { code, length } = spelledAt(text, at);
    if (code !== none) {
      codes[count] = code;
      from[count] = at;
      to[count] = at + length;
      count += 1;
    }
    at += length;
  }
  return { letters: codes.toString('latin1', 0, count), from, to };
}

const none = 0;

interface Sign {
  /** Of the letter or digit; `none` where it is neither. */
  readonly code: number;
  readonly length: number;
}

/** Made once: most characters are themselves. */
const plain: readonly Sign[] = Array.from({ length: 128 }, (_, code) => ({ code: letterOf(code), length: 1 }));
const nothing: Sign = { code: none, length: 1 };

function spelledAt(text: string, at: number): Sign {
  const unit = text.charCodeAt(at);
  if (unit >= 128) return compatible(text.codePointAt(at) ?? unit);
  const sign = text.charAt(at);
  return (sign in escapes ? escaped(text, at, sign) : undefined) ?? plain[unit] ?? nothing;
}

function escaped(text: string, at: number, sign: string): Sign | undefined {
  const found = matched(escapes[sign], text, at);
  const code = found?.[1] ?? found?.[2] ?? found?.[3];
  if (found !== null && code !== undefined)
    return { code: letterOf(Number.parseInt(code, 16)), length: found[0].length };
  const digits = sign === '&' ? matched(decimal, text, at) : null;
  if (digits !== null) return { code: letterOf(Number(digits[1])), length: digits[0].length };
  const length = matched(blanks[sign], text, at)?.[0].length;
  return length === undefined ? undefined : { code: none, length };
}

function matched(pattern: RegExp | undefined, text: string, at: number): RegExpExecArray | null {
  if (pattern === undefined) return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Wide, raised, ringed and mathematical letters mean the plain ones. */
function compatible(code: number): Sign {
  const length = code > 0xffff ? 2 : 1;
  if (!lookalikes.some(([first, last]) => code >= first && code <= last)) return { code: none, length };
  const meant = String.fromCodePoint(code).normalize('NFKC');
  return { code: meant.length === 1 ? letterOf(meant.charCodeAt(0)) : none, length };
}
const lookalikes = [
  [0xaa, 0xba],
  [0x2070, 0x24ff],
  [0xff10, 0xff5a],
  [0x1d400, 0x1d7ff],
  [0x1f100, 0x1f1ff],
] as const;

function letterOf(code: number): number {
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)) return code;
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : none;
}
