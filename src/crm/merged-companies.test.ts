/** A company that an admin merged with its duplicate: HubSpot answers under a third id, and nothing of the deal is lost. */
import appJson from '../../app.json';
import { startEmulator, type Emulator } from '../preview/emulator/emulator.ts';
import { loadPortal } from '../preview/portals/load.ts';
import { instant, timeZone } from '../facts/primitives.ts';
import { factsFromRecords } from './facts-from-records.ts';
import { deadlineIn } from './gateway/deadline.ts';
import { createGateway } from './gateway/gateway.ts';
import { blankMemory } from './gateway/installation-memory.ts';
import type { Reply, Request, ScriptedServer } from './gateway/testing/scripted-server.ts';
import { answerOf } from './gateway/testing/small-crm.ts';
import { manifestSchema } from './manifest-schema.ts';
import { readDeal } from './read-deal.ts';
import type { PortalState } from '../preview/emulator/state.ts';
import { crmWith, readFrom } from './testing/deal-crm.ts';
import { involvementTypeOf } from './testing/in-memory-crm.ts';
import { dealId, freshPortal, known, recordIn, revisionsIn } from './testing/recording-bench.ts';

const hubspot = manifestSchema.parse({ ...appJson, audience: 'hubspot', partner: null });
const portal = loadPortal('hubspot-emea');
let emulator: Emulator;
const servers: ScriptedServer[] = [];
beforeAll(async () => {
  emulator = await startEmulator({ portal });
});
afterAll(async () => {
  await Promise.all([emulator.close(), ...servers.map((server) => server.close())]);
});

async function read(dealId: string) {
  const memory = blankMemory();
  const { url: baseUrl, token } = emulator;
  const gateway = createGateway({ baseUrl, token, deadline: deadlineIn(7_000), memory });
  const answer = await readDeal(dealId, { gateway, manifest: hubspot, memory });
  if (!answer.ok) throw new Error(answer.failure.kind);
  const context = {
    manifest: hubspot,
    timeZone: timeZone.parse(portal.timeZone),
    asOf: instant.parse(portal.today),
  };
  return { records: answer.value, ...factsFromRecords(answer.value, context) };
}

/** Records come in the order of their ids, and a merged one has a new id. */
const unordered = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.map(unordered).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unordered(each)]));
};

