/**
 * What was read, without a secret that a server sent back in it: a broken or hostile one could put the token that it was
 * asked with into a name, a message or an id, and from there it would reach a screen or a log.
 */

/** The very same value where there is nothing of the secret in it; keys are cleared as well. */
export function withoutSecret<T>(value: T, secret: string): T {
  const whole = secret.toLowerCase();
  // Nothing so short is a token, and much would be taken for it.
  if (whole.length < leastTold) return value;
  return cleared(value, whole, placesOf(whole)) as T;
}

/** Where a text was cut, a part of the secret stands at its end. Fewer characters could be anybody's words. */
const leastTold = 12;
/** ASCII, for headers take nothing else. */
const mask = '***';

/** From where pieces of the secret are looked for: whatever is left of it holds one of them, but for a few characters. */
const placesOf = (whole: string): readonly number[] => [
  ...Array.from({ length: Math.ceil((whole.length - leastTold) / 6) }, (_, index) => index * 6),
  whole.length - leastTold,
];

function cleared(value: unknown, whole: string, places: readonly number[]): unknown {
  if (typeof value === 'string') return clearedText(value, whole, places);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => cleared(item, whole, places));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const before: readonly [string, unknown][] = Object.entries(value);
  const after = before.map(([key, item]) => [clearedText(key, whole, places), cleared(item, whole, places)] as const);
  const isSame = before.every(([key, item], index) => key === after[index]?.[0] && item === after[index][1]);
  return isSame ? value : Object.fromEntries(after);
}

/** Domains and codes are read in other letters than they were sent in. */
function clearedText(text: string, whole: string, places: readonly number[]): string {
  if (text.length < leastTold) return text;
  let small = text.toLowerCase();
  // A letter that is longer in small would shift every place behind it.
  let told = small.length === text.length ? text : small;
  let isFound = false;
  for (const place of places) {
    const piece = whole.slice(place, place + leastTold);
    for (let at = small.indexOf(piece); at >= 0; at = small.indexOf(piece)) {
      isFound = true;
      let [from, to] = [0, piece.length];
      while (small[at + from - 1] !== undefined && small[at + from - 1] === whole[place + from - 1]) from -= 1;
      while (small[at + to] !== undefined && small[at + to] === whole[place + to]) to += 1;
      told = told.slice(0, at + from) + mask + told.slice(at + to);
      small = small.slice(0, at + from) + mask + small.slice(at + to);
    }
  }
  return isFound ? told : text;
}
