/** What an installer needs: properties, groups, custom objects and labels, defined through HubSpot's own client. */
import {
  PropertyCreateFieldTypeEnum as FieldType,
  PropertyCreateTypeEnum as Type,
} from '@hubspot/api-client/lib/codegen/crm/properties/models/PropertyCreate.js';
import type { OptionInput } from '@hubspot/api-client/lib/codegen/crm/properties/models/OptionInput.js';
import { ObjectTypePropertyCreateTypeEnum as SchemaType } from '@hubspot/api-client/lib/codegen/crm/schemas/models/ObjectTypePropertyCreate.js';
import { conformance, involvementType, refusal } from './client.ts';

const option = (value: string): OptionInput => ({ value, label: value.toUpperCase(), displayOrder: 0, hidden: false });
const text = (name: string) => ({
  name,
  label: name,
  type: Type.String,
  fieldType: FieldType.Text,
  groupName: 'dealinformation',
});
const choice = (name: string, options: OptionInput[]) => ({
  ...text(name),
  type: Type.Enumeration,
  fieldType: FieldType.Select,
  options,
});

const portal = conformance({ installed: false });
const properties = () => portal.client.crm.properties.coreApi;

describe('a portal without the app', () => {
  test('has the sample’s deals and companies and nothing of the app', async () => {
    const deal = await portal.client.crm.deals.basicApi.getById('9001', ['dealname', 'roe_motion'], undefined, [
      'companies',
      'line_items',
    ]);
    expect(deal.properties).toMatchObject({ dealname: 'Maison Delorme – Marketing Hub Pro' });
    expect(deal.properties).not.toHaveProperty('roe_motion');
    expect(deal.associations?.['companies']?.results.map((each) => [each.id, each.type])).toEqual([
      ['501', 'deal_to_company'],
      ['501', 'deal_to_company_unlabeled'],
      ['701', 'deal_to_company_unlabeled'],
    ]);
    expect((await properties().getAll('deals')).results.filter((each) => each.name.startsWith('roe_'))).toEqual([]);
    expect((await portal.client.crm.properties.groupsApi.getAll('companies')).results.map((each) => each.name)).toEqual(
      ['companyinformation'],
    );
    expect((await portal.client.crm.schemas.coreApi.getAll()).results).toEqual([]);
    expect((await refusal(portal.client.crm.objects.basicApi.getPage(involvementType))).code).toBe(404);
    const { results } = await portal.client.crm.associations.v4.schema.definitionsApi.getAll('deals', 'companies');
    expect(results.map((each) => [each.typeId, each.label])).toEqual([
      [5, 'Primary'],
      [341, null],
    ]);
  });
});

