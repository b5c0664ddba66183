/** `npm run mutate [-- --mutate 'src/rules/commission.ts']`: do the tests of the rules notice when a rule is changed? */
export default {
  testRunner: 'jest',
  jest: { configFile: 'jest.mutation.config.mjs', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  mutate: [
    'src/rules/**/*.ts',
    '!src/rules/**/*.test.ts',
    '!src/rules/testing/**',
    // Words, schemas and tables: a changed sentence or date there is another text, not a fault in a rule.
    '!src/rules/registry/**',
    '!src/rules/registry.ts',
    '!src/rules/ambiguities.ts',
    '!src/rules/codes/**',
    '!src/rules/holidays/**',
    '!src/rules/determination.ts',
    '!src/rules/facts/schema.ts',
  ],
  ignoreStatic: true,
  reporters: ['clear-text', 'json', 'progress'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
  concurrency: 2,
  tempDirName: '.stryker-tmp',
};
