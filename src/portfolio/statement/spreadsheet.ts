/**
 * Rows for a spreadsheet, in two forms. RFC 4180: commas, a point for decimals. French Excel: a byte order mark, semicolons
 * and a decimal comma, without which it reads accents wrongly and takes 22.5 for the 22nd of May.
 */
export type CsvForm = 'rfc4180' | 'excel-fr';

export function spreadsheet(rows: readonly (readonly string[])[], form: CsvForm): string {
  const [between, mark] = form === 'rfc4180' ? [',', ''] : [';', '\uFEFF'];
  return `${mark}${rows.map((cells) => `${cells.map((cell) => written(cell, between)).join(between)}\r\n`).join('')}`;
}

/** An amount as the form writes it; empty where there is none. */
export const numberFor =
  (form: CsvForm) =>
  (amount: string | undefined): string =>
    (amount ?? '').replace('.', form === 'rfc4180' ? '.' : ',');

const isNumber = /^-?\d+([.,]\d+)?$/;

/** A text that a spreadsheet would take for a formula begins with an apostrophe. */
function written(cell: string, between: string): string {
  const text = /^[=+\-@\t\r]/.test(cell) && !isNumber.test(cell) ? `'${cell}` : cell;
  return text.includes(between) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
