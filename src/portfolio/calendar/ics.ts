/**
 * A calendar as RFC 5545 has it (https://www.rfc-editor.org/rfc/rfc5545, read 30 November 2026): lines end in CR LF and are
 * folded at 75 octets (3.1), texts escape backslash, semicolon, comma and line break (3.3.11), a whole day is a DATE and needs
 * no end (3.6.1), UID and DTSTAMP are required.
 */
export interface CalendarEvent {
  /** The same thing gets the same one in every file, so that a calendar changes an event in place of adding another. */
  readonly uid: string;
  readonly at:
    /** `YYYY-MM-DD` */
    | { readonly kind: 'day'; readonly day: string }
    /** Milliseconds since 1970. */
    | { readonly kind: 'moment'; readonly moment: number };
  readonly summary: string;
  readonly description: string;
  readonly url?: string;
}

export interface CalendarOptions {
  readonly name: string;
  /** When the file was made: milliseconds since 1970. */
  readonly madeAt: number;
}

export function icsOf(events: readonly CalendarEvent[], { name, madeAt }: CalendarOptions): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//rules-of-engagement//roe calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(name)}`,
    ...events.flatMap((event) => eventLines(event, madeAt)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

const eventLines = ({ uid, at, summary, description, url }: CalendarEvent, madeAt: number): string[] => [
  'BEGIN:VEVENT',
  `UID:${text(uid)}`,
  `DTSTAMP:${utc(madeAt)}`,
  at.kind === 'day' ? `DTSTART;VALUE=DATE:${at.day.replaceAll('-', '')}` : `DTSTART:${utc(at.moment)}`,
  `SUMMARY:${text(summary)}`,
  `DESCRIPTION:${text(description)}`,
  ...(url === undefined ? [] : [`URL:${url.replaceAll(controls, '')}`]),
  // What falls due keeps nobody from meeting.
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** Everything below a blank but the line break: a text must not end its line, or begin one of its own. */
// eslint-disable-next-line no-control-regex -- they are what is taken out
const controls = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

const text = (value: string): string =>
  value
    .replaceAll('\r\n', '\n')
    .replaceAll(controls, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n');

const utc = (moment: number): string =>
  new Date(moment)
    .toISOString()
    .replace(/\.\d{3}Z$/, 'Z')
    .replaceAll(/[-:]/g, '');

const longestLine = 75;

/** Octets are counted, and no letter is torn in two; each further line begins with a blank, which counts. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > longestLine) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += letter;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
