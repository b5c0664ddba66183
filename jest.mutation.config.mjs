import base from './jest.config.mjs';

/** What mutation testing runs: the tests of the rules, without the watch over properties that take long to shrink. */
export default { ...base, roots: ['<rootDir>/src/rules'], maxWorkers: 1 };
