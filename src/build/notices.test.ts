/** What the bundles of `dist/` owe to others is said beside them. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import * as z from 'zod';
import { ensureBuilt } from './built.ts';
import { declaredComponents } from './components.ts';
import { noticesOf } from './notices.ts';
import { elsewhere, noticesFile, root, sources, uploadNotices } from './paths.ts';
import { cardOptions, functionOptions } from './upload.ts';

beforeAll(ensureBuilt, 120_000);

/** By the source map, and not by the list that the notices are made from. */
async function packagesIn(sourceFile: string, isFrontEnd: boolean): Promise<string[]> {
  const { outputFiles } = await build({
    ...(isFrontEnd ? cardOptions : functionOptions),
    entryPoints: [sourceFile],
    outdir: path.join(root, 'build'),
    absWorkingDir: root,
    sourcemap: true,
    write: false,
  });
  const map = z
    .object({ sources: z.array(z.string()) })
    .parse(JSON.parse(outputFiles.find(({ path: file }) => file.endsWith('.map'))?.text ?? ''));
  const folders = map.sources.flatMap((source) => {
    const file = path.resolve(root, 'build', source);
    return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? [];
  });
  return Promise.all(
    [...new Set(folders)].map(async (folder) => {
      const { name, version } = z
        .object({ name: z.string(), version: z.string() })
        .parse(JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')));
      return `${name} ${version}`;
    }),
  );
}

test('every package in a bundle has its notice, with a copyright', async () => {
  const notices = await readFile(uploadNotices, 'utf8');
  const sections = new Map(
    notices.split(`\n\n${'-'.repeat(80)}\n\n`).map((section) => [section.split(' (')[0] ?? '', section] as const),
  );
  const found = new Set<string>();
  for (const { component, sourceFile } of await declaredComponents())
    for (const each of await packagesIn(sourceFile, component.type !== 'app-function')) found.add(each);
  expect(found.size).toBeGreaterThan(5);
  const without = [...found].filter((each) => !/copyright/i.test(sections.get(each) ?? ''));
  expect(without).toEqual([]);
});

test('the table of holidays names where it comes from and under which licence', async () => {
  const notices = await readFile(uploadNotices, 'utf8');
  expect(notices).toContain('date-holidays');
  expect(notices).toContain('CC BY-SA 3.0');
  expect(await noticesOf([path.join(sources, 'rules', 'language', 'dates.ts')])).not.toContain('date-holidays');
});

describe('a package that tells no licence', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'roe-notices-'));
  });
  afterEach(() => rm(home, { recursive: true }));
  async function made(name: string, files: Readonly<Record<string, string>>): Promise<string> {
    const folder = path.join(home, 'node_modules', name);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'package.json'), JSON.stringify({ name, version: '0.9.4', license: 'MIT' }));
    for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text);
    return path.join(folder, 'index.js');
  }

  test('fails the build, by its name', async () => {
    const files = [
      await made('told', { LICENSE: 'Copyright (c) somebody' }),
      await made('untold', { 'README.md': '# untold\n\n## License\n\nMIT\n' }),
      await made('@scope/bare', {}),
    ];
    await expect(noticesOf(files)).rejects.toThrow(
      /^No licence is told by untold 0\.9\.4 \(MIT\), @scope\/bare 0\.9\.4/,
    );
  });

  test('but not where its README has the text', async () => {
    const file = await made('old', { 'README.md': '# old\n\nLicense\n-------\n\nCopyright (c) 2013 Somebody\n' });
    expect(await noticesOf([file, file])).toContain('old 0.9.4 (MIT)\n\nCopyright (c) 2013 Somebody');
  });
});

test.each(['warehouse', 'workflow'])('what is copied into a %s takes its notices along', async (folder) => {
  const notices = await readFile(path.join(elsewhere, folder, noticesFile), 'utf8');
  for (const name of ['zod', 'fraction.js']) expect(notices).toContain(`${name} `);
  expect(notices).not.toContain('react');
});
