/**
 * The house in one picture, from what lint allows: a room, and what it knows. An arrow that a longer way already draws is
 * left out of the picture, for with it nobody would see the house; the table under it has them all.
 */
import { allowance, mayImport } from './rooms.mjs';

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly onlyTypes: boolean;
  readonly folder: string | null;
}

export const rooms: readonly string[] = Object.keys(mayImport);

/** Every arrow that lint allows. */
export const arrows: readonly Arrow[] = Object.entries(mayImport).flatMap(([from, named]) =>
  named.map(allowance).map(({ room: to, onlyTypes, folder }) => ({ from, to, onlyTypes, folder })),
);

const known = (room: string) => arrows.filter(({ from }) => from === room).map(({ to }) => to);

/** What a room comes to by way of others, itself not counted. */
function reached(room: string): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (from: string): void => {
    for (const to of known(from)) {
      if (found.has(to)) continue;
      found.add(to);
      walk(to);
    }
  };
  walk(room);
  return found;
}

/** Those that no longer way draws. Rooms that know each other (build and preview) are no longer way to one another. */
export const drawn: readonly Arrow[] = arrows.filter(
  ({ from, to }) =>
    !known(from).some(
      (between) =>
        between !== to && reached(between).has(to) && !reached(between).has(from) && !reached(to).has(between),
    ),
);

export function roomsDrawn(): string {
  return [
    '```mermaid',
    'flowchart TD',
    ...drawn.map(({ from, to, onlyTypes }) => `  ${from} ${onlyTypes ? '-. types .->' : '-->'} ${to}`),
    ...rooms.filter((room) => !drawn.some(({ from, to }) => from === room || to === room)).map((room) => `  ${room}`),
    '```',
    '',
    '| room | knows | is known by |',
    '| --- | --- | --- |',
    ...rooms.map((room) => {
      const own = arrows.filter(({ from }) => from === room).map(knows);
      const others = arrows.filter(({ to }) => to === room).map(({ from }) => `\`${from}\``);
      return `| \`src/${room}\` | ${listed(own)} | ${listed(others)} |`;
    }),
  ].join('\n');
}

const knows = ({ to, onlyTypes, folder }: Arrow) =>
  `\`${to}${folder === null ? '' : `/${folder}`}\`${onlyTypes ? ' (types)' : ''}`;

const listed = (parts: readonly string[]) => (parts.length === 0 ? '–' : parts.join(', '));
