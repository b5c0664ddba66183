/** Every operation that the emulator offers is asked for once through HubSpot's client, in every generation of the API. */
import { conformance, involvementType } from './client.ts';

const portal = conformance();

const legacy = 'v3 and v4';
const generations = [legacy, '2025-09', '2026-03', '2026-09'] as const;
type Generation = (typeof generations)[number];

/** Where an area of the API lives: under which roots at first, and under which one since it is dated. */
const areas = {
  objects: { roots: ['/crm/v3/objects'], dated: '/crm/objects/VERSION' },
  record: { roots: ['/crm/v4/objects'], dated: '/crm/objects/VERSION' },
  associations: { roots: ['/crm/v4/associations'], dated: '/crm/associations/VERSION' },
  properties: { roots: ['/crm/v3/properties'], dated: '/crm/properties/VERSION' },
  schemas: {
    roots: ['/crm-object-schemas/v3/schemas', '/crm/v3/schemas'],
    dated: '/crm-object-schemas/VERSION/schemas',
  },
  pipelines: { roots: ['/crm/v3/pipelines'], dated: '/crm/pipelines/VERSION' },
  owners: { roots: ['/crm/v3/owners'], dated: '/crm/owners/VERSION' },
  limits: { roots: ['/crm/v3/limits'], dated: '/crm/limits/VERSION' },
  currencies: { roots: ['/settings/v3/currencies'], dated: '/settings/currencies/VERSION' },
  account: { roots: ['/account-info/v3'], dated: '/account-info/VERSION' },
} as const;
type Area = keyof typeof areas;

const rootsOf = (area: Area, generation: Generation): readonly string[] =>
  generation === legacy ? areas[area].roots : [areas[area].dated.replace('VERSION', generation)];

interface Step {
  readonly area: Area;
  /** Method, path as the router writes it, and status where it is not 200. */
  readonly operation: string;
  readonly path: string;
  readonly body?: object;
  readonly status?: number;
  readonly only?: readonly Generation[];
}

const step = (
  area: Area,
  operation: string,
  path: string,
  body?: object,
  status?: number,
  only?: readonly Generation[],
): Step => ({
  area,
  operation,
  path,
  ...(body === undefined ? {} : { body }),
  ...(status === undefined ? {} : { status }),
  ...(only === undefined ? {} : { only }),
});

const key = (value: string) => ({ properties: { roe_key: value } });
const upsert = (value: string) => ({ inputs: [{ id: value, idProperty: 'roe_key', properties: {} }] });
const pair = { from: { id: '9011' }, to: { id: '701' } };
const invited = () => ({
  associationCategory: 'USER_DEFINED',
  associationTypeId: portal.emulator.state.app!.roles.invited.typeId,
});
const property = { name: 'own', label: 'Own', type: 'string', fieldType: 'text', groupName: 'mine' };
const schema = {
  name: 'thing',
  labels: { singular: 'Thing', plural: 'Things' },
  requiredProperties: [],
  properties: [],
};
/** Numbers that the portal gives in the course of the walk. */
const thing = '2-48201938';
const nextType = () => portal.emulator.state.associations.types.saved().next;

