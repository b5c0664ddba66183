/** Every deal of a sample or generated portal, read over HTTP and judged as the command does it. */
import { blankMemory } from '../../../crm/gateway/installation-memory.ts';
import { deadlineIn } from '../../../crm/gateway/deadline.ts';
import { createWalkingGateway } from '../../../crm/gateway/walking.ts';
import { manifestSchema } from '../../../crm/manifest-schema.ts';
import { zoneOf } from '../../../crm/times.ts';
import { startEmulator } from '../../../preview/emulator/emulator.ts';
import { type Portal, portalManifest } from '../../../preview/portals/load.ts';
import { beginning } from '../../checkpoint.ts';
import { judgingHere } from '../../judging/here.ts';
import { outputsAsOf } from '../../judging/outputs-as-of.ts';
import { runOver } from '../../run.ts';
import type { JudgedDeal } from '../entry.ts';

/**
 * @param like the sample portal whose settings it has
 * @throws what kept the run from its end
 */
export async function judgedIn(portal: Portal, like: string): Promise<readonly JudgedDeal[]> {
  const manifest = manifestSchema.parse(portalManifest(like));
  const now = Date.parse(portal.today);
  // The pace of ten seconds is tested by itself.
  const emulator = await startEmulator({ portal, limits: { tenSecondly: 1_000_000 } });
  const deals: JudgedDeal[] = [];
  try {
    const end = await runOver({
      gateway: () =>
        createWalkingGateway({
          baseUrl: emulator.url,
          token: emulator.token,
          deadline: deadlineIn(120_000),
          memory: blankMemory(),
        }),
      manifest,
      memory: blankMemory(),
      judging: judgingHere({
        manifest,
        now,
        outputsOf: outputsAsOf({ manifest, timeZone: zoneOf('Europe/Paris') }, now, (input) => {
          const viewer = input.audience === 'partner' ? input.viewerPartnerId : null;
          const { facts, determination, accruals } = input;
          deals.push({ facts, determination, accruals: accruals?.() ?? [], viewer });
        }),
      }),
      writes: false,
      tellsValues: false,
      from: beginning('statement', now, null),
      pause: () => Promise.resolve(),
      stops: () => false,
      reached: () => undefined,
      onFault: (error) => {
        throw error;
      },
    });
    if (end.state === 'stopped') throw new Error(JSON.stringify(end.why));
    return deals;
  } finally {
    await emulator.close();
  }
}
