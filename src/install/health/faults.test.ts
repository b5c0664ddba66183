/** A sound portal in a storm: whatever fails, the health check says that it could not look, and never that something is broken. */
import type { FaultAnswer, FaultProgram } from '../../preview/emulator/faults.ts';
import { type Emulator, startEmulator } from '../../preview/emulator/emulator.ts';
import { portalManifest } from '../../preview/portals/load.ts';
import type { HealthFinding } from '../../contract/portal-health.ts';
import { benchOf } from '../testing/bench.ts';
import { declarationOf } from '../testing/definitions.ts';

jest.setTimeout(60_000);

const declaration = declarationOf(portalManifest('hubspot-emea'));
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ portal: 'hubspot-emea' });
});
beforeEach(() => {
  emulator.reset();
});
afterAll(() => emulator.close());

const storms: readonly (readonly [string, FaultAnswer])[] = [
  ['404', { kind: 'status', status: 404 }],
  ['429 for the day', { kind: 'status', status: 429, policy: 'DAILY' }],
  ['429', { kind: 'status', status: 429 }],
  ['500', { kind: 'status', status: 500 }],
  ['503', { kind: 'status', status: 503 }],
  ['a cut connection', { kind: 'reset' }],
  ['no JSON', { kind: 'wrong_json' }],
  ['JSON of another shape', { kind: 'wrong_json', body: '{"status":"ok"}' }],
  ['batches without their last records', { kind: 'partial', missing: 3 }],
  ['pages without end', { kind: 'endless_paging' }],
];
/** Without knowing whose portal it is, there is no check at all. */
const allButTheAccount = /^(?!\/account-info)/;

async function findingsUnder(...programs: readonly FaultProgram[]): Promise<readonly HealthFinding[]> {
  emulator.faults.add(...programs);
  return benchOf(emulator, declaration).doctor();
}

/** Findings that claim to have seen something wrong. */
const claims = (findings: readonly HealthFinding[]): string[] =>
  findings.filter(({ state }) => state !== 'unknown').map(({ state, code, title }) => `${state} ${code}: ${title}`);

test('the sample portal is sound', async () => {
  expect(await findingsUnder()).toEqual([]);
});

test.each(storms)('%s at every call: nothing is called broken', async (_what, answer) => {
  expect(claims(await findingsUnder({ path: allButTheAccount, answer }))).toEqual([]);
});

test('where nothing is answered, nothing is called well either', async () => {
  const codes = (await findingsUnder({ path: allButTheAccount, answer: { kind: 'status', status: 500 } })).map(
    ({ code, state }) => `${state} ${code}`,
  );
  expect(codes).toEqual(
    expect.arrayContaining([
      'unknown unseen',
      'unknown scopes_unchecked',
      'unknown currencies_unseen',
      'unknown products_unseen',
    ]),
  );
  const well = await benchOf(emulator, declaration).findings();
  expect(well.filter(({ state }) => state === 'ok').map(({ code }) => code)).toEqual([
    'api_version',
    'clock',
    'daily_calls',
  ]);
});

test('a third of all calls at random, in ten storms: nothing is called broken', async () => {
  const found = new Set<string>();
  for (let storm = 0; storm < 10; storm += 1) {
    emulator.faults.clear();
    const [what, answer] = storms[storm % storms.length]!;
    for (const claim of claims(await findingsUnder({ path: allButTheAccount, chance: 0.33, answer })))
      found.add(`${what}: ${claim}`);
  }
  expect([...found]).toEqual([]);
});