const steps = (): Step[] => [
  step('objects', 'GET /:type', '/deals?limit=1'),
  step(
    'objects',
    'GET /:type/:id',
    '/deals/9001?properties=dealname&propertiesWithHistory=dealname&associations=companies',
  ),
  step('objects', 'POST /:type', `/${involvementType}`, key('a'), 201),
  step('objects', 'PATCH /:type/:id', `/${involvementType}/a?idProperty=roe_key`, {
    properties: { roe_role: 'invited' },
  }),
  step('objects', 'POST /:type/batch/read', '/deals/batch/read', {
    inputs: [{ id: '9001' }],
    properties: [],
    propertiesWithHistory: [],
  }),
  step('objects', 'POST /:type/batch/create', `/${involvementType}/batch/create`, { inputs: [key('b')] }, 201),
  step('objects', 'POST /:type/batch/update', '/deals/batch/update', {
    inputs: [{ id: '9001', properties: { dealname: 'x' } }],
  }),
  step('objects', 'POST /:type/batch/upsert', `/${involvementType}/batch/upsert`, upsert('c')),
  step('objects', 'POST /:type/search', `/${involvementType}/search`, { limit: 1 }),
  step('objects', 'POST /:type/batch/archive', '/deals/batch/archive', { inputs: [{ id: '9002' }] }, 204),
  step('objects', 'POST /:type/merge', '/deals/merge', { primaryObjectId: '9004', objectIdToMerge: '9005' }),
  step('objects', 'DELETE /:type/:id', '/deals/9003', undefined, 204),
  step('objects', 'GET /:type/:id/associations/:to', '/deals/9001/associations/companies', undefined, 200, [legacy]),
  step('record', 'GET /:type/:id/associations/:to', '/deals/9001/associations/companies', undefined, 200, [
    legacy,
    '2025-09',
    '2026-03',
  ]),
  // Gone in 2026-09, for what partner services do not concern.
  step('record', 'GET /:type/:id/associations/:to', '/deals/9001/associations/companies', undefined, 404, ['2026-09']),
  step('record', 'PUT /:type/:id/associations/default/:to/:toId', '/deals/9011/associations/default/companies/702'),
  step('record', 'PUT /:type/:id/associations/:to/:toId', '/deals/9011/associations/companies/702', [invited()], 201),
  step('record', 'DELETE /:type/:id/associations/:to/:toId', '/deals/9011/associations/companies/702', undefined, 204),
  step('associations', 'POST /:from/:to/batch/associate/default', '/deals/companies/batch/associate/default', {
    inputs: [pair],
  }),
  step(
    'associations',
    'POST /:from/:to/batch/create',
    '/deals/companies/batch/create',
    { inputs: [{ ...pair, types: [invited()] }] },
    201,
  ),
  step('associations', 'POST /:from/:to/batch/read', '/deals/companies/batch/read', { inputs: [{ id: '9011' }] }),
  step(
    'associations',
    'POST /:from/:to/batch/labels/archive',
    '/deals/companies/batch/labels/archive',
    { inputs: [{ ...pair, types: [invited()] }] },
    204,
  ),
  step(
    'associations',
    'POST /:from/:to/batch/archive',
    '/deals/companies/batch/archive',
    { inputs: [{ from: pair.from, to: [pair.to] }] },
    204,
  ),
  step('associations', 'GET /:from/:to/labels', '/deals/companies/labels'),
  step('associations', 'POST /:from/:to/labels', '/deals/companies/labels', { label: 'Reseller', name: 'reseller' }),
  step(
    'associations',
    'PUT /:from/:to/labels',
    '/deals/companies/labels',
    { associationTypeId: nextType(), label: 'Dealer' },
    204,
  ),
  step('associations', 'DELETE /:from/:to/labels/:typeId', `/deals/companies/labels/${nextType()}`, undefined, 204),
  step('properties', 'GET /:type/groups', '/deals/groups'),
  step('properties', 'POST /:type/groups', '/deals/groups', { name: 'mine', label: 'Mine' }, 201),
  step('properties', 'GET /:type/groups/:group', '/deals/groups/mine'),
  step('properties', 'PATCH /:type/groups/:group', '/deals/groups/mine', { label: 'Ours' }),
  step('properties', 'POST /:type', '/deals', property, 201),
  step('properties', 'GET /:type', '/deals'),
  step('properties', 'GET /:type/:name', '/deals/own'),
  step('properties', 'PATCH /:type/:name', '/deals/own', { label: 'Ours' }),
  step('properties', 'DELETE /:type/:name', '/deals/own', undefined, 204),
  step('properties', 'POST /:type/batch/create', '/deals/batch/create', { inputs: [property] }, 201),
  step('properties', 'POST /:type/batch/read', '/deals/batch/read', { inputs: [{ name: 'own' }], archived: false }),
  step('properties', 'POST /:type/batch/archive', '/deals/batch/archive', { inputs: [{ name: 'own' }] }, 204),
  step('properties', 'DELETE /:type/groups/:group', '/deals/groups/mine', undefined, 204),
  step('schemas', 'GET ', ''),
  step('schemas', 'POST ', '', schema, 201),
  step('schemas', 'GET /:type', `/${thing}`),
  step('schemas', 'PATCH /:type', `/${thing}`, { labels: { singular: 'Other', plural: 'Others' } }),
  step(
    'schemas',
    'POST /:type/associations',
    `/${thing}/associations`,
    { fromObjectTypeId: thing, toObjectTypeId: '0-3' },
    201,
  ),
  step('schemas', 'DELETE /:type/associations/:association', `/${thing}/associations/LAST`, undefined, 204),
  step('schemas', 'DELETE /:type', `/${thing}?archived=true`, undefined, 204),
  step('pipelines', 'GET /:type', '/deals'),
  step('pipelines', 'GET /:type/:pipeline', '/deals/default'),
  step('pipelines', 'GET /:type/:pipeline/stages', '/deals/default/stages'),
  step('pipelines', 'GET /:type/:pipeline/stages/:stage', '/deals/default/stages/closedwon'),
  step('owners', 'GET ', ''),
  step('owners', 'GET /:id', '/880101'),
  ...[
    'custom-properties',
    'custom-object-types',
    'calculated-properties',
    'pipelines',
    'records',
    'associations/labels',
  ].map((each) => step('limits', `GET /${each}`, `/${each}`)),
  step('limits', 'GET /associations/records/:from/:to', '/associations/records/0-3/0-2'),
  ...['company-currency', 'codes', 'exchange-rates', 'exchange-rates/current'].map((each) =>
    step('currencies', `GET /${each}`, `/${each}`, undefined, 200, [legacy, '2026-03', '2026-09']),
  ),
  step('currencies', 'GET /exchange-rates/:id', '/exchange-rates/1', undefined, 200, [legacy, '2026-03', '2026-09']),
  step('account', 'GET /details', '/details'),
  step('account', 'GET /api-usage/daily/private-apps', '/api-usage/daily/private-apps'),
];

