/** Jest's globals, as far as the tests of the rules use them, on mocha: `test`, `describe`, their `each`, and Jest's own `expect`. */
import '../jest/properties.ts';
import { expect } from 'expect';
import { bind } from 'jest-each';

/** mocha's, which answers with the test that it made. */
const it: (...args: Parameters<typeof globalThis.it>) => unknown = globalThis.it;
const suite = globalThis.describe;
let tests = 0;

/**
 * For every mutant Stryker asks each test by its full title whether it is one of those that see the mutant. A thousand
 * titles in one pattern take longer than the tests: here a test's full title is a short number.
 */
function test(...args: Parameters<typeof it>): void {
  const made = it(...args);
  const id = (tests += 1).toString(36);
  if (typeof made === 'object' && made !== null) Object.assign(made, { fullTitle: () => id });
}

Object.assign(globalThis, {
  expect,
  test: Object.assign(test, { each: bind(test) }),
  describe: Object.assign(
    (...args: Parameters<typeof suite>) => {
      suite(...args);
    },
    { each: bind(suite, false) },
  ),
});
