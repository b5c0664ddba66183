/** `roe install --log` and `roe uninstall --log`: what was made is written down, and taken back while nobody uses it. */
import { syncBuiltinESMExports } from 'node:module';
import fs, { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installerScopes, recordScopes } from '../install/scopes.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../preview/emulator/emulator.ts';
import { createOwnProperty } from '../preview/emulator/testing/own-property.ts';
import { run } from './run.ts';
import { captured } from './testing/captured.ts';

jest.setTimeout(60_000);

const token = 'pat-eu1-5f0c7a2e-91d4-4b6b-8c33-0e7d21aa94f6';
let folder: string;
let log: string;
let emulator: Emulator;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'roe-log-'));
  log = path.join(folder, 'installation.log');
});
afterEach(async () => {
  await emulator.close();
  await rm(folder, { recursive: true, force: true });
});

const start = async (options: Partial<EmulatorOptions> = {}) => {
  emulator = await startEmulator({ portal: 'hubspot-emea', installed: false, token, ...options });
};

async function roe(...args: string[]) {
  const environment = { HUBSPOT_API_BASE: emulator.url, ROE_INSTALL_TOKEN: token };
  const { terminal, out, err } = captured(environment);
  const status = await run(args, environment, terminal);
  return { status, out: out(), err: err(), lines: out().trim().split('\n') };
}

const deals = () => emulator.state.types.find('deals', 'v3');
const companies = () => emulator.state.types.find('companies', 'v3');
/** Everything that the portal defines and shows. */
function definitions() {
  const { state } = emulator;
  return {
    objects: state.types.custom.active.map(({ type }) => type.singular),
    shelved: state.types.custom.archived.map(({ type }) => type.singular),
    groups: [deals(), companies()].map((type) => [...state.definitions.groupsOf(type).keys()]),
    properties: [deals(), companies()].map((type) =>
      [...state.definitions.of(type).values()].filter(({ archived }) => !archived).map(({ name }) => name),
    ),
    types: state.associations.types.all.map(({ from, to, label }) => [from, to, label]),
  };
}
/** A property of the portal's own, among the app's. */
const ownProperty = () => {
  createOwnProperty(emulator, 'companies', { name: 'our_own', label: 'Our own', groupName: 'roe_engagement' });
};
const writes = (from = 0) =>
  emulator.calls
    .slice(from)
    .filter(({ method, path: asked }) => method !== 'GET' && !/\/(search|batch\/read)$/.test(asked))
    .map(({ method, path: asked }) => `${method} ${asked}`);

test('what was installed is taken back, and the portal is as it was; twice does no harm, and it can be installed again', async () => {
  await start();
  const before = definitions();
  expect(await roe('install', '--log', log)).toMatchObject({ status: 0 });
  expect(definitions()).not.toEqual(before);

  const calls = emulator.calls.length;
  const planned = await roe('uninstall', '--log', log);
  expect(planned).toMatchObject({ status: 0, err: '' });
  expect(planned.lines).toContain('- deals: property roe_motion');
  expect(planned.lines).toContain('- object partner_involvement with all that belongs to it');
  expect(planned.lines.at(-1)).toMatch(/^To archive: \d+\. Nothing was archived; .*--yes\.$/);
  expect(writes(calls)).toEqual([]);
  expect(await roe('uninstall', '--log', log, '--dry-run')).toMatchObject({ status: 0 });

  const done = await roe('uninstall', '--log', log, '--portal', '147258369', '--yes');
  expect(done.lines.at(-1)).toMatch(/^Finished\. Archived: \d+\. Left: 0\.$/);
  expect(done.status).toBe(0);
  expect(definitions()).toEqual(before);

  const again = await roe('uninstall', '--log', log, '--yes');
  expect(again).toMatchObject({ status: 0 });
  expect(again.lines.at(-1)).toBe('Nothing to archive.');

  expect(await roe('install', '--restore', 'all', '--log', log)).toMatchObject({ status: 0 });
  expect(await roe('uninstall', '--log', log, '--yes')).toMatchObject({ status: 0 });
  expect(definitions()).toEqual(before);
});

