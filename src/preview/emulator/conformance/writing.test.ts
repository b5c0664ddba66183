import { AssociationSpecAssociationCategoryEnum } from '@hubspot/api-client/lib/codegen/crm/associations/v4/models/AssociationSpec.js';
import { AssociationSpecAssociationCategoryEnum as ObjectSpecCategoryEnum } from '@hubspot/api-client/lib/codegen/crm/objects/models/AssociationSpec.js';
import { conformance, involvementType, refusal } from './client.ts';

const portal = conformance();

describe('batches', () => {
  test('missing ids come back in a 207, beside the records that exist', async () => {
    const answer = await portal.client.crm.deals.batchApi.read({
      inputs: [{ id: '9001' }, { id: '404' }, { id: '9002' }],
      properties: ['dealname'],
      propertiesWithHistory: [],
    });
    expect(answer.results.map((each) => each.id)).toEqual(['9001', '9002']);
    expect(answer).toMatchObject({
      status: 'COMPLETE',
      numErrors: 1,
      errors: [{ category: 'OBJECT_NOT_FOUND', context: { ids: ['404'] } }],
    });
    expect(portal.emulator.calls.at(-1)?.status).toBe(207);
  });

  test('a hundred inputs are read, a hundred and one are refused in HubSpot’s words', async () => {
    const inputs = Array.from({ length: 100 }, (_, index) => ({ id: String(33001 + index) }));
    expect(
      (await portal.client.crm.lineItems.batchApi.read({ inputs, properties: ['hs_mrr'], propertiesWithHistory: [] }))
        .results,
    ).toHaveLength(100);
    const { code, body } = await refusal(
      portal.client.crm.lineItems.batchApi.read({
        inputs: [...inputs, { id: '31001' }],
        properties: [],
        propertiesWithHistory: [],
      }),
    );
    expect([code, body.category, body.message]).toEqual([
      400,
      'VALIDATION_ERROR',
      'The maximum number of inputs supported in a batch is 100',
    ]);
  });

  test('create and update', async () => {
    const { results } = await portal.client.crm.companies.batchApi.create({
      inputs: [
        { properties: { name: 'Un' }, associations: [] },
        { properties: { name: 'Deux' }, associations: [] },
      ],
    });
    await portal.client.crm.companies.batchApi.update({
      inputs: results.map((each) => ({ id: each.id, properties: { city: 'Metz' } })),
    });
    const read = await portal.client.crm.companies.basicApi.getById(results[1]!.id, ['name', 'city']);
    expect(read.properties).toMatchObject({ name: 'Deux', city: 'Metz' });
  });

  test('a batch with one refused input changes nothing', async () => {
    const before = (await portal.client.crm.companies.basicApi.getPage(100)).results.length;
    const inputs = [
      { properties: { name: 'Un' }, associations: [] },
      { properties: { no_such_property: 'x' }, associations: [] },
    ];
    expect((await refusal(portal.client.crm.companies.batchApi.create({ inputs }))).code).toBe(400);
    expect((await portal.client.crm.companies.basicApi.getPage(100)).results).toHaveLength(before);
    const updates = [
      { id: '501', properties: { city: 'Metz' } },
      { id: '502', properties: { hs_object_id: '1' } },
    ];
    expect((await refusal(portal.client.crm.companies.batchApi.update({ inputs: updates }))).code).toBe(400);
    expect((await portal.client.crm.companies.basicApi.getById('501', ['city'])).properties['city']).toBe('Lyon');
  });
});

