/** Deals that are read together are read as each of them alone, in a few calls instead of many. */
import { startEmulator, type Emulator } from '../../preview/emulator/emulator.ts';
import type { FaultProgram } from '../../preview/emulator/faults.ts';
import { loadPortal, portalManifest } from '../../preview/portals/load.ts';
import { manifestSchema } from '../manifest-schema.ts';
import { readDeal } from '../read-deal.ts';
import type { DealRecords } from '../records.ts';
import { deadlineIn } from './deadline.ts';
import type { GatewayResult } from './failure.ts';
import { gathering } from './gathering.ts';
import { createGateway, type CrmRecord, type Gateway } from './gateway.ts';
import { blankMemory } from './installation-memory.ts';
import { mergedIds } from './merged.ts';

const running: Emulator[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
});

async function portalNamed(name: string) {
  // The pace of ten seconds is the whole app's, and not what this is about.
  const emulator = await startEmulator({ portal: name, limits: { tenSecondly: 100_000 } });
  running.push(emulator);
  const manifest = manifestSchema.parse(portalManifest(name));
  const gateway = () =>
    createGateway({
      baseUrl: emulator.url,
      token: emulator.token,
      deadline: deadlineIn(7_000),
      memory: blankMemory(),
      random: () => 0,
    });
  const read = (id: string, by: Gateway) => readDeal(id, { gateway: by, manifest, memory: blankMemory() });
  return {
    emulator,
    alone: async (ids: readonly string[]) => {
      const all = new Map<string, unknown>();
      for (const id of ids) all.set(id, plain(await read(id, gateway())));
      return all;
    },
    together: async (ids: readonly string[]) => {
      const by = gathering(gateway());
      return new Map(await Promise.all(ids.map(async (id) => [id, plain(await read(id, by))] as const)));
    },
    ids: emulator.portal.deals.map(({ deal }) => deal.id),
  };
}

/** What facts are made of: how the deal brought its associations is no part of it, nor what HubSpot adds to an answer. */
function plain(read: GatewayResult<DealRecords>): unknown {
  if (!read.ok) return read.failure.kind;
  const { gaps, ...records } = read.value;
  const told = JSON.stringify({ ...records, successors: [...records.successors] }, (key, value: unknown) =>
    key === 'associations' || key === mergedIds || key === 'hs_object_id' ? undefined : value,
  );
  const settled = JSON.parse(told) as { readonly deal: CrmRecord };
  return { ...settled, gaps: gaps.map((gap) => JSON.stringify(gap)).sort() };
}

test.each(['hubspot-emea', 'partner-agence'])('%s: every deal is read the same, twenty at a time', async (name) => {
  const { emulator, alone, together, ids } = await portalNamed(name);
  const expected = await alone(ids);
  const callsAlone = emulator.calls.length;
  for (let at = 0; at < ids.length; at += 20) {
    const some = ids.slice(at, at + 20);
    const read = await together(some);
    for (const id of some) expect(read.get(id)).toEqual(expected.get(id));
  }
  expect((emulator.calls.length - callsAlone) * 4).toBeLessThan(callsAlone);
});

test('a deleted deal, one that never was, and one that was merged: each answers for itself', async () => {
  const { emulator, alone, together } = await portalNamed('hubspot-emea');
  const { objects, types } = emulator.state;
  const deals = types.find('deals', 'v3');
  objects.archive(objects.get(deals, '9004'));
  objects.merge(objects.get(deals, '9002'), objects.get(deals, '9003'));
  const ids = ['9001', '9002', '9003', '9004', '9006', '999999999'];
  const expected = await alone(ids);
  expect([expected.get('9004'), expected.get('999999999')]).toEqual(['not_found', 'not_found']);
  expect(await together(ids)).toEqual(expected);
});

const batchesThatFail: readonly (readonly [string, FaultProgram])[] = [
  ['lines withheld', { path: /line_items\/batch\/read$/, answer: { kind: 'partial', missing: 1 } }],
  ['no lines', { path: /line_items\/batch\/read$/, answer: { kind: 'status', status: 500 } }],
  ['no involvements', { path: /2-48201937\/batch\/read$/, answer: { kind: 'status', status: 403 } }],
  ['no associations', { path: /associations\/.*\/companies\/batch\/read$/, answer: { kind: 'status', status: 503 } }],
  ['no rates', { path: /exchange-rates/, answer: { kind: 'status', status: 500 } }],
];
test.each(batchesThatFail)(
  '%s: nobody gets a certain answer of less than it would have had alone',
  async (_, fault) => {
    const { emulator, alone, together } = await portalNamed('hubspot-emea');
    const ids = ['9001', '9004', '9006', '9020'];
    const whole = await alone(ids);
    emulator.faults.add(fault);
    const read = await together(ids);
    for (const id of ids) {
      const [{ gaps, ...records }, { gaps: before, ...all }] = [read.get(id), whole.get(id)] as [
        { gaps: string[] },
        { gaps: string[] },
      ];
      if (JSON.stringify(gaps) === JSON.stringify(before)) expect(records).toEqual(all);
      else expect(gaps.length).toBeGreaterThan(before.length);
    }
    expect(ids.some((id) => JSON.stringify(read.get(id)) !== JSON.stringify(whole.get(id)))).toBe(true);
  },
);

test('one id that HubSpot refuses keeps no other deal from being read', async () => {
  const { emulator, alone, together } = await portalNamed('hubspot-emea');
  emulator.faults.add({ path: /deals\/batch\/read$/, times: 1, answer: { kind: 'status', status: 400 } });
  const ids = ['9001', '9006'];
  const read = await together(ids);
  emulator.faults.clear();
  expect(read).toEqual(await alone(ids));
});

test('what several deals ask is asked once', async () => {
  const { emulator, together, ids } = await portalNamed('partner-agence');
  const names = loadPortal('partner-agence').deals.length;
  expect(names).toBeGreaterThan(4);
  const before = emulator.calls.length;
  await together(ids);
  const paths = emulator.calls.slice(before).map(({ method, path }) => `${method} ${path}`);
  expect(paths.filter((path) => /search$|currenc|schemas|deals\/batch\/read/.test(path)).sort()).toEqual(
    [...new Set(paths.filter((path) => /search$|currenc|schemas|deals\/batch\/read/.test(path)))].sort(),
  );
});