test('the log names the portal, the day and each definition, and holds no key', async () => {
  await start();
  await roe('install', '--log', log);
  const lines = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines[0]).toMatchObject({ portalId: '147258369', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown });
  for (const what of [
    { kind: 'property', on: 'deals', name: 'roe_motion' },
    { kind: 'group', on: 'companies', name: 'roe_engagement' },
    { kind: 'object', on: 'involvement', name: 'partner_involvement', objectTypeId: '2-48201937' },
    { kind: 'association', on: 'involvement', to: 'deals' },
    { kind: 'object', on: 'setting', name: 'roe_setting', objectTypeId: '2-48201938' },
    {
      kind: 'label',
      name: 'roe_invited_partner',
      label: 'Partner invited by HubSpot',
      typeId: expect.any(Number) as unknown,
    },
  ])
    expect(lines).toContainEqual({ at: expect.any(String) as unknown, did: 'created', what });
  expect(readFileSync(log, 'utf8')).not.toContain(token.slice(8));
});

test('a portal in which a product name was accepted keeps its object of settings, and says why', async () => {
  await start();
  await roe('install', '--log', log);
  const { state } = emulator;
  const setting = state.types.custom.named('roe_setting')!.type;
  const record = state.objects.create(setting, { roe_key: 'product_name:pack or' }, ['roe_key']);
  const { status, lines } = await roe('uninstall', '--log', log, '--yes');
  expect(status).toBe(1);
  expect(lines).toContain('! object roe_setting with all that belongs to it (there are records)');
  expect(definitions().objects).toEqual(['roe_setting']);
  state.objects.archive(record);
  expect((await roe('uninstall', '--log', log, '--yes')).out).toMatch(/object roe_setting .*\(archived; its name/);
});

test('a log from before there were settings is read: its object is that of the involvements', async () => {
  await start();
  await roe('install', '--log', log);
  const old = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => !line.includes('setting'))
    .map((line) => line.replace(/"on":"involvement",("name":"partner_involvement"|"to")/, '$1'))
    .join('\n');
  writeFileSync(log, old);
  const { lines } = await roe('uninstall', '--log', log, '--yes');
  expect(lines).toContain('- object partner_involvement with all that belongs to it');
  expect(lines).toContain('! object roe_setting with all that belongs to it');
  expect(definitions().objects).toEqual(['roe_setting']);
});

