/** What may be typed behind `npm start --`, and what is said of anything else. */
import { readStartOptions, startedText } from './start-options.ts';

const nothing = { port: null, portal: false, write: null, audience: null, data: null };

test.each([
  [[], nothing],
  [['--port', '0', '--data', 'here'], { ...nothing, port: 0, data: 'here' }],
  [['--portal', '--write', '12', '--audience=partner'], { ...nothing, portal: true, write: '12', audience: 'partner' }],
  [['--data=-x'], { ...nothing, data: '-x' }],
])('%j', (args, options) => {
  expect(readStartOptions(args)).toEqual({ ok: true, options });
});

test.each([
  [['--prot', '1'], '« --prot ». Voulez-vous dire « --port » ?', '"--prot". Did you mean "--port"?'],
  [['data'], 'ne connaît pas « data »', 'does not know "data". Did you mean "--data"?'],
  [['--constructor'], 'Il y a : --port, --portal', 'There are: --port, --portal'],
  [['--data'], '--data demande une valeur', '--data needs a value'],
  [['--data='], '--data demande une valeur', '--data needs a value'],
  [['--data', '--port', '1'], '--data demande une valeur', '--data needs a value'],
  [['--portal=yes'], '--portal ne prend pas de valeur', '--portal takes no value'],
  [['--port', 'x'], 'pas « x »', 'not "x"'],
  [['--port', '65536'], 'de 0 à 65535', 'from 0 to 65535'],
  [['--write', '1'], 'vont avec --portal', 'go with --portal'],
  [['--audience', 'hubspot'], 'vont avec --portal', 'go with --portal'],
  [['--portal', '--audience', 'all'], '--audience est hubspot ou partner', '--audience is hubspot or partner'],
  [['--portal', '--data', 'x'], 'un vrai compte garde le sien', 'a real account keeps its own'],
])('%j is refused in both languages', (args, fr, en) => {
  expect(readStartOptions(args)).toEqual({
    ok: false,
    problem: { fr: expect.stringContaining(fr) as string, en: expect.stringContaining(en) as string },
  });
});

test('once it has started it says whether an account can be changed', () => {
  const text = startedText('http://127.0.0.1:1', { portalId: 12, live: { mayWrite: true } });
  expect(text).toEqual({
    fr: expect.stringContaining('compte 12, ÉCRITURE PERMISE') as string,
    en: expect.stringContaining('account 12, WRITING ALLOWED') as string,
  });
  expect(startedText('x', { portalId: 12, live: { mayWrite: false } }).en).toContain('read only');
});
