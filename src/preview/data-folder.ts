/**
 * The folder in which emulated portals live on over runs. Whoever keeps portals in one takes it first: it says at once
 * where nothing can be written, and two programs never write over one another's portals.
 */
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { plainText } from '../crm/foreign-text/plain-text.ts';
import type { Bilingual } from '../facts/bilingual.ts';

export interface DataFolder {
  /** Absolute. */
  readonly path: string;
  /** Free for the next one; happens by itself when the process ends. */
  readonly release: () => void;
}

export type TakenFolder =
  | { readonly ok: true; readonly folder: DataFolder }
  /** What stands in the way and what to do, for the terminal. `heldBy`: another program has it. */
  | {
      readonly ok: false;
      readonly problem: Bilingual;
      readonly heldBy?: { readonly pid: number; readonly since: string };
    };

const lockName = '.in-use.json';

const holderSchema = z.object({
  pid: z.int().positive(),
  host: z.string(),
  /** When that process began, in the words of its system; null where the system does not say. */
  began: z.string().nullable(),
  since: z.string(),
  /** No two locks are the same text, though two processes may share everything else. */
  id: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

/** Makes the folder where there is none. */
export function takeDataFolder(folder: string): TakenFolder {
  const whole = path.resolve(folder);
  const lock = path.join(whole, lockName);
  const own = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    began: processBegan(process.pid),
    since: new Date().toISOString(),
    id: randomUUID(),
  } satisfies Holder);
  try {
    makeFolder(whole);
    // A lock that was left behind is cleared and tried again; whoever is faster wins, and the next look tells.
    for (let tries = 0; tries < 5; tries += 1) {
      if (createWhole(lock, own)) return { ok: true, folder: held(whole, lock, own) };
      const found = textOf(lock);
      if (found === null) continue;
      const holder = holderIn(found);
      if (holder !== null && isRunning(holder)) return { ok: false, problem: inUse(whole, holder), heldBy: holder };
      clear(lock, found);
    }
  } catch (error) {
    const [where, why] = [plainText(whole), plainText(String(error).replace(/^Error: /, ''))];
    return {
      ok: false,
      problem: {
        fr: `Rien ne peut être gardé dans ${where} : ${why}\nNommez un dossier où l’on peut écrire, ou libérez celui-ci, puis relancez.`,
        en: `Nothing can be kept in ${where}: ${why}\nName a folder that can be written, or free this one, then start again.`,
      },
    };
  }
  const where = plainText(whole);
  return {
    ok: false,
    problem: {
      fr: `D’autres programmes ne cessent de prendre ${where} : relancez, ou nommez un autre dossier.`,
      en: `Others keep taking ${where} at this moment: start again, or name another folder.`,
    },
  };
}

/** With those above it. Node's own `recursive` never comes back where a parent is there and takes no child, as in /proc. */
function makeFolder(folder: string, parentsTried = false): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && statSync(folder).isDirectory()) return;
    if (codeOf(error) !== 'ENOENT' || parentsTried) throw error;
    makeFolder(path.dirname(folder));
    makeFolder(folder, true);
  }
}

function held(whole: string, lock: string, own: string): DataFolder {
  const release = () => {
    process.off('exit', release);
    // Only one's own: somebody may have removed it by hand and begun anew.
    if (textOf(lock) === own) rmSync(lock, { force: true });
  };
  process.once('exit', release);
  return { path: whole, release };
}

/** The lock is a file that another machine may have written: what it says of itself is a foreign text. */
function inUse(whole: string, { pid, host, since }: Holder): Bilingual {
  const isHere = host === hostname();
  const [folder, lock, machine, start] = [whole, path.join(whole, lockName), host, since].map(plainText);
  return {
    fr: `${folder} est pris par le processus ${pid}${isHere ? '' : ` sur ${machine}`} depuis ${start} : deux à la fois s’écraseraient l’un l’autre.\nMettez d’abord fin à celui-là, ou nommez un autre dossier. S’il n’existe plus, supprimez ${lock}.`,
    en: `${folder} is in use by process ${pid}${isHere ? '' : ` on ${machine}`}, since ${start}: two at once would write over one another's portals.\nEnd that one first, or name another folder. If you know that it has gone, delete ${lock}.`,
  };
}

/** Whole or not at all, and only where none is; false where one is there. */
function createWhole(lock: string, text: string): boolean {
  const draft = `${lock}.${randomUUID()}.tmp`;
  writeFileSync(draft, text, { flag: 'wx', mode: 0o600 });
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    return createPlain(lock, text);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Where the file system has no hard links, as on most memory sticks. */
function createPlain(lock: string, text: string): boolean {
  try {
    writeFileSync(lock, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead process's lock away. Between the look and the step another may have done so and taken the folder: that one stays. */
function clear(lock: string, judged: string): void {
  const aside = `${lock}.${randomUUID()}.stale`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = textOf(aside);
  if (moved !== null && moved !== judged) createWhole(lock, moved);
  rmSync(aside, { force: true });
}

/** Null: gone meanwhile. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Null: no lock of ours, as a machine leaves one that lost its power. */
function holderIn(text: string): Holder | null {
  try {
    return holderSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Another machine's process cannot be seen from here: its lock holds until somebody deletes it. */
function isRunning({ pid, host, began }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is there all the same.
    if (codeOf(error) !== 'EPERM') return false;
  }
  const now = processBegan(pid);
  // Numbers of processes are given again: another beginning is another process.
  return began === null || now === began;
}

/** Null where the system does not say (only Linux does, here), or the process has ended. */
function processBegan(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold anything; the fields behind it are numbered from 3.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, ticks] = [fields[0], fields[22 - 3]];
    // Killed and not yet collected by its parent: it writes nothing any more.
    if (state === undefined || ticks === undefined || state === 'Z' || state === 'X') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
  } catch {
    return null;
  }
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
