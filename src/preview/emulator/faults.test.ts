import { setTimeout as wait } from 'node:timers/promises';
import { rounds } from './calls.ts';
import { type Emulator, startEmulator } from './emulator.ts';
import { Faults } from './faults.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ portal: 'hubspot-emea' });
});
beforeEach(() => {
  emulator.reset();
});
afterAll(() => emulator.close());

const headers = (): Record<string, string> => ({
  authorization: `Bearer ${emulator.token}`,
  'content-type': 'application/json',
});
const get = (path = '/crm/objects/2026-09/deals/9001', init: RequestInit = {}): Promise<Response> =>
  fetch(emulator.url + path, { headers: headers(), ...init });
const readLines = (ids: readonly string[]): Promise<Response> =>
  get('/crm/objects/2026-09/line_items/batch/read', {
    method: 'POST',
    body: JSON.stringify({ inputs: ids.map((id) => ({ id })) }),
  });

test('the third line-item batch answers 207, the others are complete', async () => {
  emulator.faults.add({
    method: 'POST',
    path: /line_items\/batch\/read$/,
    nth: 3,
    answer: { kind: 'partial', missing: 1 },
  });
  const statuses: number[] = [];
  for (let n = 0; n < 4; n += 1) statuses.push((await readLines(['31001', '31002'])).status);
  expect(statuses).toEqual([200, 200, 207, 200]);
});

test('a partial answer names what is missing', async () => {
  emulator.faults.add({ path: 'batch/read', answer: { kind: 'partial', missing: 1 } });
  expect(await (await readLines(['31001', '31002'])).json()).toMatchObject({
    results: [{ id: '31001' }],
    numErrors: 1,
    errors: [{ context: { ids: ['31002'] } }],
  });
});

test('associations that could not be read are not told as "none"', async () => {
  emulator.faults.add({ path: 'batch/read', answer: { kind: 'partial', missing: 1 } });
  const answer = await get('/crm/associations/2026-09/deals/companies/batch/read', {
    method: 'POST',
    body: JSON.stringify({ inputs: [{ id: '9001' }] }),
  });
  expect(answer.status).toBe(207);
  expect(await answer.json()).toMatchObject({
    results: [],
    errors: [{ category: 'INTERNAL_ERROR', context: { ids: ['9001'] } }],
  });
});

test.each([429, 423, 477, 500, 502, 503, 504, 521, 524])('status %i', async (status) => {
  emulator.faults.add({ path: '/deals/', nth: 1, answer: { kind: 'status', status } });
  const answer = await get();
  expect(answer.status).toBe(status);
  const body = (await answer.json()) as { status: string; correlationId: string };
  expect(body.status).toBe('error');
  expect(body.correlationId).toMatch(/^[0-9a-f-]{36}$/);
  expect((await get()).status).toBe(200);
});

test('403 on 2026-09 alone, naming the scope that is missing', async () => {
  emulator.faults.add({ path: '/2026-09/line_items', answer: { kind: 'status', status: 403, scopes: ['e-commerce'] } });
  expect(await (await get('/crm/objects/2026-09/line_items/31001')).json()).toMatchObject({
    category: 'MISSING_SCOPES',
    errors: [{ context: { requiredGranularScopes: ['e-commerce'] } }],
  });
  expect((await get('/crm/objects/2026-03/line_items/31001')).status).toBe(200);
});

test('a reset connection has no answer', async () => {
  emulator.faults.add({ path: '/deals/', answer: { kind: 'reset' } });
  await expect(get()).rejects.toThrow();
  expect(emulator.calls.map((call) => call.status)).toEqual([null]);
});

test('an answer that is lost leaves the write done', async () => {
  emulator.faults.add({ method: 'PATCH', path: '/deals/', nth: 1, answer: { kind: 'lost' } });
  const rename = (dealname: string): Promise<Response> =>
    get(undefined, { method: 'PATCH', body: JSON.stringify({ properties: { dealname } }) });
  await expect(rename('written all the same')).rejects.toThrow();
  const dealname = async (): Promise<unknown> =>
    ((await (await get('/crm/objects/2026-09/deals/9001?properties=dealname')).json()) as { properties: object })
      .properties;
  expect(await dealname()).toMatchObject({ dealname: 'written all the same' });
  emulator.faults.add({ method: 'PATCH', path: '/deals/', nth: 1, answer: { kind: 'reset' } });
  await expect(rename('never written')).rejects.toThrow();
  expect(await dealname()).toMatchObject({ dealname: 'written all the same' });
});

test('everything hangs for 20 s, then it is over', async () => {
  emulator.faults.add({ path: '/', times: 3, answer: { kind: 'hang', ms: 20_000 } });
  const asked = [
    '/crm/objects/2026-09/deals/9001',
    '/crm/objects/2026-09/companies/501',
    '/account-info/2026-09/details',
  ];
  const patience = new AbortController();
  const answers = Promise.allSettled(asked.map((path) => get(path, { signal: patience.signal })));
  // A call that is given up before it arrives takes no fault away: the next one would hang instead.
  while (emulator.calls.length < asked.length) await wait(10);
  await wait(80);
  patience.abort();
  const outcomes = await answers;
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect((await get()).status).toBe(200);
});

