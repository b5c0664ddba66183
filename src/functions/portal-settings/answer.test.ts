/** The settings page asks: names are accepted and withdrawn, what the app's own scopes allow is repaired, and every failure says what to do. */
import { randomUUID } from 'node:crypto';
import type { PortalHealthResponse } from '../../contract/portal-health.ts';
import type { PortalSettingsResponse, SettingsRequestInput } from '../../contract/portal-settings.ts';
import type { RepairAction } from '../../contract/repair-action.ts';
import { manifestSchema } from '../../crm/manifest-schema.ts';
import { appVersion } from '../../crm/version.ts';
import type { ErrorBody } from '../../preview/emulator/errors.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../preview/emulator/emulator.ts';
import { portalManifest } from '../../preview/portals/load.ts';
import { answerHealth } from '../portal-health/answer.ts';
import { answerSettings } from './answer.ts';

const running: Emulator[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
});

type PortalName = 'hubspot-emea' | 'partner-agence';
const scopesOf = (name: PortalName): string[] => {
  const { audience, scopes } = portalManifest(name) as {
    audience: 'hubspot' | 'partner';
    scopes: Record<'hubspot' | 'partner', string[]>;
  };
  return scopes[audience];
};

/** With the app's own scopes and no others. */
async function portal(options: Partial<EmulatorOptions> = {}, name: PortalName = 'hubspot-emea'): Promise<Emulator> {
  const emulator = await startEmulator({ portal: name, scopes: scopesOf(name), ...options });
  running.push(emulator);
  return emulator;
}

type Act = SettingsRequestInput extends infer Each ? (Each extends unknown ? Omit<Each, 'requestId'> : never) : never;

interface Around {
  readonly name?: PortalName;
  readonly locale?: string;
  readonly token?: string;
  readonly requestId?: string;
  readonly report?: (line: string) => void;
}

const surroundings = ({ url, token: own }: Emulator, { name = 'hubspot-emea', token = own, report }: Around) => ({
  environment: { PRIVATE_APP_ACCESS_TOKEN: token, HUBSPOT_API_BASE: url },
  manifest: () => manifestSchema.parse(portalManifest(name)),
  appJson: () => portalManifest(name),
  now: Date.now,
  report: report ?? (() => undefined),
});

const send = (emulator: Emulator, parameters: unknown, around: Around = {}): Promise<PortalSettingsResponse> =>
  answerSettings({ parameters }, surroundings(emulator, around));

const act = (emulator: Emulator, what: Act, around: Around = {}): Promise<PortalSettingsResponse> =>
  send(
    emulator,
    { locale: around.locale ?? 'en', requestId: around.requestId ?? randomUUID(), saidBy: 'Ada Roux', ...what },
    around,
  );

const health = (emulator: Emulator, around: Around = {}): Promise<PortalHealthResponse> =>
  answerHealth({ parameters: { locale: around.locale ?? 'en' } }, surroundings(emulator, around));

const accept: Act = { what: 'accept_name', name: 'Offre Or 2025', productLine: 'data_hub', edition: 'professional' };

type Kept = Extract<PortalSettingsResponse, { ok: true; what: 'accepted' | 'withdrawn' }>;
type Repaired = Extract<PortalSettingsResponse, { ok: true; what: 'repaired' }>;

function kept(answer: PortalSettingsResponse, what: Kept['what']): Kept {
  if (!answer.ok || (answer.what !== 'accepted' && answer.what !== 'withdrawn') || answer.what !== what)
    throw new Error(JSON.stringify(answer));
  return answer;
}

function repaired(answer: PortalSettingsResponse): Repaired {
  if (!answer.ok || answer.what !== 'repaired') throw new Error(JSON.stringify(answer));
  return answer;
}

/** On a deal of the portal, as somebody types it. */
function linesNamed(emulator: Emulator, ...names: readonly string[]): void {
  const { objects, types, associations } = emulator.state;
  const [deals, lines] = [types.find('deals', 'v3'), types.find('line_items', 'v3')];
  const [deal] = objects.all(deals);
  for (const name of names)
    associations.associate(objects.create(lines, { name }), deal!, [associations.types.unlabelled(lines, deals)]);
}

const unknownNames = (answer: PortalHealthResponse) => {
  if (!answer.ok) throw new Error(answer.message);
  return answer.findings.find(({ code }) => code === 'products_unknown')?.names ?? [];
};

