import { FilterOperatorEnum as CompanyFilterOperatorEnum } from '@hubspot/api-client/lib/codegen/crm/companies/models/Filter.js';
import { FilterOperatorEnum } from '@hubspot/api-client/lib/codegen/crm/deals/models/Filter.js';
import { startEmulator } from '../emulator.ts';
import { clientOf, conformance, involvementType, refusal } from './client.ts';

const portal = conformance();

describe('reading', () => {
  test('a deal with its properties, history and associations', async () => {
    const deal = await portal.client.crm.deals.basicApi.getById(
      '9001',
      ['dealname', 'dealstage', 'roe_hubspot_validation', 'no_such_property'],
      ['dealname'],
      ['line_items', 'companies', 'quotes', involvementType],
    );
    expect(deal.properties).toMatchObject({
      dealname: 'Maison Delorme – Marketing Hub Pro',
      dealstage: 'closedwon',
      roe_hubspot_validation: 'approved',
      hs_object_id: '9001',
    });
    expect(deal.properties).not.toHaveProperty('no_such_property');
    expect(deal.createdAt).toEqual(new Date('2025-09-22T08:30:00.000Z'));
    expect(deal.propertiesWithHistory?.['dealname']?.[0]?.value).toBe('Maison Delorme – Marketing Hub Pro');
    expect(deal.associations?.['line items']?.results).toEqual([{ id: '31001', type: 'deal_to_line_item' }]);
    expect(deal.associations?.['companies']?.results.map((each) => [each.id, each.type])).toEqual([
      ['501', 'deal_to_company'],
      ['501', 'deal_to_company_unlabeled'],
      ['701', 'deal_to_company_unlabeled'],
      ['701', 'roe_originating_partner'],
    ]);
    expect(deal.associations?.[involvementType]?.results.map((each) => each.id)).toEqual(['51001']);
  });

  test('an empty property is null, whether the file says so or not', async () => {
    const deal = await portal.client.crm.deals.basicApi.getById('9022', ['deal_currency_code', 'description']);
    expect(deal.properties).toMatchObject({ deal_currency_code: null, description: null });
  });

  test('by type id, as HubSpot’s function runner asks', async () => {
    const deal = await portal.client.crm.objects.basicApi.getById('0-3', '9001', ['hs_object_id']);
    expect(deal.properties['hs_object_id']).toBe('9001');
  });

  test('by a unique property', async () => {
    const record = await portal.client.crm.objects.basicApi.getById(
      involvementType,
      '9001:701',
      ['roe_role'],
      undefined,
      undefined,
      false,
      'roe_key',
    );
    expect(record).toMatchObject({ id: '51001', properties: { roe_role: 'originating' } });
  });

  test.each([involvementType, '2-48201937', 'p_partner_involvement'])('the custom object at %s', async (address) => {
    const record = await portal.client.crm.objects.basicApi.getById(address, '51001', [
      'roe_key',
      'roe_partner_company_id',
      'roe_automatic_link_signed_on',
    ]);
    expect(record.properties).toMatchObject({
      roe_key: '9001:701',
      roe_partner_company_id: '701',
      roe_automatic_link_signed_on: '2025-10-12',
    });
  });

  test('the custom object’s bare name is no address', async () => {
    expect((await refusal(portal.client.crm.objects.basicApi.getById('partner_involvement', '51001'))).code).toBe(404);
  });

  test('a list, page by page, without loss or repetition', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { results, paging } = await portal.client.crm.deals.basicApi.getPage(7, after);
      seen.push(...results.map((each) => each.id));
      after = paging?.next?.after;
    } while (after !== undefined);
    expect(seen).toHaveLength(portal.emulator.portal.deals.length + portal.emulator.portal.earlierDeals.length);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('calculated money: HubSpot’s where the portal has it, nothing where it has not', async () => {
    const { results } = await portal.client.crm.lineItems.batchApi.read({
      inputs: [{ id: '31029' }, { id: '31030' }, { id: '31033' }],
      properties: ['amount', 'hs_mrr', 'hs_tcv'],
      propertiesWithHistory: [],
    });
    expect(results.map((each) => [each.id, each.properties['amount'], each.properties['hs_mrr']])).toEqual([
      ['31029', '4860.00', null],
      ['31030', '648.00', '648.00'],
      ['31033', '2400.00', '0.00'],
    ]);
  });

  test('a quote and its copies of the lines, under ids of their own', async () => {
    const quote = await portal.client.crm.quotes.basicApi.getById('61022', ['hs_status', 'hs_currency'], undefined, [
      'line_items',
      'deals',
    ]);
    expect(quote.properties).toMatchObject({ hs_status: 'APPROVAL_NOT_NEEDED', hs_currency: 'EUR' });
    expect(quote.associations?.['line items']?.results.map((each) => each.id)).toEqual(['41022', '41023', '41024']);
    const copy = await portal.client.crm.lineItems.basicApi.getById('41022', ['name', 'price']);
    expect(copy.properties).toMatchObject({ name: 'CMS Hub Professional', price: '5400.00' });
  });

  test('owners: pages, by id, by e-mail address', async () => {
    const first = await portal.client.crm.owners.ownersApi.getPage(undefined, undefined, 2);
    expect(first.results).toHaveLength(2);
    const rest = await portal.client.crm.owners.ownersApi.getPage(undefined, first.paging?.next?.after, 2);
    expect(rest.results.map((owner) => owner.lastName)).toEqual(['Brennan']);
    expect(rest.paging).toBeUndefined();
    expect((await portal.client.crm.owners.ownersApi.getById(880101)).email).toBe('camille.roche@hubspot.example');
    expect(
      (await portal.client.crm.owners.ownersApi.getPage('jonas.wirth@hubspot.example')).results.map(
        (owner) => owner.id,
      ),
    ).toEqual(['880102']);
  });

  test('the schema of the custom object and the definition of a property', async () => {
    const { results } = await portal.client.crm.schemas.coreApi.getAll();
    expect(results.map((schema) => [schema.objectTypeId, schema.fullyQualifiedName, schema.name])).toEqual([
      ['2-48201937', involvementType, 'partner_involvement'],
      ['2-48201938', 'p147258369_roe_setting', 'roe_setting'],
    ]);
    const property = await portal.client.crm.properties.coreApi.getByName('deals', 'roe_motion');
    expect(property.options.map((option) => option.value)).toEqual(['partner_collaboration', 'hubspot_collaboration']);
    expect((await portal.client.crm.properties.coreApi.getAll('companies')).results.map((each) => each.name)).toContain(
      'roe_partner_tier',
    );
  });
});

