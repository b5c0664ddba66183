/**
 * Makes the table of public holidays that the rules count working days with (`src/rules/language/public-holidays.ts`).
 *
 * Run by hand when the years move on or the source is updated: `npx tsx src/build/holidays.ts`. `date-holidays` is too
 * large and too slow for a function or a card, so the rules read this small dated table instead.
 *
 * Taken: holidays that are public by law in the whole country, whole days. Left out: holidays of a state, region or city,
 * bank, school and optional days, half days; and countries whose week is not Monday to Friday or whose holidays follow
 * the sighting of the moon, which no table can know in advance.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';
import source from 'date-holidays/package.json';

const countries = [
  'AR',
  'AT',
  'AU',
  'BE',
  'BG',
  'BR',
  'CA',
  'CH',
  'CL',
  'CO',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GB',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'JP',
  'LT',
  'LU',
  'LV',
  'MX',
  'NL',
  'NO',
  'NZ',
  'PE',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
  'US',
  'UY',
  'ZA',
] as const;
const firstYear = 2024;
const lastYear = 2028;

const hour = 3_600_000;
const day = 24 * hour;

/** `MM-DD` of every public holiday of a country and year, sorted. */
export function publicHolidaysOf(country: string, year: number): readonly string[] {
  const dates = new Set<string>();
  for (const { type, date, start, end } of new Holidays(country).getHolidays(year)) {
    // The day on which clocks go forward has 23 hours.
    const wholeDays = Math.floor((end.getTime() - start.getTime() + hour) / day);
    if (type !== 'public' || !date.includes(' 00:00:00') || wholeDays < 1) continue;
    const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
    for (let n = 0; n < wholeDays; n++) {
      const each = new Date(first + n * day).toISOString().slice(0, 10);
      if (each.startsWith(String(year))) dates.add(each.slice(5));
    }
  }
  return [...dates].sort();
}

/** The text of `public-holidays.ts`. */
export function holidayTable(): string {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const rows = countries.map(
    (country) =>
      `  ${country}: {\n${years.map((year) => `    ${year}: '${publicHolidaysOf(country, year).join(' ')}',\n`).join('')}  },\n`,
  );
  return `/**
 * Public holidays of whole countries, \`MM-DD\` by year, ${firstYear} to ${lastYear}. Made by \`src/build/holidays.ts\`; do not edit.
 *
 * Source: date-holidays ${source.version} (ISC; its data CC BY-SA 3.0, from Wikipedia). Holidays of a state, region or city are
 * not included: a facts file adds them (\`holidays\`). A country or year that is not here is unknown, not free of holidays.
 */
export const publicHolidays: Readonly<Record<string, Readonly<Record<number, string>>>> = {
${rows.join('')}};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../rules/language/public-holidays.ts', import.meta.url), holidayTable());
}
