import { readCommand } from './arguments.ts';
import { run } from './run.ts';
import { captured } from './testing/captured.ts';

const read = (...args: string[]) => readCommand(args, {});

test('evaluate takes a file and prints text in English by default', () => {
  expect(read('evaluate', 'deal.json')).toEqual({
    name: 'evaluate',
    file: 'deal.json',
    output: 'text',
    edition: null,
    locale: 'en',
  });
});

test('the language follows the environment unless it is asked for', () => {
  expect(readCommand(['evaluate', '-'], { LANG: 'fr_FR.UTF-8' })).toMatchObject({ locale: 'fr' });
  expect(readCommand(['evaluate', '-', '--lang', 'en'], { LANG: 'fr_FR.UTF-8' })).toMatchObject({ locale: 'en' });
});

test('explain names a line, rules names a rule or none', () => {
  expect(read('explain', 'deal.json', '--line', 'L1')).toEqual({
    name: 'explain',
    file: 'deal.json',
    lineItemId: 'L1',
    edition: null,
    output: 'text',
    locale: 'en',
  });
  expect(read('explain', 'deal.json', '--line', 'L1', '--edition', '2025-11-17')).toMatchObject({
    edition: '2025-11-17',
  });
  expect(read('evaluate', 'deal.json', '--edition', '2025-11-17')).toMatchObject({ edition: '2025-11-17' });
  expect(read('evaluate', '--deal', '1', '--edition', '2025-11-17')).toMatchObject({
    name: 'deal',
    edition: '2025-11-17',
  });
  expect(read('evaluate', '--deal', '1')).toMatchObject({ name: 'deal', edition: null });
  expect(read('editions')).toEqual({ name: 'editions', locale: 'en' });
  expect(read('rules')).toEqual({ name: 'rules', id: null, edition: null, locale: 'en' });
  expect(read('rules', 'POI-12', '--edition', '2025-09-03', '--lang', 'fr')).toEqual({
    name: 'rules',
    id: 'POI-12',
    edition: '2025-09-03',
    locale: 'fr',
  });
});

test.each([
  ['explain without a line', ['explain', 'deal.json'], 'explain needs --line'],
  ['an option of another command', ['rules', '--line', 'L1'], 'rules does not take --line'],
  ['an unknown command', ['judge', 'deal.json'], 'unknown command "judge"'],
  ['a missing file', ['evaluate'], 'evaluate needs a file'],
  ['two files', ['evaluate', 'a.json', 'b.json'], 'also given: b.json'],
  ['two outputs', ['evaluate', 'a.json', '--json', '--ndjson'], 'exclude each other'],
  ['another language', ['evaluate', 'a.json', '--lang', 'de'], '--lang is fr or en, not "de"'],
  ['an argument of editions', ['editions', '2025-11-17'], 'editions takes no argument'],
  ['an argument of install', ['install', 'here'], 'install takes no argument'],
  ['a portal that is no number', ['install', '--portal', 'ours'], '--portal is the number of a portal'],
  ['an option of install for doctor', ['doctor', '--restore', 'roe_motion'], 'doctor does not take --restore'],
  ['another audience', ['doctor', '--audience', 'all'], '--audience is hubspot or partner'],
  ['an unknown option', ['evaluate', 'a.json', '--xml'], 'unknown option "--xml"'],
  ['an option without its value', ['install', '--log'], '--log needs a value'],
  ['an option in the place of a value', ['install', '--log', '--dry-run'], '--log needs a value'],
  ['a value where none is taken', ['install', '--dry-run=yes'], '--dry-run takes no value'],
  ['a name that every object has', ['constructor'], 'unknown command "constructor"'],
  ['an option that every object has', ['rules', '--constructor'], 'unknown option "--constructor"'],
])('%s is refused with a reason', (_what, args, problem) => {
  const command = read(...args);
  expect(command.name).toBe('misused');
  expect(command.name === 'misused' && command.problem).toContain(problem);
});

test('the language of a misuse is the one that was asked for, else the environment’s, where an empty variable says nothing', () => {
  const french = { LC_ALL: '', LC_MESSAGES: 'fr_BE.UTF-8', LANG: 'en_GB.UTF-8' };
  expect(readCommand(['judge'], french)).toMatchObject({ name: 'misused', locale: 'fr' });
  expect(readCommand(['judge', '--lang', 'en'], french)).toMatchObject({ name: 'misused', locale: 'en' });
  expect(readCommand(['evaluate', '--xml', '--lang=fr'], {})).toMatchObject({ name: 'misused', locale: 'fr' });
  expect(readCommand(['help'], french)).toEqual({ name: 'help', locale: 'fr' });
});

