/**
 * The call counter: how many calls a card costs, and in how many rounds, in a fresh process that has learnt nothing of
 * the portal. At most 4 rounds; 10 calls for a customer of whom nothing is told before this deal, 16 with.
 */
import appJson from '../../app.json';
import type { ScriptedServer } from './gateway/testing/scripted-server.ts';
import { manifestSchema } from './manifest-schema.ts';
import { crmWith, type DealCrmOptions, readFrom } from './testing/deal-crm.ts';

const servers: ScriptedServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

const manifests = {
  hubspot: manifestSchema.parse({ ...appJson, audience: 'hubspot', partner: null }),
  partner: manifestSchema.parse({ ...appJson, audience: 'partner', partner: { id: '700', name: 'Agence A' } }),
};
type Case = readonly [audience: keyof typeof manifests, options: DealCrmOptions, calls: number];

const currencies = ['EUR', null] as const;
const sizes = [
  [1, 1],
  [20, 2],
  [100, 10],
] as const;
const cases: readonly Case[] = currencies.flatMap((currency) =>
  sizes.flatMap(([lines, partners]): Case[] => [
    ['hubspot', { lines, partners, currency }, 10],
    ['hubspot', { lines, partners, currency, named: true }, 10],
    ['hubspot', { lines, partners, currency, earlier: 100 }, 16],
    // The partner that only an involvement names is the hundredth company of the batch.
    ['hubspot', { lines, partners, currency, earlier: 99, named: true }, 16],
    ['hubspot', { lines, partners, currency, earlier: 100, named: true }, 16],
    ['partner', { lines, partners: 1, currency }, 10],
    ['partner', { lines, partners: 1, currency, client: 'associated' }, 16],
    ['partner', { lines, partners: 1, currency, client: 'by domain' }, 16],
  ]),
);
const title = ([audience, { lines, partners, earlier = 0, currency, named = false, client = null }]: Case) =>
  `${audience}: ${lines} lines, ${partners} partners${named ? ' and one that only an involvement names' : ''}, ${earlier} earlier deals, client ${client ?? 'none'}, currency ${currency ?? 'the company’s'}`;

test.each(cases.map((one) => [title(one), one] as const))('%s', async (_title, [audience, options, most]) => {
  const { outcome, calls, rounds } = await readFrom(crmWith(options), servers, { manifest: manifests[audience] });
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  const { gaps, lineItems, involvements, companies, earlierDeals, partnerClients } = outcome.value;
  expect(gaps).toEqual([]);
  expect([lineItems?.found.length, involvements?.found.length]).toEqual([
    options.lines,
    (options.partners ?? 0) + (options.named === true ? 1 : 0),
  ]);
  expect(companies?.missing).toEqual([]);
  if (options.named === true) expect(companies?.found.map(({ id }) => id)).toContain('799');
  expect(earlierDeals?.deals.length ?? 0).toBe(audience === 'hubspot' ? (options.earlier ?? 0) : 0);
  expect(partnerClients?.length ?? 0).toBe(options.client === undefined || options.client === null ? 0 : 1);
  expect(calls).toBeLessThanOrEqual(most);
  expect(rounds).toBeLessThanOrEqual(4);
});
