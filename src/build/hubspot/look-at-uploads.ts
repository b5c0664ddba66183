/**
 * What HubSpot's own tools say of uploads, as JSON by folder: its parser of the project, its production builder of every
 * card, the pages and the settings, and Node of every function. `node --import tsx look-at-uploads.ts FOLDER...`; each is
 * a folder that `hsproject.json` stands in. The same file in several of them is looked at once.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { HubSpotSays, Told } from '../upload-check/hubspot-says.ts';
import { entriesOf, isFrontEnd, isFunction, readUploadTree } from '../upload-check/upload-tree.ts';
import { buildFrontEnd } from './front-end.ts';
import { parsedProject } from './parsed-project.ts';

async function told<T>(ask: () => Promise<T>): Promise<Told<T>> {
  try {
    return { ok: true, value: await ask() };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

const known = new Map<string, Promise<unknown>>();
function once<T>(parts: readonly (string | Buffer)[], ask: () => Promise<T>): Promise<T> {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  const key = hash.digest('hex');
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  return answer as Promise<T>;
}

/** Bytes, gzipped. The manifest that the builder writes beside the bundle is HubSpot's own business. */
async function weighed(entryPoint: string, outputDir: string): Promise<{ readonly gzipped: number }> {
  await buildFrontEnd({ entryPoint, outputDir, quiet: true });
  const built = await readFile(path.join(outputDir, path.basename(entryPoint)));
  return { gzipped: gzipSync(built).length };
}

const load = createRequire(import.meta.url);
function loaded(file: string): { readonly exportsMain: boolean } {
  const exported: unknown = load(file);
  return {
    exportsMain:
      typeof exported === 'object' && exported !== null && typeof Reflect.get(exported, 'main') === 'function',
  };
}

async function lookAt(folder: string, outDir: string): Promise<HubSpotSays> {
  const tree = await readUploadTree(folder);
  const frontEnds: Record<string, Told<{ readonly gzipped: number }>> = {};
  for (const { file, code } of entriesOf(tree, isFrontEnd)) {
    const packageFile = tree.files.get(`${path.posix.dirname(file)}/package.json`) ?? '';
    frontEnds[file] = await once(['front end', path.basename(file), code, packageFile], () =>
      told(() => weighed(path.join(folder, file), path.join(outDir, String(known.size)))),
    );
  }
  const functions: Record<string, Told<{ readonly exportsMain: boolean }>> = {};
  for (const { file, code } of entriesOf(tree, isFunction))
    functions[file] = await once(['function', code], () =>
      told(() => Promise.resolve().then(() => loaded(path.join(folder, file)))),
    );
  return { project: await told(() => parsedProject(folder)), frontEnds, functions };
}

const outDir = await mkdtemp(path.join(tmpdir(), 'roe-look-'));
const says: Record<string, HubSpotSays> = {};
try {
  for (const folder of process.argv.slice(2)) says[folder] = await lookAt(folder, outDir);
} finally {
  await rm(outDir, { recursive: true, force: true });
}
// What a function may have left running must not hold this process.
process.stdout.write(`${JSON.stringify(says)}\n`, () => process.exit());
