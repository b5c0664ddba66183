/** Least scopes: what `app.json` asks for is enough for every sample deal, and none of it is asked for in vain. */
import { appManifestSchema } from '../build/app-manifest.ts';
import { startEmulator } from '../preview/emulator/emulator.ts';
import { loadPortal, portalManifest } from '../preview/portals/load.ts';

import { instant, timeZone } from '../rules/facts/primitives.ts';
import { factsFromRecords } from './facts-from-records.ts';
import { deadlineIn } from './gateway/deadline.ts';
import { createGateway } from './gateway/gateway.ts';
import { blankMemory } from './gateway/installation-memory.ts';
import { manifestSchema } from './manifest-schema.ts';
import { readDeal } from './read-deal.ts';

const name = 'hubspot-emea';
const portal = loadPortal(name);
const manifest = manifestSchema.parse(portalManifest(name));
const { scopes } = appManifestSchema.parse(portalManifest(name));
const wanted = scopes.hubspot;

/** What could not be read, for want of a scope, over every sample deal. */
async function forbiddenWith(scopes: readonly string[]): Promise<string[]> {
  const emulator = await startEmulator({ portal, scopes });
  const memory = blankMemory();
  const found = new Set<string>();
  try {
    for (const { deal } of portal.deals) {
      const gateway = createGateway({ baseUrl: emulator.url, token: emulator.token, deadline: deadlineIn(7_000), memory });
      const records = await readDeal(deal.id, { gateway, manifest, memory });
      if (!records.ok) {
        found.add(records.failure.kind);
        continue;
      }
      const { gaps } = factsFromRecords(records.value, { manifest, timeZone: timeZone.parse(portal.timeZone), asOf: instant.parse(portal.today) });
      for (const gap of gaps) if (gap.why === 'forbidden') found.add(gap.what);
    }
  } finally {
    await emulator.close();
  }
  return [...found].sort();
}

test('the scopes of the manifest are enough', async () => {
  expect(await forbiddenWith(wanted)).toEqual([]);
}, 60_000);

test.each(wanted)('without %s something could not be read', async (scope) => {
  expect(await forbiddenWith(wanted.filter((each) => each !== scope))).not.toEqual([]);
}, 60_000);
