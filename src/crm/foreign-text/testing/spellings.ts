/** Ways in which a server may write what it was told, for tests: each is made here by other means than it is found. */

const each = (text: string, written: (code: number, at: number) => string): string =>
  Array.from(text, (letter, at) => written(letter.charCodeAt(0), at)).join('');
const hex = (code: number, width = 2): string => code.toString(16).padStart(width, '0');
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

/** What is left of it, once it is masked, is nothing but blanks and signs. */
export const spellings = {
  'as it is': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  backwards: (text) => Array.from(text).reverse().join(''),
  'with blanks': (text) => Array.from(text).join(' '),
  'a letter a line': (text) => Array.from(text).join('\r\n'),
  'with commas': (text) => Array.from(text).join(', '),
  'without its hyphens': (text) => text.replaceAll('-', ''),
  'with other hyphens': (text) => text.replaceAll('-', '\u2011'),
  'with the invisible': (text) => Array.from(text).join('\u200b\u{e0041}'),
  'with controls': (text) => Array.from(text).join('\u0007'),
  'for a URL': (text) => each(text, (code) => `%${hex(code)}`),
  'for a URL, in capitals': (text) => each(text, (code) => `%${hex(code).toUpperCase()}`),
  'for a URL, every other letter': (text) =>
    each(text, (code, at) => (at % 2 === 0 ? String.fromCharCode(code) : `%${hex(code)}`)),
  'for a URL twice': (text) => each(text, (code) => `%25${hex(code)}`),
  'in JSON': (text) => each(text, (code) => `\\u${hex(code, 4)}`),
  'in JSON twice': (text) => each(text, (code) => `\\\\u${hex(code, 4)}`),
  'in JavaScript': (text) => each(text, (code) => `\\x${hex(code)}`),
  'in JavaScript by code points': (text) => each(text, (code) => `\\u{${hex(code)}}`),
  'in HTML': (text) => each(text, (code) => `&#${code};`),
  'in HTML, padded': (text) => each(text, (code) => `&#${String(code).padStart(7, '0')};`),
  'in HTML, hexadecimal': (text) => each(text, (code) => `&#x${hex(code)};`),
  'in HTML, hexadecimal, unended': (text) => each(text, (code) => `&#X${hex(code).toUpperCase()}`),
  'in HTML twice': (text) => each(text, (code) => `&amp;#${code};`),
  'in HTML with names': (text) => text.replaceAll('-', '&hyphen;'),
  'in hexadecimal digits': (text) => bytes(text).toString('hex'),
  'in hexadecimal digits, in capitals': (text) => bytes(text).toString('hex').toUpperCase(),
  'in hexadecimal digits, apart': (text) => each(text, (code) => `${hex(code)}:`),
  'quoted printable': (text) => each(text, (code) => `=${hex(code).toUpperCase()}`),
  'in numbers': (text) => JSON.stringify([...bytes(text)]),
  'in wide letters': (text) => each(text, (code) => String.fromCharCode(code - 0x21 + 0xff01)),
} as const satisfies Record<string, (text: string) => string>;

/** Letters at either end hang on what stands beside the text: some of them are left. */
export const base64s = {
  'in base64': (text) => bytes(text).toString('base64'),
  'in base64 for URLs': (text) => bytes(text).toString('base64url'),
  'in base64, behind its scheme': (text) => bytes(`Bearer ${text}`).toString('base64'),
  'in base64, as a password': (text) => bytes(`ab:${text}`).toString('base64'),
  'in base64, broken into lines': (text) => bytes(text).toString('base64').replaceAll(/.{8}/g, '$&\r\n'),
  'in base64, before more': (text) => bytes(`${text}, ${text}`).toString('base64'),
} as const satisfies Record<string, (text: string) => string>;