test('what people use stays and is named with the reason; the rest goes', async () => {
  await start();
  await roe('install', '--log', log);
  const { state } = emulator;
  const [deal] = state.objects.all(deals());
  const [company] = state.objects.all(companies());
  state.objects.update(deal!, { roe_motion: 'partner_collaboration' });
  state.objects.update(company!, { roe_partner_type: 'solutions_partner' });
  ownProperty();
  const { types } = state.associations;
  const invited = types.between(deals(), companies()).find(({ label }) => label === 'Partner invited by HubSpot');
  state.associations.associate(deal!, company!, [invited!]);
  const involvement = state.types.custom.named('partner_involvement')!.type;
  state.objects.create(involvement, { roe_key: '9001:1' }, ['roe_key']);

  const { status, lines } = await roe('uninstall', '--log', log, '--yes');
  expect(status).toBe(1);
  const stays = lines.filter((line) => line.startsWith('! '));
  expect(stays).toEqual([
    '! object partner_involvement with all that belongs to it (there are records)',
    '! partner involvements: property roe_key (records have a value in it)',
    '! deals: property roe_motion (records have a value in it)',
    '! companies: property roe_partner_type (records have a value in it)',
    '! deals: group roe_engagement (properties that stay are in it (roe_motion))',
    '! companies: group roe_engagement (properties that stay are in it (roe_partner_type, our_own))',
    '! label deal -> company "Partner invited by HubSpot" (deals carry it)',
    '! association between partner involvements and deals (there are records)',
    '! association between partner involvements and companies (there are records)',
  ]);
  const left = definitions();
  expect(left.objects).toEqual(['partner_involvement']);
  expect(left.properties.flat().filter((name) => name.startsWith('roe_'))).toEqual(['roe_motion', 'roe_partner_type']);
  expect(types.labels(deals(), companies()).map(({ label }) => label)).toEqual(['Partner invited by HubSpot']);

  // Once nobody uses them any more, they go.
  state.objects.update(deal!, { roe_motion: '' });
  state.objects.archive(state.objects.all(involvement)[0]!);
  const later = await roe('uninstall', '--log', log, '--yes');
  expect(later.lines).toContain('- deals: property roe_motion');
  expect(later.out).toMatch(/object partner_involvement .*\(archived; its name stays taken/);
});

test('what was there before the installation is not the log’s: nothing of it is touched', async () => {
  await start({ installed: true });
  emulator.state.objects.update(emulator.state.objects.all(deals())[0]!, { roe_motion: 'hubspot_collaboration' });
  emulator.state.definitions.archive(deals(), 'roe_motion', '2025-11-05T09:00:00.000Z');
  const before = definitions();
  await roe('install', '--log', log, '--restore', 'all');
  expect(await roe('uninstall', '--log', log, '--yes')).toMatchObject({ status: 1 });
  // Brought back with the values that it had: those stay.
  expect(definitions().properties[0]).toContain('roe_motion');
  for (const record of emulator.state.objects.all(deals())) emulator.state.objects.update(record, { roe_motion: '' });
  const done = await roe('uninstall', '--log', log, '--yes');
  expect(done.lines).toContain('- deals: property roe_motion');
  expect(done.lines).toContain('Not in the log, stays:');
  expect(done.status).toBe(1);
  expect(definitions()).toEqual(before);
});

test('what carries the app’s names and is not in the log is named, and does not pass for gone', async () => {
  await start();
  await roe('install', '--log', log);
  // A label that is deleted and made again without the log, and a property likewise made without it.
  const { types } = emulator.state.associations;
  const label = types.between(deals(), companies()).find((each) => each.label === 'Partner invited by HubSpot')!;
  emulator.state.associations.forgetTypes(types.remove(deals(), companies(), label.typeId));
  await roe('install');
  for (const args of [[], ['--yes']]) {
    const { status, lines } = await roe('uninstall', '--log', log, ...args);
    expect(lines).toContain('! label deal -> company "Partner invited by HubSpot"');
    expect(lines.indexOf('Not in the log, stays:')).toBe(
      lines.indexOf('! label deal -> company "Partner invited by HubSpot"') - 1,
    );
    expect(lines.at(-1)).toMatch(/Not in the log and still there: 1; remove it by hand/);
    expect(status).toBe(1);
  }
  await roe('install', '--restore', 'all');
  const all = await roe('uninstall', '--log', log, '--yes');
  expect(all.status).toBe(1);
  expect(all.lines).toContain('! object partner_involvement with all that belongs to it');
  expect(all.lines).toContain('! deals: group roe_engagement');
  expect(all.out).toMatch(/^! deals: properties roe_motion, /m);
  expect(all.lines.at(-1)).toMatch(
    /^Nothing that the log names is to be archived\. Not in the log and still there: \d+;/,
  );
  expect((await roe('uninstall', '--log', log, '--lang', 'fr')).out).toMatch(
    /^Absent du journal, reste\s:$[^]*toujours là\s: \d+/m,
  );
  expect(definitions().objects).toEqual(['partner_involvement', 'roe_setting']);
});

test('an entry of the log whose name app.json does not know is named and left alone', async () => {
  await start();
  await roe('install', '--log', log);
  ownProperty();
  const at = '2026-11-29T10:00:00.000Z';
  for (const what of [
    { kind: 'property', on: 'companies', name: 'our_own' },
    { kind: 'group', on: 'deals', name: 'dealinformation' },
    { kind: 'label', name: 'theirs', label: 'Primary', typeId: 5 },
    { kind: 'object', name: 'cars', objectTypeId: '2-1' },
  ])
    appendFileSync(log, `${JSON.stringify({ at, did: 'created', what })}\n`);
  const { status, lines } = await roe('uninstall', '--log', log, '--yes');
  expect(status).toBe(1);
  expect(lines).toContain('! companies: property our_own (app.json does not know this name)');
  expect(lines).toContain('! deals: group dealinformation (app.json does not know this name)');
  expect(lines).toContain('! label deal -> company "Primary" (app.json does not know this name)');
  expect(lines).toContain('! object cars with all that belongs to it (app.json does not know this name)');
  expect(definitions().properties[1]).toContain('our_own');
});

test('a label is named by the text that it has by now', async () => {
  await start();
  await roe('install', '--log', log);
  const { types } = emulator.state.associations;
  const label = types.between(deals(), companies()).find((each) => each.label === 'Partner invited by HubSpot')!;
  types.relabel(deals(), companies(), label.typeId, 'Guest of HubSpot');
  const { lines } = await roe('uninstall', '--log', log);
  expect(lines).toContain('- label deal -> company "Guest of HubSpot"');
  expect(lines).not.toContain('- label deal -> company "Partner invited by HubSpot"');
});

/** Before this write of an uninstallation (counted from 1) another one goes through from beginning to end. */
async function overtakenAt(nth: number) {
  let written = 0;
  let overtaking: Awaited<ReturnType<typeof roe>> | null = null;
  const real = globalThis.fetch;
  const spy = jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const isWrite =
      init?.method !== 'GET' && !/\/(search|batch\/read)$/.test(input instanceof URL ? input.pathname : '');
    if (isWrite && (written += 1) === nth) {
      spy.mockImplementation(real);
      overtaking = await roe('uninstall', '--log', log, '--yes');
    }
    return real(input, init);
  });
  try {
    const overtaken = await roe('uninstall', '--log', log, '--yes');
    return { overtaken, overtaking, written };
  } finally {
    spy.mockRestore();
  }
}

