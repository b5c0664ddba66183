/**
 * What is kept on the disk of runs over an account's deals: how far the one under way has come, when the last one began, and
 * what was written when. One folder an account; whoever has it keeps others out, so that two runs write nothing twice.
 */
import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { type Checkpoint, checkpointSchema } from '../portfolio/checkpoint.ts';
import { takeDataFolder } from '../preview/data-folder.ts';
import type { Locale } from '../contract/deal-view.ts';
import { writeWhole } from './write-whole.ts';

export interface RunState {
  /** Of a run that did not come to its end; null: there is none, or it cannot be read. */
  readonly checkpoint: () => Checkpoint | null;
  readonly save: (checkpoint: Checkpoint) => void;
  /** HubSpot's instants of what was just written, by deal. */
  readonly noteWrites: (writes: readonly (readonly [dealId: string, at: string])[]) => void;
  readonly ownWrites: () => ReadonlyMap<string, string>;
  /** When the last run began that looked at all deals, or all changed ones; null: none has. Milliseconds. */
  readonly lastLook: () => number | null;
  /** The run has come to its end. `looked`: it saw everything that had changed until `startedAt`. */
  readonly finish: (startedAt: number, looked: boolean) => void;
  /** Of runs that had this folder before: none is at work any more, for whoever has the folder keeps others out. */
  readonly formerRuns: () => readonly string[];
  readonly keepRuns: (runs: readonly string[]) => void;
  readonly release: () => void;
}

export type StateOpened =
  { readonly ok: true; readonly state: RunState } | { readonly ok: false; readonly problem: string };

/** Where a user's programs keep such things, after the XDG base directory specification. */
export const stateFolder = (environment: NodeJS.ProcessEnv, home: string): string =>
  path.join(environment['XDG_STATE_HOME']?.trim() || path.join(home, '.local', 'state'), 'roe');

const lastSchema = z.strictObject({ lookedAt: z.iso.datetime() });
/** A delta begins an hour before the last look; older writes of our own nobody asks about. Milliseconds. */
const keptWrites = 2 * 60 * 60_000;
/** A run that was killed before it took the lease leaves the one before it to be known. */
const mostRuns = 10;

export function openRunState(folder: string, locale: Locale): StateOpened {
  const taken = takeDataFolder(folder);
  if (!taken.ok)
    return {
      ok: false,
      problem:
        taken.heldBy === undefined
          ? taken.problem[locale]
          : words[locale].running(taken.heldBy.pid, taken.heldBy.since, path.resolve(folder)),
    };
  const { path: whole, release } = taken.folder;
  const [checkpointFile, lastFile, writesFile, runsFile] = ['run.json', 'last.json', 'written.txt', 'runs.txt'].map(
    (name) => path.join(whole, name),
  ) as [string, string, string, string];
  const ownWrites = (): Map<string, string> =>
    new Map(
      (textOf(writesFile) ?? '').split('\n').flatMap((line) => {
        const [id, at] = line.split(' ');
        return id === undefined || at === undefined ? [] : [[id, at]];
      }),
    );
  return {
    ok: true,
    state: {
      checkpoint: () => checkpointSchema.safeParse(jsonOf(checkpointFile)).data ?? null,
      save: (checkpoint) => {
        keep(checkpointFile, JSON.stringify(checkpoint));
      },
      noteWrites(writes) {
        if (writes.length > 0)
          appendFileSync(writesFile, writes.map(([id, at]) => `${id} ${at}\n`).join(''), { mode: 0o600 });
      },
      ownWrites,
      lastLook: () => {
        const last = lastSchema.safeParse(jsonOf(lastFile)).data;
        return last === undefined ? null : Date.parse(last.lookedAt);
      },
      finish(startedAt, looked) {
        const recent = [...ownWrites()].filter(([, at]) => Date.parse(at) >= startedAt - keptWrites);
        keep(writesFile, recent.map(([id, at]) => `${id} ${at}\n`).join(''));
        if (looked) keep(lastFile, JSON.stringify({ lookedAt: new Date(startedAt).toISOString() }));
        rmSync(checkpointFile, { force: true });
      },
      formerRuns: () => (textOf(runsFile) ?? '').split('\n').filter((run) => run !== ''),
      keepRuns: (runs) => {
        keep(runsFile, runs.slice(0, mostRuns).join('\n'));
      },
      release,
    },
  };
}

/** What it remembers is its owner's alone. */
const keep = (file: string, text: string): void => {
  writeWhole(file, text, 0o600);
};

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(textOf(file) ?? '');
  } catch {
    return undefined;
  }
}

const words: Readonly<Record<Locale, { readonly running: (pid: number, since: string, folder: string) => string }>> = {
  fr: {
    running: (pid, since, folder) =>
      `Une réévaluation de ce compte est en cours (processus ${pid}, depuis ${since}) : celle-ci n’a rien lu ni écrit. Attendez qu’elle finisse, ou arrêtez-la ; la suivante reprend où elle en est. (${folder})`,
  },
  en: {
    running: (pid, since, folder) =>
      `This account is being evaluated already (process ${pid}, since ${since}): this run read and wrote nothing. Wait for its end, or stop it; the next one goes on where it is. (${folder})`,
  },
};
