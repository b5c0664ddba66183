/** What an account tells of itself and allows: limits, pipelines, currencies, calls of the day, search, associated records. */
import { FilterOperatorEnum } from '@hubspot/api-client/lib/codegen/crm/deals/models/Filter.js';
import { clientOf, conformance, refusal } from './client.ts';
import { startEmulator } from '../emulator.ts';

const portal = conformance({ accountLimits: { associations: { '0-3/0-2': 4 } } });

describe('limits', () => {
  test.each(['/crm/limits/2026-09', '/crm/limits/2026-03', '/crm/v3/limits'])(
    'custom properties and objects: %s',
    async (root) => {
      const { json } = await portal.ask('GET', `${root}/custom-properties`);
      const ofDeals = (json['byObjectType'] as { objectTypeId: string; limit: number; usage: number }[]).find(
        (each) => each.objectTypeId === '0-3',
      );
      const { deals } = portal.emulator.portal.manifest.portal;
      expect(ofDeals).toMatchObject({ limit: 1_000, usage: Object.keys({ ...deals.inputs, ...deals.outputs }).length });
      expect(await portal.ask('GET', `${root}/custom-object-types`)).toMatchObject({
        status: 200,
        json: { limit: 20, usage: 2, percentage: 10 },
      });
    },
  );

  test('labels of a pair, and of all pairs that have some', async () => {
    const path = '/crm/limits/2026-09/associations/labels';
    const one = (await portal.ask('GET', `${path}?fromObjectTypeId=0-3&toObjectTypeId=0-2`)).json['results'];
    expect(one).toMatchObject([
      {
        limit: 10,
        usage: 4,
        percentage: 40,
        fromObjectType: { objectTypeId: '0-3' },
        toObjectType: { objectTypeId: '0-2' },
      },
    ]);
    expect((await portal.ask('GET', path)).json['results']).toHaveLength(2);
    expect((await portal.ask('GET', `${path}?fromObjectTypeId=0-3&toObjectTypeId=0-8`)).json['results']).toMatchObject([
      { usage: 0 },
    ]);
  });

  test('records that are at their limit of associated records', async () => {
    const { json } = await portal.ask('GET', '/crm/limits/2026-09/associations/records/0-3/0-2');
    expect(json).toMatchObject({ limit: 4 });
    expect((json['atLimitFromRecordSamples'] as { objectId: number }[]).map((each) => each.objectId)).toContain(9006);
    const { code, body } = await refusal(
      portal.client.crm.associations.v4.basicApi.createDefault('deals', '9006', 'companies', '703'),
    );
    expect([code, body.category]).toEqual([400, 'VALIDATION_ERROR']);
  });

  test('pipelines, records and calculated properties', async () => {
    const records = (await portal.ask('GET', '/crm/limits/2026-09/records')).json;
    expect(records).toMatchObject({
      customObjectTypes: {
        byObjectType: [
          { objectTypeId: '2-48201937', singularLabel: 'Partner involvement' },
          { objectTypeId: '2-48201938', singularLabel: 'Rules of engagement setting' },
        ],
      },
    });
    expect((await portal.ask('GET', '/crm/limits/2026-09/pipelines')).json).toMatchObject({
      hubspotDefinedObjectTypes: [{ objectTypeId: '0-3', usage: 1 }],
    });
    expect((await portal.ask('GET', '/crm/limits/2026-09/calculated-properties')).json).toMatchObject({
      overallUsage: 0,
    });
  });

  test('an account that may have no custom objects and few labels', async () => {
    const small = await startEmulator({
      portal: 'hubspot-emea',
      installed: false,
      accountLimits: { customObjects: 0, labels: 1, customProperties: 1 },
    });
    const { crm } = clientOf(small);
    const schema = {
      name: 'thing',
      labels: { singular: 'Thing', plural: 'Things' },
      requiredProperties: [],
      properties: [],
      associatedObjects: [],
    };
    expect((await refusal(crm.schemas.coreApi.create(schema))).body.message).toContain('limit of 0');
    const { definitionsApi } = crm.associations.v4.schema;
    await definitionsApi.create('deals', 'companies', { label: 'One', name: 'one' });
    expect(
      (await refusal(definitionsApi.create('deals', 'companies', { label: 'Two', name: 'two' }))).body.message,
    ).toContain('limit of 1');
    await small.close();
  });
});

