/**
 * `npm run bench -- start`: what a cold start of each uploaded function costs, against the emulated CRM, which answers at
 * once: `require` and the first call apart, medians over fresh processes. `--against FOLDER` measures the functions of
 * another build (a copy of `dist/app/functions`) in turn with these, because a machine is not equally quiet twice.
 */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { uploadApp } from '../build/paths.ts';
import { type Emulator, startEmulator } from '../preview/emulator/emulator.ts';
import { quantile } from './quantile.ts';

const spent = z.object({ wall: z.number(), cpu: z.number() });
const calledSchema = z.object({ require: spent, first: spent, answer: z.unknown() });
type Called = z.infer<typeof calledSchema>;
const answeredSchema = z.object({ view: z.object({ revisions: z.record(z.string(), z.string()) }) });

const reader = { locale: 'fr-FR', timeZone: 'Europe/Paris' };
const onDeal = { propertiesToSend: { hs_object_id: '9001' } };

type Context = (emulator: Emulator) => object | Promise<object>;

/** A first call of each function that does all of its work. */
const calls: readonly {
  readonly name: string;
  readonly file: string;
  readonly context: Context;
}[] = [
  { name: 'deal_engagement', file: 'deal-engagement.js', context: () => ({ ...onDeal, parameters: reader }) },
  {
    name: 'record_engagement',
    file: 'record-engagement.js',
    context: async (emulator) => ({
      ...onDeal,
      parameters: {
        ...reader,
        requestId: randomUUID(),
        basedOn: await revisionsNow(emulator),
        record: { kind: 'validation', hubspotValidation: 'refused' },
      },
    }),
  },
  {
    name: 'shared_deals, a page',
    file: 'shared-deals.js',
    context: () => ({ parameters: { ...reader, ask: 'page' } }),
  },
  {
    name: 'shared_deals, one evaluated',
    file: 'shared-deals.js',
    context: () => ({ parameters: { ...reader, ask: 'evaluate', dealIds: ['9001'] } }),
  },
  { name: 'portal_health', file: 'portal-health.js', context: () => ({ parameters: { locale: reader.locale } }) },
  {
    name: 'portal_settings',
    file: 'portal-settings.js',
    context: () => ({
      parameters: {
        locale: reader.locale,
        requestId: randomUUID(),
        what: 'repair',
        action: 'remove_unusable_settings',
      },
    }),
  },
];

/** As a card was shown them a moment ago. */
async function revisionsNow(emulator: Emulator): Promise<Record<string, string>> {
  const file = path.join(uploadApp, 'functions', 'deal-engagement.js');
  const { answer } = await call(emulator, file, { ...onDeal, parameters: reader });
  return answeredSchema.parse(answer).view.revisions;
}

async function call(emulator: Emulator, file: string, context: object): Promise<Called> {
  const program = path.join(import.meta.dirname, 'start-call.cjs');
  const { stdout } = await promisify(execFile)(process.execPath, [program, file, JSON.stringify(context)], {
    maxBuffer: 16 * 1024 * 1024,
    env: {
      PATH: process.env['PATH'],
      PRIVATE_APP_ACCESS_TOKEN: emulator.token,
      HUBSPOT_API_BASE: emulator.url,
      ROE_NOW: '2025-11-05T10:00:00+01:00',
    },
  });
  return calledSchema.parse(JSON.parse(stdout));
}

/** An account of its own for each: what one process asked counts for the limits that the next would meet. */
async function inAccount<T>(work: (emulator: Emulator) => Promise<T>): Promise<T> {
  const emulator = await startEmulator({ portal: 'hubspot-emea' });
  try {
    return await work(emulator);
  } finally {
    await emulator.close();
  }
}

const measured = async (emulator: Emulator, file: string, context: Context): Promise<Called> =>
  call(emulator, file, await context(emulator));

/** @param against folders of functions that are measured in turn with those of `dist/` */
export async function benchStart(fresh: number, against: readonly string[]): Promise<void> {
  const folders = [path.join(uploadApp, 'functions'), ...against.map((folder) => path.resolve(folder))];
  const rows = [];
  for (const { name, file, context } of calls) {
    const runs = folders.map((): Called[] => []);
    for (let run = 0; run < fresh; run += 1)
      for (const [index, folder] of folders.entries())
        runs[index]?.push(await inAccount((emulator) => measured(emulator, path.join(folder, file), context)));
    for (const [index, of] of runs.entries()) {
      const median = (pick: (each: Called) => number) => quantile(of.map(pick), 0.5).toFixed(1);
      rows.push({
        function: name,
        build: index === 0 ? 'dist/' : (folders[index] ?? ''),
        'require ms': median((each) => each.require.wall),
        'of which CPU': median((each) => each.require.cpu),
        'first call ms': median((each) => each.first.wall),
        'of it CPU': median((each) => each.first.cpu),
        'both ms': median((each) => each.require.wall + each.first.wall),
      });
    }
  }
  console.log(`Node ${process.version}; medians of ${fresh} fresh processes each`);
  console.table(rows);
}
