/** Every relative link and picture of the documents leads somewhere: to a file, and where it names one, to a heading. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.ts';

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];

/** As GitHub names a heading: small letters, no marks, a hyphen for each space; a second one of the same name gets a number. */
function headingsOf(text: string): ReadonlySet<string> {
  const names = [...withoutBlocks(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  const seen = new Map<string, number>();
  return new Set(
    names.map((name) => {
      const before = seen.get(name) ?? 0;
      seen.set(name, before + 1);
      return before === 0 ? name : `${name}-${before}`;
    }),
  );
}

const withoutBlocks = (text: string): string =>
  text.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '`');

function leadsNowhere(document: string): readonly string[] {
  const text = readFileSync(path.join(root, document), 'utf8');
  return [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [file = '', heading] = decodeURI(target).split('#', 2);
    const there = file === '' ? path.join(root, document) : path.resolve(root, path.dirname(document), file);
    if (!existsSync(there)) return [`${target}: no such file`];
    if (heading === undefined) return [];
    return placesIn(readFileSync(there, 'utf8')).has(heading) ? [] : [`${target}: no such heading`];
  });
}

const placesIn = (text: string): ReadonlySet<string> =>
  new Set([...headingsOf(text), ...[...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, name = '']) => name)]);

test.each(documents)('%s', (document) => {
  expect(leadsNowhere(document)).toEqual([]);
});
