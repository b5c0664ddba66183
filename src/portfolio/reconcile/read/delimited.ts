/**
 * Rows of a delimited text by RFC 4180, and what it leaves open: which sign delimits, a first line `sep=;` by which a
 * spreadsheet says so itself, and line ends of any kind.
 */
const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export interface DelimitedRow {
  /** Of the file, counted from one; where a cell holds line breaks the first one of the row. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type Delimited =
  | { readonly ok: true; readonly delimiter: Delimiter; readonly rows: readonly DelimitedRow[] }
  /** `line`: a quotation mark is opened there and nowhere closed. */
  | { readonly ok: false; readonly line: number };

export function delimited(text: string): Delimited {
  const named = /^sep=(.)\r?\n/.exec(text);
  const said = delimiters.find((each) => each === named?.[1]);
  if (named !== null && said !== undefined) return rowsBy(said, text.slice(named[0].length), 2);
  const beginning = text.slice(0, enoughToTell);
  const delimiter = delimiters
    .map((each) => ({ each, score: scoreOf(rowsBy(each, beginning, 1)) }))
    .toSorted((one, other) => other.score - one.score)[0]?.each;
  return rowsBy(delimiter ?? ',', text, 1);
}

/** Characters. */
const enoughToTell = 20_000;

/** Many columns, and the same number of them in most rows: a decimal comma divides some cells, a delimiter every row. */
function scoreOf(found: Delimited): number {
  if (!found.ok) return 0;
  const counts = new Map<number, number>();
  for (const { cells } of found.rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([columns, rows]) => (columns - 1) * (rows / found.rows.length)));
}

/** Rows in which nothing stands are none. */
function rowsBy(delimiter: Delimiter, text: string, firstLine: number): Delimited {
  const rows: DelimitedRow[] = [];
  let line = firstLine;
  let [began, cells, cell] = [line, [] as string[], ''];
  const endRow = () => {
    cells.push(cell);
    cells = cells.map(withoutFormula);
    if (cells.some((each) => each.trim() !== '')) rows.push({ line: began, cells });
    [cells, cell] = [[], ''];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"' && cell.trim() === '') {
      const quoted = quotedAt(text, at);
      if (quoted === null) return { ok: false, line };
      cell = quoted.text;
      line += quoted.lines;
      at = quoted.end;
    } else if (sign === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text.charAt(at + 1) === '\n') at += 1;
      endRow();
      began = line += 1;
    } else cell += sign;
  }
  endRow();
  return { ok: true, delimiter, rows };
}

/** A spreadsheet that is to leave a text alone is given it as a formula: ="148.00". */
const withoutFormula = (cell: string): string => /^="([^"]*)"$/.exec(cell.trim())?.[1] ?? cell;

/** `end`: where its closing mark stands. Null: it has none. */
function quotedAt(text: string, from: number): { text: string; end: number; lines: number } | null {
  let end = from;
  do {
    end = text.indexOf('"', end + 1);
    if (end === -1) return null;
    if (text.charAt(end + 1) !== '"') break;
    end += 1;
  } while (end < text.length);
  const inner = text.slice(from + 1, end).replaceAll('""', '"');
  return { text: inner, end, lines: inner.split(/\r\n|[\r\n]/).length - 1 };
}
