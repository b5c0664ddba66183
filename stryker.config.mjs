/**
 * `npm run mutate [-- --mutate src/rules/sections/commission/rules.ts]`: do the tests of the rules notice when a rule is changed?
 *
 * The tests are bundled once and run by mocha in one process, which switches from mutant to mutant (`src/build/mutation`).
 */
export default {
  testRunner: 'mocha',
  buildCommand: 'node --import tsx src/build/mutation/bundle.ts',
  mochaOptions: { spec: ['build/mutation/rules.test.cjs'] },
  coverageAnalysis: 'perTest',
  mutate: [
    'src/rules/**/*.ts',
    '!src/rules/**/*.test.ts',
    '!src/rules/testing/**',
    '!src/rules/verdict/cases/**',
    // Words, schemas and tables: a changed sentence or date there is another text, not a fault in a rule.
    '!src/rules/sections/*/text.ts',
    '!src/rules/sections/*/readings.ts',
    '!src/rules/sections/*/words.ts',
    '!src/rules/verdict/words.ts',
    '!src/rules/verdict/every-word.ts',
    '!src/rules/sections/*.ts',
    '!src/rules/language/*-codes.ts',
    '!src/rules/language/duty-messages.ts',
    '!src/rules/language/public-holidays.ts',
    '!src/rules/editions/other-editions.ts',
    '!src/rules/language/determination.ts',
  ],
  ignorePatterns: ['/build', '/dist', '/docs', '/reports'],
  reporters: ['clear-text', 'json', 'progress'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  thresholds: { high: 90, low: 85, break: 85 },
  // Endless loops are counted, not timed: a slow machine kills no mutant.
  timeoutMS: 20_000,
  tempDirName: '.stryker-tmp',
};
