/** What HubSpot is given of pages and settings: small files of their own sources, and nothing that HubSpot's sandbox lacks. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { budgetOf } from '../build/card-budgets.ts';
import { cardOptions } from '../build/upload.ts';

const root = process.cwd();
const sources = ['pages', 'settings'].flatMap((room) =>
  readdirSync(path.join(root, 'src', room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|d)\./.test(file))
    .map((file) => `src/${room}/${file}`),
);

describe.each([
  ['roe_pages', 'src/pages/Pages.tsx', /^src\/(?:pages|settings|cards\/shared)\//],
  ['roe_settings', 'src/settings/Settings.tsx', /^src\/(?:settings|cards\/shared)\//],
])('%s', (uid, entry, own) => {
  const { outputFiles, metafile } = buildSync({
    ...cardOptions,
    entryPoints: [path.join(root, entry)],
    write: false,
    metafile: true,
  });

  test('weighs no more than it may', () => {
    expect(gzipSync(outputFiles[0]!.contents).length).toBeLessThanOrEqual(budgetOf(uid));
  });

  test('carries nothing but its own sources and what cards share', () => {
    expect(Object.keys(metafile.inputs).filter((file) => !own.test(file))).toEqual([]);
  });
});

test.each(sources)('%s has no HTML tag, no network and no storage of its own', (file) => {
  const text = readFileSync(path.join(root, file), 'utf8');
  expect(text.match(/<(?:div|span|p|a|br|b|i|ul|li|table|img|button|input|h[1-6])[\s/>]/g)).toBeNull();
  expect(text.match(/\b(?:fetch|XMLHttpRequest|localStorage|sessionStorage|document|window|alert)\s*[.(]/g)).toBeNull();
});
