/** What recording facts needs: one record a unique key, written by id or by key, with who wrote what and when. */
import { conformance, involvementType, refusal } from './client.ts';

const portal = conformance();
const records = () => portal.client.crm.objects.basicApi;
const batches = () => portal.client.crm.objects.batchApi;

describe('a unique key', () => {
  test('addresses a record in reading and in writing', async () => {
    await records().update(involvementType, '9001:701', { properties: { roe_role: 'competing' } }, 'roe_key');
    const read = await records().getById(
      involvementType,
      '9001:701',
      ['roe_role'],
      undefined,
      undefined,
      false,
      'roe_key',
    );
    expect(read).toMatchObject({ id: '51001', properties: { roe_role: 'competing' } });
    const { results } = await batches().read(involvementType, {
      inputs: [{ id: '9001:701' }],
      idProperty: 'roe_key',
      properties: ['roe_role'],
      propertiesWithHistory: [],
    });
    expect(results.map((each) => each.id)).toEqual(['51001']);
  });

  test('only a property with unique values does', async () => {
    expect(
      (await refusal(records().getById(involvementType, 'originating', [], undefined, undefined, false, 'roe_role')))
        .code,
    ).toBe(400);
    expect((await refusal(records().update(involvementType, 'originating', { properties: {} }, 'roe_role'))).code).toBe(
      400,
    );
  });

  test('of two writers that make the same record one is refused, and both find it then', async () => {
    const make = () =>
      records().create(involvementType, {
        properties: { roe_key: '9011:702', roe_partner_company_id: '702' },
        associations: [],
      });
    const outcomes = await Promise.all(
      [make(), make()].map((call) =>
        call.then(
          () => null,
          (error: unknown) => error as Awaited<ReturnType<typeof refusal>>,
        ),
      ),
    );
    const refused = outcomes.filter((each) => each !== null);
    expect(refused).toHaveLength(1);
    expect([refused[0]?.code, refused[0]?.body.category, refused[0]?.body.errors?.[0]?.code]).toEqual([
      400,
      'VALIDATION_ERROR',
      'CONFLICTING_UNIQUE_VALUE',
    ]);
    const all = await portal.client.crm.objects.searchApi.doSearch(involvementType, { query: '9011:702' });
    expect(all.total).toBe(1);
  });

  test('cannot be moved onto another record’s', async () => {
    expect(
      (await refusal(records().update(involvementType, '51001', { properties: { roe_key: '9002:701' } }))).body.message,
    ).toContain('CONFLICTING_UNIQUE_VALUE');
    expect((await records().update(involvementType, '51001', { properties: { roe_key: '9001:701' } })).id).toBe(
      '51001',
    );
  });

  test('is free again when its record is archived', async () => {
    await records().archive(involvementType, '51001');
    const made = await records().create(involvementType, { properties: { roe_key: '9001:701' }, associations: [] });
    expect(made.id).not.toBe('51001');
  });
});

describe('upsert', () => {
  const input = (id: string, properties: Record<string, string>) => ({ id, idProperty: 'roe_key', properties });

  test('writes what is there and makes what is not', async () => {
    const { results } = await batches().upsert(involvementType, {
      inputs: [input('9001:701', { roe_role: 'invited' }), input('9011:703', { roe_role: 'competing' })],
    });
    expect(results.map((each) => each._new)).toEqual([false, true]);
    const made = await records().getById(involvementType, results[1]!.id, ['roe_key', 'roe_role']);
    expect(made.properties).toMatchObject({ roe_key: '9011:703', roe_role: 'competing' });
  });

  test('a refused value refuses the batch', async () => {
    const { code } = await refusal(
      batches().upsert(involvementType, { inputs: [input('9011:703', {}), input('9001:701', { roe_role: 'nobody' })] }),
    );
    expect(code).toBe(400);
    expect(
      (await refusal(records().getById(involvementType, '9011:703', [], undefined, undefined, false, 'roe_key'))).code,
    ).toBe(404);
  });
});

