/**
 * Properties run from one seed, so that a red build is red again on the next machine; `npm run fuzz` looks further,
 * from a new seed each round.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['ROE_SEED'] ?? 20_250_903) });
