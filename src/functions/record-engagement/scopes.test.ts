/** Least scopes for writing: with those of `app.json` everything can be recorded, and none of them is asked for in vain. */
import { randomUUID } from 'node:crypto';
import { appManifestSchema } from '../../build/app-manifest.ts';
import { rulebook20250903 } from '../../catalogue/testing/rulebook-20250903.ts';
import { manifestSchema } from '../../crm/manifest-schema.ts';
import { startEmulator } from '../../preview/emulator/emulator.ts';
import { loadPortal, portalManifest } from '../../preview/portals/load.ts';
import { judgeBy } from '../../rules/judge.ts';
import { aFactOfEachRecord } from './testing/a-fact-of-each-record.ts';
import { viewOfDeal } from '../../view/view-of-deal.ts';
import { answerDeal } from '../deal-engagement/answer.ts';
import { answerRecording } from './answer.ts';

jest.setTimeout(60_000);

describe.each([
  ['hubspot', 'hubspot-emea', '9002'],
  ['partner', 'partner-agence', '7005'],
] as const)('in a portal for the audience %s', (audience, name, dealId) => {
  const portal = loadPortal(name);
  const manifest = manifestSchema.parse(portalManifest(name));
  const wanted = appManifestSchema.parse(portalManifest(name)).scopes[audience];

  /** The scope for want of which each fact could not be recorded, or null. */
  async function missingWith(scopes: readonly string[]): Promise<(string | null)[]> {
    const emulator = await startEmulator({ portal, scopes });
    const surroundings = {
      environment: { HUBSPOT_API_BASE: emulator.url, PRIVATE_APP_ACCESS_TOKEN: emulator.token, ROE_NOW: portal.today },
      manifest: () => manifest,
      judge: judgeBy(rulebook20250903),
      viewOf: viewOfDeal,
      now: Date.now,
      report: () => undefined,
    };
    const missing: (string | null)[] = [];
    try {
      for (const record of aFactOfEachRecord[audience]) {
        const context = { propertiesToSend: { hs_object_id: dealId }, parameters: { locale: 'en' } };
        const shown = await answerDeal(context, surroundings);
        if (!shown.ok) throw new Error(shown.message);
        const answer = await answerRecording(
          { ...context, parameters: { requestId: randomUUID(), basedOn: shown.view.revisions, record } },
          surroundings,
        );
        missing.push(answer.ok ? (answer.warnings?.[0]?.id ?? null) : (answer.missingScope ?? answer.code));
      }
    } finally {
      await emulator.close();
    }
    return missing;
  }

  test('the scopes of the manifest are enough to record on each kind of record', async () => {
    expect(await missingWith(wanted)).toEqual(aFactOfEachRecord[audience].map(() => null));
  });

  test.each(wanted.filter((scope) => scope.endsWith('.write')))(
    'without %s something could not be recorded, and the answer names it',
    async (scope) => {
      expect(await missingWith(wanted.filter((each) => each !== scope))).toContain(scope);
    },
  );
});
