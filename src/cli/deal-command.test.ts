/** `roe evaluate --deal ID` against the emulated HubSpot, through its own door: a loopback address and a token of the environment. */
import { rulebook } from '../catalogue/rulebook.ts';
import { startEmulator, type Emulator } from '../preview/emulator/emulator.ts';
import { loadPortal, portalManifest } from '../preview/portals/load.ts';
import { everyEdition } from '../rules/editions/pick-edition.ts';
import { readCommand } from './arguments.ts';
import { runDeal } from './deal-command.ts';
import { captured } from './testing/captured.ts';

const portals = { hubspot: 'hubspot-emea', partner: 'partner-agence' } as const;
const emulators = new Map<string, Emulator>();
beforeAll(async () => {
  for (const name of Object.values(portals))
    emulators.set(name, await startEmulator({ portal: name, token: 'pat-secret-1' }));
});
afterAll(() => Promise.all([...emulators.values()].map((emulator) => emulator.close())));

async function roe(
  audience: keyof typeof portals,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  editions?: object,
) {
  const emulator = emulators.get(portals[audience]);
  const command = readCommand(['evaluate', ...args], {});
  if (emulator === undefined || command.name !== 'deal') throw new Error(JSON.stringify(command));
  const { terminal, out, err } = captured(environment);
  const status = await runDeal(command, {
    environment: {
      HUBSPOT_API_BASE: emulator.url,
      HUBSPOT_PORTAL_TOKEN: emulator.token,
      ROE_NOW: emulator.portal.today,
      ...environment,
    },
    terminal,
    now: Date.now,
    appJson: { ...portalManifest(portals[audience]), ...(editions === undefined ? {} : { editions }) },
  });
  return { status, out: out(), err: err(), methods: emulator.calls.map(({ method, path }) => `${method} ${path}`) };
}

test('a deal of HubSpot’s portal, in words, with what the card says', async () => {
  const { status, out, err } = await roe('hubspot', ['--deal', '9001']);
  expect([status, err]).toEqual([0, '']);
  expect(out).toContain('Rules met');
  expect(out).toContain('€148.00 a month');
});

test('as JSON, and in French', async () => {
  const json = await roe('hubspot', ['--deal', '9001', '--json']);
  expect(JSON.parse(json.out)).toMatchObject({ dealId: '9001', status: 'eligible' });
  expect((await roe('hubspot', ['--deal', '9001', '--lang', 'fr'])).out).toContain('Règles respectées');
});

test('a partner’s deal: HubSpot’s one figure has words of its own, and the interest named is no product', async () => {
  const { out } = await roe('partner', ['--deal', '7001']);
  expect(out).toContain('Shared deal MRR · Products not itemised by HubSpot · €740.00');
  expect(out).toContain(
    'Interest named at the registration: Marketing Hub Professional. What was sold stands on the lines.',
  );
  expect(out).not.toContain('not recognised');
});

describe('which edition judges a deal that closed after the last text', () => {
  const judgedBy = async (args: readonly string[], editions?: object) => {
    const { out } = await roe(
      'hubspot',
      ['--deal', '9014', '--json', ...args],
      { ROE_NOW: '2026-03-05T10:00:00+01:00' },
      editions,
    );
    const { edition } = JSON.parse(out) as { edition: { id: string; provisional?: true } };
    return [edition.id, edition.provisional ?? false];
  };
  test('the text, what app.json says, or the one that is named', async () => {
    expect(await judgedBy([])).toEqual(['2025-09-03', false]);
    expect(await judgedBy([], { outsideTheText: 'provisional' })).toEqual(['2025-11-17', true]);
    expect(await judgedBy(['--edition', '2025-11-17'])).toEqual(['2025-11-17', true]);
    expect(await judgedBy(['--edition', '2025-09-03'], { outsideTheText: 'provisional' })).toEqual([
      '2025-09-03',
      false,
    ]);
  });

  test('one that nobody knows is refused with those that are, and nothing is sent', async () => {
    const known = everyEdition(rulebook).map(({ id }) => id);
    const { status, err } = await roe('hubspot', ['--deal', '9014', '--edition', '2030-01-01'], {
      HUBSPOT_API_BASE: 'http://127.0.0.1:9',
    });
    expect([status, err]).toEqual([2, expect.stringContaining(`No edition 2030-01-01. Known: ${known.join(', ')}`)]);
  });
});

test('it only reads', async () => {
  const { methods } = await roe('hubspot', ['--deal', '9001']);
  expect(methods.filter((call) => !/^(GET |POST .*\/(batch\/read|search)$)/.test(call))).toEqual([]);
});

describe('what is missing is named with the next step, and the token never', () => {
  test.each<[string, readonly string[], NodeJS.ProcessEnv, string]>([
    ['no token', ['--deal', '9001'], { HUBSPOT_PORTAL_TOKEN: ' ' }, 'HUBSPOT_PORTAL_TOKEN'],
    ['a wrong token', ['--deal', '9001'], { HUBSPOT_PORTAL_TOKEN: 'pat-wrong-2' }, 'HubSpot refuses the token'],
    ['another host', ['--deal', '9001'], { HUBSPOT_API_BASE: 'http://127.0.0.1.evil.example' }, 'nothing was sent'],
    ['nobody there', ['--deal', '9001'], { HUBSPOT_API_BASE: 'http://127.0.0.1:9' }, 'HubSpot does not answer'],
    ['no such deal', ['--deal', '404404'], {}, 'There is no deal 404404'],
    ['a partner that app.json does not name', ['--deal', '9001', '--audience', 'partner'], {}, 'partner'],
  ])('%s', async (_, args, environment, sentence) => {
    const { status, out, err } = await roe('hubspot', args, environment);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/pat-/);
  });

  test('a missing scope', async () => {
    const poor = await startEmulator({
      portal: loadPortal('hubspot-emea'),
      token: 'pat-secret-1',
      scopes: ['crm.objects.companies.read'],
    });
    const { status, err } = await roe('hubspot', ['--deal', '9001'], { HUBSPOT_API_BASE: poor.url });
    await poor.close();
    expect(status).toBe(2);
    expect(err).toContain('it takes crm.objects.deals.read');
  });

  test('the app’s own token does where no other is given', async () => {
    expect(
      (await roe('hubspot', ['--deal', '9001'], { HUBSPOT_PORTAL_TOKEN: '', PRIVATE_APP_ACCESS_TOKEN: 'pat-secret-1' }))
        .status,
    ).toBe(0);
  });
});

test.each([
  [['evaluate', 'file.json', '--deal', '1'], 'not from a file'],
  [['evaluate', '--deal', '1', '--ndjson'], 'exclude each other'],
  [['evaluate', '--deal', 'x'], 'number of a deal'],
  [['evaluate', '--deal', '1', '--audience', 'all'], 'hubspot or partner'],
  [['evaluate', 'file.json', '--audience', 'partner'], 'goes with --deal'],
  [['explain', 'file.json', '--deal', '1'], 'does not take --deal'],
])('%s is misused', (args, problem) => {
  expect(readCommand(args, {})).toEqual({
    name: 'misused',
    problem: expect.stringContaining(problem) as string,
    locale: 'en',
  });
});
