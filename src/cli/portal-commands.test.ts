/** `roe install` and `roe doctor` as a person at a terminal meets them. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { ensureBuilt } from '../build/built.ts';
import { elsewhere } from '../build/paths.ts';
import { type Emulator, startEmulator } from '../preview/emulator/emulator.ts';
import { createOwnProperty } from '../preview/emulator/testing/own-property.ts';
import { portalManifest } from '../preview/portals/load.ts';
import { findingStates } from '../contract/portal-health.ts';
import { installerScopes } from '../install/scopes.ts';
import { readCommand } from './arguments.ts';
import { runDoctor, runInstall } from './portal-commands.ts';
import { captured } from './testing/captured.ts';

jest.setTimeout(60_000);

const token = 'pat-eu1-very-secret';
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ portal: 'hubspot-emea', installed: false, token });
});
beforeEach(() => {
  emulator.reset();
});
afterAll(() => emulator.close());

async function roe(args: readonly string[], more: { environment?: NodeJS.ProcessEnv; appJson?: unknown } = {}) {
  const command = readCommand(args, {});
  const environment = { HUBSPOT_API_BASE: emulator.url, ROE_INSTALL_TOKEN: token, ...more.environment };
  const printed = captured(environment);
  const surroundings = {
    environment,
    terminal: printed.terminal,
    now: Date.now,
    pause: () => Promise.resolve(),
    appJson: more.appJson ?? portalManifest('hubspot-emea'),
  };
  if (command.name !== 'install' && command.name !== 'doctor') throw new Error(JSON.stringify(command));
  const status = await (command.name === 'install'
    ? runInstall(command, surroundings)
    : runDoctor(command, surroundings));
  const [out, err] = [printed.out(), printed.err()];
  expect(out + err).not.toContain(token);
  return { status, out, err, lines: out.trim().split('\n') };
}

test('the portal is named before anything else, every step stands on a line with what it serves, and the second run has nothing to do', async () => {
  const { status, lines } = await roe(['install']);
  expect(status).toBe(0);
  const portal = `Portal 147258369 at ${emulator.url}, a rehearsal (API 2026-09)`;
  expect(lines[0]).toBe(portal);
  expect(lines).toContainEqual(expect.stringMatching(/^Finished\. Created and verified: \d+\.$/));
  expect(lines).toContain('+ deals: property roe_motion (Motion) · facts of the deal that the cards read and record');
  expect(lines.filter((line) => line.startsWith('+ ')).every((line) => line.includes(' · '))).toBe(true);
  expect(lines.at(-1)).toContain(
    'portal.partnerInvolvement.objectTypeIds 2-48201937; portal.setting.objectTypeIds 2-48201938.',
  );
  expect(await roe(['install'])).toMatchObject({
    status: 0,
    lines: [portal, 'Nothing to do: everything is in place.'],
  });
});

test('in French', async () => {
  const { out } = await roe(['install', '--dry-run', '--lang', 'fr']);
  expect(out).toContain('+ transactions\u00a0: propriété roe_motion (Motion) · faits de la transaction');
  expect(out).toContain('Rien n’a été écrit (--dry-run).');
  const doctor = await roe(['doctor', '--lang', 'fr']);
  expect(doctor.out).toContain('L’objet partner_involvement n’existe pas.');
  expect(doctor.out).toContain('npx roe install');
});

test('doctor: 1 with something broken, 0 when all is well, and the same as JSON', async () => {
  const before = await roe(['doctor', '--json']);
  expect(before.status).toBe(1);
  expect((await roe(['doctor'])).lines[0]).toBe(`Portal 147258369 at ${emulator.url}, a rehearsal (API 2026-09)`);
  const report = z.object({
    ok: z.literal(true),
    portalId: z.literal('147258369'),
    checkedAt: z.iso.datetime(),
    repairable: z.literal(true),
    findings: z.array(
      z.strictObject({
        code: z.string(),
        topic: z.string(),
        state: z.enum(findingStates),
        title: z.string(),
        effect: z.string().optional(),
        repair: z.looseObject({ how: z.string() }).optional(),
        items: z.array(z.string()).optional(),
      }),
    ),
  });
  expect(report.safeParse(JSON.parse(before.out)).error).toBeUndefined();
  // A rehearsal does not pass for an account in a script, either.
  expect(JSON.parse(before.out)).toMatchObject({ askedAt: emulator.url, rehearsal: true });
  await roe(['install']);
  expect(await roe(['doctor'])).toMatchObject({
    status: 0,
    out: expect.stringContaining('Everything is in place.') as unknown,
  });
});

test('an archived property is named and left alone, until it is asked for by name', async () => {
  await roe(['install']);
  emulator.state.definitions.archive(
    emulator.state.types.find('deals', 'v3'),
    'roe_motion',
    '2025-11-05T09:00:00.000Z',
  );
  const named = await roe(['install']);
  expect(named.status).toBe(1);
  expect(named.out).toContain(
    'Archived in this portal and left as it is:\n  deals roe_motion\nTo bring it back: npx roe install --restore all\nNothing else to do; 1 property stays archived.',
  );
  expect((await roe(['install', '--dry-run', '--lang', 'fr'])).lines.at(-1)).toMatch(
    /^Rien d’autre à faire\s; 1 propriété reste archivée\.$/,
  );
  expect(await roe(['install', '--restore', 'roe_motoin'])).toMatchObject({
    status: 1,
    out: expect.stringContaining('not archived here: roe_motoin') as unknown,
  });
  expect(await roe(['install', '--restore', 'roe_motion'])).toMatchObject({ status: 0 });
  expect(await roe(['install', '--restore', 'all'])).toMatchObject({
    status: 0,
    lines: [expect.anything(), 'Nothing to do: everything is in place.'],
  });
});

test('a name taken with another type: it is left alone and both ways out are told; the rest is done', async () => {
  const deals = emulator.state.types.find('deals', 'v3');
  createOwnProperty(emulator, 'deals', { name: 'roe_motion', label: 'Own', groupName: 'dealinformation' });
  const { status, out } = await roe(['install']);
  expect(status).toBe(1);
  expect(out).toContain('Left to settle by hand, which kept back nothing else:');
  expect(out).toContain('What could be done is in place.');
  expect(out).toMatch(
    /! deals: the name roe_motion belongs to a property of another type \(string\/text, not enumeration\/select\)/,
  );
  expect(emulator.calls.filter(({ method, path }) => method !== 'GET' && path.endsWith('/roe_motion'))).toEqual([]);
  expect(emulator.state.definitions.get(deals, 'roe_motion')).toMatchObject({ label: 'Own', type: 'string' });
  const again = await roe(['install', '--dry-run']);
  expect(again).toMatchObject({ status: 1 });
  expect(again.out).toContain('Would be left to settle by hand:');
  expect(again.lines.filter((line) => line.startsWith('+ '))).toEqual([]);
});

test.each<[string, readonly string[], NodeJS.ProcessEnv, RegExp]>([
  ['no key', ['install'], { ROE_INSTALL_TOKEN: ' ' }, /ROE_INSTALL_TOKEN/],
  [
    "the app's own token, which may not change definitions",
    ['install'],
    { ROE_INSTALL_TOKEN: '', HUBSPOT_PORTAL_TOKEN: token },
    /installation key is missing/,
  ],
  [
    'a withdrawn key',
    ['install'],
    { ROE_INSTALL_TOKEN: 'withdrawn' },
    /http:\/\/127\.0\.0\.1:\d+ \(HUBSPOT_API_BASE\): HubSpot refuses the key/,
  ],
  ['a key with a line break in it', ['install'], { ROE_INSTALL_TOKEN: 'pat-eu1-\nabc' }, /copy it again/],
  ['another portal', ['install', '--portal', '12'], {}, /opens portal 147258369, not 12 \(--portal\)/],
  ['another host', ['install'], { HUBSPOT_API_BASE: 'http://127.0.0.1.evil.example' }, /nothing was sent/],
  ['no key for the check', ['doctor'], { ROE_INSTALL_TOKEN: '' }, /A key is missing/],
  ['another portal for the check', ['doctor', '--portal', '12'], {}, /opens portal 147258369, not 12 \(--portal\)/],
  [
    'nobody there',
    ['doctor'],
    { HUBSPOT_API_BASE: 'http://127.0.0.1:9' },
    /Nothing answers at http:\/\/127\.0\.0\.1:9 \(HUBSPOT_API_BASE\): has the rehearsal ended\? unset HUBSPOT_API_BASE/,
  ],
  [
    'nobody there, at the installation',
    ['install'],
    { HUBSPOT_API_BASE: 'http://127.0.0.1:9' },
    /Nothing answers at http/,
  ],
])('%s: exit status 2 and the next step', async (_what, args, environment, says) => {
  const { status, out, err } = await roe(args, { environment });
  expect(status).toBe(2);
  expect(out + err).toMatch(says);
  expect(emulator.calls.every(({ method }) => method === 'GET')).toBe(true);
});

test('doctor takes the app’s own token as well', async () => {
  expect(await roe(['doctor'], { environment: { ROE_INSTALL_TOKEN: '', HUBSPOT_PORTAL_TOKEN: token } })).toMatchObject({
    status: 1,
  });
});

test('one app.json for two accounts: each has the type id of its own object', async () => {
  await roe(['install']);
  const typeId = emulator.state.types.custom.named('partner_involvement')!.type.typeId;
  const withIds = (objectTypeIds: Record<string, string>) => {
    const json = structuredClone(portalManifest('hubspot-emea')) as { portal: { partnerInvolvement: object } };
    Object.assign(json.portal.partnerInvolvement, { objectTypeIds });
    return json;
  };
  const both = withIds({ '147258369': typeId, '222': '2-1' });
  expect(await roe(['doctor'], { appJson: both })).toMatchObject({ status: 0 });
  expect(await roe(['install'], { appJson: both })).toMatchObject({ status: 0 });
  const wrong = await roe(['doctor'], { appJson: withIds({ '147258369': '2-1' }) });
  expect(wrong).toMatchObject({ status: 1 });
  expect(wrong.out).toContain(`write "147258369": "${typeId}" in place of "147258369": "2-1"`);
});

test('the app’s own token in the place of the installation key is known before the first write, in a dry run too', async () => {
  const manifest = portalManifest('hubspot-emea') as unknown as { scopes: { hubspot: string[] } };
  const portal = await startEmulator({
    portal: 'hubspot-emea',
    installed: false,
    token,
    scopes: manifest.scopes.hubspot,
  });
  try {
    for (const args of [['install', '--dry-run'], ['install']]) {
      const { status, out } = await roe(args, { environment: { HUBSPOT_API_BASE: portal.url } });
      expect(status).toBe(2);
      expect(out).toMatch(
        /This key lacks crm\.schemas\.custom\.write.*looks like the app's own token; the installation needs a service key with oauth, /,
      );
      expect(out).not.toMatch(/same command again|^\+ /m);
    }
    expect(portal.calls.filter(({ method, status }) => method !== 'GET' && status !== 403 && status !== 400)).toEqual(
      [],
    );
  } finally {
    await portal.close();
  }
});

test('a scope that turns out to be missing on the way: repeating alone is not advised', async () => {
  const answer = { kind: 'status', status: 403, scopes: ['crm.schemas.deals.write'] } as const;
  emulator.faults.add({ method: 'POST', path: /\/crm\/properties\/2026-09\/deals$/, times: 1_000, answer });
  const { out } = await roe(['install']);
  expect(out).toContain('Not finished. Add the scopes that are named to the installation key, then run');
  emulator.faults.clear();
});

test('without --log it is said once, before the first write, how to have it', async () => {
  const { lines } = await roe(['install']);
  const said = lines.flatMap((line, index) => (line.includes('--log installation.log') ? [index] : []));
  expect(said).toEqual([lines.findIndex((line) => line.startsWith('+ ')) - 1]);
  expect((await roe(['install', '--dry-run'])).out).not.toContain('--log');
  expect((await roe(['install'])).out).not.toContain('--log');
});

test('an app.json that contradicts itself sends nothing, and every point is named', async () => {
  const appJson = structuredClone(portalManifest('hubspot-emea')) as {
    portal: { deals: { inputs: Record<string, object> } };
  };
  Object.assign(appJson.portal.deals.inputs['motion']!, { name: 'co_sell' });
  const { status, err } = await roe(['install'], { appJson });
  expect(status).toBe(2);
  expect(err).toContain('portal.deals.inputs.motion: "co_sell" does not begin with roe_');
  expect(emulator.calls).toEqual([]);
});

test('what somebody named a property cannot steer the terminal', async () => {
  const label = 'Partner \u001b[2J\u0007stage';
  createOwnProperty(emulator, 'deals', { name: 'partner_stage', label, groupName: 'dealinformation' });
  const { out } = await roe(['doctor', '--suggest-mappings']);
  expect(out).toContain('partner_stage');
  expect(out).toContain('"mapped": true');
  expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

test('doctor: what is only to be looked at, or cannot be seen with the key of the guide, is no fault', async () => {
  await roe(['install']);
  const portal = await startEmulator({ portal: 'hubspot-emea', token, scopes: installerScopes });
  try {
    const environment = { HUBSPOT_API_BASE: portal.url };
    const perfect = await roe(['doctor'], { environment });
    expect(perfect).toMatchObject({ status: 0, lines: expect.arrayContaining([]) as unknown });
    expect(perfect.lines.at(-1)).toMatch(/^Everything is in place\. Not checked with this key: \d+\.$/);
    const { types } = portal.state.associations;
    const [deals, companies] = ['deals', 'companies'].map((name) => portal.state.types.find(name, 'v3'));
    types.remove(deals!, companies!, types.labels(deals!, companies!)[0]!.typeId);
    const looked = await roe(['doctor'], { environment });
    expect(looked).toMatchObject({ status: 0 });
    expect(looked.lines.at(-1)).toMatch(/^Nothing is broken\. To look at: 1\. Not checked/);
    expect((await roe(['doctor', '--lang', 'fr'], { environment })).lines.at(-1)).toMatch(
      /^Rien n’est en panne\. À regarder\s: 1\./,
    );
    portal.state.definitions.archive(deals!, 'roe_motion', '2025-11-05T09:00:00.000Z');
    expect(await roe(['doctor'], { environment })).toMatchObject({ status: 1 });
  } finally {
    await portal.close();
  }
});

describe('the built command', () => {
  beforeAll(ensureBuilt, 120_000);

  const run = (args: readonly string[], environment: Record<string, string>) =>
    new Promise<{ status: number; out: string; err: string }>((resolve) => {
      execFile(
        process.execPath,
        [path.join(elsewhere, 'roe.mjs'), ...args],
        { env: { PATH: process.env['PATH'], ...environment } },
        (error, out, err) => {
          resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
        },
      );
    });

  test('installs with what is bundled with it', async () => {
    const environment = { HUBSPOT_API_BASE: emulator.url, ROE_INSTALL_TOKEN: token };
    expect(await run(['install', '--portal', '147258369'], environment)).toMatchObject({ status: 0, err: '' });
    expect(await run(['doctor'], environment)).toMatchObject({ status: 0, err: '' });
  });

  /** The file and what it imports before anything runs; `import()` does not count. */
  async function loadedWith(file: string, known = new Set<string>()): Promise<Set<string>> {
    if (known.has(file)) return known;
    known.add(file);
    const code = await readFile(file, 'utf8');
    for (const [, part = ''] of code.matchAll(/(?:from|^import) "(\.[^"]+)";/gm))
      await loadedWith(path.resolve(path.dirname(file), part), known);
    return known;
  }

  test("evaluates without loading what talks to a portal, and holds nothing of HubSpot's client at all", async () => {
    const files = [...(await loadedWith(path.join(elsewhere, 'roe.mjs')))];
    const code = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
    expect(code).toContain('COMM-01');
    for (const word of ['fastify', 'axios', 'crm-object-schemas'])
      expect({ word, found: code.includes(word) }).toEqual({ word, found: false });
    const parts = (await readdir(path.join(elsewhere, 'roe-parts'))).filter((file) => file.endsWith('.mjs'));
    const every = await Promise.all(parts.map((file) => readFile(path.join(elsewhere, 'roe-parts', file), 'utf8')));
    for (const word of ['Bottleneck', 'apiRequest', 'hubspot-api-client'])
      expect({ word, found: every.some((part) => part.includes(word)) }).toEqual({ word, found: false });
  });
});
