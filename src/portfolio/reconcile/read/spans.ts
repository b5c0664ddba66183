/** From one day or month to another, in one cell: "01/10/2026-31/12/2026", "du 1er au 31 octobre 2026", "Oct-Dec 2026". */
const day = String.raw`\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})`;
const isoDay = String.raw`\d{4}-\d{1,2}-\d{1,2}`;
const glued = [
  new RegExp(`^(${day})\\s?[-–—]\\s?(${day})$`),
  new RegExp(`^(${isoDay})\\s?[/–—]\\s?(${isoDay})$`),
  /^([a-z]+\.?)\s?[-–—/]\s?([a-z]+\.? \d{2,4})$/,
] as const;

/** @param text in small letters without accents @returns one part: it spans nothing */
export function partsOfSpan(text: string): readonly [string] | readonly [string, string] {
  const plain = text.replace(/^(?:du|de|from|between) /, '');
  const [one, other, ...more] = plain.split(/ (?:-|–|—|au|to|a|until|through|and|et) /);
  const [, from = one, to = other] =
    glued.map((form) => form.exec(plain)).find((found) => found !== null) ?? ([] as const);
  if (from === undefined || to === undefined || more.length > 0) return [text];
  // "1er au 31 octobre 2026": its month stands once.
  if (/^\d{1,2}(?:er|st|nd|rd|th)?$/.test(from)) return [to];
  return [withYear(from, to), to];
}

/** "octobre à décembre 2026" says its year once. */
function withYear(from: string, to: string): string {
  const [year] = /\b\d{4}$/.exec(to) ?? [];
  return year === undefined || /\d{4}|\d[/.-]\d/.test(from) || !/[a-z]/.test(from) ? from : `${from} ${year}`;
}
