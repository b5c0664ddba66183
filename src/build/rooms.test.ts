/** The house is as it is drawn: what lint allows is what the code does, and nothing is allowed that nobody needs. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { sources } from './paths.ts';
import { arrows, drawn, rooms, roomsDrawn } from './rooms-drawn.ts';

const testing = /\.test\.tsx?$|\/testing\//;

/** From room to room, as the files import one another; tests may reach further. */
function imported(): Set<string> {
  const found = new Set<string>();
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  for (const file of files.filter((name) => /\.tsx?$/.test(name) && !testing.test(name))) {
    const text = readFileSync(path.join(sources, file), 'utf8');
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      if (!fileName.startsWith('.')) continue;
      const [to = ''] = path.posix.join(path.posix.dirname(file), fileName).split('/');
      const [from = ''] = file.split('/');
      if (to !== from && to !== '..') found.add(`${from} -> ${to}`);
    }
  }
  return found;
}

test('every folder of src is a room, and every room a folder', () => {
  const folders = readdirSync(sources, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.sort()).toEqual(rooms.toSorted());
});

test('what lint allows is what the code does: no arrow backwards, and none that nobody takes', () => {
  expect([...imported()].sort()).toEqual(arrows.map(({ from, to }) => `${from} -> ${to}`).sort());
});

test('the picture leaves out no way: from each room one comes to the same rooms by the arrows drawn', () => {
  const reachedBy = (among: typeof arrows, room: string, found = new Set<string>()): Set<string> => {
    for (const { from, to } of among)
      if (from === room && !found.has(to)) {
        found.add(to);
        reachedBy(among, to, found);
      }
    return found;
  };
  for (const room of rooms)
    expect([room, [...reachedBy(drawn, room)].sort()]).toEqual([room, [...reachedBy(arrows, room)].sort()]);
  expect(drawn.length).toBeLessThan(arrows.length);
});

test('types alone are drawn as such, and the table has every arrow', () => {
  const page = roomsDrawn();
  expect(page).toContain('  contract -. types .-> rules');
  expect(page).toContain('| `src/pages` | `cards/shared`, `contract` (types), `settings` |');
  for (const { from, to } of arrows) expect(page).toMatch(new RegExp(`^\\| \`src/${from}\` \\|[^|]*\`${to}[\`/]`, 'm'));
});
