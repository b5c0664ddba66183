/**
 * `npm run build -- --watch`: makes `dist/` again after each change of a source. Only files that differ are written and none
 * is missing in between, so that a development server that looks at `dist/` sees what changed and nothing else.
 */
import { watch } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface WatchedUpload {
  /** Makes the whole upload in that folder. */
  readonly build: (into: string) => Promise<unknown>;
  /** Folder all of whose changes count. */
  readonly sources: string;
  /** Names of files beside it that count too. */
  readonly files: readonly string[];
  readonly uploadRoot: string;
  /** Where it is made before it is taken over; emptied each time. */
  readonly workshop: string;
  readonly tell: (line: string) => void;
  /** An editor writes a file in several steps. Milliseconds. */
  readonly quietFor?: number;
}

export interface Watching {
  readonly end: () => void;
}

/** Answers once the first build is in place; throws where that one fails. */
export async function watchUpload(upload: WatchedUpload): Promise<Watching> {
  const { sources, files, tell, quietFor = 200 } = upload;
  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  await rebuilt(upload);
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(async () => {
        try {
          await rebuilt(upload);
        } catch (error) {
          tell(`${error instanceof Error ? error.message : String(error)}\ndist/ stays as it was.`);
        }
      });
    }, quietFor);
  };
  // A file that an editor replaces is another file then: what is watched is its folder.
  const beside = (_event: string, name: string | null): void => {
    if (name !== null && files.includes(name)) again();
  };
  const watchers = [watch(sources, { recursive: true }, again), watch(path.dirname(sources), beside)];
  tell('Watching the sources; Ctrl+C ends it.');
  return {
    end: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

async function rebuilt({ build, uploadRoot, workshop, tell }: WatchedUpload): Promise<void> {
  const started = performance.now();
  await build(workshop);
  const changed = await takenOver(workshop, uploadRoot);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  tell(`Built dist/ in ${seconds} s: ${changed.length === 0 ? 'nothing changed' : changed.join(', ')}`);
}

/** Answers the files that were written or taken away, as paths in the upload. */
async function takenOver(from: string, into: string): Promise<readonly string[]> {
  await mkdir(into, { recursive: true });
  const [made, there] = await Promise.all([filesIn(from), filesIn(into)]);
  const gone = there.filter((file) => !made.includes(file));
  await Promise.all(gone.map((file) => rm(path.join(into, file))));
  const written = await Promise.all(
    made.map(async (file) => {
      const content = await readFile(path.join(from, file));
      const before = there.includes(file) ? await readFile(path.join(into, file)) : undefined;
      if (before?.equals(content) === true) return [];
      await mkdir(path.dirname(path.join(into, file)), { recursive: true });
      await writeFile(path.join(into, file), content);
      return [file];
    }),
  );
  return [...written.flat(), ...gone].sort();
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
