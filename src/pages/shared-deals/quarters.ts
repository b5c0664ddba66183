/** Quarters by the calendar, `2026-Q1`: they sort as they are. */

/** @param day `YYYY-MM-DD` */
export function quarterOf(day: string): string {
  const [year, month] = numbersIn(day);
  return `${year}-Q${Math.ceil(month / 3)}`;
}

export function quarterAfter(quarter: string): string {
  const [year, number] = numbersIn(quarter.replace('Q', ''));
  return number === 4 ? `${year + 1}-Q1` : `${year}-Q${number + 1}`;
}

/** `2026-01` and the two that follow. */
export function monthsOf(quarter: string): readonly string[] {
  const [year, number] = numbersIn(quarter.replace('Q', ''));
  return [1, 2, 3].map((nth) => `${year}-${String((number - 1) * 3 + nth).padStart(2, '0')}`);
}

export const isQuarter = (text: string): boolean => /^\d{4}-Q[1-4]$/.test(text);

function numbersIn(text: string): readonly [year: number, second: number] {
  const [year, second] = text.split('-').map(Number);
  if (year === undefined || second === undefined) throw new RangeError(`${text} is no day and no quarter.`);
  return [year, second];
}
