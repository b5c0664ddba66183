/** HubSpot's own client must not notice the difference. */
import { Client } from '@hubspot/api-client';
import { FilterOperatorEnum as CompanyFilterOperatorEnum } from '@hubspot/api-client/lib/codegen/crm/companies/models/Filter.js';
import { FilterOperatorEnum } from '@hubspot/api-client/lib/codegen/crm/deals/models/Filter.js';
import { AssociationSpecAssociationCategoryEnum as ObjectSpecCategoryEnum } from '@hubspot/api-client/lib/codegen/crm/objects/models/AssociationSpec.js';
import { PropertyCreateFieldTypeEnum, PropertyCreateTypeEnum } from '@hubspot/api-client/lib/codegen/crm/properties/models/PropertyCreate.js';
import { AssociationSpecAssociationCategoryEnum } from '@hubspot/api-client/lib/codegen/crm/associations/v4/models/AssociationSpec.js';
import { type Emulator, startEmulator } from './emulator.ts';

const involvementType = 'p147258369_partner_involvement';
let emulator: Emulator;
let client: Client;
beforeAll(async () => {
  emulator = await startEmulator({ portal: 'hubspot-emea' });
  client = new Client({ accessToken: emulator.token, basePath: emulator.url });
});
beforeEach(() => {
  emulator.reset();
});
afterAll(() => emulator.close());

/** Status and body of the ApiException that a call ends in. */
async function refusal(call: Promise<unknown>): Promise<{ code: number; body: { category?: string; message: string; correlationId: string; policyName?: string; errors?: { context?: Record<string, string[]> }[] } }> {
  try {
    await call;
  } catch (error) {
    return error as Awaited<ReturnType<typeof refusal>>;
  }
  throw new Error('the call was answered');
}

