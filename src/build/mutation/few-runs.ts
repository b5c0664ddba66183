/** fast-check as the tests know it, but for the number of runs: thousands of mutants each meet every property that sees them. */
import fc, { type IRawProperty, type Parameters } from 'fast-check';

const most = 8;

export default {
  ...fc,
  assert: <Ts>(property: IRawProperty<Ts>, parameters?: Parameters<Ts>) =>
    fc.assert(property, { ...parameters, numRuns: Math.min(parameters?.numRuns ?? most, most) }),
};
