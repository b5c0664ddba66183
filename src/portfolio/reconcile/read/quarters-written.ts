/** A quarter as statements write it: "Q4 2026", "4T26", "2026 T4", "Q4 FY26", "quatrième trimestre 2026". */

/** HubSpot's financial year is the calendar's. */
const ofYear = String.raw`(?:fy|cy|ex|exercice)?\s?['’]?(\d{4}|\d{2})`;
const name = String.raw`(?:q|t|trim|trimestre|quarter|qtr)\.?`;
const after = String.raw`[\s\-/.]*(?:de |du |of )?`;
const nth = String.raw`([1-4])(?:er|e|eme|st|nd|rd|th)?`;

const forms = [
  { form: new RegExp(`^${name}\\s?([1-4])${after}${ofYear}$`), number: 1, year: 2 },
  { form: new RegExp(`^${nth}\\s?${name}${after}${ofYear}$`), number: 1, year: 2 },
  { form: new RegExp(`^(?:fy|cy)?\\s?(\\d{4})${after}${name}\\s?([1-4])$`), number: 2, year: 1 },
  { form: new RegExp(`^(?:fy|cy)?\\s?(\\d{4})${after}${nth}\\s?${name}$`), number: 2, year: 1 },
  { form: new RegExp(`^(?:fy|cy)\\s?['’]?(\\d{2})${after}${name}\\s?([1-4])$`), number: 2, year: 1 },
] as const;

const alone = [new RegExp(`^${name}\\s?([1-4])$`), new RegExp(`^${nth}\\s?${name}$`)] as const;

const ordinals: readonly (readonly [RegExp, string])[] = [
  [/\b(?:premier|first)\b/, '1'],
  [/\b(?:deuxieme|second)\b/, '2'],
  [/\b(?:troisieme|third)\b/, '3'],
  [/\b(?:quatrieme|fourth)\b/, '4'],
];

const inDigits = (text: string): string =>
  ordinals.reduce((rest, [word, digit]) => rest.replace(word, digit), text).trim();

/** @param text in small letters without accents @returns `2026-Q4`; null: it is none */
export function quarterWritten(text: string): string | null {
  const plain = inDigits(text);
  for (const { form, number, year } of forms) {
    const found = form.exec(plain);
    const [own = '', of = ''] = [found?.[number], found?.[year]];
    if (found !== null) return `${of.length === 2 ? `20${of}` : of}-Q${own}`;
  }
  return null;
}

/** Of one that is written without its year, its number. */
export function quarterAlone(text: string): number | null {
  const plain = inDigits(text);
  const found = alone.map((form) => form.exec(plain)?.[1]).find((digit) => digit !== undefined);
  return found === undefined ? null : Number(found);
}