describe('reading', () => {
  test('a deal with its properties, history and associations', async () => {
    const deal = await client.crm.deals.basicApi.getById('9001', ['dealname', 'dealstage', 'roe_hubspot_validation', 'no_such_property'], ['dealname'], ['line_items', 'companies', 'quotes', involvementType]);
    expect(deal.properties).toMatchObject({ dealname: 'Maison Delorme – Marketing Hub Pro', dealstage: 'closedwon', roe_hubspot_validation: 'approved', hs_object_id: '9001' });
    expect(deal.properties).not.toHaveProperty('no_such_property');
    expect(deal.createdAt).toEqual(new Date('2025-09-22T08:30:00.000Z'));
    expect(deal.propertiesWithHistory?.['dealname']?.[0]?.value).toBe('Maison Delorme – Marketing Hub Pro');
    expect(deal.associations?.['line items']?.results).toEqual([{ id: '31001', type: 'deal_to_line_item' }]);
    expect(deal.associations?.['companies']?.results.map((each) => [each.id, each.type])).toEqual([
      ['501', 'deal_to_company'], ['501', 'deal_to_company_unlabeled'], ['701', 'deal_to_company_unlabeled'], ['701', 'roe_originating_partner'],
    ]);
    expect(deal.associations?.[involvementType]?.results.map((each) => each.id)).toEqual(['51001']);
  });

  test('an empty property is null, whether the file says so or not', async () => {
    const deal = await client.crm.deals.basicApi.getById('9022', ['deal_currency_code', 'description']);
    expect(deal.properties).toMatchObject({ deal_currency_code: null, description: null });
  });

  test('by type id, as HubSpot’s function runner asks', async () => {
    const deal = await client.crm.objects.basicApi.getById('0-3', '9001', ['hs_object_id']);
    expect(deal.properties['hs_object_id']).toBe('9001');
  });

  test('by a unique property', async () => {
    const record = await client.crm.objects.basicApi.getById(involvementType, '9001:701', ['roe_role'], undefined, undefined, false, 'roe_key');
    expect(record).toMatchObject({ id: '51001', properties: { roe_role: 'originating' } });
  });

  test.each([involvementType, '2-48201937', 'p_partner_involvement'])('the custom object at %s', async (address) => {
    const record = await client.crm.objects.basicApi.getById(address, '51001', ['roe_key', 'roe_partner_company_id', 'roe_automatic_link_signed_on']);
    expect(record.properties).toMatchObject({ roe_key: '9001:701', roe_partner_company_id: '701', roe_automatic_link_signed_on: '2025-10-12' });
  });

  test('the custom object’s bare name is no address', async () => {
    expect((await refusal(client.crm.objects.basicApi.getById('partner_involvement', '51001'))).code).toBe(404);
  });

  test('a list, page by page, without loss or repetition', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { results, paging } = await client.crm.deals.basicApi.getPage(7, after);
      seen.push(...results.map((each) => each.id));
      after = paging?.next?.after;
    } while (after !== undefined);
    expect(seen).toHaveLength(emulator.portal.deals.length + emulator.portal.earlierDeals.length);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('calculated money: HubSpot’s where the portal has it, nothing where it has not', async () => {
    const { results } = await client.crm.lineItems.batchApi.read({ inputs: [{ id: '31029' }, { id: '31030' }, { id: '31033' }], properties: ['amount', 'hs_mrr', 'hs_tcv'], propertiesWithHistory: [] });
    expect(results.map((each) => [each.id, each.properties['amount'], each.properties['hs_mrr']])).toEqual([
      ['31029', '4860.00', null], ['31030', '648.00', '648.00'], ['31033', '2400.00', '0.00'],
    ]);
  });

  test('a quote and its copies of the lines, under ids of their own', async () => {
    const quote = await client.crm.quotes.basicApi.getById('61022', ['hs_status', 'hs_currency'], undefined, ['line_items', 'deals']);
    expect(quote.properties).toMatchObject({ hs_status: 'APPROVAL_NOT_NEEDED', hs_currency: 'EUR' });
    expect(quote.associations?.['line items']?.results.map((each) => each.id)).toEqual(['41022', '41023', '41024']);
    const copy = await client.crm.lineItems.basicApi.getById('41022', ['name', 'price']);
    expect(copy.properties).toMatchObject({ name: 'CMS Hub Professional', price: '5400.00' });
  });

  test('owners: pages, by id, by e-mail address', async () => {
    const first = await client.crm.owners.ownersApi.getPage(undefined, undefined, 2);
    expect(first.results).toHaveLength(2);
    const rest = await client.crm.owners.ownersApi.getPage(undefined, first.paging?.next?.after, 2);
    expect(rest.results.map((owner) => owner.lastName)).toEqual(['Brennan']);
    expect(rest.paging).toBeUndefined();
    expect((await client.crm.owners.ownersApi.getById(880101)).email).toBe('camille.roche@hubspot.example');
    expect((await client.crm.owners.ownersApi.getPage('jonas.wirth@hubspot.example')).results.map((owner) => owner.id)).toEqual(['880102']);
  });

  test('the schema of the custom object and the definition of a property', async () => {
    const { results } = await client.crm.schemas.coreApi.getAll();
    expect(results.map((schema) => [schema.objectTypeId, schema.fullyQualifiedName, schema.name])).toEqual([['2-48201937', involvementType, 'partner_involvement']]);
    const property = await client.crm.properties.coreApi.getByName('deals', 'roe_motion');
    expect(property.options.map((option) => option.value)).toEqual(['partner_collaboration', 'hubspot_collaboration']);
    expect((await client.crm.properties.coreApi.getAll('companies')).results.map((each) => each.name)).toContain('roe_partner_tier');
  });
});

