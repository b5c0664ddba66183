/** Which deals are looked at again: what was changed, by whomever, and what a day has changed. */
import { createWalkingGateway } from '../crm/gateway/walking.ts';
import { blankMemory } from '../crm/gateway/installation-memory.ts';
import { deadlineIn } from '../crm/gateway/deadline.ts';
import { startEmulator, type Emulator } from '../preview/emulator/emulator.ts';
import type { PortalState } from '../preview/emulator/state.ts';
import { changedDeals, dealsWhere } from './changed.ts';
import { manifest } from './testing/run-bench.ts';

const start = Date.parse('2025-11-20T09:00:00Z');
let time = start;
let emulator: Emulator;
beforeEach(async () => {
  time = start;
  emulator = await startEmulator({ portal: 'hubspot-emea', clock: () => new Date(time) });
});
afterEach(() => emulator.close());

const minutes = (count: number): number => count * 60_000;
const gateway = () =>
  createWalkingGateway({
    baseUrl: emulator.url,
    token: emulator.token,
    deadline: deadlineIn(20_000),
    memory: blankMemory(),
  });

function update(type: string, id: string, values: Record<string, string>, at: number): void {
  const { objects, types }: PortalState = emulator.state;
  time = at;
  const kind = /^2-/.test(type) ? types.byTypeId(type) : types.find(type, 'v3');
  objects.update(objects.get(kind, id), values);
}

async function changed(since: number, now: number, own: ReadonlyMap<string, string> = new Map()) {
  const found = await changedDeals({
    gateway: gateway(),
    manifest,
    involvementType: '2-48201937',
    since,
    now,
    ownWrite: (id) => own.get(id),
  });
  if (!found.ok) throw new Error(found.failure.kind);
  return [...found.value].sort();
}

test('a deal, a line and a partner’s part that were changed each bring their deal, once', async () => {
  update('deals', '9001', { dealname: 'Other' }, start + minutes(10));
  update('line_items', '31043', { price: '610' }, start + minutes(11));
  update('line_items', '31044', { price: '810' }, start + minutes(11));
  update('2-48201937', '51007', { roe_involved_in_sale: 'false' }, start + minutes(12));
  expect(await changed(start, start + minutes(30))).toEqual(['9001', '9006', '9031']);
});

test('it begins an hour before the last look and ends five minutes ago', async () => {
  update('deals', '9001', { dealname: 'Late in the index' }, start - minutes(50));
  update('deals', '9002', { dealname: 'Long before' }, start - minutes(70));
  update('deals', '9003', { dealname: 'Just now' }, start + minutes(28));
  expect(await changed(start, start + minutes(30))).toEqual(['9001']);
  expect(await changed(start, start + minutes(33))).toEqual(['9001', '9003']);
});

test('what we wrote ourselves is no change, unless somebody touched it since', async () => {
  update('deals', '9001', { roe_status: 'pending' }, start + minutes(1));
  update('deals', '9002', { roe_status: 'pending' }, start + minutes(1));
  const own = new Map(['9001', '9002'].map((id) => [id, new Date(start + minutes(1)).toISOString()]));
  update('deals', '9002', { dealname: 'Mine' }, start + minutes(2));
  expect(await changed(start, start + minutes(30), own)).toEqual(['9002']);
});

test('a deal of which a day that decides has come is looked at, though nobody touched it', async () => {
  update('deals', '9004', { roe_evaluate_again_from: '2025-11-20T11:00:00Z' }, start - minutes(600));
  update('deals', '9005', { roe_evaluate_again_from: '2025-12-20T11:00:00Z' }, start - minutes(600));
  expect(await changed(start, start + minutes(119))).toEqual([]);
  expect(await changed(start, start + minutes(121))).toEqual(['9004']);
});

test('a filter finds by what a property says, and refuses one that is not there', async () => {
  const lost = await dealsWhere(gateway(), 'dealstage', 'closedlost');
  expect(lost).toEqual({ ok: true, value: ['9019'] });
  expect(await dealsWhere(gateway(), 'no_such_property', 'x')).toMatchObject({
    ok: false,
    failure: { kind: 'refused' },
  });
});