describe('a product name', () => {
  test('is found with its deals and what it may be, accepted, known from then on, and withdrawn again', async () => {
    const emulator = await portal();
    linesNamed(emulator, 'Hub Ops Plus', 'hub ops  plus');
    const before = unknownNames(await health(emulator)).find(({ name }) => /hub ops plus/i.test(name));
    expect(before).toMatchObject({
      lines: 2,
      deals: 1,
      suggestions: [{ productLine: 'data_hub', edition: 'unknown', label: 'Data Hub' }],
    });

    const answer = kept(await act(emulator, { ...accept, name: 'Hub Ops Plus' }), 'accepted');
    expect(answer.message).toBe(
      '"Hub Ops Plus" is accepted as Data Hub Professional; it counts from the next reading.',
    );
    expect(answer.settings).toMatchObject({
      state: 'ready',
      room: 99,
      accepted: [{ name: 'Hub Ops Plus', product: { label: 'Data Hub Professional' }, by: 'Ada Roux' }],
    });
    const after = await health(emulator);
    expect(unknownNames(after).map(({ name }) => name)).not.toContain('Hub Ops Plus');
    expect(after).toMatchObject({ settings: answer.settings });

    if (answer.settings.state !== 'ready') throw new Error(answer.settings.state);
    const record = answer.settings.accepted[0]?.record ?? '';
    const gone = kept(await act(emulator, { what: 'withdraw_name', record }), 'withdrawn');
    expect(gone).toMatchObject({ settings: { state: 'ready', accepted: [], room: 100 } });
    expect(gone.message).toBe('"Hub Ops Plus" is accepted no more.');
    expect(unknownNames(await health(emulator)).map(({ lines }) => lines)).toContain(2);
  });

  test('sent twice is accepted once, and the second answer says so', async () => {
    const emulator = await portal();
    const requestId = randomUUID();
    const answers = [await act(emulator, accept, { requestId }), await act(emulator, accept, { requestId })];
    expect(answers.map((answer) => answer.ok && 'repeated' in answer)).toEqual([false, true]);
    expect(emulator.state.objects.all(emulator.state.app!.setting)).toHaveLength(1);
  });

  test('accepted as something else by another is not overwritten: what stands comes along', async () => {
    const emulator = await portal();
    await act(emulator, accept);
    const answer = await act(
      emulator,
      { ...accept, productLine: 'services', edition: 'none' },
      {
        locale: 'fr',
      },
    );
    expect(answer).toMatchObject({
      ok: false,
      code: 'CHANGED',
      settings: { accepted: [{ product: { label: 'Data Hub Pro' } }] },
    });
    if (!answer.ok) expect(answer.message).toMatch(/déjà été accepté, comme Data Hub Pro\. Retirez-le d’abord/);
  });

  test('that is known already is refused with what it is', async () => {
    expect(await act(await portal(), { ...accept, name: 'Sales Hub Professional' })).toMatchObject({
      ok: false,
      code: 'REFUSED',
      problems: [{ path: 'name', problem: 'This name is recognised already: Sales Hub Professional.' }],
    });
  });

  test('is a partner’s to accept in its own portal, with the scopes that the app has there', async () => {
    const emulator = await portal({}, 'partner-agence');
    const answer = kept(await act(emulator, accept, { name: 'partner-agence' }), 'accepted');
    expect(answer.settings).toMatchObject({ accepted: [{ by: 'Ada Roux (Atelier Boréal)' }] });
  });
});

describe('what the page may not send is refused, and nothing is asked of HubSpot', () => {
  const right = {
    what: 'accept_name',
    requestId: randomUUID(),
    name: 'Offre Or',
    productLine: 'data_hub',
    edition: 'free',
  };
  test.each<[string, unknown, string | null]>([
    ['nothing', undefined, null],
    ['no object', 'accept', null],
    ['no act that there is', { ...right, what: 'delete_all' }, 'what'],
    ['no id of a request', { ...right, requestId: '1' }, 'requestId'],
    ['an empty name', { ...right, name: '  ' }, 'name'],
    ['a name longer than any', { ...right, name: 'x'.repeat(501) }, 'name'],
    ['a name of two lines', { ...right, name: 'Offre\nOr' }, 'name'],
    ['a name with a control character', { ...right, name: 'Offre\u001b[2JOr' }, 'name'],
    ['half a letter', { ...right, name: 'Offre \ud800' }, 'name'],
    ['a product that is none', { ...right, productLine: 'phone_hub' }, 'productLine'],
    ['a product that nobody knows', { ...right, productLine: 'unclassified', edition: 'unknown' }, 'productLine'],
    ['an edition that the product does not have', { ...right, productLine: 'services' }, 'edition'],
    ['more than it is asked', { ...right, portalId: '1' }, ''],
    ['a record that is no id', { what: 'withdraw_name', requestId: right.requestId, record: '../1' }, 'record'],
    ['a repair that there is not', { what: 'repair', requestId: right.requestId, action: 'install' }, 'action'],
  ])('%s', async (_what, parameters, path) => {
    const emulator = await portal();
    const answer = await send(emulator, parameters);
    expect(answer).toMatchObject({ ok: false, code: 'BAD_INPUT' });
    if (!answer.ok && path !== null) expect(answer.problems?.map((problem) => problem.path)).toContain(path);
    expect(emulator.calls).toEqual([]);
  });
});