describe('properties', () => {
  test('are made, read back, changed and archived', async () => {
    const made = await properties().create('deals', {
      ...choice('roe_a', [option('x'), option('y')]),
      description: 'What it is',
    });
    expect(made).toMatchObject({ name: 'roe_a', archived: false, hubspotDefined: false, description: 'What it is' });
    expect(made.modificationMetadata).toMatchObject({
      archivable: true,
      readOnlyDefinition: false,
      readOnlyValue: false,
    });
    const changed = await properties().update('deals', 'roe_a', { label: 'New label' });
    expect([changed.label, changed.options.map((each) => each.value)]).toEqual(['New label', ['x', 'y']]);
    await properties().archive('deals', 'roe_a');
    expect((await refusal(properties().getByName('deals', 'roe_a'))).body.category).toBe('OBJECT_NOT_FOUND');
    expect((await properties().getByName('deals', 'roe_a', true)).archived).toBe(true);
    expect((await properties().getAll('deals', true)).results.map((each) => each.name)).toEqual(['roe_a']);
  });

  test('an archived name comes back with the definition that is posted and the age that it had', async () => {
    const first = await properties().create('deals', text('roe_a'));
    await properties().archive('deals', 'roe_a');
    const again = await properties().create('deals', { ...text('roe_a'), label: 'Posted again' });
    expect([again.label, again.createdAt, again.archived]).toEqual(['Posted again', first.createdAt, false]);
  });

  test('a name in use is refused and nothing changes', async () => {
    await properties().create('deals', text('roe_a'));
    const { code, body } = await refusal(properties().create('deals', { ...text('roe_a'), label: 'Another' }));
    expect([code, body.category, body.subCategory]).toEqual([
      409,
      'OBJECT_ALREADY_EXISTS',
      'Properties.PROPERTY_WITH_NAME_EXISTS',
    ]);
    expect((await properties().getByName('deals', 'roe_a')).label).toBe('roe_a');
  });

  test.each([
    ['an enumeration without options', { ...choice('roe_a', []) }],
    ['a boolean without its two options', { ...text('roe_a'), type: Type.Bool, fieldType: FieldType.Booleancheckbox }],
    ['a field that the type does not have', { ...text('roe_a'), type: Type.Date }],
    ['a group that does not exist', { ...text('roe_a'), groupName: 'nowhere' }],
    ['a name with capitals', text('roe_A')],
  ])('%s is refused', async (_, wanted) => {
    const { code, body } = await refusal(properties().create('deals', wanted));
    expect([code, body.category]).toEqual([400, 'VALIDATION_ERROR']);
  });

  test('uniqueness is decided at the start, for ten properties of an object', async () => {
    for (let n = 0; n < 10; n += 1) await properties().create('deals', { ...text(`roe_${n}`), hasUniqueValue: true });
    expect((await refusal(properties().create('deals', { ...text('roe_eleventh'), hasUniqueValue: true }))).code).toBe(
      400,
    );
    const change = await portal.ask('PATCH', '/crm/properties/2026-09/deals/roe_1', {
      hasUniqueValue: false,
      label: 'Changed',
    });
    expect(change).toMatchObject({ status: 200, json: { hasUniqueValue: true, label: 'Changed' } });
  });

  test('HubSpot’s own are neither changed nor archived, those about shared deals can be archived', async () => {
    expect((await refusal(properties().update('deals', 'dealname', { label: 'Mine' }))).code).toBe(400);
    expect((await refusal(properties().archive('deals', 'dealname'))).code).toBe(400);
    await properties().archive('deals', 'hs_deal_registration_mrr');
    expect((await refusal(properties().getByName('deals', 'hs_deal_registration_mrr'))).code).toBe(404);
  });

  test('batches: what is missing or refused is told beside what is done', async () => {
    const { batchApi } = portal.client.crm.properties;
    const made = await batchApi.create('deals', { inputs: [text('roe_a'), text('dealname'), text('roe_b')] });
    expect(made.results.map((each) => each.name)).toEqual(['roe_a', 'roe_b']);
    expect(made).toMatchObject({
      numErrors: 1,
      errors: [{ category: 'OBJECT_ALREADY_EXISTS', context: { name: ['dealname'] } }],
    });
    const read = await batchApi.read('deals', { inputs: [{ name: 'roe_a' }, { name: 'roe_c' }], archived: false });
    expect(read.results.map((each) => each.name)).toEqual(['roe_a']);
    expect(read).toMatchObject({ errors: [{ category: 'OBJECT_NOT_FOUND', context: { name: ['roe_c'] } }] });
    await batchApi.archive('deals', { inputs: [{ name: 'roe_a' }, { name: 'roe_c' }] });
    expect((await refusal(properties().getByName('deals', 'roe_a'))).code).toBe(404);
  });

  test('an account’s limit of custom properties', async () => {
    const narrow = portal.emulator.state.definitions;
    Object.defineProperty(narrow, 'limit', { value: 1 });
    await properties().create('deals', text('roe_a'));
    expect((await refusal(properties().create('deals', text('roe_b')))).body.message).toContain('limit of 1');
  });
});

describe('groups', () => {
  const groups = () => portal.client.crm.properties.groupsApi;

  test('are made, renamed and archived once they are empty', async () => {
    expect(await groups().create('deals', { name: 'roe_engagement', label: 'Rules' })).toMatchObject({
      name: 'roe_engagement',
      archived: false,
    });
    expect((await refusal(groups().create('deals', { name: 'roe_engagement', label: 'Again' }))).code).toBe(409);
    expect((await groups().update('deals', 'roe_engagement', { label: 'Rules of engagement' })).label).toBe(
      'Rules of engagement',
    );
    await properties().create('deals', { ...text('roe_a'), groupName: 'roe_engagement' });
    const { code, body } = await refusal(groups().archive('deals', 'roe_engagement'));
    expect(code).toBe(400);
    expect(JSON.parse(body.message)).toMatchObject({ subCategory: 'PropertyGroupError.GROUP_WITH_ACTIVE_PROPERTIES' });
    await properties().archive('deals', 'roe_a');
    await groups().archive('deals', 'roe_engagement');
    expect((await refusal(groups().getByName('deals', 'roe_engagement'))).code).toBe(404);
  });
});

