/** Product names that were accepted in the portal: read, before `app.json` and behind what was recorded, with who said so. */
import appJson from '../../app.json';
import type { Locale } from '../contract/deal-view.ts';
import { judgeBy } from '../rules/judge.ts';
import { viewOfDeal } from '../view/view-of-deal.ts';
import { rulebook20250903 } from '../catalogue/testing/rulebook-20250903.ts';
import { instant } from '../facts/primitives.ts';
import { type AcceptedName, keyOfName, readSettings, valueOfName } from './accepted-names.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import type { Reply, Request, ScriptedServer } from './gateway/testing/scripted-server.ts';
import { manifestSchema } from './manifest-schema.ts';
import { crmWith, readFrom } from './testing/deal-crm.ts';
import { zoneOf } from './times.ts';
import { viewInputOf } from './view-input.ts';

const servers: ScriptedServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const accepted: AcceptedName = {
  name: 'Hub Ops Plus',
  product: { productLine: 'data_hub', edition: 'professional' },
  by: 'Ada Roux',
  at: '2025-10-20T08:00:00.000Z',
  request: 'r1',
  record: '71',
};
const properties = { key: 'roe_key', value: 'roe_value' };
const recordOf = (name: AcceptedName, change: Partial<Record<'roe_key' | 'roe_value', string>> = {}): CrmRecord => ({
  id: name.record,
  properties: { roe_key: keyOfName(name.name), roe_value: valueOfName(name), ...change },
});

describe('records of settings', () => {
  test('say the name, the product, and who accepted it when', () => {
    const read = readSettings([recordOf(accepted)], properties);
    expect([...read.accepted.values()]).toEqual([accepted]);
    expect(read.unusable).toEqual([]);
  });

  test.each([
    ['lost its key', { roe_key: '' }],
    ['has another name’s key', { roe_key: keyOfName('Another') }],
    ['is no JSON', { roe_value: 'Data Hub Pro' }],
    ['names no product of the catalogue', { roe_value: valueOfName(accepted).replace('data_hub', 'phone_hub') }],
    ['names a product that nobody knows', { roe_value: valueOfName(accepted).replace('data_hub', 'unclassified') }],
    ['gives credits an edition', { roe_value: valueOfName(accepted).replace('data_hub', 'hubspot_credits') }],
    ['says more than it can', { roe_value: valueOfName(accepted).replace('{', '{"more":1,') }],
  ])('one that %s counts for nothing, and is told', (_what, change) => {
    const read = readSettings([recordOf(accepted, change)], properties);
    expect([read.accepted.size, read.unusable]).toEqual([0, ['71']]);
  });

  test('two of one name, which only a lost key allows: neither counts', () => {
    const other = { ...accepted, record: '72', product: { productLine: 'services', edition: 'none' } } as const;
    const read = readSettings([recordOf(accepted), recordOf(other)], properties);
    expect([read.accepted.size, [...read.unusable].sort()]).toEqual([0, ['71', '72']]);
  });

  test('of another kind are passed over', () => {
    expect(readSettings([{ id: '1', properties: { roe_key: 'teams', roe_value: '[]' } }], properties)).toEqual({
      accepted: new Map(),
      unusable: [],
      others: 1,
      mappings: [],
    });
  });
});

test.each([
  ['hub ops plus', true],
  ['  Hub  Ops\u00a0Plus\t', true],
  ['Hub Ops\u200b Plus', true],
  ['Hub Ops Plus 2', false],
  ['Hub Ops', false],
  ['Hüb Ops Plus', false],
])('"%s" is "Hub Ops Plus": %s', (name, same) => {
  expect(keyOfName(name) === keyOfName('Hub Ops Plus')).toBe(same);
});

test('a composed and a decomposed letter are one', () => {
  expect(keyOfName('Données'.normalize('NFD'))).toBe(keyOfName('DONNÉES'.normalize('NFC')));
});

interface Asked {
  readonly name?: string;
  readonly names?: readonly AcceptedName[] | null;
  readonly aliases?: object;
  readonly said?: object;
  readonly fault?: (request: Request) => Reply | null;
  readonly audience?: 'hubspot' | 'partner';
  readonly locale?: Locale;
}

async function inputFor(asked: Asked = {}) {
  const { name = 'Hub Ops Plus', names = [accepted], aliases, said, fault, audience, locale = 'en' } = asked;
  const manifest = manifestSchema.parse({
    ...appJson,
    audience: audience ?? 'hubspot',
    partner: audience === 'partner' ? { id: '700', name: 'Agence A' } : null,
    ...(aliases === undefined ? {} : { productAliases: { byProductId: {}, bySku: {}, byPattern: [], ...aliases } }),
  });
  const crm = crmWith({ name, accepted: names });
  if (said !== undefined) crm.records['deals']!['9001']!['roe_lines'] = JSON.stringify({ '30000': said });
  const { outcome } = await readFrom(crm, servers, { manifest, ...(fault === undefined ? {} : { fault }) });
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  const input = viewInputOf(outcome.value, {
    manifest,
    timeZone: zoneOf('Europe/Paris'),
    asOf: instant.parse('2025-11-05T10:00:00+01:00'),
    judge: judgeBy(rulebook20250903),
    reader: { locale, formatLocale: locale },
  });
  return input;
}
type Input = Awaited<ReturnType<typeof inputFor>>;
const productOf = ({ facts }: Input) => {
  const [line] = facts.lineItems ?? [];
  return `${line?.product ?? 'by its name'} ${line?.edition ?? ''}`.trim();
};
const sourceOf = ({ sources }: Input, path = 'lineItems[0].product') => sources.find((each) => each.path === path);

