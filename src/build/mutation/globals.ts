/** Jest's globals, as far as the tests of the rules use them, on mocha: `test`, `describe`, their `each`, and Jest's own `expect`. */
import '../jest/properties.ts';
import { expect } from 'expect';
import { bind } from 'jest-each';

const [test, suite] = [globalThis.it, globalThis.describe];

Object.assign(globalThis, {
  expect,
  test: Object.assign((...args: Parameters<typeof test>) => { test(...args); }, { each: bind(test) }),
  describe: Object.assign((...args: Parameters<typeof suite>) => { suite(...args); }, { each: bind(suite, false) }),
});