describe('writing', () => {
  test('a record is made with its associations, changed, and archived', async () => {
    const { dealToInvolvement } = portal.emulator.state.app!;
    const made = await portal.client.crm.objects.basicApi.create(involvementType, {
      properties: { roe_key: '9011:701', roe_partner_company_id: '701', roe_role: 'originating' },
      associations: [
        {
          to: { id: '9011' },
          types: [
            {
              associationCategory: ObjectSpecCategoryEnum.UserDefined,
              associationTypeId: dealToInvolvement.inverseTypeId,
            },
          ],
        },
      ],
    });
    const deal = await portal.client.crm.deals.basicApi.getById('9011', [], undefined, [involvementType]);
    expect(deal.associations?.[involvementType]?.results.map((each) => each.id)).toEqual([made.id]);

    const changed = await portal.client.crm.objects.basicApi.update(involvementType, made.id, {
      properties: { roe_role: 'competing' },
    });
    expect(changed.properties['roe_role']).toBe('competing');
    expect(changed.updatedAt.getTime()).toBeGreaterThan(made.updatedAt.getTime());
    const { propertiesWithHistory } = await portal.client.crm.objects.basicApi.getById(
      involvementType,
      made.id,
      undefined,
      ['roe_role'],
    );
    expect(propertiesWithHistory?.['roe_role']?.map((entry) => entry.value)).toEqual(['competing', 'originating']);

    await portal.client.crm.objects.basicApi.archive(involvementType, made.id);
    expect((await refusal(portal.client.crm.objects.basicApi.getById(involvementType, made.id))).code).toBe(404);
  });

  test('a second record with the same unique key is refused', async () => {
    const { code, body } = await refusal(
      portal.client.crm.objects.basicApi.create(involvementType, {
        properties: { roe_key: '9001:701' },
        associations: [],
      }),
    );
    expect([code, body.category]).toEqual([400, 'VALIDATION_ERROR']);
    expect(body.message).toContain('CONFLICTING_UNIQUE_VALUE');
  });

  test.each([
    ['no_such_property', 'x', 'PROPERTY_DOESNT_EXIST'],
    ['roe_motion', 'somewhere', 'INVALID_OPTION'],
    ['amount', 'twelve', 'INVALID_DOUBLE'],
    ['closedate', 'soon', 'INVALID_DATE'],
    ['hs_is_closed_won', 'true', 'READ_ONLY_VALUE'],
  ])('%s = %s is refused: %s', async (name, value, error) => {
    const { code, body } = await refusal(
      portal.client.crm.deals.basicApi.update('9001', { properties: { [name]: value } }),
    );
    expect(code).toBe(400);
    expect(body.message).toContain(error);
    expect((await portal.client.crm.deals.basicApi.getById('9001', ['amount'])).properties['amount']).toBe('8880.00');
  });

  test('a line item’s money follows its price, quantity and discount', async () => {
    const line = await portal.client.crm.lineItems.basicApi.create({
      properties: {
        name: 'Sales Hub Professional',
        price: '1200',
        quantity: '3',
        discount: '100',
        recurringbillingfrequency: 'annually',
      },
      associations: [],
    });
    const read = await portal.client.crm.lineItems.basicApi.getById(line.id, ['amount', 'hs_mrr', 'hs_arr']);
    expect(read.properties).toMatchObject({ amount: '3300.00', hs_mrr: '275.00', hs_arr: '3300.00' });
  });

  test('dates may be written in milliseconds and come back as text', async () => {
    await portal.client.crm.deals.basicApi.update('9001', {
      properties: { closedate: '1760539200000', roe_proof_due: '1760486400000' },
    });
    expect(
      (await portal.client.crm.deals.basicApi.getById('9001', ['closedate', 'roe_proof_due'])).properties,
    ).toMatchObject({
      closedate: '2025-10-15T14:40:00.000Z',
      roe_proof_due: '2025-10-15',
    });
  });

  test('a deal counts its lines and adds up their MRR, steps of a ramp included', async () => {
    const read = () => portal.client.crm.deals.basicApi.getById('9031', ['hs_num_of_associated_line_items', 'hs_mrr']);
    expect((await read()).properties).toMatchObject({ hs_num_of_associated_line_items: '3', hs_mrr: '2400.00' });
    await portal.client.crm.associations.v4.basicApi.archive('deals', '9031', 'line_items', '31045');
    expect((await read()).properties).toMatchObject({ hs_num_of_associated_line_items: '2', hs_mrr: '1400.00' });
  });

  test('options that are given replace the list, options that are not given stay', async () => {
    const { coreApi } = portal.client.crm.properties;
    await coreApi.update('deals', 'roe_motion', { label: 'Sales motion' });
    expect((await coreApi.getByName('deals', 'roe_motion')).options).toHaveLength(2);
    await coreApi.update('deals', 'roe_motion', {
      options: [{ value: 'other', label: 'Other', displayOrder: 0, hidden: false }],
    });
    const changed = await coreApi.getByName('deals', 'roe_motion');
    expect([changed.label, changed.options.map((option) => option.value)]).toEqual(['Sales motion', ['other']]);
  });

  test('an archived property is gone from answers', async () => {
    await portal.client.crm.properties.coreApi.archive('deals', 'roe_purchase_domain');
    const deal = await portal.client.crm.deals.basicApi.getById('9001', [
      'roe_purchase_domain',
      'roe_hubspot_validation',
    ]);
    expect(deal.properties).toMatchObject({ roe_hubspot_validation: 'approved' });
    expect(deal.properties).not.toHaveProperty('roe_purchase_domain');
  });

  test('reset brings the files’ portal back', async () => {
    await portal.client.crm.deals.basicApi.update('9001', { properties: { dealname: 'changed' } });
    portal.emulator.reset();
    expect((await portal.client.crm.deals.basicApi.getById('9001', ['dealname'])).properties['dealname']).toBe(
      'Maison Delorme – Marketing Hub Pro',
    );
    expect(portal.emulator.calls).toHaveLength(1);
  });
});

