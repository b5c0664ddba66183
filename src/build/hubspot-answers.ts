/** The table of what HubSpot's own pages show of every resource that is read or written, as a page for people. */
import { commandLine, documentedCommands } from '../hubspot-pages/command-line.ts';
import { alsoAccepted } from '../hubspot-pages/also-accepted.ts';
import {
  documentedAnswers,
  observedAnswers,
  type Certainty,
  type DocumentedAnswer,
  type DocumentedSource,
} from '../hubspot-pages/index.ts';

const shownAs: Readonly<Record<Certainty, string>> = {
  page: 'page',
  spec: 'specification',
  mirror: 'page, read in a copy',
  'not shown': '**no page shows it**',
};

export const shownAt = ({ certainty, url }: DocumentedSource): string => `[${shownAs[certainty]}](${url})`;

export function hubspotAnswers(): string {
  const groups = [...new Set(documentedAnswers.map(groupOf))];
  return [
    '# What HubSpot’s pages show',
    '',
    'Every resource that the app, its installer or its preview asks HubSpot for, as HubSpot’s own pages and specifications',
    'show it. The facts stand in `src/hubspot-pages` (requests, answers, fields); they were written without looking at our',
    'schemas and our emulated HubSpot, which are held against them by `src/crm/gateway/documented.test.ts`,',
    '`src/install/documented.test.ts` and `src/preview/emulator/conformance/documented.test.ts`. None of it was tried',
    'against a live account. Made by `npm run docs`.',
    '',
    ...groups.flatMap((group) => [
      `## ${group}`,
      '',
      ...table(documentedAnswers.filter((each) => groupOf(each) === group)),
      '',
    ]),
    '## Seen, and shown by no page',
    '',
    'Answers that public repositories hold. Weaker than documentation; our emulator answers like them where no page says anything.',
    '',
    '| answer | status | who holds it | what it tells |',
    '| --- | --- | --- | --- |',
    ...observedAnswers.map((each) =>
      row(`\`${each.path}\` (${each.version})`, String(each.status), each.held, each.note),
    ),
    '',
    '## The command line',
    '',
    `What the guides name of HubSpot’s command line, as version ${commandLine.version} says it of itself (\`--help\`, read ${commandLine.read}); HubSpot’s [page](${commandLine.page}).`,
    '',
    '| command | options | what to know |',
    '| --- | --- | --- |',
    ...documentedCommands.map(({ command, options, says }) =>
      row(`\`${command}\``, options.map((option) => `\`${option}\``).join(' '), says),
    ),
    '',
    '## What our schemas take although no page shows it',
    '',
    '| answer | field | also taken | why that does no harm |',
    '| --- | --- | --- | --- |',
    ...alsoAccepted.map(({ schema, field, kinds, why }) => row(schema, `\`${field}\``, kinds, why)),
    '',
  ].join('\n');
}

const groupOf = ({ id }: DocumentedAnswer): string => id.split('/', 1)[0] ?? id;

const table = (entries: readonly DocumentedAnswer[]): string[] => [
  '| what | status | shown by | modified | read | example | what to know |',
  '| --- | --- | --- | --- | --- | --- | --- |',
  ...entries.map(({ method, path, version, status, source, answer, fields, note = '' }) =>
    row(
      `${method} \`${path}\` (${version})`,
      status === null ? '' : String(status),
      shownAt(source),
      source.modified ?? '',
      source.read,
      answer === undefined ? (fields === undefined ? '' : 'fields') : 'answer',
      note,
    ),
  ),
];

/** Bars and line breaks would end a cell. */
export const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').replaceAll('<', '&lt;')).join(' | ')} |`;