describe('custom objects', () => {
  const schemas = () => portal.client.crm.schemas.coreApi;
  const key = { name: 'roe_key', label: 'Key', type: SchemaType.String, fieldType: 'text', hasUniqueValue: true };
  const schema = {
    name: 'partner_involvement',
    labels: { singular: 'Partner involvement', plural: 'Partner involvements' },
    primaryDisplayProperty: 'roe_key',
    requiredProperties: ['roe_key'],
    searchableProperties: ['roe_key'],
    secondaryDisplayProperties: [],
    properties: [key],
    associatedObjects: ['DEAL', '0-2'],
  };

  test('get their type id, qualified name and association types from the portal', async () => {
    const made = await schemas().create(schema);
    expect(made).toMatchObject({
      objectTypeId: '2-48201937',
      fullyQualifiedName: involvementType,
      name: 'partner_involvement',
      requiredProperties: ['roe_key'],
    });
    expect(made.properties.map((each) => [each.name, each.groupName])).toContainEqual([
      'roe_key',
      'partner_involvement_information',
    ]);
    expect(made.associations.map((each) => [each.fromObjectTypeId, each.toObjectTypeId, each.name])).toEqual([
      ['2-48201937', '0-3', 'partner_involvement_to_deal'],
      ['0-3', '2-48201937', 'deal_to_partner_involvement'],
      ['2-48201937', '0-2', 'partner_involvement_to_company'],
      ['0-2', '2-48201937', 'company_to_partner_involvement'],
    ]);
    expect((await schemas().getById(involvementType)).id).toBe(made.id);
    const second = await schemas().create({ ...schema, name: 'other_object', associatedObjects: [] });
    expect(second.objectTypeId).not.toBe(made.objectTypeId);
    expect((await schemas().getAll()).results).toHaveLength(2);
  });

  test('take records from then on, by their unique key, with what is required', async () => {
    await schemas().create(schema);
    const { basicApi } = portal.client.crm.objects;
    const made = await basicApi.create(involvementType, { properties: { roe_key: '9001:701' }, associations: [] });
    const read = await basicApi.getById(
      involvementType,
      '9001:701',
      ['roe_key'],
      undefined,
      undefined,
      false,
      'roe_key',
    );
    expect(read.id).toBe(made.id);
    const { code, body } = await refusal(basicApi.create(involvementType, { properties: {}, associations: [] }));
    expect([code, body.message]).toEqual([400, 'Error creating 2-48201937. Some required properties were not set.']);
  });

  test('a taken name is refused, also while it lies in the recycling bin; purging sets it free', async () => {
    const { objectTypeId, associations } = await schemas().create(schema);
    expect((await refusal(schemas().create(schema))).code).toBe(409);
    // For good, a custom object goes after its associations and properties only.
    expect((await refusal(schemas().archive(objectTypeId!, true))).code).toBe(400);
    for (const { id } of associations)
      await schemas()
        .archiveAssociation(objectTypeId!, id)
        .catch(() => undefined);
    expect((await refusal(schemas().archive(objectTypeId!, true))).code).toBe(400);
    for (const { name } of schema.properties) await properties().archive(objectTypeId!, name);
    await schemas().archive(objectTypeId!);
    expect((await schemas().getAll()).results).toEqual([]);
    expect((await schemas().getAll(true)).results).toHaveLength(1);
    expect((await refusal(schemas().create(schema))).code).toBe(409);
    await schemas().archive(objectTypeId!, true);
    expect((await schemas().create(schema)).objectTypeId).not.toBe(objectTypeId);
  });

  test('records keep a schema from being removed', async () => {
    await schemas().create(schema);
    const { id } = await portal.client.crm.objects.basicApi.create(involvementType, {
      properties: { roe_key: 'a' },
      associations: [],
    });
    expect((await refusal(schemas().archive(involvementType))).code).toBe(400);
    await portal.client.crm.objects.basicApi.archive(involvementType, id);
    await schemas().archive(involvementType);
    expect((await refusal(schemas().getById(involvementType))).code).toBe(404);
  });

  test('labels, required properties and associations can be changed', async () => {
    await schemas().create({ ...schema, associatedObjects: [] });
    const labels = { singular: 'Engagement', plural: 'Engagements' };
    expect((await schemas().update(involvementType, { labels, requiredProperties: [] })).labels).toEqual(labels);
    expect((await refusal(schemas().update(involvementType, { requiredProperties: ['no_such'] }))).code).toBe(400);
    const association = { fromObjectTypeId: '2-48201937', toObjectTypeId: '0-3' };
    const made = await schemas().createAssociation(involvementType, association);
    expect(made).toMatchObject({ ...association, name: 'partner_involvement_to_deal' });
    expect((await refusal(schemas().createAssociation(involvementType, association))).code).toBe(400);
    await schemas().archiveAssociation(involvementType, made.id);
    expect((await schemas().getById(involvementType)).associations).toEqual([]);
  });

  test.each([
    ['a name with a hyphen', { ...schema, name: 'partner-involvement' }],
    ['a required property that is not defined', { ...schema, requiredProperties: ['roe_other'] }],
    ['a property that HubSpot would not take', { ...schema, properties: [{ ...key, type: SchemaType.Enumeration }] }],
  ])('%s is refused, and nothing stays behind', async (_, wanted) => {
    expect((await refusal(schemas().create(wanted))).code).toBe(400);
    expect((await schemas().getAll()).results).toEqual([]);
    expect((await schemas().create(schema)).name).toBe('partner_involvement');
  });

  test.each(['/crm/v3/schemas', '/crm-object-schemas/2026-03/schemas', '/crm-object-schemas/2026-09/schemas'])(
    '%s',
    async (root) => {
      expect((await portal.ask('POST', root, schema)).status).toBe(201);
      expect((await portal.ask('GET', `${root}/${involvementType}`)).json).toMatchObject({
        objectTypeId: '2-48201937',
      });
      expect((await portal.ask('GET', `${root}/partner_involvement`)).status).toBe(404);
      expect((await portal.ask('DELETE', `${root}/2-48201937`)).status).toBe(204);
    },
  );
});

