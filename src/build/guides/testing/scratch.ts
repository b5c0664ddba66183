/** A copy of the project in which a test may do what a guide says, with a stand-in for HubSpot's command line. */
import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../paths.ts';

export interface Scratch {
  readonly folder: string;
  /** For what is not to lie in the project. */
  readonly notes: string;
  readonly env: NodeJS.ProcessEnv;
  /** What HubSpot's command line was asked, a line each. */
  readonly askedOfHubSpot: () => Promise<readonly string[]>;
  /** Writes a part of `app.json` into it, as a reader of a guide does. */
  readonly write: (part: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

const leftOut = new Set(['.git', 'node_modules', 'reports', 'coverage', '.stryker-tmp', path.join('docs', 'screens')]);

export async function scratchCopy(language: string): Promise<Scratch> {
  const notes = await mkdtemp(path.join(tmpdir(), 'roe-guide-'));
  const folder = path.join(notes, 'project');
  await cp(root, folder, {
    recursive: true,
    preserveTimestamps: true,
    filter: (from) => !leftOut.has(path.relative(root, from)) && !path.relative(root, from).startsWith('dist'),
  });
  await dependenciesIn(folder);
  const [bin, asked] = [path.join(notes, 'bin'), path.join(notes, 'asked')];
  await mkdir(bin);
  await writeFile(path.join(bin, 'hs'), `#!/bin/sh\necho "hs $*" >> '${asked}'\n`);
  await chmod(path.join(bin, 'hs'), 0o755);
  await writeFile(asked, '');
  const appJson = path.join(folder, 'app.json');
  return {
    folder,
    notes,
    env: {
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      HOME: notes,
      LANG: language === 'fr' ? 'fr_FR.UTF-8' : 'en_GB.UTF-8',
      USER: 'Ada Roux',
      npm_config_update_notifier: 'false',
      npm_config_offline: 'true',
    },
    askedOfHubSpot: async () => (await readFile(asked, 'utf8')).trim().split('\n'),
    write: async (part) => {
      const whole: unknown = JSON.parse(await readFile(appJson, 'utf8'));
      await writeFile(appJson, `${JSON.stringify(merged(whole, JSON.parse(`{${part}}`)), null, 2)}\n`);
    },
    remove: () => rm(notes, { recursive: true }),
  };
}

/**
 * The packages of the project, each by a link in a folder of the copy's own: whatever npm may do to that folder, the packages
 * stay as they are. The stamp is that of `src/build/ready.mjs`, so that nothing is installed anew.
 */
async function dependenciesIn(folder: string): Promise<void> {
  const [from, into] = [await realpath(path.join(root, 'node_modules')), path.join(folder, 'node_modules')];
  await mkdir(into);
  const packages = (await readdir(from)).filter((name) => name !== '.roe-installed');
  await Promise.all(packages.map((name) => symlink(path.join(from, name), path.join(into, name))));
  const locked = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) locked.update(await readFile(path.join(folder, file)));
  await writeFile(path.join(into, '.roe-installed'), locked.digest('hex'));
}

/** Of what stands there only what is named anew changes. */
function merged(whole: unknown, part: unknown): unknown {
  if (!isRecord(whole) || !isRecord(part)) return part;
  return {
    ...whole,
    ...Object.fromEntries(Object.entries(part).map(([key, value]) => [key, merged(whole[key], value)])),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
