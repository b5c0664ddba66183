/** Least scopes, for both audiences: what `app.json` asks for is enough to read every sample deal, and no reading scope is asked for in vain. */
import { appManifestSchema } from '../build/app-manifest.ts';
import { startEmulator } from '../preview/emulator/emulator.ts';
import { loadPortal, portalManifest } from '../preview/portals/load.ts';
import { instant, timeZone } from '../facts/primitives.ts';
import { factsFromRecords } from './facts-from-records.ts';
import { deadlineIn } from './gateway/deadline.ts';
import { createGateway } from './gateway/gateway.ts';
import { blankMemory } from './gateway/installation-memory.ts';
import { manifestSchema } from './manifest-schema.ts';
import { readDeal } from './read-deal.ts';

describe.each([
  ['hubspot', 'hubspot-emea'],
  ['partner', 'partner-agence'],
] as const)('in a portal for the audience %s', (audience, name) => {
  const portal = loadPortal(name);
  const manifest = manifestSchema.parse(portalManifest(name));
  const wanted = appManifestSchema.parse(portalManifest(name)).scopes[audience];

  /** The first thing that could not be read, for want of a scope, over every sample deal; null: nothing. */
  async function firstForbidden(scopes: readonly string[]): Promise<string | null> {
    const emulator = await startEmulator({ portal, scopes });
    const memory = blankMemory();
    try {
      for (const { deal } of portal.deals) {
        const gateway = createGateway({
          baseUrl: emulator.url,
          token: emulator.token,
          deadline: deadlineIn(7_000),
          memory,
        });
        const records = await readDeal(deal.id, { gateway, manifest, memory });
        if (!records.ok) return records.failure.kind;
        const { gaps } = factsFromRecords(records.value, {
          manifest,
          timeZone: timeZone.parse(portal.timeZone),
          asOf: instant.parse(portal.today),
        });
        const gap = gaps.find(({ why }) => why === 'forbidden' || why === 'absent');
        if (gap !== undefined) return gap.what;
      }
      return null;
    } finally {
      await emulator.close();
    }
  }

  test('the scopes of the manifest are enough', async () => {
    expect(await firstForbidden(wanted)).toBeNull();
  }, 60_000);

  test.each(wanted.filter((scope) => scope.endsWith('.read')))(
    'without %s something could not be read',
    async (scope) => {
      expect(await firstForbidden(wanted.filter((each) => each !== scope))).not.toBeNull();
    },
    60_000,
  );
});