describe('when HubSpot does not', () => {
  const settings = /\/crm\/objects\/2026-09\/2-\d+$/;
  test('no object of settings: said, with the command', async () => {
    const emulator = await portal();
    emulator.state.types.custom.remove(emulator.state.types.custom.named('roe_setting')!, true);
    const answer = await act(emulator, accept);
    expect(answer).toMatchObject({ ok: false, code: 'NOT_INSTALLED' });
    if (!answer.ok) expect(answer.message).toContain('npx roe install');
    const checked = await health(emulator);
    expect(checked).toMatchObject({ ok: true, settings: { state: 'not_installed' }, repairable: true });
  });

  test.each<[string, { status: number; body: ErrorBody }, string]>([
    ['403', { status: 403, body: { category: 'MISSING_SCOPES', message: 'no' } }, 'FORBIDDEN'],
    [
      '429 of the day',
      { status: 429, body: { policyName: 'DAILY', errorType: 'RATE_LIMIT', message: 'no' } },
      'RATE_LIMITED',
    ],
    ['401', { status: 401, body: { message: 'no' } }, 'UNAUTHORIZED'],
  ])('%s: nothing was recorded, and what to do', async (_what, { status, body }, code) => {
    const emulator = await portal();
    emulator.faults.add({ method: 'POST', path: settings, answer: { kind: 'status', status, body } });
    const answer = await act(emulator, accept);
    expect(answer).toMatchObject({ ok: false, code });
    if (!answer.ok) expect(answer.message).toMatch(/^Nothing was recorded/);
  });

  test('an answer that never comes to the write: uncertain, in time; the same act again finds out', async () => {
    const emulator = await portal();
    emulator.faults.add({ method: 'POST', path: settings, answer: { kind: 'hang' } });
    const requestId = randomUUID();
    const started = performance.now();
    expect(await act(emulator, accept, { requestId })).toMatchObject({ ok: false, code: 'UNCERTAIN' });
    expect(performance.now() - started).toBeLessThan(8_000);
    emulator.faults.clear();
    expect(kept(await act(emulator, accept, { requestId }), 'accepted').settings).toMatchObject({ room: 99 });
  }, 12_000);

  test('no token, a foreign address: said, and no token in any word', async () => {
    const emulator = await portal();
    expect(await act(emulator, accept, { token: '' })).toMatchObject({ ok: false, code: 'NO_TOKEN' });
    const lines: string[] = [];
    const withdrawn = await act(emulator, accept, { token: 'withdrawn-0000', report: (line) => lines.push(line) });
    expect(withdrawn).toMatchObject({ ok: false, code: 'UNAUTHORIZED' });
    expect(JSON.stringify(withdrawn) + lines.join()).not.toContain('withdrawn-0000');
  });
});