test('a method, a path and a turn choose the call that goes wrong', async () => {
  emulator.faults.add({
    method: 'PATCH',
    path: /\/deals\/9001$/,
    nth: 2,
    times: 2,
    answer: { kind: 'status', status: 503 },
  });
  const statuses: number[] = [];
  for (let n = 0; n < 4; n += 1) {
    statuses.push((await get(undefined, { method: 'PATCH', body: '{"properties":{}}' })).status, (await get()).status);
  }
  expect(statuses).toEqual([200, 200, 503, 200, 503, 200, 200, 200]);
});

test('a partial batch of writes leaves the last ones undone', async () => {
  emulator.faults.add({ path: 'batch/update', answer: { kind: 'partial', missing: 1 } });
  const inputs = ['501', '502'].map((id) => ({ id, properties: { city: 'Nancy' } }));
  const answer = await get('/crm/objects/2026-09/companies/batch/update', {
    method: 'POST',
    body: JSON.stringify({ inputs }),
  });
  expect([answer.status, await answer.json()]).toMatchObject([
    207,
    { results: [{ id: '501' }], errors: [{ context: { ids: ['502'] } }] },
  ]);
  const other = await (await get('/crm/objects/2026-09/companies/502?properties=city')).json();
  expect(other).not.toMatchObject({ properties: { city: 'Nancy' } });
});

test('a truncated body breaks off in the middle', async () => {
  emulator.faults.add({ path: '/deals/', answer: { kind: 'truncated' } });
  await expect(get().then((answer) => answer.text())).rejects.toThrow();
});

test('wrong JSON and JSON of another shape', async () => {
  emulator.faults.add(
    { path: '/deals/', nth: 1, answer: { kind: 'wrong_json' } },
    { path: '/deals/', nth: 2, answer: { kind: 'wrong_json', body: '[]' } },
  );
  await expect((await get()).json()).rejects.toThrow();
  expect(await (await get()).json()).toEqual([]);
});

test('pages that never end', async () => {
  emulator.faults.add({ path: '/deals', answer: { kind: 'endless_paging' } });
  expect(await (await get('/crm/objects/2026-09/deals')).json()).toMatchObject({
    results: [],
    paging: { next: { after: 'again' } },
  });
  const associations = await get('/crm/associations/2026-09/deals/companies/batch/read', {
    method: 'POST',
    body: JSON.stringify({ inputs: [{ id: '9001' }] }),
  });
  expect(await associations.json()).toMatchObject({ results: [{ to: [], paging: { next: { after: 'again' } } }] });
});

test('latency delays the right answer and shows in the log', async () => {
  emulator.faults.add({ path: '/deals/', answer: { kind: 'latency', ms: 60 } });
  expect((await get()).status).toBe(200);
  const [call] = emulator.calls;
  expect(call!.endedAt! - call!.startedAt).toBeGreaterThanOrEqual(55);
});

test('a hanging call is cut after its time, or when the client gives up', async () => {
  emulator.faults.add(
    { path: '/deals/', nth: 1, answer: { kind: 'hang', ms: 40 } },
    { path: '/deals/', nth: 2, answer: { kind: 'hang' } },
  );
  await expect(get()).rejects.toThrow();
  await expect(get(undefined, { signal: AbortSignal.timeout(60) })).rejects.toThrow();
});

test('closing the emulator ends calls that hang', async () => {
  const other = await startEmulator({ portal: 'hubspot-emea' });
  other.faults.add({ path: '/deals/', answer: { kind: 'hang' } });
  const waiting = fetch(`${other.url}/crm/v3/objects/deals/9001`, {
    headers: { authorization: `Bearer ${other.token}` },
  }).then(
    () => 'answered',
    () => 'cut',
  );
  while (other.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await other.close();
  expect(await waiting).toBe('cut');
});

test('an emulator that was stopped starts again at its address', async () => {
  const first = await startEmulator({ portal: 'hubspot-emea' });
  const { url } = first;
  await first.close();
  await expect(fetch(url)).rejects.toThrow();
  const second = await startEmulator({ portal: 'hubspot-emea', port: Number(new URL(url).port) });
  expect(second.url).toBe(url);
  expect((await fetch(`${url}/crm/v3/objects/deals/9001`, { headers: headers() })).status).toBe(200);
  await second.close();
});

test('faults by chance repeat exactly', () => {
  const run = (): boolean[] => {
    const faults = new Faults().add({ path: '/', chance: 0.3, answer: { kind: 'reset' } });
    return Array.from({ length: 1000 }, () => faults.next('GET', '/x').answer !== null);
  };
  expect(run()).toEqual(run());
  const struck = run().filter(Boolean).length;
  expect(struck).toBeGreaterThan(250);
  expect(struck).toBeLessThan(350);
});

test('the log tells calls and rounds', async () => {
  emulator.faults.add({ path: '/', answer: { kind: 'latency', ms: 200 } });
  await Promise.all([get(), get('/crm/objects/2026-09/companies/501'), get('/crm/objects/2026-09/companies/701')]);
  await get('/crm/objects/2026-09/line_items/31001');
  expect(emulator.calls).toHaveLength(4);
  expect(emulator.calls.map(({ method, status }) => [method, status])).toEqual(
    Array.from({ length: 4 }, () => ['GET', 200]),
  );
  expect(rounds(emulator.calls)).toBe(2);
});

test('calls that overlap are one round, calls that wait for each other are several', () => {
  const call = (startedAt: number, endedAt: number) => ({
    method: 'GET',
    path: '/',
    at: '',
    status: 200,
    startedAt,
    endedAt,
  });
  expect(rounds([])).toBe(0);
  expect(rounds([call(0, 10), call(1, 5), call(6, 12), call(12, 20)])).toBe(3);
});
