/**
 * What the page of a quarter's statement is told: to the cent what `roe statement` says of the same account, every deal that
 * was asked for, and in a partner's own portal nobody's name.
 */
import { rulebook } from '../../catalogue/rulebook.ts';
import type { DealsStated, StatedDeal } from '../../contract/statement.ts';
import { manifestSchema } from '../../crm/manifest-schema.ts';
import type { Entry } from '../../portfolio/statement/entry.ts';
import type { Emulator } from '../../preview/emulator/emulator.ts';
import { loadPortal, portalManifest } from '../../preview/portals/load.ts';
import { judgeBy } from '../../rules/judge.ts';
import { failingJudge } from '../../rules/testing/failing-judge.ts';
import { mayBring } from '../../pages/quarter/may-bring.ts';
import { statementOfAccount } from '../../cli/testing/roe-of-account.ts';
import {
  type Around,
  closeAll,
  emulated,
  evaluated,
  failed,
  pageOf,
  portals,
  send,
} from './testing/shared-deals-bench.ts';

afterEach(closeAll);

const judge = judgeBy(rulebook);
const quarters = ['2025-Q3', '2025-Q4', '2026-Q1', '2028-Q4'] as const;

async function statedOf(
  emulator: Emulator,
  dealIds: readonly string[],
  quarter: string = '2025-Q4',
  around: Around = {},
): Promise<DealsStated> {
  const { timeZone } = emulator.portal;
  const parameters = { ask: 'statement', locale: 'en', timeZone, quarter, dealIds };
  const answer = await send(emulator, parameters, { ...around, more: { judge, ...around.more } });
  if (!answer.ok || !('stated' in answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

async function allStated(emulator: Emulator, ids: readonly string[], quarter: string): Promise<readonly StatedDeal[]> {
  const stated: StatedDeal[] = [];
  for (let at = 0; at < ids.length; at += 20) {
    const answer = await statedOf(emulator, ids.slice(at, at + 20), quarter);
    expect(answer.unread).toEqual([]);
    stated.push(...answer.stated);
  }
  return stated;
}

const saidByCommand = ({ month, dealId, lineItemId, partnerId, currency, amount, kind }: Entry) =>
  [dealId, lineItemId, month, partnerId, currency, amount, kind].join(' ');
const told = (withPartners: boolean) => (deal: StatedDeal) =>
  deal.amounts.map(({ month, lineItemId, partner, currency, amount, kind }) =>
    [deal.dealId, lineItemId, month, withPartners ? (partner?.id ?? null) : 'own', currency, amount, kind].join(' '),
  );

describe.each(portals)('%s', (name) => {
  test('the amounts of every quarter are, to the cent, those that roe statement says of the account', async () => {
    const emulator = await emulated(name);
    const own = emulator.portal.audience === 'partner';
    const ids = (await pageOf(emulator)).deals.map(({ dealId }) => dealId);
    let seen = 0;
    for (const quarter of quarters) {
      const { entries, mismatches } = await statementOfAccount(emulator, quarter);
      const stated = await allStated(emulator, ids, quarter);
      const byCommand = entries.map((entry) => saidByCommand(own ? { ...entry, partnerId: 'own' } : entry));
      expect(stated.flatMap(told(!own)).sort()).toEqual(byCommand.sort());
      expect([mismatches, stated.flatMap((deal) => deal.mismatches)]).toEqual([[], []]);
      seen += entries.length;
    }
    expect(seen).toBeGreaterThan(20);
  }, 60_000);

  test('the deals that the page asks for are enough: the others bring nothing, and nothing is untold of them', async () => {
    const emulator = await emulated(name);
    const ids = (await pageOf(emulator)).deals.map(({ dealId }) => dealId);
    for (let at = 0; at < ids.length; at += 20) await evaluated(emulator, ids.slice(at, at + 20), { more: { judge } });
    const rows = (await pageOf(emulator, undefined, { more: { judge } })).deals;
    let spared = 0;
    for (const quarter of quarters) {
      const others = rows.filter((row) => !mayBring(row, quarter)).map(({ dealId }) => dealId);
      spared += others.length;
      const stated = await allStated(emulator, others, quarter);
      expect(stated.filter(({ amounts, untold }) => amounts.length + untold.length > 0)).toEqual([]);
    }
    expect(spared).toBeGreaterThan(4);
  }, 60_000);

  test('nothing is written', async () => {
    const emulator = await emulated(name);
    const ids = emulator.portal.deals.map(({ deal }) => deal.id).slice(0, 20);
    await statedOf(emulator, ids);
    expect(emulator.calls.filter(({ path }) => /update|create|archive/.test(path))).toEqual([]);
    expect(emulator.calls.length).toBeLessThanOrEqual(40);
  });
});

test('a customer is called by its company’s name', async () => {
  const emulator = await emulated('hubspot-emea');
  const { stated } = await statedOf(emulator, ['9001']);
  expect(stated[0]?.customer?.name).toBe(
    loadPortal('hubspot-emea').customers.find(({ id }) => id === stated[0]?.customer?.id)?.properties['name'],
  );
});

test('deleted, unknown, read in part, and one on which the app fails: each is named and in no sum', async () => {
  const emulator = await emulated('hubspot-emea');
  const { objects, types } = emulator.state;
  objects.archive(objects.get(types.find('deals', 'v3'), '9004'));
  emulator.faults.add({ path: /line_items\/batch\/read$/, answer: { kind: 'partial', missing: 1 } });
  const lines: string[] = [];
  const answer = await statedOf(emulator, ['9001', '9004', '9006', '9010', '77', '9001'], '2025-Q4', {
    more: {
      report: (line) => lines.push(line),
      judge: failingJudge(judge, 'Sanofleur owes Agence A', ({ deal }) => deal.id === '9006'),
    },
  });
  const all = [...answer.stated, ...answer.unread].map(({ dealId }) => dealId);
  expect(all.toSorted()).toEqual(['77', '9001', '9004', '9006', '9010']);
  const why = new Map(answer.unread.map((each) => [each.dealId, each.why]));
  expect(why.get('9004')).toMatch(/cannot be found/);
  expect(
    [...why.values()].some((text) => /line items could not be read; the deal is not in the statement/.test(text)),
  ).toBe(true);
  expect(why.get('9006')).toMatch(/The app ran into an error/);
  expect(lines.join('')).not.toContain('Sanofleur');
});

test('HubSpot hangs: every deal is named, within the promised time', async () => {
  const emulator = await emulated('hubspot-emea');
  emulator.faults.add({ path: /line_items/, answer: { kind: 'hang' } });
  const ids = emulator.portal.deals.map(({ deal }) => deal.id).slice(0, 20);
  const started = performance.now();
  const answer = await statedOf(emulator, ids);
  expect(performance.now() - started).toBeLessThan(7_800);
  expect([...answer.stated, ...answer.unread]).toHaveLength(20);
  expect(answer.unread.length).toBeGreaterThan(0);
}, 15_000);

test('a quarter that is none is refused by name', async () => {
  const emulator = await emulated('hubspot-emea');
  const answer = failed(await send(emulator, { ask: 'statement', quarter: '2025-Q5', dealIds: ['9001'] }));
  expect(answer).toMatchObject({ code: 'BAD_INPUT', problems: [{ path: 'quarter' }] });
  expect(emulator.calls).toEqual([]);
});

const portal = loadPortal('hubspot-emea');
const partners = portal.partners.map(({ id, properties: { name, domain } }) => ({
  id,
  name: name ?? '',
  domain: domain ?? '',
}));

test.each(partners.map((partner) => [partner.name, partner] as const))(
  'over HubSpot’s own records %s is told of its own amounts, and of nobody else (BPW-03)',
  async (_, partner) => {
    const manifest = manifestSchema.parse({
      ...portalManifest('hubspot-emea'),
      audience: 'partner',
      partner: { id: partner.id, name: partner.name, type: 'solutions_partner' },
    });
    const emulator = await emulated('hubspot-emea');
    const ids = portal.deals.map(({ deal }) => deal.id);
    const [own, all]: [StatedDeal[], StatedDeal[]] = [[], []];
    for (let at = 0; at < ids.length; at += 20) {
      own.push(...(await statedOf(emulator, ids.slice(at, at + 20), '2026-Q1', { manifest })).stated);
      all.push(...(await statedOf(emulator, ids.slice(at, at + 20), '2026-Q1')).stated);
    }
    const text = JSON.stringify(own);
    const others = partners.filter(({ id }) => id !== partner.id);
    expect(others.flatMap(({ name, domain }) => [name, domain]).filter((word) => text.includes(word))).toEqual([]);
    expect(others.filter(({ id }) => new RegExp(`"${id}"`).test(text))).toEqual([]);
    expect(text).not.toContain('"partner"');
    // What another earns for certain is not among what this one is told.
    const isOthers = new Set(
      all.flatMap((deal) =>
        deal.amounts.flatMap(({ partner: whose, lineItemId, month, kind }) =>
          whose !== undefined && whose.id !== partner.id && kind !== 'awaiting'
            ? [`${deal.dealId} ${lineItemId} ${month}`]
            : [],
        ),
      ),
    );
    const isTold = own.flatMap((deal) =>
      deal.amounts.flatMap(({ lineItemId, month, kind }) =>
        kind === 'awaiting' ? [] : [`${deal.dealId} ${lineItemId} ${month}`],
      ),
    );
    expect(isTold.filter((each) => isOthers.has(each))).toEqual([]);
  },
  60_000,
);