describe('pipelines', () => {
  const agency = conformance({ portal: 'partner-agence' });

  test('which stage closes a deal differs by portal', async () => {
    const { results } = await agency.client.crm.pipelines.pipelinesApi.getAll('deals');
    const closing = results.map((each) => [
      each.id,
      each.stages.filter((stage) => stage.metadata?.['isClosed'] === 'true').map((stage) => stage.id),
    ]);
    expect(closing).toEqual([
      ['default', ['closedwon', 'closedlost']],
      ['48213300', ['48213302', '48213303']],
    ]);
    expect(
      (await agency.client.crm.pipelines.pipelineStagesApi.getById('deals', '48213300', '48213302')).metadata,
    ).toEqual({ isClosed: 'true', probability: '1.0' });
    expect((await agency.client.crm.pipelines.pipelineStagesApi.getAll('deals', 'default')).results).toHaveLength(7);
    expect((await refusal(agency.client.crm.pipelines.pipelinesApi.getById('deals', 'nowhere'))).code).toBe(404);
    expect((await agency.ask('GET', '/crm/pipelines/2026-09/0-3')).json['results']).toHaveLength(2);
  });

  test('a deal’s stage tells whether it is won, in any pipeline', async () => {
    const { basicApi } = agency.client.crm.deals;
    const stateOf = async () => (await basicApi.getById('7001', ['hs_is_closed', 'hs_is_closed_won'])).properties;
    await basicApi.update('7001', { properties: { pipeline: '48213300', dealstage: '48213302' } });
    expect(await stateOf()).toMatchObject({ hs_is_closed: 'true', hs_is_closed_won: 'true' });
    await basicApi.update('7001', { properties: { dealstage: '48213301' } });
    expect(await stateOf()).toMatchObject({ hs_is_closed: 'false', hs_is_closed_won: 'false' });
    expect((await refusal(basicApi.update('7001', { properties: { dealstage: 'won' } }))).body.errors?.[0]?.code).toBe(
      'INVALID_OPTION',
    );
  });
});

describe('partner clients', () => {
  const agency = conformance({ portal: 'partner-agence' });
  const knowing = conformance({ portal: 'partner-agence', dealsKnowPartnerClients: true });
  const labels = '/crm/v4/associations/deals/partner_clients/labels';

  test('are associated with deals in some portals, in others only with companies', async () => {
    expect((await agency.ask('GET', labels)).json).toEqual({ results: [] });
    expect((await knowing.ask('GET', labels)).json['results']).toMatchObject([
      { category: 'HUBSPOT_DEFINED', label: null },
    ]);
    const read = (of: typeof agency) =>
      of.ask('POST', '/crm/associations/2026-09/partner_clients/deals/batch/read', { inputs: [{ id: '88001' }] });
    expect((await read(knowing)).json['results']).toHaveLength(1);
    expect((await read(agency)).json['results']).toEqual([]);
  });

  test('are changed but neither made nor removed', async () => {
    const { basicApi, batchApi, searchApi } = agency.client.crm.objects;
    const changed = await basicApi.update('partner_clients', '88001', { properties: { hs_client_name: 'Morel' } });
    expect(changed.properties['hs_client_name']).toBe('Morel');
    const { results } = await batchApi.update('partner_clients', {
      inputs: [{ id: '88001', properties: { hs_client_name: 'Morel et fils' } }],
    });
    expect(results).toHaveLength(1);
    expect((await searchApi.doSearch('partner_clients', { query: 'et fils' })).total).toBe(1);
    expect((await refusal(basicApi.create('partner_clients', { properties: {}, associations: [] }))).code).toBe(405);
    expect((await refusal(basicApi.archive('partner_clients', '88001'))).code).toBe(405);
    expect(
      (await agency.client.crm.properties.coreApi.getAll('partner_clients')).results.map((each) => each.name),
    ).toContain('hs_managed_mrr');
  });

  test('partner services keep what partner clients lost in 2026-09', async () => {
    expect(await agency.ask('GET', '/crm/objects/2026-09/partner_services')).toMatchObject({
      status: 200,
      json: { results: [] },
    });
    expect(
      (await agency.ask('POST', '/crm/objects/2026-09/partner_services/batch/read', { inputs: [], properties: [] }))
        .status,
    ).toBe(200);
    expect((await agency.ask('GET', '/crm/objects/2026-09/partner_clients/88001/associations/companies')).status).toBe(
      404,
    );
    expect(
      (await agency.ask('GET', '/crm/objects/2026-03/partner_clients/88001/associations/companies')).json['results'],
    ).toHaveLength(1);
  });
});

