/** Names are accepted and withdrawn by several people at once, and while HubSpot fails: nothing is lost, nothing is done twice. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import appJson from '../../app.json';
import { startEmulator } from '../preview/emulator/emulator.ts';
import type { PortalState } from '../preview/emulator/state.ts';
import { keyOfName, mostSettings } from './accepted-names.ts';
import type { GatewayFailure } from './gateway/failure.ts';
import { blankMemory } from './gateway/installation-memory.ts';
import { acceptName, type KeepNamesResult, withdrawName } from './keep-names.ts';
import { manifestSchema } from './manifest-schema.ts';
import type { MappedProduct } from './product-aliases.ts';
import { entriesOf } from './recording/audit.ts';
import { inMemoryGateway, type InMemoryOptions, settingTypeOf } from './testing/in-memory-crm.ts';

const manifest = manifestSchema.parse({ ...appJson, audience: 'hubspot', partner: null });
const dataHub: MappedProduct = { productLine: 'data_hub', edition: 'professional' };
const services: MappedProduct = { productLine: 'services', edition: 'none' };

async function freshState(): Promise<PortalState> {
  const emulator = await startEmulator({ portal: 'hubspot-emea' });
  await emulator.close();
  return emulator.state;
}

interface Person {
  readonly said?: string;
  readonly requestId?: string;
  readonly now?: string;
  readonly turns?: InMemoryOptions['turns'];
  readonly fault?: InMemoryOptions['fault'];
}
const options = (
  state: PortalState,
  { said = 'Ada Roux', requestId, now = '2025-11-05T09:00:00Z', turns, fault }: Person = {},
) => ({
  gateway: inMemoryGateway({
    state,
    turns: turns ?? (() => Promise.resolve()),
    ...(fault === undefined ? {} : { fault }),
  }),
  manifest,
  memory: blankMemory(),
  requestId: requestId ?? randomUUID(),
  saidBy: said,
  now: Date.parse(now),
  onWriting: () => undefined,
});
const accept = (state: PortalState, name: string, product: MappedProduct = dataHub, person?: Person) =>
  acceptName({ name, product }, options(state, person));
const withdraw = (state: PortalState, record: string, person?: Person) => withdrawName(record, options(state, person));

const records = (state: PortalState, archived = false) =>
  state.objects.all(state.types.byTypeId(settingTypeOf(state)), archived);
const names = (state: PortalState) => records(state).map(({ values }) => values.get('roe_key'));
const done = (result: KeepNamesResult) => {
  if (result.state !== 'done') throw new Error(result.state);
  return result;
};
const recordOf = (result: KeepNamesResult, name: string): string =>
  done(result).settings.accepted.get(keyOfName(name))?.record ?? '';

let state: PortalState;
beforeEach(async () => {
  state = await freshState();
});

test('an accepted name is a record with its product, who accepted it and when', async () => {
  const result = done(await accept(state, '  Hub Ops\u00a0 Plus '));
  expect(result).toMatchObject({ name: 'Hub Ops Plus', repeated: false });
  const [record] = records(state);
  expect(record?.values.get('roe_key')).toBe('product_name:hub ops plus');
  expect(JSON.parse(record?.values.get('roe_value') ?? '')).toMatchObject({
    name: 'Hub Ops Plus',
    product: dataHub,
    by: 'Ada Roux',
    at: '2025-11-05T09:00:00.000Z',
  });
  expect(entriesOf(record?.values.get('roe_audit') ?? '')).toMatchObject([{ kind: 'accept_name', saidBy: 'Ada Roux' }]);
});

test('in a partner’s own portal it is that partner’s word', async () => {
  const own = manifestSchema.parse({ ...appJson, audience: 'partner', partner: { id: '700', name: 'Agence A' } });
  const result = await acceptName({ name: 'Offre Or', product: dataHub }, { ...options(state), manifest: own });
  expect([...done(result).settings.accepted.values()]).toMatchObject([{ by: 'Ada Roux (Agence A)' }]);
});

test('the same request again, and the same wish of another, write nothing', async () => {
  const requestId = randomUUID();
  await accept(state, 'Offre Or', dataHub, { requestId });
  expect(done(await accept(state, 'Offre Or', dataHub, { requestId }))).toMatchObject({ repeated: true });
  expect(done(await accept(state, 'offre OR', dataHub, { said: 'Ben' }))).toMatchObject({ repeated: true });
  expect(names(state)).toHaveLength(1);
});

test('accepted as something else: what stands comes along, and nothing is written over', async () => {
  await accept(state, 'Offre Or');
  const result = await accept(state, 'Offre Or', services, { said: 'Ben' });
  expect(result).toMatchObject({ state: 'changed', stands: { product: dataHub, by: 'Ada Roux' } });
  expect(names(state)).toHaveLength(1);
});

test('a kind is a part of what it is accepted as', async () => {
  await accept(state, 'Offre Or');
  expect(await accept(state, 'Offre Or', { ...dataHub, kind: 'one_time' })).toMatchObject({ state: 'changed' });
});

describe('what cannot be is refused before anything is written', () => {
  test.each([
    [
      'a name that the catalogue knows',
      'Sales Hub Professional',
      { productLine: 'sales_hub', edition: 'professional' },
    ],
    ['work', 'Onboarding Sales Hub', { productLine: 'services', edition: 'none' }],
  ])('%s', async (_what, name, as) => {
    expect(await accept(state, name)).toEqual({ state: 'known', as });
    expect(names(state)).toEqual([]);
  });

  test('a name that app.json settles', async () => {
    const byPattern = [{ contains: 'offre', productLine: 'services', edition: 'none' }];
    const settled = manifestSchema.parse({ ...appJson, productAliases: { byProductId: {}, bySku: {}, byPattern } });
    const result = await acceptName({ name: 'Offre Or', product: dataHub }, { ...options(state), manifest: settled });
    expect(result).toMatchObject({ state: 'known', as: services });
  });

  test('a known product whose edition the name does not say can be accepted', async () => {
    expect(await accept(state, 'Sales Hub')).toMatchObject({ state: 'done' });
  });

  test(`more than ${String(mostSettings)}: no card would read them`, async () => {
    for (let index = 0; index < mostSettings; index += 1) await accept(state, `Offre ${String(index)} or`);
    expect(await accept(state, 'Offre de trop')).toEqual({ state: 'full' });
    expect(await accept(state, 'Offre 1 or')).toMatchObject({ state: 'done', repeated: true });
  });
});

describe('a name that is withdrawn', () => {
  test('is gone to the bin without its key, with who withdrew it, and can be accepted as something else', async () => {
    const record = recordOf(await accept(state, 'Offre Or'), 'Offre Or');
    expect(done(await withdraw(state, record, { said: 'Ben', now: '2025-11-06T09:00:00Z' }))).toMatchObject({
      name: 'Offre Or',
      repeated: false,
    });
    const [binned] = records(state, true);
    expect(binned?.values.get('roe_key') ?? '').toBe('');
    expect(entriesOf(binned?.values.get('roe_audit') ?? '').map(({ kind, saidBy }) => [kind, saidBy])).toEqual([
      ['withdraw_name', 'Ben'],
      ['accept_name', 'Ada Roux'],
    ]);
    expect(done(await accept(state, 'Offre Or', services)).settings.accepted.size).toBe(1);
  });

  test('twice, or by two at once, is gone once', async () => {
    const record = recordOf(await accept(state, 'Offre Or'), 'Offre Or');
    const both = await Promise.all([withdraw(state, record), withdraw(state, record, { said: 'Ben' })]);
    expect(both.map(({ state: how }) => how)).toEqual(['done', 'done']);
    expect(done(await withdraw(state, record))).toMatchObject({ repeated: true, name: null });
    expect(names(state)).toEqual([]);
  });

  test('takes nothing of what was accepted anew in between', async () => {
    const record = recordOf(await accept(state, 'Offre Or'), 'Offre Or');
    await withdraw(state, record);
    await accept(state, 'Offre Or', services);
    expect(done(await withdraw(state, record)).settings.accepted.size).toBe(1);
  });

  test('half-way, with its key gone: it counts for nothing, and the same request takes the rest away', async () => {
    const record = recordOf(await accept(state, 'Offre Or'), 'Offre Or');
    const fault: Person['fault'] = (call) =>
      call.startsWith('DELETE') ? { failure: { kind: 'unavailable', status: 503 }, carriedOut: false } : null;
    expect(await withdraw(state, record, { fault })).toMatchObject({ state: 'uncertain' });
    expect(done(await accept(state, 'Another', services)).settings).toMatchObject({ unusable: [record] });
    expect(done(await withdraw(state, record)).settings.unusable).toEqual([]);
    expect(names(state)).toEqual(['product_name:another']);
  });
});

describe('where HubSpot fails', () => {
  const failing =
    (call: string, failure: GatewayFailure, carriedOut = false): Person['fault'] =>
    (asked) =>
      asked.startsWith(call) ? { failure, carriedOut } : null;
  const post = () => `POST ${settingTypeOf(state)}`;
  const list = () => `GET ${settingTypeOf(state)}`;

  test.each<[string, GatewayFailure]>([
    ['403', { kind: 'forbidden', scopes: ['crm.objects.custom.write'] }],
    ['429', { kind: 'rate_limited', retryAfter: 3, policy: 'DAILY' }],
    ['401', { kind: 'unauthorized' }],
  ])('%s to the write: nothing was written, and why', async (_what, failure) => {
    expect(await accept(state, 'Offre Or', dataHub, { fault: failing(post(), failure) })).toEqual({
      state: 'failed',
      failure,
    });
    expect(names(state)).toEqual([]);
  });

  test.each<[string, string, GatewayFailure]>([
    ['the schemas', 'GET schemas', { kind: 'forbidden', scopes: ['crm.schemas.custom.read'] }],
    ['the list', 'GET 2-', { kind: 'timeout' }],
  ])('%s not read: nothing is tried', async (_what, call, failure) => {
    expect(await accept(state, 'Offre Or', dataHub, { fault: failing(call, failure) })).toEqual({
      state: 'failed',
      failure,
    });
    expect(names(state)).toEqual([]);
  });

  test.each<[string, boolean]>([
    ['a cut answer to a write that was carried out', true],
    ['a write that never arrived', false],
  ])('%s: one record, and the answer says so', async (_what, carriedOut) => {
    let times = 0;
    const fault: Person['fault'] = (call) =>
      call === post() && (times += 1) === 1 ? { failure: { kind: 'unreadable' }, carriedOut } : null;
    expect(done(await accept(state, 'Offre Or', dataHub, { fault }))).toMatchObject({ repeated: false });
    expect(names(state)).toHaveLength(1);
  });

  test('no end of unclear answers: uncertain, and the same request again finds out', async () => {
    const requestId = randomUUID();
    const fault = failing(post(), { kind: 'timeout' });
    expect(await accept(state, 'Offre Or', dataHub, { fault, requestId })).toMatchObject({ state: 'uncertain' });
    expect(await accept(state, 'Offre Or', dataHub, { requestId })).toMatchObject({ state: 'done' });
    expect(names(state)).toHaveLength(1);
  });

  test('unclear, and the list fails behind it: uncertain', async () => {
    let lists = 0;
    const fault: Person['fault'] = (call) => {
      if (call === post()) return { failure: { kind: 'timeout' }, carriedOut: true };
      if (call === list() && (lists += 1) > 1) return { failure: { kind: 'timeout' }, carriedOut: false };
      return null;
    };
    expect(await accept(state, 'Offre Or', dataHub, { fault })).toMatchObject({ state: 'uncertain' });
    expect(names(state)).toHaveLength(1);
  });

  test('the list fails behind a write that was made: it was made', async () => {
    let lists = 0;
    const fault: Person['fault'] = (call) =>
      call === list() && (lists += 1) > 1 ? { failure: { kind: 'timeout' }, carriedOut: false } : null;
    expect(done(await accept(state, 'Offre Or', dataHub, { fault })).settings.accepted.size).toBe(1);
  });

  test('a damaged record that holds the key: said, and nothing is written over it', async () => {
    const record = recordOf(await accept(state, 'Offre Or'), 'Offre Or');
    state.objects.update(records(state)[0]!, { roe_value: 'Data Hub' });
    expect(await accept(state, 'Offre Or')).toEqual({ state: 'blocked' });
    expect(done(await withdraw(state, record))).toMatchObject({ repeated: false });
    expect(await accept(state, 'Offre Or')).toMatchObject({ state: 'done' });
  });

  test('no object of settings: said', async () => {
    state.types.custom.remove(state.types.custom.named('roe_setting')!, true);
    expect(await accept(state, 'Offre Or')).toEqual({ state: 'not_installed' });
  });
});

describe('many at once', () => {
  /** Each call waits as many turns as the generator says. */
  const slow = (turns: readonly number[]): (() => Promise<void>) => {
    let at = 0;
    return async () => {
      const wait = turns[at++ % turns.length] ?? 0;
      for (let turn = 0; turn < wait; turn += 1) await Promise.resolve();
    };
  };
  const waits = fc.array(fc.nat(6), { minLength: 4, maxLength: 8 });

  test('two people accept two names: nothing is lost', async () => {
    await fc.assert(
      fc.asyncProperty(waits, waits, async (one, other) => {
        for (const record of records(state)) state.objects.archive(record);
        const both = await Promise.all([
          accept(state, 'Offre Or', dataHub, { turns: slow(one) }),
          accept(state, 'Offre Argent', services, { turns: slow(other) }),
        ]);
        expect(both.map(({ state: how }) => how)).toEqual(['done', 'done']);
        expect([...names(state)].sort()).toEqual(['product_name:offre argent', 'product_name:offre or']);
      }),
      { numRuns: 200 },
    );
  });

  test('two people accept one name as two products: one stands, and the other hears which', async () => {
    await fc.assert(
      fc.asyncProperty(waits, waits, async (one, other) => {
        for (const record of records(state)) {
          state.objects.update(record, { roe_key: '' });
          state.objects.archive(record);
        }
        const both = await Promise.all([
          accept(state, 'Offre Or', dataHub, { turns: slow(one) }),
          accept(state, 'Offre Or', services, { turns: slow(other), said: 'Ben' }),
        ]);
        expect(both.map(({ state: how }) => how).sort()).toEqual(['changed', 'done']);
        expect(names(state)).toEqual(['product_name:offre or']);
        const [loser] = both.filter(({ state: how }) => how === 'changed');
        const stands = JSON.parse(records(state)[0]?.values.get('roe_value') ?? '') as { by: string };
        expect(loser).toMatchObject({ stands: { by: stands.by } });
      }),
      { numRuns: 200 },
    );
  });
});