test.each(['the first step', 'a step in the middle', 'the last steps'])(
  'two uninstallations at once, one overtaken by the other at %s: what was there is gone, and both say so',
  async (where) => {
    await start();
    const before = definitions();
    await roe('install', '--log', log);
    const { removals } = await countOfWrites();
    const at = { 'the first step': 1, 'a step in the middle': Math.ceil(removals / 2) }[where] ?? removals - 1;
    const { overtaken, overtaking } = await overtakenAt(at);
    for (const each of [overtaken, overtaking]) expect(each).toMatchObject({ status: 0, err: '' });
    expect(overtaken.out).not.toMatch(/^!|cannot be seen/m);
    expect(overtaken.out).toMatch(/^- object roe_setting .*\(gone already\)$/m);
    expect(definitions()).toEqual(before);
  },
);

/** How many writes an uninstallation takes here: the portal is as before afterwards, and the log another one. */
async function countOfWrites() {
  const from = emulator.calls.length;
  await roe('uninstall', '--log', log, '--yes');
  const removals = writes(from).length;
  await rm(log);
  await roe('install', '--restore', 'all', '--log', log);
  return { removals };
}

test.each([
  ['before the look at its records', 1],
  ['after it', 2],
])('an object that somebody else takes away %s is gone already', async (_what, nth) => {
  await start();
  await roe('install', '--log', log);
  let looks = 0;
  const real = globalThis.fetch;
  const spy = jest.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const { state } = emulator;
    const object = state.types.custom.named('partner_involvement');
    if (
      /\/crm\/objects\/2026-09\/2-\d+\?/.test(input instanceof URL ? input.href : '') &&
      (looks += 1) === nth &&
      object !== undefined
    ) {
      state.definitions.forget(object.type);
      state.associations.forgetTypes(state.associations.types.removeAll(object.type.typeId));
      state.types.custom.remove(object, true);
    }
    return real(input, init);
  });
  try {
    const { status, out } = await roe('uninstall', '--log', log, '--yes');
    expect(out).toMatch(/^- object partner_involvement .*\(gone already\)$/m);
    expect(out).not.toContain('cannot be seen');
    expect(status).toBe(0);
  } finally {
    spy.mockRestore();
  }
});

