/** Every claim of SECURITY.md names tests, and each of them exists under that title. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.ts';
import { titlesIn } from './test-titles.ts';

const [, claimed = ''] = /^## Claims$(.*?)^## /ms.exec(readFileSync(path.join(root, 'SECURITY.md'), 'utf8')) ?? [];
const claims = claimed.split('\n').filter((line) => line.startsWith('- '));
const named = claims.map((claim) => ({
  claim,
  tests: [...claim.matchAll(/`(src\/\S+\.test\.tsx?)`: "([^"]+)"/g)].map(([, file = '', title = '']) => ({
    file,
    title,
  })),
}));

test('the page makes claims, of every part of the threat model', () => {
  expect(claims.length).toBeGreaterThan(30);
  expect(claimed.match(/^### .+$/gm)).toEqual([
    '### Deal ids and what a card sends',
    '### The shared token',
    '### Redaction',
    '### Logs and screens',
    '### Servers on this machine',
    '### Supply chain',
    '### Statement files and formulas',
    '### The workflow’s file',
    '### What runs leave on the disk',
  ]);
});

test.each(named)('$claim', ({ claim, tests }) => {
  expect(tests.length).toBeGreaterThan(0);
  // Each quotation is read as a test: one that is not would be believed without being looked at.
  expect(tests).toHaveLength(claim.match(/"[^"]+"/g)?.length ?? 0);
  const missing = tests.filter(({ file, title }) => {
    const whole = path.join(root, file);
    return !existsSync(whole) || !titlesIn(readFileSync(whole, 'utf8')).has(title);
  });
  expect(missing).toEqual([]);
});

test('titles are found where they stand, and a group alone is none', () => {
  const titles = titlesIn(`
    describe('outer', () => { test('inner', () => {}); describe.each([[1]])('of %s', () => { it.each\`a\`('row %s', () => {}); }); });
    test.each([['x']])("each %s", () => {});
    other('no test', () => {});
  `);
  expect([...titles].sort()).toEqual(['each %s', 'outer > inner', 'outer > of %s > row %s']);
});
