/**
 * Properties run from one seed, so that a red build is red again on the next machine; `npm run fuzz` looks further,
 * from a new seed each time and with many more runs, and prints the seed of what it finds.
 */
import fc from 'fast-check';

const seed = process.env['ROE_SEED'];
const factor = Number(process.env['ROE_RUNS_FACTOR'] ?? 1);

fc.configureGlobal({
  seed: seed === undefined ? 20_250_903 : Number(seed),
  numRuns: Math.round(100 * factor),
});
