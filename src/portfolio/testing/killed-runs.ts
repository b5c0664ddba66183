/**
 * `roe reevaluate` as processes of their own over HTTP against an emulated HubSpot: two at once, and one that is killed at
 * seeded moments and resumed until it comes to its end. For tests and the bench.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { type Emulator, startEmulator } from '../../preview/emulator/emulator.ts';
import { generatedPortal } from '../../preview/portals/generated/portal.ts';
import { timesWritten, written } from './run-bench.ts';

export interface KillsOptions {
  /** The built command. */
  readonly roe: string;
  readonly deals: number;
  readonly kills: number;
  readonly seed: number;
  /** Deals after which a run says how far it is. */
  readonly portion: number;
}

type Values = ReturnType<typeof written>;

export interface Killed {
  /** Exit statuses of two runs that were begun at the same time, the lower one first. */
  readonly atOnce: readonly (number | null)[];
  /** How many runs did end by SIGKILL. */
  readonly kills: number;
  /** Of them, those after which the next run went on from a checkpoint. */
  readonly wentOn: number;
  readonly whole: { readonly values: Values; readonly byStatus: unknown; readonly calls: number };
  readonly resumed: { readonly values: Values; readonly byStatus: unknown; readonly calls: number };
  /** The most that the evaluation of one deal was written, by the two at once and by the killed ones. */
  readonly mostWrites: readonly [atOnce: number, killed: number];
}

const ended = z.object({ state: z.literal('complete'), byStatus: z.record(z.string(), z.number()) });

export async function killedRuns({ roe, deals, kills, seed, portion }: KillsOptions): Promise<Killed> {
  const portal = generatedPortal({ deals, seed });
  const folder = mkdtempSync(path.join(tmpdir(), 'roe-kills-'));
  // The pace of ten seconds is tested by itself.
  const start = (): Promise<Emulator> => startEmulator({ portal, limits: { tenSecondly: 1_000_000 } });
  const emulators = await Promise.all([start(), start()]);
  const [whole, killed] = emulators;
  const run = (emulator: Emulator, state: string): Run =>
    startRun(roe, {
      PATH: process.env['PATH'],
      HUBSPOT_API_BASE: emulator.url,
      ROE_RUN_TOKEN: emulator.token,
      ROE_NOW: portal.today,
      ROE_PORTION: String(portion),
      XDG_STATE_HOME: path.join(folder, state),
    });
  try {
    const two = await Promise.all([run(whole, 'whole').ended, run(whole, 'whole').ended]);
    const done = two.find(({ status }) => status === 0);
    if (done === undefined) throw new Error(`Neither of two came to its end: ${two.map(({ err }) => err).join('\n')}`);
    const random = seeded(seed);
    let [count, wentOn] = [0, 0];
    for (;;) {
      const before = killed.calls.length;
      const running = run(killed, 'killed');
      // The first one when it has once said how far it is; the others sooner and sooner, so that each has something left.
      const most = (whole.calls.length * 0.4 * (kills - count)) / kills;
      const moment = before + 3 + random() * most;
      const isTime = (): boolean =>
        count === 0 ? saidHowFar(path.join(folder, 'killed')) : count < kills && killed.calls.length >= moment;
      while (!running.hasEnded() && !isTime()) await sleep(2);
      running.child.kill('SIGKILL');
      const { status, out, err } = await running.ended;
      if (err.includes('Going on with the run')) wentOn += 1;
      if (status === null) {
        count += 1;
        continue;
      }
      if (status !== 0) throw new Error(`A resumed run ended with ${status}: ${err}`);
      return {
        atOnce: two.map((each) => each.status).sort(),
        kills: count,
        wentOn,
        whole: { values: written(whole), byStatus: byStatusOf(done.out), calls: whole.calls.length },
        resumed: { values: written(killed), byStatus: byStatusOf(out), calls: killed.calls.length },
        mostWrites: [Math.max(...timesWritten(whole)), Math.max(...timesWritten(killed))],
      };
    }
  } finally {
    await Promise.all(emulators.map((emulator) => emulator.close()));
    rmSync(folder, { recursive: true, force: true });
  }
}

const saidHowFar = (state: string): boolean =>
  existsSync(state) &&
  readdirSync(state, { recursive: true }).some((name) => path.basename(String(name)) === 'run.json');

interface Run {
  readonly child: ChildProcess;
  readonly hasEnded: () => boolean;
  /** `status`: null where it was killed. */
  readonly ended: Promise<{ readonly status: number | null; readonly out: string; readonly err: string }>;
}

function startRun(roe: string, env: NodeJS.ProcessEnv): Run {
  const child = spawn(process.execPath, [roe, 'reevaluate', '--json', '--lang', 'en'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err, over] = ['', '', false];
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
  return {
    child,
    hasEnded: () => over,
    ended: once(child, 'close').then(() => {
      over = true;
      return { status: child.exitCode, out, err };
    }),
  };
}

const byStatusOf = (out: string): unknown => ended.parse(JSON.parse(out.trim().split('\n').at(-1) ?? '')).byStatus;

/** Between 0 and 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}
