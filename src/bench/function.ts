/**
 * `npm run bench -- function`: the uploaded function against the emulated CRM, which answers at once. First call in a
 * fresh process, counted from `require` to the answer; then warm calls, in the CPU time that the function itself uses.
 */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { uploadApp } from '../build/paths.ts';
import { startEmulator } from '../preview/emulator/emulator.ts';
import { quantile } from './quantile.ts';

const call = z.object({ wall: z.number(), cpu: z.number(), bytes: z.number() });
const measured = z.object({ require: z.number(), firstAnswer: z.number(), first: call, warm: z.array(call) });

/** Deals of the sample portal: one line, three partners, a hundred lines. */
const deals = ['9001', '9006', '9020'];

export async function benchFunction(fresh: number, warm: number): Promise<void> {
  const emulator = await startEmulator({ portal: 'hubspot-emea' });
  const file = path.join(uploadApp, 'functions', 'deal-engagement.js');
  const program = path.join(import.meta.dirname, 'function-call.cjs');
  const rows = [];
  for (const deal of deals) {
    const runs: z.infer<typeof measured>[] = [];
    for (let run = 0; run < fresh; run += 1) {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [program, file, deal, String(run === 0 ? warm : 0)],
        {
          env: {
            PATH: process.env['PATH'],
            PRIVATE_APP_ACCESS_TOKEN: emulator.token,
            HUBSPOT_API_BASE: emulator.url,
            ROE_NOW: '2025-11-05T10:00:00+01:00',
          },
        },
      );
      runs.push(measured.parse(JSON.parse(stdout)));
    }
    const warmCpu = runs.flatMap((run) => run.warm.map(({ cpu }) => cpu)).slice(5);
    rows.push({
      deal,
      'require ms (median)': quantile(
        runs.map((run) => run.require),
        0.5,
      ).toFixed(0),
      'first answer ms (median)': quantile(
        runs.map(({ firstAnswer }) => firstAnswer),
        0.5,
      ).toFixed(0),
      'first answer ms (worst)': quantile(
        runs.map(({ firstAnswer }) => firstAnswer),
        1,
      ).toFixed(0),
      'warm CPU ms p50': quantile(warmCpu, 0.5).toFixed(1),
      'warm CPU ms p99': quantile(warmCpu, 0.99).toFixed(1),
      'answer KB': Math.round((runs[0]?.first.bytes ?? 0) / 1024),
    });
  }
  await emulator.close();
  console.table(rows);
}
