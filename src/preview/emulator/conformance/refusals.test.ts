import {
  PropertyCreateFieldTypeEnum,
  PropertyCreateTypeEnum,
} from '@hubspot/api-client/lib/codegen/crm/properties/models/PropertyCreate.js';
import { startEmulator } from '../emulator.ts';
import { clientOf, conformance, refusal } from './client.ts';

const portal = conformance();

test('401 with a wrong token and without one', async () => {
  const stranger = clientOf({ ...portal.emulator, token: 'not-the-token' });
  const { code, body } = await refusal(stranger.crm.deals.basicApi.getById('9001'));
  expect([code, body.category]).toEqual([401, 'INVALID_AUTHENTICATION']);
  expect((await fetch(`${portal.emulator.url}/crm/v3/objects/deals/9001`)).status).toBe(401);
});

test('403 names the scopes, any one of which would do', async () => {
  const narrow = await startEmulator({ portal: 'hubspot-emea', scopes: ['crm.objects.deals.read'] });
  const own = clientOf(narrow);
  expect((await own.crm.deals.basicApi.getById('9001')).id).toBe('9001');
  const { code, body } = await refusal(own.crm.lineItems.basicApi.getById('31001'));
  expect([code, body.category]).toEqual([403, 'MISSING_SCOPES']);
  expect(body.errors?.[0]?.context?.['requiredGranularScopes']).toEqual(['crm.objects.line_items.read', 'e-commerce']);
  expect((await refusal(own.crm.deals.basicApi.update('9001', { properties: {} }))).code).toBe(403);
  await narrow.close();
});

test('404 for a record that does not exist, with a correlation id', async () => {
  const { code, body } = await refusal(portal.client.crm.deals.basicApi.getById('123456'));
  expect([code, body.category]).toEqual([404, 'OBJECT_NOT_FOUND']);
  expect(body.correlationId).toMatch(/^[0-9a-f-]{36}$/);
});

test.each(['TEN_SECONDLY_ROLLING', 'DAILY', 'SECONDLY'] as const)('429 under the policy %s', async (policy) => {
  portal.emulator.faults.add({ path: '/deals/9001', nth: 1, answer: { kind: 'status', status: 429, policy } });
  const { code, body } = await refusal(portal.client.crm.deals.basicApi.getById('9001'));
  expect([code, body.policyName]).toEqual([429, policy]);
  expect((await portal.client.crm.deals.basicApi.getById('9001')).id).toBe('9001');
});

test('limits that are set are enforced and announced', async () => {
  const limited = await startEmulator({ portal: 'hubspot-emea', limits: { tenSecondly: 2 } });
  const get = () =>
    fetch(`${limited.url}/crm/v3/objects/deals/9001`, { headers: { authorization: `Bearer ${limited.token}` } });
  expect((await get()).headers.get('x-hubspot-ratelimit-remaining')).toBe('1');
  expect((await get()).headers.get('x-hubspot-ratelimit-remaining')).toBe('0');
  const refused = await get();
  expect([refused.status, ((await refused.json()) as { policyName: string }).policyName]).toEqual([
    429,
    'TEN_SECONDLY_ROLLING',
  ]);
  await limited.close();
});

test('409 for a property that exists', async () => {
  const property = {
    name: 'roe_motion',
    label: 'Motion',
    type: PropertyCreateTypeEnum.String,
    fieldType: PropertyCreateFieldTypeEnum.Text,
    groupName: 'roe_engagement',
  };
  const { code, body } = await refusal(portal.client.crm.properties.coreApi.create('deals', property));
  expect([code, body.category]).toEqual([409, 'OBJECT_ALREADY_EXISTS']);
  expect((await portal.client.crm.properties.coreApi.create('deals', { ...property, name: 'roe_another' })).name).toBe(
    'roe_another',
  );
});

test('414 for an address that is too long', async () => {
  const names = Array.from({ length: 700 }, (_, index) => `property_${index}`);
  expect((await refusal(portal.client.crm.deals.basicApi.getById('9001', names))).code).toBe(414);
});