describe('batches', () => {
  test('missing ids come back in a 207, beside the records that exist', async () => {
    const answer = await client.crm.deals.batchApi.read({ inputs: [{ id: '9001' }, { id: '404' }, { id: '9002' }], properties: ['dealname'], propertiesWithHistory: [] });
    expect(answer.results.map((each) => each.id)).toEqual(['9001', '9002']);
    expect(answer).toMatchObject({ status: 'COMPLETE', numErrors: 1, errors: [{ category: 'OBJECT_NOT_FOUND', context: { ids: ['404'] } }] });
    expect(emulator.calls.at(-1)?.status).toBe(207);
  });

  test('a hundred inputs are read, a hundred and one are refused in HubSpot’s words', async () => {
    const inputs = Array.from({ length: 100 }, (_, index) => ({ id: String(33001 + index) }));
    expect((await client.crm.lineItems.batchApi.read({ inputs, properties: ['hs_mrr'], propertiesWithHistory: [] })).results).toHaveLength(100);
    const { code, body } = await refusal(client.crm.lineItems.batchApi.read({ inputs: [...inputs, { id: '31001' }], properties: [], propertiesWithHistory: [] }));
    expect([code, body.category, body.message]).toEqual([400, 'VALIDATION_ERROR', 'The maximum number of inputs supported in a batch is 100']);
  });

  test('create and update', async () => {
    const { results } = await client.crm.companies.batchApi.create({ inputs: [{ properties: { name: 'Un' }, associations: [] }, { properties: { name: 'Deux' }, associations: [] }] });
    await client.crm.companies.batchApi.update({ inputs: results.map((each) => ({ id: each.id, properties: { city: 'Metz' } })) });
    const read = await client.crm.companies.basicApi.getById(results[1]!.id, ['name', 'city']);
    expect(read.properties).toMatchObject({ name: 'Deux', city: 'Metz' });
  });

  test('a batch with one refused input changes nothing', async () => {
    const before = (await client.crm.companies.basicApi.getPage(100)).results.length;
    const inputs = [{ properties: { name: 'Un' }, associations: [] }, { properties: { no_such_property: 'x' }, associations: [] }];
    expect((await refusal(client.crm.companies.batchApi.create({ inputs }))).code).toBe(400);
    expect((await client.crm.companies.basicApi.getPage(100)).results).toHaveLength(before);
    const updates = [{ id: '501', properties: { city: 'Metz' } }, { id: '502', properties: { hs_object_id: '1' } }];
    expect((await refusal(client.crm.companies.batchApi.update({ inputs: updates }))).code).toBe(400);
    expect((await client.crm.companies.basicApi.getById('501', ['city'])).properties['city']).toBe('Lyon');
  });
});

