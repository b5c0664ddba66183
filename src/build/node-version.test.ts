/** One truth about Node: package.json's `engines`. What people read says the same, and what starts holds to it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../package.json';
import { admits, nodeNeeded } from './node-version.mjs';
import { root } from './paths.ts';

const { node: range } = packageJson.engines;

test('the README says what package.json does, and names no other', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  expect(readme.match(/\bNode \d[^,]*(?:, \d[^,]*)*/g)).toEqual([nodeNeeded(range)]);
});

test('this Node is one of them', () => {
  expect(admits(range, process.versions.node)).toBe(true);
});

test.each([
  ['20.19.0', true],
  ['20.18.3', false],
  ['20.20.2', true],
  ['21.7.3', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['23.0.0', true],
  ['24.1.0', true],
  ['18.20.0', false],
])('of "^20.19 || >=22.12" is %s: %s', (version, expected) => {
  expect(admits('^20.19 || >=22.12', version)).toBe(expected);
});

test('a range of another form is refused, not guessed', () => {
  expect(() => admits('20.x', '20.19.0')).toThrow('neither');
  expect(nodeNeeded('>=22.12')).toBe('Node 22.12 or newer');
});
