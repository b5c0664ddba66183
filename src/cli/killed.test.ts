/** `roe reevaluate` killed in earnest: ten kills of 5,000 deals are `npm run bench -- portfolio --kills`. */
import path from 'node:path';
import { ensureBuilt } from '../build/built.ts';
import { elsewhere } from '../build/paths.ts';
import { killedRuns } from '../portfolio/testing/killed-runs.ts';

jest.setTimeout(240_000);
beforeAll(ensureBuilt, 240_000);

test('killed at random moments and resumed, runs end as an uninterrupted one does; of two at once one writes, and nothing twice', async () => {
  const { atOnce, kills, wentOn, whole, resumed, mostWrites } = await killedRuns({
    roe: path.join(elsewhere, 'roe.mjs'),
    deals: 300,
    kills: 3,
    seed: 21,
    portion: 20,
  });
  expect(atOnce).toEqual([0, 2]);
  expect(kills).toBe(3);
  expect(wentOn).toBeGreaterThan(0);
  expect(resumed.values).toEqual(whole.values);
  expect(resumed.byStatus).toEqual(whole.byStatus);
  expect(mostWrites).toEqual([1, 1]);
});
