/**
 * The log that a record keeps of what was recorded on it: one JSON object a line, newest first, in one long text.
 * It shows who is said to have recorded what and when, and it is how a repeated request is known again.
 */
import * as z from 'zod';
import { longestProperty } from '../../facts/limits.ts';
import { oneLine } from '../foreign-text/one-line.ts';

const entrySchema = z.lazy(() =>
  z.object({
    /** ISO, by the function's clock. */
    at: z.string(),
    /** As the card said, and in a partner's portal which partner's card it was; nobody checked it. */
    saidBy: z.string(),
    kind: z.string(),
    /** Property -> value before and after, shortened where they are long. */
    set: z.record(z.string(), z.tuple([z.string(), z.string()])),
    /** Id of the request, and a fingerprint of what it asked for. */
    request: z.string(),
    asked: z.string(),
    /** Of an entry of a list, what was said of it: the list itself is too long for a log. */
    said: z.record(z.string(), z.unknown()).optional(),
    /** In whose portal it was recorded; absent in HubSpot's own. */
    partner: z.string().optional(),
  }),
);
export type AuditEntry = z.output<typeof entrySchema>;

const longestValue = 160;
const longestLine = 4_000;

export interface LogEntry {
  readonly at: string;
  readonly saidBy: string;
  readonly kind: string;
  readonly set: readonly { readonly property: string; readonly from: string; readonly to: string }[];
  readonly request: string;
  readonly asked: string;
  readonly said?: Readonly<Record<string, unknown>>;
  readonly partner?: string;
}

export function auditLine({ set, said, ...entry }: LogEntry): string {
  const line = JSON.stringify({
    ...entry,
    ...(said === undefined ? {} : { said }),
    set: Object.fromEntries(set.map(({ property, from, to }) => [property, [loggedValue(from), loggedValue(to)]])),
  } satisfies AuditEntry);
  return line.length <= longestLine
    ? line
    : JSON.stringify({ ...entry, set: Object.fromEntries(set.map(({ property }) => [property, ['…', '…']])) });
}

export const loggedValue = (value: string): string =>
  value.length <= longestValue ? value : `${value.slice(0, longestValue - 1)}…`;

/**
 * A name as a card sends it: no line breaks, no control characters, not endless. In a partner's portal it is that
 * partner's word, whatever name it gives: `partner` stands beside it.
 */
export const saidBy = (text: string | undefined, partner: string | null): string =>
  partner === null ? plainName(text) : `${plainName(text)} (${plainName(partner)})`;

/** Whether it was recorded in that partner's portal; lines from before it was noted have the partner's name behind the card's. */
export const isSaidIn = (
  { partner, saidBy: said }: Pick<AuditEntry, 'partner' | 'saidBy'>,
  own: { readonly id: string; readonly name: string },
): boolean => (partner === undefined ? said.endsWith(` (${plainName(own.name)})`) : partner === own.id);

/** In its own portal everybody is the partner's: that need not be said of each. */
export function withoutPartner(said: string, own: { readonly name: string } | null): string {
  const beside = own === null ? '' : ` (${plainName(own.name)})`;
  return beside !== '' && said.endsWith(beside) ? said.slice(0, -beside.length) : said;
}

const plainName = (text: string | undefined): string => oneLine(text ?? '').slice(0, 120) || '?';

/** The line of a request, wherever in the log it stands. A name could hold its id as well: only the entry's own counts. */
export const lineOf = (log: string, request: string): string | null =>
  linesOf(log).find((line) => line.includes(request) && readEntry(line)?.request === request) ?? null;

export function entryOf(log: string, request: string): AuditEntry | null {
  const line = lineOf(log, request);
  return line === null ? null : readEntry(line);
}

/** Newest first; lines that are none of ours are left out. */
export const entriesOf = (log: string): AuditEntry[] => linesOf(log).flatMap((line) => readEntry(line) ?? []);

/** Lines that are none of ours, and lines that gave way for want of room. */
export const lostIn = (log: string): { readonly unreadable: number; readonly dropped: number } => ({
  unreadable: linesOf(log).filter((line) => readEntry(line) === null).length,
  dropped: droppedIn(log),
});

/** The only entry of a log that never held another one. */
export function soleEntryOf(log: string): AuditEntry | null {
  const [line, ...others] = linesOf(log);
  return line === undefined || others.length > 0 || droppedIn(log) > 0 ? null : readEntry(line);
}

/** The log with a line that it may have already, newest first; the oldest lines make room, and their number is kept. */
export const withLine = (log: string, line: string): string => merged([log], [line]);

/**
 * One log of several versions of it: each line once. Two writers who met each left a version without the other's line.
 * What an older version had and a newer one dropped for want of room stays dropped.
 */
export function merged(logs: readonly string[], lines: readonly string[] = []): string {
  const dropped = Math.max(0, ...logs.map(droppedIn));
  const horizon =
    dropped === 0
      ? ''
      : (logs
          .filter((log) => droppedIn(log) > 0)
          .map((log) => timeOf(linesOf(log).at(-1) ?? ''))
          .sort()
          .at(-1) ?? '');
  const all = new Set([...lines, ...logs.flatMap(linesOf)]);
  const kept = [...all]
    .filter((line) => lines.includes(line) || timeOf(line) >= horizon)
    .sort((a, b) => compare(timeOf(b), timeOf(a)) || compare(a, b));
  return cut(kept, dropped);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function cut(lines: readonly string[], before: number): string {
  let length = lines.reduce((sum, line) => sum + line.length + 1, 0);
  let end = lines.length;
  const note = (count: number): string => (count === 0 ? '' : JSON.stringify({ olderEntriesDropped: count }));
  const fits = (): boolean => length + note(before + lines.length - end).length <= longestProperty;
  while (end > 1 && !fits()) {
    end -= 1;
    length -= (lines[end]?.length ?? 0) + 1;
  }
  return [...lines.slice(0, end), note(before + lines.length - end)].filter((line) => line !== '').join('\n');
}

const linesOf = (log: string): string[] =>
  log.split('\n').filter((line) => line.trim() !== '' && !/^\{"olderEntriesDropped":\d+\}$/.test(line));

const droppedIn = (log: string): number => Number(/\{"olderEntriesDropped":(\d{1,9})\}\s*$/.exec(log)?.[1] ?? 0);

/** A line that somebody typed by hand has no time and is kept as long as there is room. */
const timeOf = (line: string): string => /^\{"at":"([^"]{10,40})"/.exec(line)?.[1] ?? '';

function readEntry(line: string): AuditEntry | null {
  try {
    const parsed = entrySchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
