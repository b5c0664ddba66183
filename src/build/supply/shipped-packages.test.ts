/** The list of what ships is what the bundles hold, and nothing comes from anywhere but the lock file. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import packageJson from '../../../package.json';
import { ensureBuilt } from '../built.ts';
import { elsewhere, noticesFile, root, uploadNotices } from '../paths.ts';
import { handedOn, previewOnly, type ShippedPackage } from './shipped-packages.ts';

beforeAll(ensureBuilt, 120_000);

const told = ({ name, version, licence }: ShippedPackage) => `${name} ${version} (${licence})`;

test('what is handed on holds the packages of the list and no other, each with its notice', async () => {
  const files = [
    uploadNotices,
    ...['warehouse', 'workflow', 'roe-parts'].map((folder) => path.join(elsewhere, folder, noticesFile)),
  ];
  const found = new Set<string>();
  for (const file of files)
    for (const [, each = ''] of (await readFile(file, 'utf8')).matchAll(/^-{80}\n\n(\S+ \d+\.\d+\.\d+\S* \(.+\))$/gm))
      found.add(each);
  expect([...found].sort()).toEqual(handedOn.map(told).sort());
});

/** By the source maps, and not by the list that the notices are made from. */
async function packagesOfMaps(folder: string): Promise<string[]> {
  const maps = (await readdir(folder)).filter((file) => file.endsWith('.map'));
  const names = new Set<string>();
  for (const map of maps) {
    const { sources } = z
      .object({ sources: z.array(z.string()) })
      .parse(JSON.parse(await readFile(path.join(folder, map), 'utf8')));
    for (const source of sources) {
      const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];
      if (name !== undefined) names.add(name);
    }
  }
  return [...names].sort();
}

test.each([
  ['the command', ['build', 'build/roe-parts'], handedOn],
  ['the preview’s page', ['build/preview/host'], previewOnly],
])('%s holds packages of the list alone', async (_what, folders, list) => {
  const found = (await Promise.all(folders.map((folder) => packagesOfMaps(path.join(root, folder))))).flat();
  expect([...new Set(found)].sort()).toEqual(list.map(({ name }) => name).sort());
});

test.each([...handedOn, ...previewOnly])('$name is installed in that version, under that licence', async (shipped) => {
  const manifest = z
    .object({ name: z.string(), version: z.string(), license: z.string() })
    .parse(JSON.parse(await readFile(path.join(root, 'node_modules', shipped.name, 'package.json'), 'utf8')));
  expect(`${manifest.name} ${manifest.version} (${manifest.license})`).toBe(told(shipped));
});

test('every dependency is asked for in one exact version', () => {
  const asked = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test('the lock file holds a checksum for every package', async () => {
  const lockSchema = z.object({
    packages: z.record(z.string(), z.object({ integrity: z.string().optional(), link: z.boolean().optional() })),
  });
  const { packages } = lockSchema.parse(JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8')));
  const installed = Object.entries(packages).filter(([folder]) => folder !== '');
  expect(installed.length).toBeGreaterThan(100);
  expect(installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([folder]) => folder)).toEqual(
    [],
  );
});
