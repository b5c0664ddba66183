/**
 * `npm run bench -- portfolio --deals 1000,10000`: `roe reevaluate` over generated portals, in a process of its own, against
 * an emulated HubSpot in another one that enforces HubSpot's limits and takes 50 ms a call. Every output is written, then a
 * second run finds nothing to write, begun when the window of HubSpot's limit is empty again. Wall time against what the limit dictates for as many calls, calls against the least.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { elsewhere } from '../build/paths.ts';
import { leastCalls, secondsByLimit } from '../portfolio/least-calls.ts';
import { hubspotLimits } from '../preview/emulator/rate-limits.ts';

const reported = z.object({
  calls: z.number(),
  /** Of the emulated HubSpot itself. */
  cpuSeconds: z.number(),
  refused: z.number(),
  lines: z.number(),
  involvements: z.number(),
  companies: z.number(),
  customers: z.number(),
});
const ended = z.object({ state: z.literal('complete'), written: z.number(), unread: z.number(), refused: z.number() });

interface Row {
  readonly deals: number;
  readonly what: string;
  readonly calls: number;
  readonly least: number;
  readonly seconds: number;
  readonly byLimit: number;
  readonly cpu: number;
  /** Of the emulated HubSpot, which shares the machine. Seconds. */
  readonly emulatorCpu: number;
  readonly peak: number;
  readonly refused: number;
}

export async function benchReevaluate(sizes: readonly number[]): Promise<void> {
  const rows: Row[] = [];
  for (const deals of sizes) rows.push(...(await bench(deals)));
  console.log(
    "roe reevaluate: 50 ms a call, HubSpot's limits enforced (190 calls in ten seconds, 5 searches a second)",
  );
  console.table(
    rows.map((row, index) => {
      const smaller = rows[index - 2];
      return {
        deals: row.deals,
        '': row.what,
        calls: row.calls,
        'of the least': (row.calls / row.least).toFixed(3),
        seconds: row.seconds.toFixed(1),
        'by the limit': row.byLimit.toFixed(1),
        'of it': (row.seconds / row.byLimit).toFixed(2),
        'CPU s': row.cpu.toFixed(1),
        'CPU s of the emulated HubSpot': row.emulatorCpu.toFixed(1),
        'CPU ms a deal': ((row.cpu * 1_000) / row.deals).toFixed(1),
        'peak MB': row.peak.toFixed(0),
        'refused (429)': row.refused,
        'time a deal, against the size before':
          smaller === undefined ? '' : (row.seconds / row.deals / (smaller.seconds / smaller.deals)).toFixed(2),
      };
    }),
  );
}

/** HubSpot's, with a little more for the way there. Milliseconds. */
const limitWindow = 10_500;

async function bench(deals: number): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'roe-bench-'));
  const server = spawn(
    process.execPath,
    [
      '--max-old-space-size=10240',
      '--import',
      'tsx',
      path.join(import.meta.dirname, 'generated-hubspot.ts'),
      String(deals),
    ],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  try {
    const { url, token, today } = z
      .object({ url: z.string(), token: z.string(), today: z.string() })
      .parse(await message(server));
    const environment = {
      PATH: process.env['PATH'],
      HUBSPOT_API_BASE: url,
      ROE_RUN_TOKEN: token,
      ROE_NOW: today,
      XDG_STATE_HOME: folder,
    };
    const rows: Row[] = [];
    for (const what of ['every output is written', 'nothing has changed']) {
      // Else the first run's last calls would be counted as the second one's time.
      if (rows.length > 0) await sleep(limitWindow);
      const { seconds, cpu, peak, out } = await measured(environment, path.join(folder, 'usage.json'));
      const { written } = ended.parse(JSON.parse(out.trim().split('\n').at(-1) ?? ''));
      server.send('report');
      const told = reported.parse(await message(server));
      const least = leastCalls({ deals, ...told, written });
      const byLimit = secondsByLimit(told.calls, hubspotLimits.tenSecondly ?? 0);
      rows.push({
        deals,
        what,
        calls: told.calls,
        least,
        seconds,
        byLimit,
        cpu,
        emulatorCpu: told.cpuSeconds,
        peak,
        refused: told.refused,
      });
    }
    return rows;
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function message(child: ChildProcess): Promise<unknown> {
  const [told] = (await once(child, 'message')) as [unknown];
  return told;
}

async function measured(environment: NodeJS.ProcessEnv, usageFile: string) {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', path.join(import.meta.dirname, 'usage.mjs'), path.join(elsewhere, 'roe.mjs'), 'reevaluate', '--json'],
    { env: { ...environment, ROE_BENCH_USAGE: usageFile }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let out = '';
  child.stdout.on('data', (piece: Buffer) => {
    // The last line alone is wanted.
    out = (out + piece.toString()).slice(-100_000);
  });
  await once(child, 'close');
  const seconds = (performance.now() - begun) / 1_000;
  const usage = z
    .object({ cpuSeconds: z.number(), peakMegabytes: z.number() })
    .parse(JSON.parse(readFileSync(usageFile, 'utf8')));
  return { seconds, cpu: usage.cpuSeconds, peak: usage.peakMegabytes, out };
}
