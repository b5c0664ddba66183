/**
 * The call counter: how many calls a card costs, and in how many rounds, in a fresh process that has learnt nothing of
 * the portal. At most 4 rounds; 11 calls for a customer of whom nothing is told before this deal, 17 with. One of them
 * reads the product names that were accepted in the portal, beside the others.
 */
import appJson from '../../app.json';
import { blankMemory, type InstallationMemory } from './gateway/installation-memory.ts';
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
    ['hubspot', { lines, partners, currency }, 11],
    ['hubspot', { lines, partners, currency, named: true }, 11],
    ['hubspot', { lines, partners, currency, earlier: 100 }, 17],
    // The partner that only an involvement names is the hundredth company of the batch.
    ['hubspot', { lines, partners, currency, earlier: 99, named: true }, 17],
    ['hubspot', { lines, partners, currency, earlier: 100, named: true }, 17],
    ['partner', { lines, partners: 1, currency }, 11],
    ['partner', { lines, partners: 1, currency, client: 'associated' }, 17],
    ['partner', { lines, partners: 1, currency, client: 'by domain' }, 17],
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

describe('the names that were accepted in the portal cost', () => {
  const ofCase = (accepted: null | [], memory: Partial<InstallationMemory> = {}) =>
    readFrom(crmWith({ earlier: 100, accepted }), servers, {
      manifest: manifests.hubspot,
      memory: { ...blankMemory(), ...memory },
    });

  test('one call more where the portal has an object of settings, and no round', async () => {
    const [without, withIt] = await Promise.all([ofCase(null), ofCase([])]);
    expect(withIt.calls - without.calls).toBe(1);
    expect(withIt.rounds).toBe(without.rounds);
    expect(withIt.paths.filter((path) => path === '/crm/objects/2026-09/2-78')).toHaveLength(1);
  });

  test.each<[string, null | [], Partial<InstallationMemory>]>([
    ['nothing is known yet', [], {}],
    ['both types are known', [], { involvementType: '2-77', settingType: '2-78' }],
    ['the app was brought up to date, and its object made since', [], { involvementType: '2-77' }],
    ['the app was brought up to date, and not installed again', null, { involvementType: '2-77' }],
    ['the object was taken away since', null, { involvementType: '2-77', settingType: '2-78' }],
  ])('no more than that where %s', async (_what, accepted, memory) => {
    const { outcome, calls, rounds } = await ofCase(accepted, memory);
    expect(outcome.ok && [outcome.value.acceptedNames?.size, outcome.value.gaps]).toEqual([0, []]);
    expect(calls).toBeLessThanOrEqual(17);
    expect(rounds).toBeLessThanOrEqual(4);
  });
});
