/**
 * A card, the pages or the settings, as HubSpot's production builder makes them from the upload. The builder needs seconds
 * and makes the same of the same each time: what it made before is kept in `build/`, by everything that it is made from.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, stat, utimes } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { elsewhere, root } from '../paths.ts';

export interface FrontEnd {
  readonly entryPoint: string;
  /** Emptied. */
  readonly outputDir: string;
  /** Its faults are thrown, and nothing is printed. */
  readonly quiet?: true;
}

const kept = path.join(elsewhere, '.front-ends');
/** How many are kept: those of some states of the sources. */
const most = 100;

/** @throws Error with the builder's own words; also where React's development runtime would be bundled */
export async function buildFrontEnd({ entryPoint, outputDir, quiet }: FrontEnd): Promise<void> {
  if (process.env['NODE_ENV'] !== 'production')
    throw new Error('HubSpot builds front ends with NODE_ENV=production: set it before this process begins to build.');
  const key = await keyOf(entryPoint);
  if (key !== undefined && (await takenFrom(path.join(kept, key), outputDir))) return;
  // HubSpot's server takes a second to load.
  const { remoteBuild } = await import('@hubspot/ui-extensions-dev-server');
  await remoteBuild({
    root: path.dirname(entryPoint),
    entryPoint,
    outputDir,
    logLevel: quiet ? 'silent' : 'warn',
    appConfig: { variables: {} },
  });
  if (key !== undefined) await keep(outputDir, key);
}

/** What HubSpot brings to a front end. */
const packagesOfHubSpot = ['react', '@hubspot/ui-extensions'] as const;

/** Undefined where the entry point needs another file: then what comes of it depends on more than is known here. */
async function keyOf(entryPoint: string): Promise<string | undefined> {
  const { metafile } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    external: ['*'],
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  }).catch(() => ({ metafile: undefined }));
  if (metafile === undefined) return undefined;
  const needed = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path: name }) => name));
  if (!needed.every((name) => packagesOfHubSpot.some((each) => name === each || name.startsWith(`${each}/`))))
    return undefined;
  const brought = await Promise.all(packagesOfHubSpot.map((name) => folderOf(name, entryPoint)));
  const hash = createHash('sha256').update([path.basename(entryPoint), process.version, ...brought].join('\0'));
  const files = [
    entryPoint,
    path.join(path.dirname(entryPoint), 'package.json'),
    path.join(root, 'package-lock.json'),
    fileURLToPath(import.meta.url),
    ...brought.map((folder) => path.join(folder, 'package.json')),
  ];
  for (const file of files) hash.update('\0').update(await readFile(file).catch(() => ''));
  return hash.digest('hex');
}

/** Where a package is found from there, links followed; empty where it is not. */
async function folderOf(name: string, from: string): Promise<string> {
  for (const folder of createRequire(from).resolve.paths(name) ?? []) {
    const found = await realpath(path.join(folder, name)).catch(() => undefined);
    if (found !== undefined) return found;
  }
  return '';
}

async function takenFrom(before: string, outputDir: string): Promise<boolean> {
  try {
    const now = new Date();
    await utimes(before, now, now);
    await rm(outputDir, { recursive: true, force: true });
    await cp(before, outputDir, { recursive: true });
    return true;
  } catch {
    // It is not there, or another process has just taken it away.
    return false;
  }
}

/** Whole or not at all: another process may look for it at the same time. */
async function keep(outputDir: string, key: string): Promise<void> {
  await mkdir(kept, { recursive: true });
  const copy = await mkdtemp(path.join(kept, 'new-'));
  await cp(outputDir, copy, { recursive: true });
  // Where it is there already, that one is as good.
  await rename(copy, path.join(kept, key)).catch(() => rm(copy, { recursive: true }));
  const all = await Promise.all(
    (await readdir(kept)).map(async (name) => {
      const folder = path.join(kept, name);
      return {
        folder,
        used: await stat(folder).then(
          ({ mtimeMs }) => mtimeMs,
          () => 0,
        ),
      };
    }),
  );
  const oldest = all.sort((one, other) => other.used - one.used).slice(most);
  await Promise.all(oldest.map(({ folder }) => rm(folder, { recursive: true, force: true })));
}
