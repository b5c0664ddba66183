/**
 * `npm run mutate [-- commission src/facts]`: do the tests of the rules notice when a rule, or the reading of facts, is changed?
 *
 * The tests are bundled once and run by mocha in one process, which switches from mutant to mutant (`src/build/mutation`)
 * and asks of each the tests that see it. What is known stays known until the code, or the test that killed the mutant, changes.
 */
export default {
  testRunner: 'mocha',
  buildCommand: 'node --import tsx src/build/mutation/bundle.ts',
  mochaOptions: { spec: ['build/mutation/rules.test.cjs'] },
  coverageAnalysis: 'perTest',
  mutate: [
    'src/rules/**/*.ts',
    'src/facts/**/*.ts',
    '!src/facts/**/*.test.ts',
    '!src/facts/testing/**',
    '!src/rules/**/*.test.ts',
    '!src/rules/testing/**',
    '!src/rules/verdict/cases/**',
    // Words, schemas and tables: a changed sentence or date there is another text, not a fault in a rule.
    '!src/facts/book/!(fact|form|lookup).ts',
    '!src/rules/sections/*/codes.ts',
    '!src/rules/sections/*/text.ts',
    '!src/rules/sections/*/readings.ts',
    '!src/rules/sections/*/words.ts',
    '!src/rules/verdict/words.ts',
    '!src/rules/verdict/codes.ts',
    '!src/rules/verdict/every-{code,word}.ts',
    '!src/rules/sections/*.ts',
    '!src/rules/language/public-holidays.ts',
    '!src/rules/editions/other-editions.ts',
    '!src/rules/language/determination.ts',
  ],
  ignorePatterns: ['/build', '/dist', '/docs', '/reports'],
  reporters: ['json', 'progress'],
  incremental: true,
  incrementalFile: 'reports/mutation-known.json',
  jsonReporter: { fileName: 'reports/mutation.json' },
  thresholds: { high: 95, low: 90, break: 90 },
  // Endless loops are counted, not timed: a slow machine kills no mutant.
  timeoutMS: 20_000,
  tempDirName: '.stryker-tmp',
};
