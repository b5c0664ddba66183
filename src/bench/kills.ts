/** `npm run bench -- portfolio --kills`: 5,000 deals, two runs at once, and one that is killed ten times and resumed. */
import { isDeepStrictEqual } from 'node:util';
import path from 'node:path';
import { elsewhere } from '../build/paths.ts';
import { killedRuns } from '../portfolio/testing/killed-runs.ts';

export async function benchKills(deals: number): Promise<void> {
  const begun = performance.now();
  const { atOnce, kills, wentOn, whole, resumed, mostWrites } = await killedRuns({
    roe: path.join(elsewhere, 'roe.mjs'),
    deals,
    kills: 10,
    seed: 7,
    portion: 100,
  });
  const same = isDeepStrictEqual([resumed.values, resumed.byStatus], [whole.values, whole.byStatus]);
  console.table({
    deals,
    'two at once: exit statuses': atOnce.join(', '),
    'two at once: most writes of a deal': mostWrites[0],
    'calls of the run that was not killed': whole.calls,
    kills,
    'of them gone on from a checkpoint': wentOn,
    'calls of the killed ones and the last': resumed.calls,
    'killed: most writes of a deal': mostWrites[1],
    'every record and every count as of the uninterrupted run': same ? 'yes' : 'NO',
    seconds: Math.round((performance.now() - begun) / 1_000),
  });
  if (!same || kills !== 10 || Math.max(...mostWrites) > 1) process.exitCode = 1;
}
