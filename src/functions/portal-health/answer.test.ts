import { type Emulator, type EmulatorOptions, startEmulator } from '../../preview/emulator/emulator.ts';
import { portalManifest } from '../../preview/portals/load.ts';
import type { HealthFinding, PortalHealthResponse } from '../../contract/portal-health.ts';
import { answerHealth } from './answer.ts';

const running: Emulator[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
});

async function portal(options: Partial<EmulatorOptions> = {}): Promise<Emulator> {
  const emulator = await startEmulator({ portal: 'hubspot-emea', ...options });
  running.push(emulator);
  return emulator;
}

async function ask(
  { url, token }: Pick<Emulator, 'url' | 'token'>,
  more: {
    context?: unknown;
    environment?: Record<string, string>;
    appJson?: unknown;
    report?: (line: string) => void;
  } = {},
): Promise<PortalHealthResponse> {
  return answerHealth('context' in more ? more.context : { parameters: { locale: 'en' } }, {
    environment: { PRIVATE_APP_ACCESS_TOKEN: token, HUBSPOT_API_BASE: url, ...more.environment },
    appJson: () => more.appJson ?? portalManifest('hubspot-emea'),
    now: Date.now,
    report: more.report ?? (() => undefined),
  });
}

function findings(answer: PortalHealthResponse): readonly HealthFinding[] {
  if (!answer.ok) throw new Error(answer.message);
  return answer.findings;
}
const open = (answer: PortalHealthResponse) =>
  findings(answer)
    .filter(({ state }) => state !== 'ok')
    .map(({ state, code }) => `${state} ${code}`);

const own = (portalManifest('hubspot-emea') as { scopes: { hubspot: string[] } }).scopes.hubspot;

test("with the app's own scopes nothing of a sound installation is hidden", async () => {
  const answer = await ask(await portal({ scopes: own }));
  expect(open(answer).filter((each) => !each.endsWith('products_unknown'))).toEqual([]);
  expect(answer).toMatchObject({ ok: true, portalId: '147258369', repairable: false });
});

test('it never writes', async () => {
  const emulator = await portal({ scopes: own, installed: false });
  await ask(emulator);
  const writing = emulator.calls.filter(
    ({ method, path }) => method !== 'GET' && !/\/(search|batch\/read|batch\/update)$/.test(path),
  );
  expect(writing).toEqual([]);
});

test('without an installation it names what is missing and the command that makes it', async () => {
  const answer = await ask(await portal({ scopes: own, installed: false }));
  expect(open(answer)).toEqual(
    expect.arrayContaining(['broken object_missing', 'broken properties_missing', 'warning labels_missing']),
  );
  expect(answer).toMatchObject({ repairable: true });
  expect(findings(answer).find(({ code }) => code === 'object_missing')?.repair).toMatchObject({
    how: 'command',
    command: 'npx roe install',
  });
});

test('what the token may not see is said and not guessed, with the key that sees more', async () => {
  const answer = await ask(await portal({ scopes: own.filter((scope) => !scope.startsWith('crm.objects.companies')) }));
  expect(open(answer)).toEqual(expect.arrayContaining(['broken scope_missing', 'unknown unseen']));
  expect(findings(answer).find(({ code }) => code === 'unseen')?.repair).toMatchObject({
    how: 'by_hand',
    text: expect.stringContaining('ROE_INSTALL_TOKEN') as unknown,
  });
});

test('behind a gate that only reads, the scopes of writing are not called missing', async () => {
  const emulator = await portal({ scopes: own });
  emulator.faults.add({
    path: '/batch/update',
    answer: { kind: 'status', status: 403, body: { category: 'READ_ONLY', message: 'nothing was changed' } },
  });
  const { items = [] } = findings(await ask(emulator)).find(({ code }) => code === 'scopes_unchecked') ?? {};
  expect(items).toEqual(own.filter((scope) => scope.endsWith('.write')));
});

test("in French, and with what nobody can be sure of in the reader's words", async () => {
  const answer = await ask(await portal({ installed: false }), { context: { parameters: { locale: 'fr-FR' } } });
  expect(findings(answer).find(({ code }) => code === 'object_missing')?.title).toBe(
    'L’objet partner_involvement n’existe pas.',
  );
});

describe('in a partner’s own portal', () => {
  const appJson = portalManifest('partner-agence') as { partner: { id: string }; scopes: { partner: string[] } };
  const named = (of: string | undefined) => (of === undefined ? {} : { roe_partner_company_id: of });
  /** Records as imports leave them: without their associations, without a key, with another's key. */
  async function told(...records: readonly Readonly<Record<string, string>>[]): Promise<readonly HealthFinding[]> {
    const emulator = await portal({ portal: 'partner-agence', scopes: appJson.scopes.partner });
    const { objects, app } = emulator.state;
    if (app === null) throw new Error('The app is not installed.');
    for (const record of records) objects.create(app.involvement, record);
    const answer = await ask(emulator, { appJson });
    return findings(answer).filter(({ code }) => code !== 'daily_calls' && code !== 'clock');
  }

  test('nothing of another partner’s records is told or counted, in whatever state they are', async () => {
    const rivals = [
      { ...named('8001') },
      { ...named('8001'), roe_key: 'typed by hand' },
      ...Array.from({ length: 120 }, (_, index) => ({ ...named('8002'), roe_key: `rival ${String(index)}` })),
    ];
    expect(await told(...rivals)).toEqual(await told());
  });

  test('its own are looked at however many others are newer, and those that name nobody', async () => {
    const own = [named(appJson.partner.id), named(undefined)];
    const others = Array.from({ length: 120 }, () => named('8002'));
    const found = (await told(...own, ...others)).find(({ code }) => code === 'involvement_without_key');
    expect(found?.items).toHaveLength(2);
  });
});

describe('when there is no answer', () => {
  test.each([
    ['no token', { environment: { PRIVATE_APP_ACCESS_TOKEN: '' } }, 'NO_TOKEN'],
    ['a withdrawn token', { environment: { PRIVATE_APP_ACCESS_TOKEN: 'withdrawn' } }, 'UNAUTHORIZED'],
    ["an address that is not HubSpot's", { environment: { HUBSPOT_API_BASE: 'https://evil.example' } }, 'INTERNAL'],
    ['an app.json that contradicts itself', { appJson: { audience: 'hubspot' } }, 'INTERNAL'],
    ['nothing at all', { context: undefined, environment: { HUBSPOT_API_BASE: 'http://127.0.0.1:1' } }, 'HUBSPOT_DOWN'],
  ])('%s', async (_what, more, code) => {
    const lines: string[] = [];
    const emulator = await portal();
    const answer = await ask(emulator, { ...more, report: (line) => lines.push(line) });
    expect(answer).toMatchObject({ ok: false, code });
    expect(JSON.stringify(answer) + lines.join()).not.toContain(emulator.token);
  });

  test('a portal that hangs is given up within eight seconds; where only a part hangs, that part is said to be unknown', async () => {
    const [silent, slow] = await Promise.all([portal(), portal()]);
    silent.faults.add({ path: /./, answer: { kind: 'hang' } });
    slow.faults.add({ path: '/settings/currencies/', answer: { kind: 'hang' } });
    const started = performance.now();
    const [none, most] = await Promise.all([ask(silent), ask(slow)]);
    expect(performance.now() - started).toBeLessThan(8_000);
    expect(none).toMatchObject({ ok: false, code: 'TIMEOUT' });
    expect(open(most)).toContain('unknown currencies_unseen');
    expect(findings(most).map(({ code }) => code)).toContain('properties');
  }, 12_000);
});
