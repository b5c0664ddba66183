/** `roe settings` against the emulated HubSpot: what the settings page does, at the terminal. */
import { type Emulator, startEmulator } from '../preview/emulator/emulator.ts';
import { portalManifest } from '../preview/portals/load.ts';
import { readCommand } from './arguments.ts';
import { runSettings } from './settings-command.ts';
import { captured } from './testing/captured.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ portal: 'hubspot-emea', token: 'pat-secret-1' });
});
afterEach(() => emulator.close());

async function roe(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const command = readCommand(['settings', ...args], {});
  if (command.name === 'misused') return { status: 2, out: '', err: command.problem };
  if (command.name !== 'settings') throw new Error(command.name);
  const { terminal, out, err } = captured(environment);
  const status = await runSettings(command, {
    environment: { HUBSPOT_API_BASE: emulator.url, HUBSPOT_PORTAL_TOKEN: emulator.token, USER: 'ada', ...environment },
    terminal,
    now: () => Date.parse('2025-11-05T09:00:00Z'),
    appJson: portalManifest('hubspot-emea'),
  });
  return { status, out: out(), err: err() };
}
const product = ['--product', 'data_hub', '--edition', 'professional'];

test('nothing is accepted; then a name is, is listed with who and when, and is withdrawn', async () => {
  expect(await roe([])).toMatchObject({
    status: 0,
    out: expect.stringMatching(/^No product name is accepted/) as unknown,
  });
  expect(await roe(['accept', 'Offre Or', ...product])).toEqual({
    status: 0,
    out: '"Offre Or" is accepted as Data Hub Professional; it counts from the next reading.\n',
    err: '',
  });
  expect((await roe([])).out).toBe('Offre Or -> Data Hub Professional · ada · 2025-11-05\n');
  expect(JSON.parse((await roe(['--json'])).out)).toMatchObject({ state: 'ready', accepted: [{ name: 'Offre Or' }] });
  expect((await roe(['withdraw', 'offre  or', '--lang', 'fr'])).out).toMatch(/n’est plus accepté/);
  expect((await roe([])).out).toMatch(/^No product name/);
  expect(await roe(['withdraw', 'Offre Or'])).toMatchObject({ status: 0, err: '' });
});

test.each<[string, readonly string[], number, RegExp]>([
  [
    'a name that is known',
    ['accept', 'Sales Hub Professional', ...product],
    1,
    /recognised already: Sales Hub Professional/,
  ],
  ['a product that is none', ['accept', 'Offre Or', '--product', 'phone_hub'], 2, /--product is one of marketing_hub/],
  ['no product', ['accept', 'Offre Or'], 2, /accept needs --product/],
  ['no name', ['accept'], 2, /needs a product name/],
  ['a product for what is withdrawn', ['withdraw', 'Offre Or', ...product], 2, /go with settings accept/],
  ['another word', ['remove', 'Offre Or'], 2, /accept or withdraw, not "remove"/],
  ['a word too many', ['withdraw', 'Offre', 'Or'], 2, /at most 2 arguments; also given: Or/],
])('%s is refused with what to do', async (_what, args, status, says) => {
  expect(await roe(args)).toEqual({ status, out: '', err: expect.stringMatching(says) as unknown });
});

test('services need no edition typed', async () => {
  expect((await roe(['accept', 'Offre Or', '--product', 'services'])).status).toBe(0);
});

test('without a token, without the object: said', async () => {
  expect(await roe([], { HUBSPOT_PORTAL_TOKEN: '' })).toMatchObject({ status: 2 });
  emulator.state.types.custom.remove(emulator.state.types.custom.named('roe_setting')!, true);
  const { status, err } = await roe([]);
  expect([status, err]).toEqual([1, expect.stringContaining('npx roe install')]);
});
