/** One run at a time over a portal, whichever machines: who is at work is told, who fell silent is outlived. */
import type { Emulator } from '../../preview/emulator/emulator.ts';
import { closeAll, gatewayTo, generated, manifest } from '../../portfolio/testing/run-bench.ts';
import { blankMemory } from '../gateway/installation-memory.ts';
import { type Lease, leaseLasts, type LeaseOptions, type LeaseTaken, takeLease } from './lease.ts';
import { runMemory } from './read-before.ts';

afterEach(closeAll);

const start = Date.parse('2026-11-30T22:00:00Z');
const minutes = 60_000;

/** A run on a machine of its own. */
function machine(emulator: Emulator, id: string, clock = { now: start }, more: Partial<LeaseOptions> = {}) {
  const gateway = gatewayTo(emulator);
  return takeLease({
    gateway,
    reading: runMemory(manifest).ofThePortal(gateway),
    manifest,
    memory: blankMemory(),
    now: () => clock.now,
    id,
    from: `machine of ${id}, 42`,
    gone: [],
    ...more,
  });
}

function held(taken: LeaseTaken): Lease {
  if (taken.state !== 'held') throw new Error(JSON.stringify(taken));
  return taken.lease;
}

function settingsOf({ state: { app } }: Emulator) {
  if (app === null) throw new Error('The app is not installed in this portal.');
  return app.setting;
}

/** Leases that stand in the portal, by key. */
function leases(emulator: Emulator): readonly (readonly [key: string, value: string])[] {
  return emulator.state.objects
    .all(settingsOf(emulator))
    .map(({ values }) => [values.get('roe_key') ?? '', values.get('roe_value') ?? ''] as const)
    .filter(([key]) => key.startsWith('reevaluation:'));
}

const writesIn = ({ calls }: Emulator) =>
  calls.filter(({ method, path }) => method !== 'GET' && !/batch\/read|search/.test(path)).length;

test('whoever comes second is told from where and since when somebody is at work, and writes nothing', async () => {
  const emulator = await generated(1, 1);
  held(await machine(emulator, 'one'));
  const before = writesIn(emulator);
  expect(await machine(emulator, 'other', { now: start + 3 * minutes })).toEqual({
    state: 'busy',
    holder: { from: 'machine of one, 42', since: '2026-11-30T22:00:00.000Z', until: '2026-11-30T22:15:00.000Z' },
  });
  expect(writesIn(emulator)).toBe(before);
});

test('of many who begin at the same moment one is at work', async () => {
  const emulator = await generated(1, 1);
  for (let round = 0; round < 5; round += 1) {
    const taken = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => machine(emulator, `${id}${round}`)));
    const [one, ...more] = taken.filter(({ state }) => state === 'held');
    expect([one?.state, more]).toEqual(['held', []]);
    expect(taken.filter(({ state }) => state === 'busy')).toHaveLength(4);
    if (one !== undefined) await held(one).release();
  }
});

test('after its release the next one is at once at work, and one record stands for both', async () => {
  const emulator = await generated(1, 1);
  await held(await machine(emulator, 'one')).release();
  const before = emulator.calls.length;
  const lease = held(await machine(emulator, 'other'));
  await lease.release();
  // The types of the app's objects and the settings are read for the run as well.
  expect(emulator.calls.length - before).toBe(2 + 3);
  const [[key, value] = [], ...others] = leases(emulator);
  expect(others).toEqual([]);
  expect(key).toBe('reevaluation:hubspot:2');
  expect(JSON.parse(value ?? '')).toMatchObject({ run: 'other', until: null });
});

test('a killed run is outlived: for a quarter of an hour others wait, and no longer', async () => {
  const emulator = await generated(1, 1);
  held(await machine(emulator, 'killed'));
  expect(await machine(emulator, 'early', { now: start + leaseLasts - 1 })).toMatchObject({ state: 'busy' });
  held(await machine(emulator, 'late', { now: start + leaseLasts }));
});

test('whoever knows that the run is dead waits for nothing', async () => {
  const emulator = await generated(1, 1);
  held(await machine(emulator, 'killed'));
  held(await machine(emulator, 'next', { now: start + 1 }, { gone: ['older', 'killed'] }));
});

test('a long run renews what it has when a third of it is over, and keeps others out for as long', async () => {
  const emulator = await generated(1, 1);
  const clock = { now: start };
  const lease = held(await machine(emulator, 'long', clock));
  expect(lease.isDue()).toBe(false);
  clock.now += 5 * minutes + 1;
  expect(lease.isDue()).toBe(true);
  expect(await lease.renew()).toBe('held');
  expect(lease.isDue()).toBe(false);
  expect(await machine(emulator, 'other', { now: start + 20 * minutes })).toMatchObject({ state: 'busy' });
  expect(await machine(emulator, 'other', { now: start + 20 * minutes + 1 })).toMatchObject({ state: 'held' });
});

test('a run that slept too long hears that another one was begun meanwhile, and takes nothing from it', async () => {
  const emulator = await generated(1, 1);
  const clock = { now: start };
  const slept = held(await machine(emulator, 'slept', clock));
  clock.now += 16 * minutes;
  held(await machine(emulator, 'other', clock));
  expect(await slept.renew()).toBe('lost');
  await slept.release();
  expect(await machine(emulator, 'third', clock)).toMatchObject({ state: 'busy' });
});

test('HubSpot does not answer when it is renewed: it is held, and renewed later', async () => {
  const emulator = await generated(1, 1);
  const lease = held(await machine(emulator, 'one'));
  emulator.faults.add({ method: 'PATCH', path: '/objects/', times: 20, answer: { kind: 'status', status: 503 } });
  expect(await lease.renew()).toBe('unclear');
  emulator.faults.clear();
  expect(await lease.renew()).toBe('held');
});

test('the answer to the record is lost: it is looked for, and found to be this run’s own', async () => {
  const emulator = await generated(1, 1);
  emulator.faults.add({ method: 'POST', path: '/objects/2026-09/2-', nth: 1, answer: { kind: 'lost' } });
  held(await machine(emulator, 'one'));
  expect(leases(emulator)).toHaveLength(1);
});

test.each([
  ['typed over by hand', 'busy until tomorrow'],
  [
    'of a clock that is years ahead',
    JSON.stringify({ run: 'x', from: 'x', since: '2026-11-30T22:00:00Z', until: '2046-11-30T22:00:00Z' }),
  ],
])('a record that is %s blocks nobody', async (_what, value) => {
  const emulator = await generated(1, 1);
  emulator.state.objects.create(settingsOf(emulator), {
    roe_key: 'reevaluation:hubspot:7',
    roe_value: value,
  });
  held(await machine(emulator, 'one'));
  expect(leases(emulator).map(([key]) => key)).toEqual(['reevaluation:hubspot:8']);
});

test('where the key may not write settings nobody is kept out, and the run hears why', async () => {
  const emulator = await generated(1, 1);
  emulator.faults.add({
    method: 'POST',
    path: '/objects/2026-09/2-',
    answer: { kind: 'status', status: 403, scopes: ['crm.objects.custom.write'] },
  });
  expect(await machine(emulator, 'one')).toMatchObject({
    state: 'not_kept',
    failure: { kind: 'forbidden', scopes: ['crm.objects.custom.write'] },
  });
});
