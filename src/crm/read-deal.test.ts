import { deadlineIn } from './gateway/deadline.ts';
import { createGateway } from './gateway/gateway.ts';
import { blankMemory } from './gateway/installation-memory.ts';
import { type Reply, type Request, type ScriptedServer, startScriptedServer } from './gateway/testing/scripted-server.ts';
import { answerOf, type SmallCrm } from './gateway/testing/small-crm.ts';
import { manifest } from './manifest.ts';
import { readDeal } from './read-deal.ts';

const servers: ScriptedServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const numbers = (count: number, from = 1): string[] => Array.from({ length: count }, (_, index) => String(from + index));

/** A deal with its lines and partners, and a customer with earlier deals of one line and one partner each; each on its own company `7nnn`. */
function crmWith({ lines = 1, partners = 1, earlier = 0, currency = 'EUR' as string | null }): SmallCrm {
  const partnerIds = numbers(partners, 700);
  const earlierIds = numbers(earlier, 8000);
  const lineIds = numbers(lines, 30_000);
  const won = { hs_is_closed_won: 'true', closedate: '2024-01-10T10:00:00Z' };
  return {
    involvementType: '2-77',
    records: {
      deals: { '9001': { dealname: 'D', deal_currency_code: currency, hs_is_closed_won: 'true', closedate: '2025-10-15T14:00:00Z' }, ...Object.fromEntries(earlierIds.map((id) => [id, won])) },
      line_items: Object.fromEntries([...lineIds, ...numbers(earlier, 40_000)].map((id) => [id, { name: 'Sales Hub Professional', recurringbillingfrequency: 'monthly', amount: '90' }])),
      companies: Object.fromEntries(['501', ...partnerIds, ...numbers(earlier, 7000)].map((id) => [id, { name: `Company ${id}` }])),
      '2-77': Object.fromEntries([...partnerIds.map((id, index) => [String(50_000 + index), { roe_partner_company_id: id }] as const), ...numbers(earlier, 60_000).map((id) => [id, { roe_partner_company_id: '700' }] as const)]),
    },
    links: {
      'deals/9001 -> line_items': lineIds.map((id) => ({ id })),
      'deals/9001 -> companies': [{ id: '501', labels: ['Primary'] }, ...partnerIds.map((id) => ({ id, labels: ['Originating partner'] }))],
      'deals/9001 -> 2-77': partnerIds.map((_, index) => ({ id: String(50_000 + index) })),
      'companies/501 -> deals': ['9001', ...earlierIds].map((id) => ({ id })),
      ...Object.fromEntries(earlierIds.flatMap((id, index) => [[`deals/${id} -> line_items`, [{ id: String(40_000 + index) }]], [`deals/${id} -> 2-77`, [{ id: String(60_000 + index) }]], [`deals/${id} -> companies`, [{ id: '501', labels: ['Primary'] }, { id: '700' }, { id: String(7000 + index) }]]])),
    },
  };
}

const latency = 200;
async function read(crm: SmallCrm, fault: (request: Request) => Reply | null = () => null, installed = manifest()) {
  // Every answer takes `latency`: what is asked before the first answer of a wave can be there belongs to that wave.
  let waves = 0;
  let began = -latency;
  const server = await startScriptedServer((request) => {
    const now = performance.now();
    if (now - began >= latency) {
      waves += 1;
      began = now;
    }
    const reply = fault(request) ?? answerOf(crm, request);
    return typeof reply === 'object' && 'json' in reply ? { ...reply, delay: latency + 5 } : reply;
  });
  servers.push(server);
  const memory = blankMemory();
  const gateway = createGateway({ baseUrl: server.url, token: 't', deadline: deadlineIn(7_000), memory, random: () => 0 });
  const outcome = await readDeal('9001', { gateway, manifest: installed, memory });
  return { outcome, calls: gateway.log.length, paths: gateway.log.map(({ path }) => path), rounds: () => waves, memory, server };
}

const value = ({ outcome }: Awaited<ReturnType<typeof read>>) => {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
};