describe('writing', () => {
  test('a record is made with its associations, changed, and archived', async () => {
    const { dealToInvolvement } = emulator.state.associations.types;
    const made = await client.crm.objects.basicApi.create(involvementType, {
      properties: { roe_key: '9011:701', roe_partner_company_id: '701', roe_role: 'originating' },
      associations: [{ to: { id: '9011' }, types: [{ associationCategory: ObjectSpecCategoryEnum.UserDefined, associationTypeId: dealToInvolvement.inverseTypeId }] }],
    });
    const deal = await client.crm.deals.basicApi.getById('9011', [], undefined, [involvementType]);
    expect(deal.associations?.[involvementType]?.results.map((each) => each.id)).toEqual([made.id]);

    const changed = await client.crm.objects.basicApi.update(involvementType, made.id, { properties: { roe_role: 'competing' } });
    expect(changed.properties['roe_role']).toBe('competing');
    expect(changed.updatedAt.getTime()).toBeGreaterThan(made.updatedAt.getTime());
    const { propertiesWithHistory } = await client.crm.objects.basicApi.getById(involvementType, made.id, undefined, ['roe_role']);
    expect(propertiesWithHistory?.['roe_role']?.map((entry) => entry.value)).toEqual(['competing', 'originating']);

    await client.crm.objects.basicApi.archive(involvementType, made.id);
    expect((await refusal(client.crm.objects.basicApi.getById(involvementType, made.id))).code).toBe(404);
  });

  test('a second record with the same unique key is refused', async () => {
    const { code, body } = await refusal(client.crm.objects.basicApi.create(involvementType, { properties: { roe_key: '9001:701' }, associations: [] }));
    expect([code, body.category]).toEqual([400, 'VALIDATION_ERROR']);
    expect(body.message).toContain('CONFLICTING_UNIQUE_VALUE');
  });

  test.each([
    ['no_such_property', 'x', 'PROPERTY_DOESNT_EXIST'],
    ['roe_motion', 'somewhere', 'INVALID_OPTION'],
    ['amount', 'twelve', 'INVALID_DOUBLE'],
    ['closedate', 'soon', 'INVALID_DATE'],
    ['hs_is_closed_won', 'true', 'READ_ONLY_VALUE'],
    ['roe_assessments', 'x'.repeat(65_537), 'VALUE_TOO_LONG'],
  ])('%s = %.12s is refused: %s', async (name, value, error) => {
    const { code, body } = await refusal(client.crm.deals.basicApi.update('9001', { properties: { [name]: value } }));
    expect(code).toBe(400);
    expect(body.message).toContain(error);
    expect((await client.crm.deals.basicApi.getById('9001', ['amount'])).properties['amount']).toBe('8880.00');
  });

  test('a line item’s money follows its price, quantity and discount', async () => {
    const line = await client.crm.lineItems.basicApi.create({ properties: { name: 'Sales Hub Professional', price: '1200', quantity: '3', discount: '100', recurringbillingfrequency: 'annually' }, associations: [] });
    const read = await client.crm.lineItems.basicApi.getById(line.id, ['amount', 'hs_mrr', 'hs_arr']);
    expect(read.properties).toMatchObject({ amount: '3300.00', hs_mrr: '275.00', hs_arr: '3300.00' });
  });

  test('dates may be written in milliseconds and come back as text', async () => {
    await client.crm.deals.basicApi.update('9001', { properties: { closedate: '1760539200000', roe_proof_due: '1760486400000' } });
    expect((await client.crm.deals.basicApi.getById('9001', ['closedate', 'roe_proof_due'])).properties).toMatchObject({ closedate: '2025-10-15T14:40:00.000Z', roe_proof_due: '2025-10-15' });
  });

  test('a deal counts its lines and adds up their MRR, steps of a ramp included', async () => {
    const read = () => client.crm.deals.basicApi.getById('9031', ['hs_num_of_associated_line_items', 'hs_mrr']);
    expect((await read()).properties).toMatchObject({ hs_num_of_associated_line_items: '3', hs_mrr: '2400.00' });
    await client.crm.associations.v4.basicApi.archive('deals', '9031', 'line_items', '31045');
    expect((await read()).properties).toMatchObject({ hs_num_of_associated_line_items: '2', hs_mrr: '1400.00' });
  });

  test('reset brings the files’ portal back', async () => {
    await client.crm.deals.basicApi.update('9001', { properties: { dealname: 'changed' } });
    emulator.reset();
    expect((await client.crm.deals.basicApi.getById('9001', ['dealname'])).properties['dealname']).toBe('Maison Delorme – Marketing Hub Pro');
    expect(emulator.calls).toHaveLength(1);
  });
});

describe('search', () => {
  const won = { propertyName: 'hs_is_closed_won', operator: FilterOperatorEnum.Eq, value: 'true' };

  test('groups of filters, one sort, pages', async () => {
    const asked = {
      filterGroups: [
        { filters: [won, { propertyName: 'closedate', operator: FilterOperatorEnum.Between, value: '2025-10-01', highValue: '2025-10-10' }] },
        { filters: [{ propertyName: 'dealname', operator: FilterOperatorEnum.ContainsToken, value: 'belv*' }] },
      ],
      properties: ['closedate'], sorts: ['-closedate'], limit: 3,
    };
    const first = await client.crm.deals.searchApi.doSearch(asked);
    expect(first.total).toBe(7);
    expect(first.results.map((each) => each.id)).toEqual(['9019', '9011', '9017']);
    const second = await client.crm.deals.searchApi.doSearch({ ...asked, after: first.paging!.next!.after });
    expect(second.results).toHaveLength(3);
  });

  test('by association, by words', async () => {
    const ofCustomer = await client.crm.deals.searchApi.doSearch({ filterGroups: [{ filters: [{ propertyName: 'associations.company', operator: FilterOperatorEnum.Eq, value: '515' }] }] });
    expect(ofCustomer.results.map((each) => each.id).sort()).toEqual(['8015', '9015']);
    expect((await client.crm.companies.searchApi.doSearch({ query: 'boréal' })).results.map((each) => each.id)).toEqual(['701']);
  });

  test('HubSpot’s limits: 200 a page, 5 groups, 6 filters in a group', async () => {
    expect((await refusal(client.crm.deals.searchApi.doSearch({ limit: 201 }))).code).toBe(400);
    expect((await refusal(client.crm.deals.searchApi.doSearch({ filterGroups: Array.from({ length: 6 }, () => ({ filters: [won] })) }))).code).toBe(400);
    expect((await refusal(client.crm.deals.searchApi.doSearch({ filterGroups: [{ filters: Array.from({ length: 7 }, () => won) }] }))).code).toBe(400);
  });

  test('the index lags behind a write', async () => {
    let now = Date.parse('2025-11-05T09:00:00Z');
    const lagging = await startEmulator({ portal: 'hubspot-emea', clock: () => new Date(now), searchLagMs: 5_000 });
    const own = new Client({ accessToken: lagging.token, basePath: lagging.url });
    await own.crm.companies.basicApi.update('501', { properties: { city: 'Dijon' } });
    const inDijon = () => own.crm.companies.searchApi.doSearch({ filterGroups: [{ filters: [{ propertyName: 'city', operator: CompanyFilterOperatorEnum.Eq, value: 'Dijon' }] }] });
    expect((await inDijon()).total).toBe(0);
    now += 5_000;
    expect((await inDijon()).total).toBe(1);
    await lagging.close();
  });
});

