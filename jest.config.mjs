/** Unit, component, emulator and journey tests; `npm test` runs them all, `npx jest src/rules` one room. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '^.+\\.(ts|tsx|mjs|js)$': swc },
  // The SDK, its spy library, the Temporal polyfill and the scales of charts are published as ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(@hubspot/ui-extensions|pixelmatch|tinyspy|temporal-polyfill|temporal-utils|d3-\\w+(?:-\\w+)?|internmap)/)',
  ],
  setupFiles: ['<rootDir>/src/build/jest/properties.ts'],
  maxWorkers: 2,
  // Several tests talk to a real server or start a process: on a busy machine that takes longer than Jest's five seconds.
  testTimeout: 30_000,
};