describe('search', () => {
  const won = { propertyName: 'hs_is_closed_won', operator: FilterOperatorEnum.Eq, value: 'true' };

  test('groups of filters, one sort, pages', async () => {
    const asked = {
      filterGroups: [
        {
          filters: [
            won,
            {
              propertyName: 'closedate',
              operator: FilterOperatorEnum.Between,
              value: '2025-10-01',
              highValue: '2025-10-10',
            },
          ],
        },
        { filters: [{ propertyName: 'dealname', operator: FilterOperatorEnum.ContainsToken, value: 'belv*' }] },
      ],
      properties: ['closedate'],
      sorts: ['-closedate'],
      limit: 3,
    };
    const first = await portal.client.crm.deals.searchApi.doSearch(asked);
    expect(first.total).toBe(7);
    expect(first.results.map((each) => each.id)).toEqual(['9019', '9011', '9017']);
    const second = await portal.client.crm.deals.searchApi.doSearch({ ...asked, after: first.paging!.next!.after });
    expect(second.results).toHaveLength(3);
  });

  test('by association, by words', async () => {
    const ofCustomer = await portal.client.crm.deals.searchApi.doSearch({
      filterGroups: [
        { filters: [{ propertyName: 'associations.company', operator: FilterOperatorEnum.Eq, value: '515' }] },
      ],
    });
    expect(ofCustomer.results.map((each) => each.id).sort()).toEqual(['8015', '9015']);
    expect(
      (await portal.client.crm.companies.searchApi.doSearch({ query: 'boréal' })).results.map((each) => each.id),
    ).toEqual(['701']);
  });

  test('HubSpot’s limits: 200 a page, 5 groups, 6 filters in a group', async () => {
    expect((await refusal(portal.client.crm.deals.searchApi.doSearch({ limit: 201 }))).code).toBe(400);
    expect(
      (
        await refusal(
          portal.client.crm.deals.searchApi.doSearch({
            filterGroups: Array.from({ length: 6 }, () => ({ filters: [won] })),
          }),
        )
      ).code,
    ).toBe(400);
    expect(
      (
        await refusal(
          portal.client.crm.deals.searchApi.doSearch({
            filterGroups: [{ filters: Array.from({ length: 7 }, () => won) }],
          }),
        )
      ).code,
    ).toBe(400);
  });

  test('the index lags behind a write', async () => {
    let now = Date.parse('2025-11-05T09:00:00Z');
    const lagging = await startEmulator({ portal: 'hubspot-emea', clock: () => new Date(now), searchLagMs: 5_000 });
    const own = clientOf(lagging);
    await own.crm.companies.basicApi.update('501', { properties: { city: 'Dijon' } });
    const inDijon = () =>
      own.crm.companies.searchApi.doSearch({
        filterGroups: [{ filters: [{ propertyName: 'city', operator: CompanyFilterOperatorEnum.Eq, value: 'Dijon' }] }],
      });
    expect((await inDijon()).total).toBe(0);
    now += 5_000;
    expect((await inDijon()).total).toBe(1);
    await lagging.close();
  });
});