test('with the scopes of the installation alone, what cannot be seen stays, and the scopes that are missing are said', async () => {
  await start({ scopes: installerScopes });
  await roe('install', '--log', log);
  const { status, out } = await roe('uninstall', '--log', log, '--yes');
  expect(status).toBe(1);
  for (const scope of recordScopes)
    expect(out).toMatch(new RegExp(`^To see whether it is used, the key lacks: .*${scope}`, 'm'));
  expect(out).toMatch(
    /^! companies: properties roe_partner_type, .* \(whether it is used cannot be seen: .*companies\.read/m,
  );
  expect(definitions().objects).toEqual(['partner_involvement', 'roe_setting']);
  expect(definitions().properties[0]!.filter((name) => name.startsWith('roe_'))).toEqual([]);
  expect(definitions().properties[1]!.filter((name) => name.startsWith('roe_'))).not.toEqual([]);
});

test.each([
  ['properties', /\/crm\/properties\/2026-09\/companies$/, 'The properties of companies could not be read'],
  ['groups', /\/crm\/properties\/2026-09\/companies\/groups$/, 'The property groups of companies could not be read'],
  ['labels', /\/labels$/, 'The association labels could not be read'],
  ['objects', /\/crm-object-schemas\/2026-09\/schemas$/, 'The custom objects could not be read'],
])('what is not in the log and cannot be seen is said, not passed over in silence: %s', async (_what, asked, said) => {
  await start();
  await roe('install');
  // A log that names one property of deals alone.
  await roe('install', '--log', log);
  const head =
    '{"format":"rules-of-engagement installation log 1","portalId":"147258369","at":"2026-11-29T10:00:00.000Z"}\n';
  writeFileSync(log, head);
  emulator.faults.add({
    method: 'GET',
    path: asked,
    times: 1_000,
    answer: { kind: 'status', status: 403, body: { category: 'MISSING_SCOPES', message: 'no' } },
  });
  for (const args of [[], ['--yes']]) {
    const { status, out } = await roe('uninstall', '--log', log, ...args);
    expect(status).toBe(1);
    expect(out).toMatch(
      /^Not seen with this key; what the app may have there besides the log is not named, and stays:$/m,
    );
    expect(out).toMatch(new RegExp(`^! ${said}: The key lacks a scope`, 'm'));
  }
  const french = await roe('uninstall', '--log', log, '--lang', 'fr');
  expect(french.out).toMatch(/^Pas vu avec cette clé/m);
});

test.each([
  ['the search for values', /\/search$/],
  ['the list of records', /\/crm\/objects\/2026-09\/2-\d+$/],
  ['the labels of deals', /\/crm\/associations\/2026-09\/deals\/companies\/batch\/read/],
])('%s fails: what it would have told stays', async (_what, asked) => {
  await start();
  await roe('install', '--log', log);
  emulator.faults.add({ path: asked, times: 10_000, answer: { kind: 'status', status: 400 } });
  const { status, out } = await roe('uninstall', '--log', log, '--yes');
  expect(status).toBe(1);
  expect(out).toMatch(/whether it is used cannot be seen: HubSpot refuses the request \(400\)/);
});

test('an installation that dies half way has written down what it made, and what it had begun', async () => {
  await start();
  const before = definitions();
  // HubSpot carries the twentieth creation out, and the process never hears of it.
  emulator.faults.add({
    method: 'POST',
    path: /^\/crm\/properties\/2026-09\/deals$/,
    nth: 20,
    times: 1_000,
    answer: { kind: 'lost' },
  });
  const broken = await roe('install', '--log', log);
  expect(broken.status).toBe(1);
  emulator.faults.clear();
  // The machine dies in the middle of a line.
  appendFileSync(log, '{"at":"2026-11-29T1');
  expect(await roe('uninstall', '--log', log, '--yes')).toMatchObject({ status: 0 });
  expect(definitions()).toEqual(before);
});

test('a creation whose answer was lost and which is found at the second attempt is the installation’s own', async () => {
  await start();
  const before = definitions();
  for (const nth of [1, 5, 9])
    emulator.faults.add({
      method: 'POST',
      path: /^\/crm\/properties|^\/crm-object-schemas|labels$/,
      nth,
      answer: { kind: 'lost' },
    });
  expect(await roe('install', '--log', log)).toMatchObject({ status: 0 });
  emulator.faults.clear();
  expect(await roe('uninstall', '--log', log, '--yes')).toMatchObject({ status: 0 });
  expect(definitions()).toEqual(before);
});

describe('the file', () => {
  test.each([
    ['of another portal', 'format', /is the log of portal 1, and this key opens portal 147258369/],
    ['that is something else', 'Dear diary\n', /is no log of an installation/],
    ['that is JSON of something else', '{"name":"x"}\n', /is no log of an installation/],
  ])('%s is refused before anything is written', async (_what, content, says) => {
    await start();
    const head = '{"format":"rules-of-engagement installation log 1","portalId":"1","at":"2026-11-29T10:00:00.000Z"}\n';
    writeFileSync(log, content === 'format' ? head : content);
    const was = readFileSync(log, 'utf8');
    for (const args of [['install'], ['install', '--dry-run']]) {
      const { status, out } = await roe(...args, '--log', log);
      expect([status, out]).toEqual([2, expect.stringMatching(says)]);
    }
    const { status, out, err } = await roe('uninstall', '--log', log, '--yes');
    expect(status).toBe(2);
    expect(out + err).toMatch(content === 'format' ? /opens portal 147258369, not 1/ : says);
    expect(writes()).toEqual([]);
    expect(readFileSync(log, 'utf8')).toBe(was);
  });

  test('that cannot be written stops the installation before it begins', async () => {
    await start();
    const { status, out } = await roe('install', '--log', path.join(folder, 'nowhere', 'x.log'));
    expect(status).toBe(2);
    expect(out).toMatch(/The log .*nowhere.*cannot be used \(there is no folder .*nowhere\); nothing was written/);
    const dry = await roe('install', '--dry-run', '--log', path.join(folder, 'nowhere', 'x.log'));
    expect(dry).toMatchObject({ status: 2, out: expect.stringMatching(/there is no folder/) as unknown });
    const none = await roe('uninstall', '--log', path.join(folder, 'nowhere', 'x.log'));
    expect(none.err).toMatch(/there is no folder .*nothing was archived/);
    expect((await roe('install', '--log', folder)).status).toBe(2);
    expect(writes()).toEqual([]);
  });

  test('on a disk that is full: the installation is half done, no text of Node is shown, and repeated it is whole', async () => {
    await start();
    const before = definitions();
    const real = fs.writeSync;
    let lines = 0;
    const spy = jest.spyOn(fs, 'writeSync').mockImplementation((to: number, text: string) => {
      lines += 1;
      if (lines < 30) return real(to, text);
      // Half a line fits.
      real(to, text.slice(0, 20));
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    });
    // Whoever imported the function by its name has it replaced too.
    syncBuiltinESMExports();
    const full = await roe('install', '--log', log);
    spy.mockRestore();
    syncBuiltinESMExports();
    expect(full.status).toBe(1);
    expect(full.err).toMatch(
      /can be written no longer \(the disk is full\): the installation is half done\..*run the same/,
    );
    expect(full.err).not.toContain('ENOSPC');
    expect(await roe('install', '--log', log)).toMatchObject({ status: 0 });
    expect(await roe('uninstall', '--log', log, '--yes')).toMatchObject({ status: 0 });
    expect(definitions()).toEqual(before);
  });

  test('with a byte order mark before it is taken', async () => {
    await start();
    await roe('install', '--log', log);
    writeFileSync(log, `\ufeff${readFileSync(log, 'utf8')}`);
    expect(await roe('uninstall', '--log', log, '--yes')).toMatchObject({ status: 0 });
    expect(await roe('uninstall', '--log', log)).toMatchObject({ status: 0 });
  });

  test('with a line that somebody has spoilt takes nothing away: the line is named', async () => {
    await start();
    await roe('install', '--log', log);
    appendFileSync(log, 'oops\n{}\n');
    const { status, err } = await roe('uninstall', '--log', log, '--yes');
    expect(status).toBe(2);
    expect(err).toMatch(/line \d+ cannot be read\. Correct or delete that line; nothing was archived/);
  });

  test('a dry run writes no file, and another portal than the one that is meant loses nothing', async () => {
    await start();
    await roe('install', '--dry-run', '--log', log);
    expect(() => readFileSync(log)).toThrow('ENOENT');
    expect(await roe('uninstall', '--log', log)).toMatchObject({ status: 2 });
    await roe('install', '--log', log);
    const before = definitions();
    expect(await roe('uninstall', '--log', log, '--portal', '12', '--yes')).toMatchObject({ status: 2 });
    expect(definitions()).toEqual(before);
  });
});

test('in French', async () => {
  await start();
  await roe('install', '--log', log);
  const { out } = await roe('uninstall', '--log', log, '--lang', 'fr');
  expect(out).toContain('- transactions\u00a0: propriété roe_motion');
  expect(out).toContain('la même commande avec --yes');
});

test('a label that somebody uses between the look and the step stays: HubSpot refuses, and its sentence is told', async () => {
  await start();
  await roe('install', '--log', log);
  emulator.faults.add({
    method: 'DELETE',
    path: /labels/,
    nth: 1,
    answer: {
      kind: 'status',
      status: 400,
      body: { category: 'VALIDATION_ERROR', message: 'The label is used by associated records.' },
    },
  });
  const { status, out } = await roe('uninstall', '--log', log, '--yes');
  expect(status).toBe(1);
  expect(out).toMatch(/^! label deal -> company .*HubSpot: The label is used by associated records\.\)$/m);
  expect(await roe('uninstall', '--log', log, '--yes')).toMatchObject({ status: 0 });
});