/** Merges a company with a fresh duplicate through the API; the id that is left. */
async function merge(id: string, as: 'primaryObjectId' | 'objectIdToMerge'): Promise<string> {
  const { objects, types } = emulator.state;
  const duplicate = objects.create(types.find('companies', 'v3'), { name: 'Duplicate' });
  const other = as === 'primaryObjectId' ? 'objectIdToMerge' : 'primaryObjectId';
  const answer = await fetch(`${emulator.url}/crm/objects/2026-09/companies/merge`, {
    method: 'POST',
    headers: { authorization: `Bearer ${emulator.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ [as]: id, [other]: duplicate.id }),
  });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { id: string }).id;
}

test.each(portal.deals.map(({ deal }) => deal.id))(
  'deal %s: whichever company is merged, the facts are the same under the id that is left',
  async (dealId) => {
    emulator.reset();
    const before = await read(dealId);
    const named: readonly string[] = JSON.stringify(before.facts).match(/(?<=")\d+(?=")/g) ?? [];
    const companies = portal.customers.map(({ id }) => id).concat(portal.partners.map(({ id }) => id));
    const onDeal = companies.filter((id) => named.includes(id));
    expect(onDeal.length).toBeGreaterThan(0);
    for (const id of onDeal) {
      emulator.reset();
      const left = await merge(id, 'primaryObjectId');
      const after = await read(dealId);
      const expected = JSON.stringify(before.facts).replaceAll(`"${id}"`, `"${left}"`);
      expect(unordered(after.facts)).toEqual(unordered(JSON.parse(expected)));
      expect(after.gaps).toEqual(before.gaps);
    }
  },
);

test('a company that was merged twice, the second time as the lesser one', async () => {
  emulator.reset();
  const before = await read('9002');
  const first = await merge('701', 'primaryObjectId');
  const left = await merge(first, 'objectIdToMerge');
  const after = await read('9002');
  expect(after.facts.partners?.map(({ id }) => id)).toEqual([left]);
  expect(after.facts.proofs?.length).toBe(before.facts.proofs?.length);
  expect(after.gaps).toEqual(before.gaps);
});

describe('recording', () => {
  const registered = { kind: 'registration', partnerId: '', specialistApproval: 'approved' } as const;
  const involvementsIn = (state: PortalState) =>
    state.objects.all(state.types.byTypeId(involvementTypeOf(state))).map(({ id, values }) => ({
      id,
      key: values.get('roe_key'),
      partner: values.get('roe_partner_company_id'),
    }));

  test('a fact of a merged partner goes to the record it has, which from then on has the id that is left', async () => {
    const state = freshPortal();
    const { objects, types, associations } = state;
    const type = types.find('companies', 'v3');
    const [record] = involvementsIn(state);
    const pair = [objects.get(type, known), objects.create(type, { name: 'Duplicate' })] as const;
    const left = objects.merge(...pair);
    for (const each of pair) associations.move(each, left);
    const seen = await revisionsIn(state);
    const { outcome } = await recordIn({ state }, { ...registered, partnerId: left.id }, seen);
    expect(outcome).toMatchObject({ state: 'recorded', conflicts: [] });
    expect(involvementsIn(state)).toEqual([{ id: record?.id, key: `${dealId}:${left.id}`, partner: left.id }]);
  });

  test('on a deal that was merged while its card was open, the record goes to the deal that is left', async () => {
    const state = freshPortal();
    const { objects, types, associations } = state;
    const type = types.find('deals', 'v3');
    const [record] = involvementsIn(state);
    const seen = await revisionsIn(state);
    const pair = [objects.get(type, dealId), objects.create(type, { dealname: 'Duplicate' })] as const;
    const left = objects.merge(...pair);
    for (const each of pair) associations.move(each, left);
    const { outcome } = await recordIn({ state }, { ...registered, partnerId: known }, seen);
    expect(outcome).toMatchObject({ state: 'recorded', conflicts: [] });
    expect(involvementsIn(state)).toEqual([{ id: record?.id, key: `${left.id}:${known}`, partner: known }]);
  });
});

describe('while HubSpot still shows the old id on the deal', () => {
  /** Answers for company `old` under 777, as the CRM does; by the old id it has no associations. */
  const merged =
    (crm: ReturnType<typeof crmWith>, old: string) =>
    (request: Request): Reply | null => {
      const asked = JSON.stringify(request.body ?? '');
      const answered = (of: Request): string => {
        const reply = answerOf(crm, of);
        return typeof reply === 'object' && 'json' in reply ? JSON.stringify(reply.json) : '';
      };
      if (request.path.endsWith('/objects/2026-09/companies/batch/read') && asked.includes(`"${old}"`)) {
        const text = answered(request).replace(
          `{"id":"${old}","properties":{`,
          `{"id":"777","properties":{"hs_merged_object_ids":"4;${old}",`,
        );
        return { json: JSON.parse(text) as object };
      }
      if (request.path.includes('/associations/2026-09/companies/') && asked.includes(`"${old}"`))
        return { json: { results: [] } };
      if (request.path.includes('/associations/2026-09/companies/') && asked.includes('"777"'))
        return {
          json: JSON.parse(
            answered({ ...request, body: { inputs: [{ id: old }] } }).replace(
              `"from":{"id":"${old}"}`,
              '"from":{"id":"777"}',
            ),
          ) as object,
        };
      return null;
    };

  test('the customer’s earlier deals are asked for under the new one', async () => {
    const crm = crmWith({ earlier: 2 });
    const { outcome } = await readFrom(crm, servers, { manifest: hubspot, fault: merged(crm, '501') });
    if (!outcome.ok) throw new Error(outcome.failure.kind);
    expect(outcome.value.companiesOnDeal?.map(({ id }) => id)).toEqual(['777', '700']);
    expect(outcome.value.earlierDeals).toMatchObject({ customerId: '777' });
    expect(outcome.value.earlierDeals?.deals).toHaveLength(2);
    expect(outcome.value.gaps).toEqual([]);
  });

  test('a partner that an involvement names by the old id is the one on the deal', async () => {
    const crm = crmWith({ earlier: 1 });
    const { outcome } = await readFrom(crm, servers, { manifest: hubspot, fault: merged(crm, '700') });
    if (!outcome.ok) throw new Error(outcome.failure.kind);
    const { involvements, companies, earlierDeals, gaps } = outcome.value;
    expect(involvements?.found.map(({ properties }) => properties['roe_partner_company_id'])).toEqual(['777']);
    expect(companies?.found.map(({ id }) => id)).toEqual(['501', '777']);
    expect(earlierDeals?.deals[0]?.involvements[0]?.properties['roe_partner_company_id']).toBe('777');
    expect(gaps).toEqual([]);
  });

  test('in a partner’s own portal the client is looked for under the new id, and the partner keeps its own', async () => {
    const own = manifestSchema.parse({ ...appJson, audience: 'partner', partner: { id: '700', name: 'Agence A' } });
    const crm = crmWith({ client: 'associated' });
    for (const old of ['501', '700']) {
      const { outcome } = await readFrom(crm, servers, { manifest: own, fault: merged(crm, old) });
      if (!outcome.ok) throw new Error(outcome.failure.kind);
      expect(outcome.value.partnerClients).toHaveLength(1);
      expect(outcome.value.companiesOnDeal?.map(({ id }) => id)).toEqual(
        old === '501' ? ['777', '700'] : ['501', '700'],
      );
      expect(outcome.value.gaps).toEqual([]);
    }
  });
});