describe('associations', () => {
  const userDefined = AssociationSpecAssociationCategoryEnum.UserDefined;

  test('one target carries several types; a partner carries its label', async () => {
    const { results } = await client.crm.associations.v4.batchApi.getPage('deals', 'companies', { inputs: [{ id: '9006' }] });
    const labels = results[0]!.to.map((each) => [Number(each.toObjectId), each.associationTypes.map((type) => type.label)]);
    expect(labels).toEqual([
      [506, ['Primary', null]], [701, [null, 'Originating partner']], [702, [null, 'Competing partner']], [706, [null, 'Competing partner']],
    ]);
  });

  test('a record without associations is told in a 207', async () => {
    const answer = (await client.crm.associations.v4.batchApi.getPage('deals', involvementType, { inputs: [{ id: '9001' }, { id: '9011' }] })) as { results: unknown[]; errors?: { subCategory?: unknown }[] };
    expect(answer.results).toHaveLength(1);
    expect(answer.errors?.map((each) => each.subCategory)).toEqual(['crm.associations.NO_ASSOCIATIONS_FOUND']);
  });

  test('a thousand inputs at most', async () => {
    const inputs = Array.from({ length: 1001 }, (_, index) => ({ id: String(index) }));
    expect((await refusal(client.crm.associations.v4.batchApi.getPage('deals', 'companies', { inputs }))).code).toBe(400);
  });

  test('labels are listed, given and taken back', async () => {
    const { results: labels } = await client.crm.associations.v4.schema.definitionsApi.getAll('deals', 'companies');
    const competing = labels.find((each) => each.label === 'Competing partner')!;
    await client.crm.associations.v4.basicApi.create('deals', '9011', 'companies', '706', [{ associationCategory: userDefined, associationTypeId: competing.typeId }]);
    const page = await client.crm.associations.v4.basicApi.getPage('deals', '9011', 'companies');
    expect(page.results.map((each) => [Number(each.toObjectId), each.associationTypes.map((type) => type.typeId)])).toEqual([[511, [5, 341]], [706, [competing.typeId]]]);
    await client.crm.associations.v4.basicApi.archive('deals', '9011', 'companies', '706');
    expect((await client.crm.associations.v4.basicApi.getPage('deals', '9011', 'companies')).results).toHaveLength(1);
  });

  test('batches of labelled associations', async () => {
    const typeId = emulator.state.associations.types.roles.invited.typeId;
    const types = [{ associationCategory: userDefined, associationTypeId: typeId }];
    const made = await client.crm.associations.v4.batchApi.create('deals', 'companies', { inputs: [{ _from: { id: '9011' }, to: { id: '701' }, types }, { _from: { id: '9011' }, to: { id: '702' }, types }] });
    expect(made.results.map((each) => each.labels)).toEqual([['Partner invited by HubSpot'], ['Partner invited by HubSpot']]);
    await client.crm.associations.v4.batchApi.archiveLabels('deals', 'companies', { inputs: [{ _from: { id: '9011' }, to: { id: '701' }, types }] });
    expect((await client.crm.associations.v4.basicApi.getPage('companies', '701', 'deals', undefined, 500)).results.map((each) => Number(each.toObjectId))).not.toContain(9011);
  });

  test('a type that the pair does not have is refused', async () => {
    const { code } = await refusal(client.crm.associations.v4.basicApi.create('deals', '9011', 'companies', '706', [{ associationCategory: userDefined, associationTypeId: 99 }]));
    expect(code).toBe(400);
  });
});