describe('association labels', () => {
  const definitions = () => portal.client.crm.associations.v4.schema.definitionsApi;
  const partner = { label: 'Originating partner', name: 'roe_originating_partner' };

  test('get a number from the portal, in both directions; one label, or one for each', async () => {
    const { results } = await definitions().create('deals', 'companies', partner);
    expect(results).toMatchObject([{ category: 'USER_DEFINED', label: 'Originating partner' }]);
    const back = await definitions().getAll('companies', 'deals');
    expect(back.results.find((each) => each.label === 'Originating partner')?.typeId).not.toBe(results[0]!.typeId);
    const pair = await definitions().create('deals', 'companies', {
      label: 'Sold by',
      inverseLabel: 'Sells',
      name: 'roe_sold_by',
    });
    expect(pair.results.map((each) => each.label)).toEqual(['Sold by', 'Sells']);
  });

  test('are renamed, on records too, and taken away once no record carries them', async () => {
    const { results } = await definitions().create('deals', 'companies', partner);
    const typeId = results[0]!.typeId;
    await portal.ask('PUT', '/crm/v4/objects/deals/9011/associations/companies/701', [
      { associationCategory: 'USER_DEFINED', associationTypeId: typeId },
    ]);
    await definitions().update('deals', 'companies', { associationTypeId: typeId, label: 'First partner' });
    const labelsOf9011 = async () => {
      const { results: found } = await portal.client.crm.associations.v4.basicApi.getPage('deals', '9011', 'companies');
      return found.flatMap((each) => each.associationTypes.map((type) => type.label));
    };
    expect(await labelsOf9011()).toContain('First partner');
    expect((await refusal(definitions().remove('deals', 'companies', typeId))).code).toBe(400);
    await portal.ask('DELETE', '/crm/v4/objects/deals/9011/associations/companies/701');
    await definitions().remove('deals', 'companies', typeId);
    expect(await labelsOf9011()).not.toContain('First partner');
    expect((await refusal(definitions().remove('deals', 'companies', typeId))).code).toBe(404);
  });

  test('a label or a name that the pair has is refused', async () => {
    await definitions().create('deals', 'companies', partner);
    expect((await refusal(definitions().create('deals', 'companies', partner))).code).toBe(409);
    expect((await refusal(definitions().create('deals', 'companies', { ...partner, label: 'Other' }))).code).toBe(409);
    expect((await refusal(definitions().create('deals', 'companies', { ...partner, name: 'roe-hyphen' }))).code).toBe(
      400,
    );
  });

  test('ten labels a pair, where the account has no more', async () => {
    for (let n = 0; n < 10; n += 1)
      await definitions().create('deals', 'companies', { label: `Label ${n}`, name: `label_${n}` });
    expect((await refusal(definitions().create('deals', 'companies', partner))).body.message).toContain('limit of 10');
  });
});

describe('scopes', () => {
  const narrow = conformance({
    installed: false,
    scopes: ['crm.objects.companies.read', 'crm.schemas.deals.write', 'crm.schemas.custom.read'],
  });

  test('a write names the one scope that would do', async () => {
    await narrow.client.crm.properties.coreApi.create('deals', text('roe_a'));
    const { code, body } = await refusal(
      narrow.client.crm.properties.coreApi.create('companies', { ...text('roe_a'), groupName: 'companyinformation' }),
    );
    expect([code, body.errors?.[0]?.context?.['requiredGranularScopes']]).toEqual([
      403,
      ['crm.schemas.companies.write'],
    ]);
    expect((await narrow.client.crm.schemas.coreApi.getAll()).results).toEqual([]);
    const schema = await narrow.ask('POST', '/crm-object-schemas/2026-09/schemas', {});
    expect(schema).toMatchObject({
      status: 403,
      json: { errors: [{ context: { requiredGranularScopes: ['crm.schemas.custom.write'] } }] },
    });
  });

  test('properties can be read with a scope of the records', async () => {
    expect((await narrow.client.crm.properties.coreApi.getAll('companies')).results.length).toBeGreaterThan(5);
    expect((await refusal(narrow.client.crm.properties.coreApi.getAll('deals'))).code).toBe(403);
  });
});
