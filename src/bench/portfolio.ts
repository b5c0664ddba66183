/**
 * `npm run bench -- portfolio`: the uploaded function `shared_deals` over a portal of a thousand deals, in a process of its
 * own, against the emulated CRM whose every answer takes 50 ms. All pages, one after the other; then deals evaluated by
 * twenty, for the first time and again. HubSpot's pace of 190 calls in ten seconds is left out: no request alone comes near.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import * as z from 'zod';
import { uploadApp } from '../build/paths.ts';
import { startEmulator } from '../preview/emulator/emulator.ts';
import { loadPortal } from '../preview/portals/load.ts';
import { withDeals } from '../preview/portals/many-deals.ts';
import { quantile } from './quantile.ts';

const count = 1_000;
const latency = 50;
const atATime = 20;

const told = z.object({
  milliseconds: z.number(),
  bytes: z.number(),
  answer: z.discriminatedUnion('ok', [
    z.object({
      ok: z.literal(true),
      deals: z.array(z.object({ dealId: z.string() })),
      unread: z.array(z.unknown()),
      notWritten: z.array(z.unknown()).default([]),
      next: z.string().optional(),
    }),
    z.object({ ok: z.literal(false), code: z.string() }),
  ]),
});

interface Step {
  readonly what: string;
  readonly milliseconds: number;
  readonly bytes: number;
  readonly calls: number;
}

/** `evaluations`: how many times twenty. */
export async function benchPortfolio(evaluations: number): Promise<void> {
  const emulator = await startEmulator({
    portal: withDeals(loadPortal('hubspot-emea'), count),
    limits: { tenSecondly: 1_000_000 },
  });
  emulator.faults.add({ path: '/', answer: { kind: 'latency', ms: latency } });
  const worker = fork(
    path.join(import.meta.dirname, 'portfolio-worker.cjs'),
    [path.join(uploadApp, 'functions', 'shared-deals.js')],
    {
      // Nothing of the bench's own loader is the function's.
      execArgv: [],
      env: {
        PATH: process.env['PATH'],
        PRIVATE_APP_ACCESS_TOKEN: emulator.token,
        HUBSPOT_API_BASE: emulator.url,
        ROE_NOW: '2025-11-05T10:00:00+01:00',
      },
    },
  );
  const steps: Step[] = [];
  async function ask(what: string, parameters: object) {
    const before = emulator.calls.length;
    const answered = once(worker, 'message');
    worker.send({ locale: 'en', timeZone: 'Europe/Paris', ...parameters });
    const [message] = (await answered) as [unknown];
    const { answer, milliseconds, bytes } = told.parse(message);
    if (!answer.ok) throw new Error(`${what}: ${answer.code}`);
    if (answer.unread.length + answer.notWritten.length > 0)
      throw new Error(`${what}: not every deal was answered for.`);
    steps.push({ what, milliseconds, bytes, calls: emulator.calls.length - before });
    return answer;
  }
  async function everyPage(what: string): Promise<string[]> {
    const ids: string[] = [];
    for (let from: string | undefined, first = true; first || from !== undefined; first = false) {
      const page = await ask(what, { ask: 'page', ...(from === undefined ? {} : { from }) });
      ids.push(...page.deals.map(({ dealId }) => dealId));
      from = page.next;
    }
    return ids;
  }

  const ids = await everyPage('a page, nothing evaluated');
  for (let at = 0; at < evaluations; at += 1) {
    const dealIds = ids.slice(at * atATime, (at + 1) * atATime);
    await ask('20 evaluated', { ask: 'evaluate', dealIds });
    await ask('20 evaluated again', { ask: 'evaluate', dealIds });
  }
  await everyPage('a page, some evaluated');
  worker.disconnect();
  await emulator.close();

  console.log(`${ids.length} shared deals, ${latency} ms a call`);
  console.table(
    [...new Set(steps.map(({ what }) => what))].map((what) => {
      const of = steps.filter((step) => step.what === what);
      const milliseconds = of.map((step) => step.milliseconds);
      return {
        '': what,
        measured: of.length,
        'ms (median)': quantile(milliseconds, 0.5).toFixed(0),
        'ms (worst)': quantile(milliseconds, 1).toFixed(0),
        'calls (most)': Math.max(...of.map(({ calls }) => calls)),
        'answer KB (most)': Math.round(Math.max(...of.map(({ bytes }) => bytes)) / 1024),
      };
    }),
  );
}
