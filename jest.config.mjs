/**
 * Unit, component, emulator and journey tests; `npm test` runs them all, `npx jest src/rules` one room.
 *
 * Each process runs one file after another in bare Node, as functions and commands run: what was loaded for one file is
 * there for the next. Jest's own runner would load and compile everything again for each file, in a context that slows
 * every look at a global: `src/rules/sections src/facts` took 17.9 s so and takes 4.9 s (2026-11-30, two processes). What a
 * file changes in the process it puts back.
 */
export default {
  runner: '<rootDir>/src/build/jest/runner.mjs',
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {},
  setupFiles: ['<rootDir>/src/build/jest/typescript.mjs', '<rootDir>/src/build/jest/properties.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/build/jest/patience.ts'],
  testSequencer: '<rootDir>/src/build/jest/longest-first.mjs',
  // More than there are cores on the smallest machine: browsers, servers and clocks are waited for.
  maxWorkers: 4,
};