describe('refusals', () => {
  test('401 with a wrong token and without one', async () => {
    const stranger = new Client({ accessToken: 'not-the-token', basePath: emulator.url });
    const { code, body } = await refusal(stranger.crm.deals.basicApi.getById('9001'));
    expect([code, body.category]).toEqual([401, 'INVALID_AUTHENTICATION']);
    expect((await fetch(`${emulator.url}/crm/v3/objects/deals/9001`)).status).toBe(401);
  });

  test('403 names the scopes, any one of which would do', async () => {
    const narrow = await startEmulator({ portal: 'hubspot-emea', scopes: ['crm.objects.deals.read'] });
    const own = new Client({ accessToken: narrow.token, basePath: narrow.url });
    expect((await own.crm.deals.basicApi.getById('9001')).id).toBe('9001');
    const { code, body } = await refusal(own.crm.lineItems.basicApi.getById('31001'));
    expect([code, body.category]).toEqual([403, 'MISSING_SCOPES']);
    expect(body.errors?.[0]?.context?.['requiredGranularScopes']).toEqual(['crm.objects.line_items.read', 'e-commerce']);
    expect((await refusal(own.crm.deals.basicApi.update('9001', { properties: {} }))).code).toBe(403);
    await narrow.close();
  });

  test('404 for a record that does not exist, with a correlation id', async () => {
    const { code, body } = await refusal(client.crm.deals.basicApi.getById('123456'));
    expect([code, body.category]).toEqual([404, 'OBJECT_NOT_FOUND']);
    expect(body.correlationId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each(['TEN_SECONDLY_ROLLING', 'DAILY', 'SECONDLY'] as const)('429 under the policy %s', async (policy) => {
    emulator.faults.add({ path: '/deals/9001', nth: 1, answer: { kind: 'status', status: 429, policy } });
    const { code, body } = await refusal(client.crm.deals.basicApi.getById('9001'));
    expect([code, body.policyName]).toEqual([429, policy]);
    expect((await client.crm.deals.basicApi.getById('9001')).id).toBe('9001');
  });

  test('limits that are set are enforced and announced', async () => {
    const limited = await startEmulator({ portal: 'hubspot-emea', limits: { tenSecondly: 2 } });
    const get = () => fetch(`${limited.url}/crm/v3/objects/deals/9001`, { headers: { authorization: `Bearer ${limited.token}` } });
    expect((await get()).headers.get('x-hubspot-ratelimit-remaining')).toBe('1');
    expect((await get()).headers.get('x-hubspot-ratelimit-remaining')).toBe('0');
    const refused = await get();
    expect([refused.status, ((await refused.json()) as { policyName: string }).policyName]).toEqual([429, 'TEN_SECONDLY_ROLLING']);
    await limited.close();
  });

  test('409 for a property that exists', async () => {
    const property = { name: 'roe_motion', label: 'Motion', type: PropertyCreateTypeEnum.String, fieldType: PropertyCreateFieldTypeEnum.Text, groupName: 'roe_engagement' };
    const { code, body } = await refusal(client.crm.properties.coreApi.create('deals', property));
    expect([code, body.category]).toEqual([409, 'OBJECT_ALREADY_EXISTS']);
    expect((await client.crm.properties.coreApi.create('deals', { ...property, name: 'roe_another' })).name).toBe('roe_another');
  });

  test('414 for an address that is too long', async () => {
    const names = Array.from({ length: 700 }, (_, index) => `property_${index}`);
    expect((await refusal(client.crm.deals.basicApi.getById('9001', names))).code).toBe(414);
  });
});