describe('associations', () => {
  const userDefined = AssociationSpecAssociationCategoryEnum.UserDefined;

  test('one target carries several types; a partner carries its label', async () => {
    const { results } = await portal.client.crm.associations.v4.batchApi.getPage('deals', 'companies', {
      inputs: [{ id: '9006' }],
    });
    const labels = results[0]!.to.map((each) => [
      Number(each.toObjectId),
      each.associationTypes.map((type) => type.label),
    ]);
    expect(labels).toEqual([
      [506, ['Primary', null]],
      [701, [null, 'Originating partner']],
      [702, [null, 'Competing partner']],
      [706, [null, 'Competing partner']],
    ]);
  });

  test('a record without associations is told in a 207', async () => {
    const answer = (await portal.client.crm.associations.v4.batchApi.getPage('deals', involvementType, {
      inputs: [{ id: '9001' }, { id: '9011' }],
    })) as {
      results: unknown[];
      errors?: { subCategory?: unknown }[];
    };
    expect(answer.results).toHaveLength(1);
    expect(answer.errors?.map((each) => each.subCategory)).toEqual(['crm.associations.NO_ASSOCIATIONS_FOUND']);
  });

  test('a thousand inputs at most', async () => {
    const inputs = Array.from({ length: 1001 }, (_, index) => ({ id: String(index) }));
    expect(
      (await refusal(portal.client.crm.associations.v4.batchApi.getPage('deals', 'companies', { inputs }))).code,
    ).toBe(400);
  });

  test('labels are listed, given and taken back', async () => {
    const { results: labels } = await portal.client.crm.associations.v4.schema.definitionsApi.getAll(
      'deals',
      'companies',
    );
    const competing = labels.find((each) => each.label === 'Competing partner')!;
    await portal.client.crm.associations.v4.basicApi.create('deals', '9011', 'companies', '706', [
      { associationCategory: userDefined, associationTypeId: competing.typeId },
    ]);
    const page = await portal.client.crm.associations.v4.basicApi.getPage('deals', '9011', 'companies');
    expect(
      page.results.map((each) => [Number(each.toObjectId), each.associationTypes.map((type) => type.typeId)]),
    ).toEqual([
      [511, [5, 341]],
      [706, [competing.typeId]],
    ]);
    await portal.client.crm.associations.v4.basicApi.archive('deals', '9011', 'companies', '706');
    expect(
      (await portal.client.crm.associations.v4.basicApi.getPage('deals', '9011', 'companies')).results,
    ).toHaveLength(1);
  });

  test('batches of labelled associations', async () => {
    const typeId = portal.emulator.state.app!.roles.invited.typeId;
    const types = [{ associationCategory: userDefined, associationTypeId: typeId }];
    const made = await portal.client.crm.associations.v4.batchApi.create('deals', 'companies', {
      inputs: [
        { _from: { id: '9011' }, to: { id: '701' }, types },
        { _from: { id: '9011' }, to: { id: '702' }, types },
      ],
    });
    expect(made.results.map((each) => each.labels)).toEqual([
      ['Partner invited by HubSpot'],
      ['Partner invited by HubSpot'],
    ]);
    await portal.client.crm.associations.v4.batchApi.archiveLabels('deals', 'companies', {
      inputs: [{ _from: { id: '9011' }, to: { id: '701' }, types }],
    });
    expect(
      (
        await portal.client.crm.associations.v4.basicApi.getPage('companies', '701', 'deals', undefined, 500)
      ).results.map((each) => Number(each.toObjectId)),
    ).not.toContain(9011);
  });

  test('a type that the pair does not have is refused', async () => {
    const { code } = await refusal(
      portal.client.crm.associations.v4.basicApi.create('deals', '9011', 'companies', '706', [
        { associationCategory: userDefined, associationTypeId: 99 },
      ]),
    );
    expect(code).toBe(400);
  });
});