/** An object that is made again gets another number. */
async function walk({ area, operation, path, body, status = 200 }: Step, root: string): Promise<string> {
  const { custom } = portal.emulator.state.types;
  const made = custom.named('thing')?.type.typeId ?? thing;
  const last = String(nextType() - 2);
  const method = operation.split(' ', 1)[0] ?? 'GET';
  const address = root + path.replace(thing, made).replace('LAST', last);
  const changed = body === undefined ? undefined : (JSON.parse(JSON.stringify(body).replaceAll(thing, made)) as object);
  const answer = await portal.client.apiRequest({
    method,
    path: address,
    ...(changed === undefined ? {} : { body: changed }),
  });
  expect([area, operation, root, answer.status, answer.status === status ? '' : await answer.text()]).toEqual([
    area,
    operation,
    root,
    status,
    '',
  ]);
  return operation.replace(' ', ` ${root}`);
}

const belongs =
  (generation: Generation) =>
  (path: string): boolean =>
    generation === legacy ? !/\d{4}-\d{2}/.test(path) : path.includes(`/${generation}`);

test.each(generations)('%s: every operation answers, and none was forgotten', async (generation) => {
  const walked = new Set<string>();
  for (const area of Object.keys(areas) as Area[]) {
    for (const root of rootsOf(area, generation)) {
      const ofArea = steps().filter(
        (each) => each.area === area && (each.only === undefined || each.only.includes(generation)),
      );
      for (const each of ofArea) walked.add(await walk(each, root));
    }
  }
  const offered = portal.emulator.operations
    .filter(({ path }) => belongs(generation)(path))
    .map(({ method, path }) => `${method} ${path}`);
  expect(offered.filter((each) => !walked.has(each))).toEqual([]);
});