describe('the account', () => {
  test.each(['/settings/v3/currencies', '/settings/currencies/2026-03', '/settings/currencies/2026-09'])(
    'currencies at %s',
    async (root) => {
      expect((await portal.ask('GET', `${root}/company-currency`)).json).toEqual({
        id: 'EUR',
        createdAt: '2023-11-07T05:31:56.000Z',
      });
      expect((await portal.ask('GET', `${root}/exchange-rates/current`)).json['results']).toHaveLength(3);
      expect((await portal.ask('GET', `${root}/exchange-rates/4`)).json).toMatchObject({
        fromCurrencyCode: 'USD',
        conversionRate: 0.8594,
      });
      expect((await portal.ask('GET', `${root}/exchange-rates/404`)).status).toBe(404);
    },
  );

  test('details and the calls of the day, until midnight where the account is', async () => {
    expect((await portal.ask('GET', '/account-info/2026-09/details')).json).toMatchObject({
      utcOffset: '+01:00',
      additionalCurrencies: ['USD', 'CHF', 'GBP'],
    });
    const { json } = await portal.ask('GET', '/account-info/2026-09/api-usage/daily/private-apps');
    expect(json['results']).toMatchObject([
      { currentUsage: 2, usageLimit: 1_000_000, fetchStatus: 'SUCCESS', resetsAt: '2025-11-05T23:00:00Z' },
    ]);
  });

  test('answers tell what is left of the limits, those of searches do not', async () => {
    const limited = await startEmulator({ portal: 'hubspot-emea', limits: { tenSecondly: 190, daily: 250_000 } });
    const headers = { authorization: `Bearer ${limited.token}`, 'content-type': 'application/json' };
    const answer = await fetch(`${limited.url}/crm/objects/2026-09/deals/9001`, { headers });
    const told = (name: string) => answer.headers.get(`x-hubspot-ratelimit-${name}`);
    expect(['daily', 'daily-remaining', 'max', 'remaining', 'interval-milliseconds'].map(told)).toEqual([
      '250000',
      '249999',
      '190',
      '189',
      '10000',
    ]);
    const search = await fetch(`${limited.url}/crm/objects/2026-09/deals/search`, {
      method: 'POST',
      headers,
      body: '{}',
    });
    expect([...search.headers.keys()].filter((name) => name.startsWith('x-hubspot-ratelimit'))).toEqual([]);
    await limited.close();
  });

  test.each([
    [{ daily: 1 }, 'DAILY', 'You have reached your daily limit.'],
    [{ tenSecondly: 1 }, 'TEN_SECONDLY_ROLLING', 'You have reached your ten_secondly_rolling limit.'],
    [{ searchSecondly: 1 }, 'SECONDLY', 'You have reached your secondly limit.'],
  ] as const)('beyond %j calls are refused under the policy %s', async (limits, policyName, message) => {
    const limited = await startEmulator({ portal: 'hubspot-emea', limits });
    const search = () => clientOf(limited).crm.deals.searchApi.doSearch({ limit: 1 });
    await search();
    const { code, body } = await refusal(search());
    expect([code, body]).toMatchObject([429, { status: 'error', message, policyName, errorType: 'RATE_LIMIT' }]);
    await limited.close();
  });
});

describe('search', () => {
  const search = (asked: object) => portal.client.crm.deals.searchApi.doSearch(asked);
  const filter = { propertyName: 'dealname', operator: FilterOperatorEnum.HasProperty };
  const group = (filters: number) => ({ filters: Array.from({ length: filters }, () => filter) });

  test.each([
    ['more than eighteen filters', { filterGroups: [group(5), group(5), group(5), group(4)] }],
    ['two sorts', { sorts: ['dealname', 'closedate'] }],
    ['a query of more than 3,000 characters', { query: 'x'.repeat(3_001) }],
    ['a page beyond the ten thousandth record', { after: '9900', limit: 101 }],
    ['a property that does not exist', { filterGroups: [{ filters: [{ ...filter, propertyName: 'no_such' }] }] }],
  ])('%s is refused', async (_, asked) => {
    const { code, body } = await refusal(search(asked));
    expect([code, body.category]).toEqual([400, 'VALIDATION_ERROR']);
  });

  test('eighteen filters in five groups and one sort are taken', async () => {
    expect(
      (
        await search({
          filterGroups: [group(4), group(4), group(4), group(3), group(3)],
          sorts: ['-closedate'],
          limit: 200,
        })
      ).total,
    ).toBeGreaterThan(30);
  });

  test('archived records are not found', async () => {
    await portal.client.crm.deals.basicApi.archive('9001');
    expect((await search({ query: 'Delorme' })).total).toBe(0);
  });
});

describe('commerce scopes', () => {
  const scopes = ['crm.objects.deals.read', 'crm.objects.line_items.read'];
  const both = conformance({ scopes, commerceScopes: 'both' });
  const either = conformance({ scopes });

  test('where 2026-09 asks for both, it names the one that is missing, and earlier versions are open', async () => {
    expect(await both.ask('GET', '/crm/objects/2026-09/line_items/31001')).toMatchObject({
      status: 403,
      json: { category: 'MISSING_SCOPES', errors: [{ context: { requiredGranularScopes: ['e-commerce'] } }] },
    });
    expect((await both.ask('POST', '/crm/objects/2026-09/line_items/batch/read', { inputs: [] })).status).toBe(403);
    expect((await both.ask('GET', '/crm/objects/2026-03/line_items/31001')).status).toBe(200);
    expect((await both.ask('GET', '/crm/objects/2026-09/deals/9001')).status).toBe(200);
    expect((await either.ask('GET', '/crm/objects/2026-09/line_items/31001')).status).toBe(200);
  });
});
