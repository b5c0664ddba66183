import { readCommand } from './arguments.ts';

const read = (...args: string[]) => readCommand(args, {});

test('evaluate takes a file and prints text in English by default', () => {
  expect(read('evaluate', 'deal.json')).toEqual({ name: 'evaluate', file: 'deal.json', output: 'text', locale: 'en' });
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
    output: 'text',
    locale: 'en',
  });
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
  ['an argument of install', ['install', 'here'], 'install takes no argument'],
  ['a portal that is no number', ['install', '--portal', 'ours'], '--portal is the number of a portal'],
  ['an option of install for doctor', ['doctor', '--restore', 'roe_motion'], 'doctor does not take --restore'],
  ['another audience', ['doctor', '--audience', 'all'], '--audience is hubspot or partner'],
  ['an unknown option', ['evaluate', 'a.json', '--xml'], "Unknown option '--xml'"],
])('%s is refused with a reason', (_what, args, problem) => {
  const command = read(...args);
  expect(command.name).toBe('misused');
  expect(command.name === 'misused' && command.problem).toContain(problem);
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