describe('the fewest calls', () => {
  test.each([
    [1, 1, 0, 10],
    [20, 2, 0, 10],
    [100, 10, 0, 10],
    [100, 10, 100, 16],
    [1, 1, 100, 16],
  ])('%i lines, %i partners, %i earlier deals: at most 4 rounds', async (lines, partners, earlier, most) => {
    const answer = await read(crmWith({ lines, partners, earlier, currency: null }));
    const records = value(answer);
    expect(records.gaps).toEqual([]);
    expect([records.lineItems?.found.length, records.involvements?.found.length, records.earlierDeals?.deals.length, records.earlierDeals?.companies.length]).toEqual([lines, partners, earlier, earlier]);
    expect(answer.calls).toBeLessThanOrEqual(most);
    expect(answer.rounds()).toBeLessThanOrEqual(4);
  });

  test('the companies of earlier deals are read once, without the customer and those of this deal, and no more than a hundred', async () => {
    const { server, ...answer } = await read(crmWith({ earlier: 101 }));
    expect(value({ server, ...answer }).earlierDeals?.companies).toHaveLength(100);
    const asked = server.requests.filter(({ path }) => path.includes('/objects/') && path.endsWith('/companies/batch/read')).map(({ body }) => (body as { inputs: { id: string }[] }).inputs.map(({ id }) => id));
    expect(asked).toEqual([['501', '700'], numbers(100, 7000)]);
  });

  test('a partner that only an involvement names is read while the earlier deals are', async () => {
    const crm = crmWith({ earlier: 2 });
    const onDeal = (crm.links['deals/9001 -> companies'] ?? []).filter(({ id }) => id !== '700');
    const answer = await read({ ...crm, links: { ...crm.links, 'deals/9001 -> companies': onDeal } });
    expect(value(answer).companies?.found.map(({ id }) => id)).toEqual(['501', '700']);
    expect(answer.rounds()).toBeLessThanOrEqual(4);
  });

  test('quotes are not read: they carry copies of the lines', async () => {
    const { paths } = await read(crmWith({}));
    expect(paths.filter((path) => path.includes('quotes'))).toEqual([]);
  });

  test('an object type that app.json names costs no look-up, and one that is gone does not stop the reading', async () => {
    const portal = manifest().portal;
    const installed = { ...manifest(), portal: { ...portal, partnerInvolvement: { ...portal.partnerInvolvement, objectTypeId: '2-77' as const } } };
    const known = await read(crmWith({}), undefined, installed);
    expect(value(known).involvements?.found).toHaveLength(1);
    expect(known.paths.filter((path) => path.includes('schemas'))).toEqual([]);
    const gone = await read({ ...crmWith({}), involvementType: null }, undefined, installed);
    expect(value(gone)).toMatchObject({ involvements: null, gaps: [{ what: 'schema', why: 'not_installed' }] });
  });
});

describe('what cannot be read is a gap, never an empty list', () => {
  const refuse = (part: string, reply: Reply = { status: 403, json: { errors: [{ context: { requiredGranularScopes: ['some.scope'] } }] } }) => (request: Request) => (request.path.includes(part) ? reply : null);
  const crm = crmWith({ lines: 3, partners: 2, earlier: 2 });

  test.each([
    ['/line_items/batch', 'lineItems', 'line_items'],
    ['/companies/batch/read', 'companies', 'companies'],
    ['/associations/2026-09/deals/companies', 'companiesOnDeal', 'associations'],
    ['/associations/2026-09/deals/2-77', 'involvements', 'involvements'],
    ['/objects/2026-09/2-77/batch', 'involvements', 'involvements'],
    ['/associations/2026-09/companies/deals', 'earlierDeals', 'earlier_deals'],
    ['/objects/2026-09/deals/batch', 'earlierDeals', 'earlier_deals'],
    ['/schemas', 'involvements', 'schema'],
  ] as const)('%s refused: %s unknown', async (path, source, what) => {
    const records = value(await read(crm, refuse(path)));
    expect(records[source]).toBeNull();
    expect(records.gaps).toContainEqual(expect.objectContaining({ what, why: 'forbidden', missingScope: 'some.scope' }));
  });

  test.each(['/associations/2026-09/deals/companies', '/objects/2026-09/companies/batch'])('%s refused for the earlier deals: the installed base stands, of its holders nothing is known', async (path) => {
    const forEarlier = ({ body }: Request) => !['9001', '501'].includes((body as { inputs: { id: string }[] }).inputs[0]?.id ?? '');
    const { earlierDeals, gaps } = value(await read(crm, (request) => (request.path.includes(path) && forEarlier(request) ? { status: 403, json: {} } : null)));
    expect(earlierDeals?.deals).toHaveLength(2);
    expect(earlierDeals?.companies).toEqual([]);
    expect(gaps).toEqual([]);
  });

  test('the deal itself must be read', async () => {
    expect(await read(crm, refuse('/deals/9001')).then(({ outcome }) => outcome)).toMatchObject({ ok: false, failure: { kind: 'forbidden' } });
  });

  test('a line that did not come is named by its id', async () => {
    const { '30001': _lost, ...rest } = crm.records['line_items'] ?? {};
    const records = value(await read({ ...crm, records: { ...crm.records, line_items: rest } }));
    expect(records.lineItems?.missing).toEqual(['30001']);
    expect(records.gaps).toContainEqual({ what: 'line_items', why: 'partial', count: 1 });
  });

  test('one lost line of an earlier deal makes the installed base unknown', async () => {
    const { '40001': _lost, ...rest } = crm.records['line_items'] ?? {};
    expect(value(await read({ ...crm, records: { ...crm.records, line_items: rest } })).earlierDeals).toBeNull();
  });

  test('lines that the deal counts and did not bring are asked for', async () => {
    const deals = { ...crm.records['deals'], '9001': { ...crm.records['deals']?.['9001'], hs_num_of_associated_line_items: '3' } };
    const silent = { ...crm, records: { ...crm.records, deals } };
    const answer = await read(silent, (request) => {
      const reply = answerOf(silent, request);
      if (!request.path.endsWith('/deals/9001') || typeof reply !== 'object' || !('json' in reply)) return null;
      return { json: { ...(reply.json as object), associations: {} } };
    });
    expect(value(answer).lineItems?.found).toHaveLength(3);
  });

  test('when the customer has more deals than a card can wait for, the installed base is unknown', async () => {
    const records = value(await read(crmWith({ earlier: 501 })));
    expect(records.earlierDeals).toBeNull();
    expect(records.gaps).toEqual([{ what: 'earlier_deals', why: 'too_many', count: 501 }]);
  });
});
