/**
 * What was read, without a secret that a server sent back in it: a broken or hostile one could put the token that it was
 * asked with into a name, a message or an id, and from there it would reach a screen or a log. Functions, the preview's
 * door to a real account and the command line all look through here.
 *
 * Found are, in one text: twelve characters of the token in a row and more, in large or small letters, with anything
 * between them that is neither letter nor digit, also backwards, escaped as URLs, JSON, JavaScript and HTML do (more than
 * once, too), in wide or mathematical letters, in hexadecimal or decimal numbers of its characters, in base64 of either
 * alphabet wherever it begins there. Not found is what was enciphered, compressed, hashed, encoded twice in base64, or
 * spread over several texts.
 */
import { lettersOf, type Spelled } from './letters-of.ts';

/** ASCII, for headers take nothing else. */
const mark = '***';
/** Letters and digits. Shorter ones are no tokens of HubSpot's, and would blot out words. */
const shortestSecret = 8;
/** Letters and digits that are told: twelve characters of a token have three hyphens at most. */
const leastTold = 9;
/** Numbers are in every text: of a token's twelve characters they make this many digits at least. */
const leastDigits = 24;

export type Mask = (text: string) => string;

/** What a text becomes without the secrets: the place of each, and of each piece of one, is taken by `sign`. */
export function maskOf(secrets: readonly string[], sign = mark): Mask {
  const known = formsOf(secrets);
  if (known.length === 0) return (text) => text;
  const shortest = Math.min(...known.map(({ least }) => least));
  // Of every piece that is looked for, a whole one of these begins at a multiple of its length.
  const size = Math.floor((shortest + 1) / 2);
  const places = placesIn(known, size);
  return (text) => {
    if (text.length < shortest) return text;
    const spelled = lettersOf(text);
    const { letters } = spelled;
    const found: Span[] = [];
    for (let at = 0; at + size <= letters.length; at += size) {
      for (const { form, place } of places.get(letters.slice(at, at + size)) ?? []) {
        const span = alike(letters, at, form.letters, place);
        if (span.end - span.begin >= form.least) found.push(span);
      }
    }
    return found.length === 0 ? text : without(text, spelled, found, sign);
  };
}

/** The very same value where there is nothing of the secret in it; keys are cleared as well. */
export function withoutSecret<T>(value: T, secret: string): T {
  return cleared(value, maskOf([secret])) as T;
}

function cleared(value: unknown, mask: Mask): unknown {
  if (typeof value === 'string') return mask(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => cleared(item, mask));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const before: readonly [string, unknown][] = Object.entries(value);
  const after = before.map(([key, item]) => [mask(key), cleared(item, mask)] as const);
  const isSame = before.every(([key, item], index) => key === after[index]?.[0] && item === after[index][1]);
  return isSame ? value : Object.fromEntries(after);
}

/** One way to write a secret, as its letters and digits, and how many in a row are a piece of it. */
interface Form {
  readonly letters: string;
  readonly least: number;
}

function formsOf(secrets: readonly string[]): Form[] {
  return secrets.flatMap((secret) => {
    const letters = plainly(secret);
    if (letters.length < shortestSecret) return [];
    const bytes = Buffer.from(secret);
    // Letters at either end also tell what stands beside the secret. What tells the alphabets apart is no letter.
    const base64 = [0, 1, 2].map((before) =>
      plainly(
        Buffer.concat([Buffer.alloc(before), bytes])
          .toString('base64')
          .replace(/=+$/, '')
          .slice(before === 0 ? 0 : 4, -2),
      ),
    );
    return [
      ...[letters, Array.from(letters).reverse().join(''), ...base64].map((form) => pieceOf(form, leastTold)),
      ...[bytes.toString('hex'), bytes.join('')].map((form) => pieceOf(form, leastDigits)),
    ];
  });
}

const pieceOf = (letters: string, least: number): Form => ({ letters, least: Math.min(least, letters.length) });
const plainly = (text: string): string => text.replaceAll(/[^0-9A-Za-z]/g, '').toLowerCase();

interface Place {
  readonly form: Form;
  readonly place: number;
}

/** Where each run of so many letters stands in the forms. */
function placesIn(forms: readonly Form[], size: number): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const form of forms)
    for (let place = 0; place + size <= form.letters.length; place += 1) {
      const run = form.letters.slice(place, place + size);
      const known = places.get(run);
      if (known === undefined) places.set(run, [{ form, place }]);
      else known.push({ form, place });
    }
  return places;
}

interface Span {
  readonly begin: number;
  readonly end: number;
}

/** How far a text and a form say the same around these places; no further than the form is long. */
function alike(letters: string, at: number, form: string, place: number): Span {
  let [back, on] = [0, 0];
  while (back < place && back < at && letters[at - back - 1] === form[place - back - 1]) back += 1;
  while (place + on < form.length && at + on < letters.length && letters[at + on] === form[place + on]) on += 1;
  return { begin: at - back, end: at + on };
}

function without(text: string, { from, to }: Spelled, found: readonly Span[], sign: string): string {
  const spans = [...found].sort((one, other) => one.begin - other.begin);
  const kept: string[] = [];
  let at = 0;
  let end = -1;
  for (const span of spans) {
    if (span.begin >= end) kept.push(text.slice(at, from[span.begin]), sign);
    if (span.end <= end) continue;
    end = span.end;
    at = to[end - 1] ?? text.length;
  }
  kept.push(text.slice(at));
  return kept.join('');
}
