/** The scopes of the table are those of the calls that the app's functions make on sample deals, no more and no fewer. */
import { randomUUID } from 'node:crypto';
import { judgeOf } from '../../crm/judge-of.ts';
import { manifestSchema } from '../../crm/manifest-schema.ts';
import { aFactOfEachRecord } from '../../functions/record-engagement/testing/a-fact-of-each-record.ts';
import { answerDeal } from '../../functions/deal-engagement/answer.ts';
import { answerHealth } from '../../functions/portal-health/answer.ts';
import { answerSettings } from '../../functions/portal-settings/answer.ts';
import { answerRecording } from '../../functions/record-engagement/answer.ts';
import { answerSharedDeals } from '../../functions/shared-deals/answer.ts';
import { startEmulator } from '../../preview/emulator/emulator.ts';
import { loadPortal, portalManifest } from '../../preview/portals/load.ts';
import { viewOfDeal } from '../../view/view-of-deal.ts';
import { scopesOfCalls } from './scopes-of-calls.ts';

jest.setTimeout(120_000);

/** The scope that opens a call, or null where any scope of records does (`src/hubspot-pages/scopes.ts`). */
function scopeOf(method: string, path: string): string | null {
  const [route = ''] = path.split('?');
  const [, type, rest = ''] = /^\/crm\/objects\/[^/]+\/([^/]+)(?:\/(.+))?$/.exec(route) ?? [];
  if (type !== undefined) {
    const reads = method === 'GET' || rest === 'batch/read' || rest === 'search';
    return `crm.objects.${/^\d+-\d+$/.test(type) ? 'custom' : type.replace('partner_clients', 'partner-clients')}.${reads ? 'read' : 'write'}`;
  }
  if (route.startsWith('/crm-object-schemas/') && method === 'GET') return 'crm.schemas.custom.read';
  if (route.startsWith('/settings/currencies/') && method === 'GET') return 'settings.currencies.read';
  if (route.startsWith('/account-info/')) return 'oauth';
  if (/^\/crm\/(?:associations|limits)\//.test(route)) return null;
  // Definitions of properties are opened by the scopes of their records as well.
  if (route.startsWith('/crm/properties/') && method === 'GET') return null;
  throw new Error(`Which scope opens ${method} ${route}?`);
}

test.each([
  ['hubspot', 'hubspot-emea', '9002'],
  ['partner', 'partner-agence', '7005'],
] as const)('for the audience %s', async (audience, name, recordedOn) => {
  const portal = loadPortal(name);
  const manifest = manifestSchema.parse(portalManifest(name));
  const emulator = await startEmulator({ portal, scopes: [...scopesOfCalls[audience].keys()] });
  const surroundings = {
    environment: { HUBSPOT_API_BASE: emulator.url, PRIVATE_APP_ACCESS_TOKEN: emulator.token, ROE_NOW: portal.today },
    manifest: () => manifest,
    appJson: () => portalManifest(name),
    judge: judgeOf(manifest),
    viewOf: viewOfDeal,
    now: Date.now,
    report: () => undefined,
  };
  const asked = (deal: string) => ({ propertiesToSend: { hs_object_id: deal }, parameters: { locale: 'en' } });
  try {
    for (const { deal } of portal.deals.slice(0, 12)) await answerDeal(asked(deal.id), surroundings);
    for (const record of aFactOfEachRecord[audience]) {
      const shown = await answerDeal(asked(recordedOn), surroundings);
      if (!shown.ok) throw new Error(shown.message);
      const parameters = { requestId: randomUUID(), basedOn: shown.view.revisions, record };
      expect(await answerRecording({ ...asked(recordedOn), parameters }, surroundings)).toMatchObject({ ok: true });
    }
    expect(await answerSharedDeals({ parameters: { ask: 'page', locale: 'en' } }, surroundings)).toMatchObject({
      ok: true,
    });
    expect(await answerHealth({ parameters: { locale: 'en' } }, surroundings)).toMatchObject({ ok: true });
    const accepted = {
      what: 'accept_name',
      requestId: randomUUID(),
      name: 'Atelier Boréal special',
      productLine: 'sales_hub',
      edition: 'professional',
    };
    await answerSettings({ parameters: { locale: 'en', ...accepted } }, surroundings);
    const called = emulator.calls.flatMap(({ method, path }) => scopeOf(method, path) ?? []);
    expect([...new Set(called)].sort()).toEqual([...scopesOfCalls[audience].keys()].sort());
    // Nothing was refused for want of one.
    expect(emulator.calls.filter(({ status }) => status === 403)).toEqual([]);
  } finally {
    await emulator.close();
  }
});
