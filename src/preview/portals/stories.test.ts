/** What the stories promise of the rules, against what the rules say of the records read over HTTP. */
import { rulebook20250903 } from '../../catalogue/testing/rulebook-20250903.ts';
import { factsFromRecords } from '../../crm/facts-from-records.ts';
import { deadlineIn } from '../../crm/gateway/deadline.ts';
import { createGateway } from '../../crm/gateway/gateway.ts';
import { blankMemory } from '../../crm/gateway/installation-memory.ts';
import { manifestSchema } from '../../crm/manifest-schema.ts';
import { readDeal } from '../../crm/read-deal.ts';
import { determine } from '../../rules/verdict/determine.ts';
import type { Determination } from '../../rules/language/determination.ts';
import { instant, timeZone } from '../../facts/primitives.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import { listPortals, loadPortal, portalManifest } from './load.ts';

describe.each(listPortals().map(({ name }) => name))('portal %s', (name) => {
  const portal = loadPortal(name);
  const manifest = manifestSchema.parse(portalManifest(name));
  const memory = blankMemory();
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator({ portal });
  });
  afterAll(() => emulator.close());

  async function determined(dealId: string): Promise<Determination> {
    const gateway = createGateway({
      baseUrl: emulator.url,
      token: emulator.token,
      deadline: deadlineIn(7_000),
      memory,
    });
    const records = await readDeal(dealId, { gateway, manifest, memory });
    if (!records.ok) throw new Error(`deal ${dealId} was not read: ${JSON.stringify(records.failure)}`);
    const asOf = instant.parse(portal.today);
    const { facts } = factsFromRecords(records.value, { manifest, timeZone: timeZone.parse(portal.timeZone), asOf });
    return determine({ ...facts, asOf }, rulebook20250903);
  }

  const stories = portal.deals.flatMap(({ deal, story }) =>
    story === undefined ? [] : [[deal.id, story.title.en, story] as const],
  );
  test.each(stories)('%s %s', async (dealId, _title, story) => {
    const { status, creditedPartnerId, totals, edition } = await determined(dealId);
    expect(story.expectedStatus).toContain(status);
    if (story.expectedCreditTo !== undefined) expect(creditedPartnerId).toBe(story.expectedCreditTo);
    if (story.expectedMonthly !== undefined)
      expect(Object.fromEntries(totals.map(({ currency, monthly }) => [currency, monthly]))).toEqual(
        story.expectedMonthly,
      );
    if (story.expectedInForce !== undefined) expect(edition.inForce).toBe(story.expectedInForce);
  });
});
