import { allRules } from '../../rules/sections/registry.ts';
import { ruleCoverage, uncovered } from './coverage.ts';

test('every rule that decides, counts, sets a deadline or a duty is applied by the engine and proved by a test', async () => {
  const coverage = await ruleCoverage();
  expect(coverage.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id));
  expect(
    uncovered(coverage).map(
      ({ id, implementedIn, tests }) => `${id}: in ${implementedIn.length} files, ${tests} tests`,
    ),
  ).toEqual([]);
});
