/** The built function in HubSpot's own local executor, over HTTP, for every deal of every sample portal. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { ensureBuilt } from '../build/built.ts';
import { elsewhere } from '../build/paths.ts';
import { startEmulator, type Emulator } from './emulator/emulator.ts';
import { createFunctionPool, type FunctionPool } from './function-pool.ts';
import { listPortals, loadPortal } from './portals/load.ts';

jest.setTimeout(120_000);

let home: string;
let pool: FunctionPool;
const emulators = new Map<string, Emulator>();
beforeAll(async () => {
  await ensureBuilt();
  home = await mkdtemp(path.join(tmpdir(), 'roe-functions-'));
  pool = createFunctionPool(path.join(elsewhere, 'preview', 'function-host.mjs'), home);
  for (const { name } of listPortals()) emulators.set(name, await startEmulator({ portal: name }));
});
afterAll(async () => {
  pool.close();
  await Promise.all([...emulators.values()].map((emulator) => emulator.close()));
  await rm(home, { recursive: true });
});

function emulatorOf(portal: string): Emulator {
  const emulator = emulators.get(portal);
  if (emulator === undefined) throw new Error(`No emulator for ${portal}.`);
  return emulator;
}

function ask(portal: string, dealId: string, { token = emulatorOf(portal).token, locale = 'en-gb' } = {}) {
  const { url, portal: account } = emulatorOf(portal);
  return pool.run({
    name: 'deal_engagement',
    file: path.join(elsewhere, 'preview', 'functions', portal, 'deal_engagement.js'),
    env: { PRIVATE_APP_ACCESS_TOKEN: token, HUBSPOT_API_BASE: url, ROE_NOW: new Date(account.today).toISOString() },
    apiOrigin: url,
    accountId: account.portalId,
    objectQuery: { objectId: Number(dealId), objectTypeId: '0-3', objectPropertyNames: ['hs_object_id'] },
    parameters: { locale, timeZone: account.timeZone },
  });
}

const answerSchema = z.object({
  ok: z.literal(true),
  view: z.object({ audience: z.string(), status: z.object({ id: z.string() }), nothing: z.unknown().optional() }),
});

describe.each(listPortals().map(({ name }) => loadPortal(name)))('$name', ({ name, audience, deals }) => {
  test.each(
    deals.map(({ deal, story }) => [story?.title.en ?? deal.id, deal.id, story?.expectedStatus ?? []] as const),
  )('%s', async (_title, id, expected) => {
    const outcome = await ask(name, id);
    const { view } = answerSchema.parse(outcome.ok ? outcome.value : outcome);
    expect(view.audience).toBe(audience);
    // Where there is nothing to judge, a story may say so, or name the status that stands all the same.
    const shown = view.nothing === undefined ? [view.status.id] : [view.status.id, null];
    expect({ shown, fits: expected.some((status) => shown.includes(status)) }).toEqual({ shown, fits: true });
  });
});

test('a fact recorded in the preview is recorded in the emulated portal', async () => {
  const { url, token, portal, state } = emulatorOf('hubspot-emea');
  const shown = z
    .object({
      ok: z.literal(true),
      value: z.object({ view: z.object({ revisions: z.record(z.string(), z.string()) }) }),
    })
    .parse(await ask('hubspot-emea', '9002'));
  const outcome = await pool.run({
    name: 'record_engagement',
    file: path.join(elsewhere, 'preview', 'functions', 'hubspot-emea', 'record_engagement.js'),
    env: { PRIVATE_APP_ACCESS_TOKEN: token, HUBSPOT_API_BASE: url, ROE_NOW: new Date(portal.today).toISOString() },
    apiOrigin: url,
    accountId: portal.portalId,
    objectQuery: { objectId: 9002, objectTypeId: '0-3', objectPropertyNames: ['hs_object_id'] },
    parameters: {
      locale: 'fr',
      timeZone: portal.timeZone,
      requestId: '6a4b1f5c-1111-4222-8333-444455556666',
      basedOn: shown.value.view.revisions,
      record: { kind: 'strategy', motion: 'partner_collaboration' },
    },
  });
  expect(outcome).toMatchObject({ ok: true, value: { ok: true, recorded: [{ field: 'motion' }] } });
  expect(state.objects.get(state.types.find('deals', 'v3'), '9002').values.get('roe_motion')).toBe(
    'partner_collaboration',
  );
});

test('a deal that does not exist is a rejection: the executor cannot read its id', async () => {
  expect((await ask('hubspot-emea', '424242')).ok).toBe(false);
});

test('a token that HubSpot does not know is a rejection too, and is in no message', async () => {
  const outcome = await ask('hubspot-emea', '9001', { token: 'not-the-token' });
  expect(outcome.ok).toBe(false);
  expect(JSON.stringify(outcome)).not.toContain('not-the-token');
});
