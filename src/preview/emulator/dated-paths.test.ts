/** The date-versioned API, where it differs from v3 and v4. */
import { type Emulator, startEmulator } from './emulator.ts';

let emulator: Emulator;
let agency: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ portal: 'hubspot-emea', associationPageSize: 2 });
  agency = await startEmulator({ portal: 'partner-agence' });
});
afterAll(() => Promise.all([emulator.close(), agency.close()]));

async function ask(
  path: string,
  body?: object,
  at = emulator,
): Promise<{ status: number; json: Record<string, unknown> }> {
  const answer = await fetch(at.url + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${at.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
}

test.each(['2026-03', '2026-09'])('objects %s: read, batch read, search', async (version) => {
  expect((await ask(`/crm/objects/${version}/deals/9001?properties=dealname`)).json).toMatchObject({ id: '9001' });
  const batch = await ask(`/crm/objects/${version}/2-48201937/batch/read`, {
    inputs: [{ id: '51001' }],
    properties: ['roe_key'],
  });
  expect(batch).toMatchObject({ status: 200, json: { results: [{ properties: { roe_key: '9001:701' } }] } });
  expect((await ask(`/crm/objects/${version}/0-8/search`, { limit: 1 })).json['results']).toHaveLength(1);
});

test('the short name of a custom object is an address on v3 only', async () => {
  expect((await ask('/crm/v3/objects/p_partner_involvement/51001')).status).toBe(200);
  expect((await ask('/crm/objects/2026-09/p_partner_involvement/51001')).status).toBe(404);
  expect((await ask('/crm/objects/2026-09/p147258369_partner_involvement/51001')).status).toBe(200);
  expect((await ask('/crm/objects/2026-09/partner_involvement/51001')).status).toBe(404);
});

test('a target’s id is a number in v4 and a string in 2026-09', async () => {
  const target = async (root: string): Promise<unknown> => {
    const { json } = await ask(`${root}/deals/line_items/batch/read`, { inputs: [{ id: '9001' }] });
    return (json['results'] as { to: { toObjectId: unknown }[] }[])[0]?.to[0]?.toObjectId;
  };
  expect(await target('/crm/v4/associations')).toBe(31001);
  expect(await target('/crm/associations/2026-03')).toBe(31001);
  expect(await target('/crm/associations/2026-09')).toBe('31001');
});

test('one record’s associations can be read in v4, 2025-09 and 2026-03, no longer in 2026-09', async () => {
  expect((await ask('/crm/v4/objects/deals/9001/associations/line_items')).status).toBe(200);
  expect((await ask('/crm/objects/2025-09/deals/9001/associations/line_items')).status).toBe(200);
  expect((await ask('/crm/objects/2026-03/deals/9001/associations/line_items')).status).toBe(200);
  expect((await ask('/crm/objects/2026-09/deals/9001/associations/line_items')).status).toBe(404);
});

test('each input of a batch has pages of its own', async () => {
  const first = await ask('/crm/associations/2026-09/deals/line_items/batch/read', {
    inputs: [{ id: '9022' }, { id: '9001' }],
  });
  const [long, short] = first.json['results'] as {
    to: { toObjectId: string }[];
    paging?: { next: { after: string } };
  }[];
  expect(long?.to.map((each) => each.toObjectId)).toEqual(['31029', '31030']);
  expect(short?.paging).toBeUndefined();
  const second = await ask('/crm/associations/2026-09/deals/line_items/batch/read', {
    inputs: [{ id: '9022', after: long?.paging?.next.after }],
  });
  expect((second.json['results'] as { to: { toObjectId: string }[] }[])[0]?.to.map((each) => each.toObjectId)).toEqual([
    '31031',
    '31032',
  ]);
});

test('a record brings the first page of its associations', async () => {
  const { json } = await ask('/crm/objects/2026-09/deals/9022?associations=line_items');
  expect(json['associations']).toMatchObject({
    'line items': { results: [{ id: '31029' }, { id: '31030' }], paging: { next: { after: '2' } } },
  });
});

test('labels are listed without their names, under numbers of the portal', async () => {
  const { json } = await ask('/crm/associations/2026-09/deals/companies/labels');
  const results = json['results'] as { label: string | null; typeId: number }[];
  expect(Object.keys(results[0] ?? {}).sort()).toEqual(['category', 'label', 'typeId']);
  const elsewhere = (await ask('/crm/associations/2026-09/deals/companies/labels', undefined, agency)).json[
    'results'
  ] as typeof results;
  const number = (list: typeof results): number | undefined =>
    list.find((each) => each.label === 'Originating partner')?.typeId;
  expect(number(results)).not.toBe(number(elsewhere));
});

test('ids without associations can be left out, as the documentation has it', async () => {
  const quiet = await startEmulator({ portal: 'hubspot-emea', emptyAssociations: 'omitted' });
  const answer = await ask(
    '/crm/associations/2026-09/deals/line_items/batch/read',
    { inputs: [{ id: '9001' }] },
    quiet,
  );
  const none = await ask('/crm/associations/2026-09/deals/quotes/batch/read', { inputs: [{ id: '9011' }] }, quiet);
  expect([answer.status, none.status, none.json['results']]).toEqual([200, 200, []]);
  await quiet.close();
});

test('owners, schemas, currencies, account', async () => {
  expect((await ask('/crm/owners/2026-09')).json['results']).toHaveLength(3);
  expect((await ask('/crm-object-schemas/2026-09/schemas/p147258369_partner_involvement')).json).toMatchObject({
    objectTypeId: '2-48201937',
  });
  expect((await ask('/settings/currencies/2026-09/company-currency')).json).toEqual({
    id: 'EUR',
    createdAt: '2023-11-07T05:31:56.000Z',
  });
  const current = (await ask('/settings/currencies/2026-09/exchange-rates/current')).json['results'] as {
    fromCurrencyCode: string;
    conversionRate: number;
  }[];
  expect(current.find((rate) => rate.fromCurrencyCode === 'USD')?.conversionRate).toBe(0.8681);
  expect((await ask('/settings/currencies/2026-09/exchange-rates?fromCurrencyCode=USD')).json['results']).toHaveLength(
    2,
  );
  expect((await ask('/account-info/2026-09/details')).json).toMatchObject({
    portalId: 147258369,
    timeZone: 'Europe/Paris',
  });
});

test('partner clients exist in a partner’s portal only, and 2026-09 reads them one by one', async () => {
  expect((await ask('/crm/v3/objects/partner_clients', undefined, agency)).json['results']).toHaveLength(
    agency.portal.partnerClients.length,
  );
  expect(
    (await ask('/crm/objects/2026-09/partner_clients/88001?properties=hs_client_domain_name', undefined, agency)).json,
  ).toMatchObject({
    properties: { hs_client_domain_name: 'cristallerie-morel.example' },
  });
  expect((await ask('/crm/v3/objects/partner_clients/batch/read', { inputs: [{ id: '88001' }] }, agency)).status).toBe(
    200,
  );
  expect(
    (await ask('/crm/objects/2026-03/partner_clients/batch/read', { inputs: [{ id: '88001' }] }, agency)).status,
  ).toBe(200);
  expect(
    (await ask('/crm/objects/2026-09/partner_clients/batch/read', { inputs: [{ id: '88001' }] }, agency)).status,
  ).toBe(404);
  expect(
    (await ask('/crm/v4/associations/partner_clients/companies/batch/read', { inputs: [{ id: '88001' }] }, agency))
      .json['results'],
  ).toMatchObject([{ to: [{ toObjectId: 1303 }] }]);
  expect((await ask('/crm/v3/objects/partner_clients')).status).toBe(404);
});

test('a path that HubSpot does not have', async () => {
  const { status, json } = await ask('/crm/objects/2031-03/deals/9001');
  expect([status, json['status']]).toEqual([404, 'error']);
});

test('nothing of a story is ever sent', async () => {
  const { json } = await ask('/crm/objects/2026-09/deals?limit=100&properties=story,expectedStatus,dealname');
  expect(JSON.stringify(json)).not.toMatch(/expected|story/i);
});
