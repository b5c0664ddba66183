import base from './jest.config.mjs';

/**
 * What mutation testing runs: the tests of the sections and the judged cases. The properties over arbitrary deals see
 * every mutant too, but take seconds for each; they would only raise the score.
 */
export default {
  ...base,
  roots: ['<rootDir>/src/rules'],
  testPathIgnorePatterns: ['/node_modules/', 'src/rules/determine\\.test\\.ts', 'src/rules/redaction\\.test\\.ts'],
  maxWorkers: 1,
};