describe('a repair', () => {
  const repair = (emulator: Emulator, action: RepairAction, around: Around = {}) =>
    act(emulator, { what: 'repair', action }, around);
  const offered = async (emulator: Emulator, around: Around = {}) => {
    const answer = await health(emulator, around);
    if (!answer.ok) throw new Error(answer.message);
    return answer.findings.flatMap(({ code, repair: offer }) =>
      offer?.how === 'one_click' ? [[code, offer.action] as const] : [],
    );
  };

  test('labels that are missing are created, by whom stands in the log, and a second press has nothing to do', async () => {
    const emulator = await portal();
    const { types } = emulator.state.associations;
    const [deals, companies] = ['deals', 'companies'].map((each) => emulator.state.types.find(each, 'v3'));
    const label = types.between(deals!, companies!).find((each) => each.label === 'Recommended partner');
    emulator.state.associations.forgetTypes(types.remove(deals!, companies!, label!.typeId));
    expect(await offered(emulator)).toEqual([['labels_missing', 'create_labels']]);
    const lines: string[] = [];
    const answer = repaired(await repair(emulator, 'create_labels', { report: (line) => lines.push(line) }));
    expect(answer).toMatchObject({ repaired: 1, left: [], message: '1 repair done.' });
    expect(answer.health.findings.map(({ code }) => code)).toContain('labels');
    expect(lines).toEqual(['portal_settings: create_labels, done 1, left 0, by Ada Roux']);
    expect(await offered(emulator)).toEqual([]);
    expect(await repair(emulator, 'create_labels')).toMatchObject({ repaired: 0, left: [] });
  });

  test('involvements without key or association get what their records say', async () => {
    const emulator = await portal();
    const { objects, app, types, associations } = emulator.state;
    const [deal] = objects.all(types.find('deals', 'v3')).slice(-1);
    const [company] = objects.all(types.find('companies', 'v3'));
    const alone = objects.create(app!.involvement, {
      roe_key: `${deal!.id}:${company!.id}`,
      roe_partner_company_id: company!.id,
    });
    const keyless = objects.create(app!.involvement, { roe_partner_company_id: '987' });
    associations.associate(deal!, keyless, [app!.dealToInvolvement]);
    expect((await offered(emulator)).map(([code]) => code)).toEqual([
      'involvement_without_deal',
      'involvement_without_company',
      'involvement_without_key',
    ]);
    const keys = repaired(await repair(emulator, 'write_keys'));
    expect(keys).toMatchObject({ repaired: 1, left: [] });
    expect(keyless.values.get('roe_key')).toBe(`${deal!.id}:987`);
    // Nobody has the company 987: that is said, and keeps nothing else back.
    const associated = repaired(await repair(emulator, 'associate_involvements', { locale: 'fr' }));
    expect(associated).toMatchObject({
      repaired: 2,
      left: [{ item: keyless.id }],
      message: '2 réparations faites. Reste\u00a0: 1.',
    });
    expect(associations.of(alone, types.find('deals', 'v3')).map(({ toId }) => toId)).toEqual([deal!.id]);
    const codes = associated.health.findings.map(({ code }) => code);
    expect(codes).toContain('involvement_without_company');
    expect(codes).not.toContain('involvement_without_deal');
  });

  test('settings that cannot be read go to the bin', async () => {
    const emulator = await portal();
    const { objects, app } = emulator.state;
    objects.create(app!.setting, { roe_key: 'product_name:offre or', roe_value: 'Data Hub' });
    expect(await offered(emulator)).toEqual([['settings_unusable', 'remove_unusable_settings']]);
    expect(await repair(emulator, 'remove_unusable_settings')).toMatchObject({ repaired: 1, left: [] });
    expect(objects.all(app!.setting)).toEqual([]);
    expect(objects.all(app!.setting, true)).toHaveLength(1);
  });

  test('that HubSpot refuses is left, with the reason', async () => {
    const emulator = await portal();
    const { objects, app } = emulator.state;
    const record = objects.create(app!.setting, { roe_key: 'product_name:offre or', roe_value: 'Data Hub' });
    emulator.faults.add({
      method: 'DELETE',
      path: /\/crm\/objects\//,
      answer: { kind: 'status', status: 403, body: { category: 'MISSING_SCOPES', message: 'no' } },
    });
    expect(await repair(emulator, 'remove_unusable_settings')).toMatchObject({
      ok: true,
      repaired: 0,
      left: [{ item: record.id, why: 'The key lacks a scope.' }],
      message: 'Nothing was repaired. Left: 1.',
    });
  });

  test('in a partner’s own portal nothing of another partner’s records is touched or told', async () => {
    const emulator = await portal({}, 'partner-agence');
    const { objects, app, types, associations } = emulator.state;
    const [deal] = objects.all(types.find('deals', 'v3')).slice(-1);
    const rival = objects.create(app!.involvement, { roe_partner_company_id: '8001' });
    associations.associate(deal!, rival, [app!.dealToInvolvement]);
    const answer = await repair(emulator, 'write_keys', { name: 'partner-agence' });
    expect(answer).toMatchObject({ ok: true, repaired: 0, left: [] });
    expect(JSON.stringify(answer)).not.toContain(rival.id);
    expect(rival.values.get('roe_key') ?? '').toBe('');
  });
});

test('the check tells version, audience, time zone, products to choose and editions, in both languages', async () => {
  const emulator = await portal();
  for (const [locale, applied] of [
    ['en', 'Applied'],
    ['fr', 'Appliquée'],
  ] as const) {
    const answer = await health(emulator, { locale });
    if (!answer.ok) throw new Error(answer.message);
    expect(answer).toMatchObject({ version: appVersion, audience: 'hubspot', timeZone: 'Europe/Paris' });
    expect(answer.editions.map(({ from }) => from)).toEqual([...answer.editions.map(({ from }) => from)].sort());
    expect(answer.editions.filter(({ state }) => state === 'judges')).toMatchObject([
      { id: '2025-09-03', from: '2025-09-03', to: '2025-11-16', stateText: applied },
    ]);
    expect(answer.editions.find(({ from }) => from === '2025-11-17')).toMatchObject({ state: 'beside' });
    expect(answer.products.find(({ productLine }) => productLine === 'services')?.editions).toEqual([]);
    expect(answer.products.map(({ productLine }) => productLine)).not.toContain('unclassified');
  }
});
