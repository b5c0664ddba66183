/** The whole way from records to answer, for a partner on a deal with rivals: the answer names nobody else (BPW-03, FAQ-07). */
import { rulebook20250903 } from '../../catalogue/testing/rulebook-20250903.ts';
import { manifestSchema } from '../../crm/manifest-schema.ts';
import { startEmulator, type Emulator } from '../../preview/emulator/emulator.ts';
import { loadPortal, portalManifest } from '../../preview/portals/load.ts';
import { judgeBy } from '../../rules/judge.ts';
import { viewOfDeal } from '../../view/view-of-deal.ts';
import { unpacked } from '../case-file.ts';
import { answerDeal } from './answer.ts';

const portal = loadPortal('hubspot-emea');
const partners = portal.partners.map(({ id, properties }) => ({
  id,
  name: String(properties['name']),
  domain: String(properties['domain']),
}));

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ portal });
});
afterAll(() => emulator.close());

async function answerFor(partner: { id: string; name: string }, dealId: string, locale: string): Promise<string> {
  const manifest = manifestSchema.parse({
    ...portalManifest('hubspot-emea'),
    audience: 'partner',
    partner: { id: partner.id, name: partner.name, type: 'solutions_partner' },
  });
  const response = await answerDeal(
    { propertiesToSend: { hs_object_id: dealId }, parameters: { locale, timeZone: 'Europe/Paris' } },
    {
      environment: { PRIVATE_APP_ACCESS_TOKEN: emulator.token, HUBSPOT_API_BASE: emulator.url, ROE_NOW: portal.today },
      manifest: () => manifest,
      judge: judgeBy(rulebook20250903),
      viewOf: viewOfDeal,
      now: Date.now,
      report: (line) => {
        throw new Error(line);
      },
    },
  );
  if (!response.ok) throw new Error(`${dealId}: ${response.code}`);
  const { caseFile } = response.view.whatIf ?? {};
  // What is packed is told as well.
  return JSON.stringify([response, caseFile === undefined ? null : unpacked(caseFile)?.written]);
}

test.each(partners.map((partner) => [partner.name, partner] as const))(
  '%s reads of nobody else on any deal of the portal',
  async (_name, partner) => {
    const others = partners.filter(({ id }) => id !== partner.id);
    const leaks: string[] = [];
    for (const { deal } of portal.deals) {
      const answer = await answerFor(partner, deal.id, 'fr-FR');
      for (const { id, name, domain } of others) {
        for (const secret of [`"${id}"`, `/${id}`, name, domain])
          if (answer.includes(secret)) leaks.push(`${deal.id}: ${secret}`);
      }
    }
    expect(leaks).toEqual([]);
  },
  120_000,
);
