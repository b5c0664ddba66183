/** fast-check as the tests know it, but for the number of runs: thousands of mutants each meet every property that sees them. */
import fc from 'fast-check';

const most = 20;

const assert: typeof fc.assert = (property, parameters) => fc.assert(property, { ...parameters, numRuns: Math.min(parameters?.numRuns ?? most, most) });

export default { ...fc, assert };
