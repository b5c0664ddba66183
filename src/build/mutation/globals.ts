/** Jest's globals, as far as the tests of the rules use them, on mocha: `test`, `describe`, their `each`, and Jest's own `expect`. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import '../jest/properties.ts';
import { expect } from 'expect';
import { bind } from 'jest-each';
import { forget } from './forgetful.ts';

/** mocha's, which answers with the test that it made. */
const it: (...args: Parameters<typeof globalThis.it>) => unknown = globalThis.it;
const suite = globalThis.describe;
let file = '';
let fileId = '';
let tests = 0;

/** One suite a file. A file that nobody changed keeps the ids of its tests, and with them what is known of its mutants. */
function testsOf(name: string, load: () => void): void {
  file = path.resolve(name);
  fileId = createHash('sha256').update(name).digest('hex').slice(0, 6);
  tests = 0;
  suite(name, load);
}

/**
 * For every mutant Stryker asks each test by its full title whether it is one of those that see the mutant. A thousand
 * titles in one pattern take longer than the tests: here a test's full title is a short id. Its file is the one in
 * `src`, so that Stryker sees whether the test has changed since it was last asked.
 */
function test(...args: Parameters<typeof it>): void {
  const made = it(...args);
  const id = `${fileId}.${(tests += 1).toString(36)}`;
  if (typeof made === 'object' && made !== null) Object.assign(made, { file, fullTitle: () => id });
}

beforeEach(forget);

Object.assign(globalThis, {
  testsOf,
  expect,
  test: Object.assign(test, { each: bind(test) }),
  describe: Object.assign(
    (...args: Parameters<typeof suite>) => {
      suite(...args);
    },
    { each: bind(suite, false) },
  ),
});