describe('history', () => {
  const historyOf = async (name: string) =>
    (await records().getById(involvementType, '51001', undefined, [name])).propertiesWithHistory?.[name];

  test('tells value, instant and source of every change, newest first', async () => {
    const before = await historyOf('roe_role');
    const { updatedAt } = await records().update(involvementType, '51001', { properties: { roe_role: 'invited' } });
    expect(await historyOf('roe_role')).toMatchObject([
      {
        value: 'invited',
        sourceType: 'INTEGRATION',
        sourceId: expect.stringMatching(/^\d+$/) as string,
        timestamp: updatedAt,
      },
      ...before!.map(({ value, sourceType }) => ({ value, sourceType })),
    ]);
    expect(before).toMatchObject([{ value: 'originating', sourceType: 'CRM_UI' }]);
  });

  test('two writers of one property: the last value stands, the other one is in the history', async () => {
    await Promise.all(
      ['invited', 'competing'].map((role) =>
        records().update(involvementType, '51001', { properties: { roe_role: role } }),
      ),
    );
    const values = (await historyOf('roe_role'))?.map((each) => each.value);
    expect(values?.slice(0, 2).sort()).toEqual(['competing', 'invited']);
    expect((await records().getById(involvementType, '51001', ['roe_role'])).properties['roe_role']).toBe(values?.[0]);
  });

  test('writing the value that stands makes no entry', async () => {
    await records().update(involvementType, '51001', { properties: { roe_role: 'originating' } });
    expect(await historyOf('roe_role')).toHaveLength(1);
  });

  test('an emptied property is a change to nothing', async () => {
    await records().update(involvementType, '51001', { properties: { roe_role: '' } });
    expect((await historyOf('roe_role'))?.map((each) => each.value)).toEqual(['', 'originating']);
  });

  test('fifty records a batch carry their histories, no more', async () => {
    const inputs = Array.from({ length: 51 }, () => ({ id: '51001' }));
    const read = (some: typeof inputs) =>
      batches().read(involvementType, { inputs: some, properties: [], propertiesWithHistory: ['roe_role'] });
    expect((await read(inputs.slice(1, 2))).results[0]?.propertiesWithHistory?.['roe_role']).toHaveLength(1);
    expect((await refusal(read(inputs))).body.message).toContain('is 50');
  });
});

describe('values', () => {
  const write = (properties: Record<string, string>) => records().update(involvementType, '51001', { properties });

  test.each([
    ['roe_role', 'Originating partner', 'INVALID_OPTION'],
    ['roe_credited_product_lines', 'marketing_hub;no_such_hub', 'INVALID_OPTION'],
    ['roe_involved_in_sale', 'yes', 'INVALID_BOOLEAN'],
    ['hs_createdate', '2025-01-01', 'READ_ONLY_VALUE'],
    ['hs_lastmodifieddate', '2025-01-01', 'READ_ONLY_VALUE'],
  ])('%s = %s is refused: %s', async (name, value, error) => {
    const { code, body } = await refusal(write({ [name]: value }));
    expect([code, body.errors?.[0]?.code, body.errors?.[0]?.context?.['propertyName']]).toEqual([400, error, [name]]);
  });

  test('text of 65,536 characters is taken, one more is not', async () => {
    expect((await write({ roe_automatic_link_covers: 'x'.repeat(65_536) })).id).toBe('51001');
    const { body } = await refusal(write({ roe_automatic_link_covers: 'x'.repeat(65_537) }));
    expect(body.errors?.[0]?.code).toBe('VALUE_TOO_LONG');
  });

  test('a list that begins with a semicolon adds to what is there', async () => {
    await write({ roe_credited_product_lines: 'marketing_hub' });
    await write({ roe_credited_product_lines: ';sales_hub;marketing_hub' });
    expect(
      (await records().getById(involvementType, '51001', ['roe_credited_product_lines'])).properties[
        'roe_credited_product_lines'
      ],
    ).toBe('marketing_hub;sales_hub');
  });

  test('the instant of the last change moves with every write', async () => {
    const first = await write({ roe_role: 'invited' });
    const second = await write({ roe_role: 'competing' });
    expect(second.updatedAt.getTime()).toBeGreaterThan(first.updatedAt.getTime());
    const read = await records().getById(involvementType, '51001', ['hs_lastmodifieddate']);
    expect(read.properties['hs_lastmodifieddate']).toBe(second.updatedAt.toISOString());
  });
});

describe('scopes', () => {
  const reader = conformance({ scopes: ['crm.objects.custom.read', 'crm.objects.deals.read'] });

  test('reading does not allow to write', async () => {
    const { basicApi, batchApi } = reader.client.crm.objects;
    expect((await basicApi.getById(involvementType, '51001')).id).toBe('51001');
    const attempts = [
      () => basicApi.update(involvementType, '51001', { properties: {} }),
      () => basicApi.create(involvementType, { properties: {}, associations: [] }),
      () => basicApi.archive(involvementType, '51001'),
      () => batchApi.update(involvementType, { inputs: [] }),
      () => batchApi.upsert(involvementType, { inputs: [] }),
    ];
    for (const attempt of attempts) {
      const { code, body } = await refusal(attempt());
      expect([code, body.errors?.[0]?.context?.['requiredGranularScopes']]).toEqual([
        403,
        ['crm.objects.custom.write'],
      ]);
    }
  });
});