async function warned(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const { terminal, out, err } = captured();
  expect([await run(args, environment, terminal), out()]).toEqual([2, '']);
  return err();
}

test.each([
  [['evalute', 'a.json'], 'roe: unknown command "evalute". Did you mean "evaluate"?'],
  [['evaluate', 'a.json', '--jsn'], 'roe: unknown option "--jsn". Did you mean "--json"?'],
  [['uninstall', '--logs=a.log'], 'roe: unknown option "--logs". Did you mean "--log"?'],
  [['install', '--suggest-mapping'], 'roe: unknown option "--suggest-mapping". Did you mean "--suggest-mappings"?'],
  [['doctor', '--restore', 'all'], 'roe: doctor does not take --restore; install does.'],
  [
    ['rules', '--portal', '1'],
    'roe: rules does not take --portal; statement, reconcile, rehearse, install, uninstall, doctor, reevaluate and calendar do.',
  ],
  [
    ['xyzzy'],
    'roe: unknown command "xyzzy". There are: evaluate, explain, statement, reconcile, rules, editions, rehearse, install, uninstall, doctor, settings, reevaluate, calendar, generate, help.',
  ],
])('%j: the one thing that is wrong, the nearest spelling, and where help is', async (args, problem) => {
  expect(await warned(args)).toBe(`${problem}\nAll commands and options: npx roe help\n`);
});

const misuses: readonly (readonly string[])[] = [
  ['evalute'],
  ['xyzzy'],
  ['evaluate', '--jsn'],
  ['install', '--log'],
  ['install', '--dry-run=1'],
  ['evaluate', 'a', 'b'],
  ['rules', '--line', '1'],
  ['rules', '--portal', '1'],
  ['evaluate', 'a', '--audience', 'hubspot'],
  ['evaluate'],
  ['explain', 'a'],
  ['evaluate', 'a', '--json', '--ndjson'],
  ['evaluate', 'a', '--deal', '1'],
  ['evaluate', '--deal', 'x'],
  ['evaluate', '--deal', '1', '--audience', 'x'],
  ['install', 'a'],
  ['rehearse', '--portal', 'x'],
  ['rehearse', '--port', 'x'],
  ['rehearse', '--data', ''],
  ['install', '--portal', 'x'],
  ['install', '--log', ''],
  ['uninstall'],
  ['evaluate', 'a', '--lang', 'de'],
  ['reconcile', 'a'],
  ['reconcile', 'a', '--quarter', '2026-Q4'],
  ['reconcile', '-', '--facts', '-', '--quarter', '2026-Q4'],
  ['reconcile', 'a', '--facts', 'b', '--quarter', '2026-Q4', '--mapping', ''],
];

test.each(misuses.map((args) => [args]))('%j is said in the reader’s language, in two lines', async (args) => {
  const french = await warned(args, { LANG: 'fr_FR.UTF-8' });
  const english = await warned(args, { LANG: 'C' });
  for (const said of [french, english]) expect(said.match(/\n/g)).toHaveLength(2);
  const sentence = (said: string): string => said.split('\n')[0]?.replace(/^roe: /, '') ?? '';
  expect(sentence(french)).not.toBe(sentence(english));
  expect(sentence(french)).not.toMatch(/\b(the|needs?|takes?|not|unknown|with|exclude)\b/);
});

test('help names every command and option in either language', async () => {
  const helped = async (lang: string): Promise<string> => {
    const { terminal, out } = captured();
    expect(await run(['help', '--lang', lang], {}, terminal)).toBe(0);
    return out();
  };
  const named = (text: string): string[] => [...new Set(text.match(/--[a-z-]+|\broe [a-z]+/g))].sort();
  const [french, english] = [await helped('fr'), await helped('en')];
  expect(named(french)).toEqual(named(english));
  expect(french.split('\n')).toHaveLength(english.split('\n').length);
  expect(french).toContain('les règles de vente partenaire');
});

test('install and doctor say which portal is meant, and what to bring back', () => {
  expect(read('install', '--dry-run', '--portal', '12', '--restore', 'roe_a, roe_b')).toEqual({
    name: 'install',
    dryRun: true,
    portalId: '12',
    restore: new Set(['roe_a', 'roe_b']),
    log: null,
    locale: 'en',
  });
  expect(read('doctor', '--json', '--audience', 'partner', '--lang', 'fr')).toEqual({
    name: 'doctor',
    output: 'json',
    portalId: null,
    audience: 'partner',
    mappings: false,
    locale: 'fr',
  });
});
