/** JSON without secrets, still JSON: each string and each key is looked through as what it means, not as it is escaped. */
import type { Mask } from '../crm/foreign-text/without-secret.ts';

/** `json`: a piece of it in which no string is cut in two. */
export function maskedJson(json: string, mask: Mask): string {
  const pieces: string[] = [];
  let at = 0;
  for (let begin = json.indexOf('"'); begin >= 0; begin = json.indexOf('"', at)) {
    const end = endOf(json, begin);
    pieces.push(json.slice(at, begin), maskedString(json.slice(begin, end), mask));
    at = end;
  }
  return pieces.join('') + json.slice(at);
}

function maskedString(written: string, mask: Mask): string {
  const meant: unknown = JSON.parse(written);
  if (typeof meant !== 'string') return written;
  const masked = mask(meant);
  return masked === meant ? written : JSON.stringify(masked);
}

/** Behind the quotation mark that ends the string. */
function endOf(json: string, begin: number): number {
  let at = begin + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}