describe('a line of an accepted name', () => {
  test('is what the portal says, with who said it and when', async () => {
    const input = await inputFor();
    expect(productOf(input)).toBe('data_hub professional');
    for (const path of ['lineItems[0].product', 'lineItems[0].edition'])
      expect(sourceOf(input, path)).toEqual({
        path,
        record: 'roe_setting/71',
        property: 'roe_value',
        changedAt: accepted.at,
        by: 'Ada Roux',
      });
  });

  test.each<[Locale, string]>([
    ['en', 'Accepted product name · roe_value · accepted by Ada Roux'],
    ['fr', 'Nom de produit accepté · roe_value · accepté par Ada Roux'],
  ])('the evidence says so: %s', async (locale, says) => {
    expect(JSON.stringify(viewOfDeal(await inputFor({ locale })))).toContain(says);
  });

  test('goes before app.json, and behind what was recorded of the line', async () => {
    const aliases = { byPattern: [{ contains: 'ops', productLine: 'services', edition: 'none' }] };
    expect(productOf(await inputFor({ aliases }))).toBe('data_hub professional');
    expect(productOf(await inputFor({ aliases, names: [] }))).toBe('services none');
    const said = { product: 'sales_hub', edition: 'starter' };
    const recorded = await inputFor({ aliases, said });
    expect(productOf(recorded)).toBe('sales_hub starter');
    expect(sourceOf(recorded)).toMatchObject({ record: 'deals/9001', property: 'roe_lines' });
  });

  test('goes before what the catalogue makes of the name by now', async () => {
    const name = 'Sales Hub Professional';
    expect(productOf(await inputFor({ name, names: [{ ...accepted, name }] }))).toBe('data_hub professional');
    expect(productOf(await inputFor({ name }))).toBe('by its name');
  });

  test('who accepted it is no partner’s to know of HubSpot’s people; of its own it is', async () => {
    const whole = await inputFor();
    if (whole.audience !== 'hubspot') throw new Error(whole.audience);
    const told = whole.caseOf('700');
    expect(JSON.stringify(told)).not.toContain('Ada');
    expect(sourceOf(told)).toMatchObject({ record: 'roe_setting/71', changedAt: accepted.at });
    const own = await inputFor({ audience: 'partner' });
    expect(sourceOf(own)?.by).toBe('Ada Roux');
  });
});

describe('without the names the rest is read', () => {
  const failing =
    (reply: Reply) =>
    ({ path }: Request): Reply | null =>
      path === '/crm/objects/2026-09/2-78' ? reply : null;

  test.each<[string, Reply, string]>([
    ['403', { status: 403, json: { category: 'MISSING_SCOPES' } }, 'forbidden'],
    ['429', { status: 429, json: { policyName: 'DAILY' } }, 'unavailable'],
    ['500', { status: 500, json: {} }, 'unavailable'],
    ['an answer of another shape', { json: { results: 'none' } }, 'unreadable'],
    ['a record of another shape', { json: { results: [{ id: {} }] } }, 'unreadable'],
  ])('%s: said, and the name is one that nobody knows', async (_what, reply, why) => {
    const input = await inputFor({ fault: failing(reply) });
    expect(input.gaps).toEqual([expect.objectContaining({ what: 'accepted_names', why })]);
    expect(productOf(input)).toBe('by its name');
  });

  test.each<[string, Asked]>([
    ['no object of settings', { names: null }],
    ['an object that was taken away in between', { fault: failing({ status: 404, json: {} }) }],
    ['nothing accepted', { names: [] }],
  ])('%s: nothing is set, and nothing is missing', async (_what, asked) => {
    const input = await inputFor(asked);
    expect(input.gaps).toEqual([]);
    expect(productOf(input)).toBe('by its name');
  });

  test('more than one answer holds: those of the first count, and that there are more is said', async () => {
    const other = (index: number) => recordOf({ ...accepted, name: `Offre ${String(index)}`, record: String(index) });
    const results = [recordOf(accepted), ...Array.from({ length: 99 }, (_, index) => other(1000 + index))];
    const next = { paging: { next: { after: '100' } } };
    const input = await inputFor({ fault: failing({ json: { results, ...next } }) });
    expect(input.gaps).toEqual([{ what: 'accepted_names', why: 'too_many', count: 100 }]);
    expect(productOf(input)).toBe('data_hub professional');
    const cut = await inputFor({ fault: failing({ json: { results: results.slice(0, 1), ...next } }) });
    expect(cut.gaps).toMatchObject([{ what: 'accepted_names', why: 'unreadable' }]);
  });
});
