/** Rows as a text that a spreadsheet takes: cells parted by tabs. */
export const tabbed = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(cellOf).join('\t')}\r\n`).join('');

/** A cell begins with what no spreadsheet takes for a formula, and stays in its place. */
function cellOf(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(line) && !/^-?\d+([.,]\d+)?$/.test(line) ? `'${line}` : line;
}
