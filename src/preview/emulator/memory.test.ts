import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadPortal } from '../portals/load.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from './emulator.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'roe-portal-'));
  file = path.join(folder, 'kept', 'hubspot-emea.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const whole = loadPortal('hubspot-emea');
const portal = {
  ...whole,
  earlierDeals: [],
  deals: whole.deals.filter(({ deal }) => ['9001', '9011'].includes(deal.id)),
};
const started = (options: Partial<EmulatorOptions> = {}): Promise<Emulator> =>
  startEmulator({ portal, file, ...options });

async function ask(
  { url, token }: Emulator,
  method: string,
  address: string,
  body?: object,
): Promise<{ status: number; json: Record<string, unknown> }> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const answer = await fetch(url + address, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, json: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
}

/** Everything that a client can see of the portal. */
async function seen(emulator: Emulator): Promise<unknown[]> {
  const paths = [
    '/crm/v3/objects/deals?limit=100&propertiesWithHistory=dealname,roe_motion&associations=companies,2-48201937',
    '/crm/v3/objects/2-48201937?limit=100&properties=roe_key,roe_role',
    '/crm/v3/objects/companies?limit=100&properties=name,roe_partner_tier&archived=true',
    '/crm/v3/properties/deals',
    '/crm/v3/properties/deals?archived=true',
    '/crm/v3/properties/deals/groups',
    '/crm-object-schemas/v3/schemas',
    '/crm/v4/associations/deals/companies/labels',
    '/crm/v4/objects/deals/9011/associations/companies',
  ];
  return Promise.all(paths.map(async (each) => (await ask(emulator, 'GET', each)).json));
}

async function write(emulator: Emulator): Promise<void> {
  const label = await ask(emulator, 'POST', '/crm/v4/associations/deals/companies/labels', {
    label: 'Reseller',
    name: 'reseller',
  });
  const { typeId } = (label.json['results'] as { typeId: number }[])[0]!;
  const writes: [string, string, object?][] = [
    [
      'PATCH',
      '/crm/v3/objects/deals/9001',
      { properties: { dealname: 'Recorded', roe_motion: 'hubspot_collaboration' } },
    ],
    ['POST', '/crm/v3/objects/2-48201937', { properties: { roe_key: '9011:702', roe_role: 'competing' } }],
    ['DELETE', '/crm/v3/objects/companies/706'],
    ['POST', '/crm/v3/properties/deals/groups', { name: 'mine', label: 'Mine' }],
    [
      'POST',
      '/crm/v3/properties/deals',
      { name: 'own', label: 'Own', type: 'string', fieldType: 'text', groupName: 'mine' },
    ],
    ['DELETE', '/crm/v3/properties/deals/hs_deal_registration_mrr'],
    [
      'PUT',
      '/crm/v4/objects/deals/9011/associations/companies/701',
      [{ associationCategory: 'USER_DEFINED', associationTypeId: typeId }],
    ],
  ];
  for (const [method, address, body] of writes)
    expect((await ask(emulator, method, address, body)).status).toBeLessThan(300);
}

test('what was recorded is there after a restart, histories, definitions and labels too', async () => {
  const first = await started();
  await write(first);
  const before = await seen(first);
  await first.close();
  const second = await started();
  expect(await seen(second)).toEqual(before);
  expect(JSON.stringify(before)).toContain('Recorded');
  await second.close();
}, 20_000);

test('the clock and the numbers of new records go on', async () => {
  const create = async (emulator: Emulator, name: string): Promise<{ id: string; createdAt: string }> =>
    (await ask(emulator, 'POST', '/crm/v3/objects/companies', { properties: { name } })).json as {
      id: string;
      createdAt: string;
    };
  const first = await started();
  const one = await create(first, 'Un');
  await first.close();
  const second = await started();
  const other = await create(second, 'Deux');
  expect(Number(other.id)).toBeGreaterThan(Number(one.id));
  expect(other.createdAt > one.createdAt).toBe(true);
  await second.close();
});

test('a write is in the file before it is answered; reading writes nothing; no half file stays', async () => {
  const emulator = await started();
  await ask(emulator, 'GET', '/crm/v3/objects/deals/9001');
  await ask(emulator, 'POST', '/crm/v3/objects/deals/search', {});
  await ask(emulator, 'POST', '/crm/v3/objects/deals/batch/read', { inputs: [] });
  await ask(emulator, 'PATCH', '/crm/v3/objects/deals/404', { properties: {} });
  expect(existsSync(file)).toBe(false);
  await ask(emulator, 'PATCH', '/crm/v3/objects/deals/9001', { properties: { dealname: 'Kept' } });
  expect(readFileSync(file, 'utf8')).toContain('"dealname":"Kept"');
  expect(readdirSync(path.dirname(file))).toEqual(['hubspot-emea.json']);
  await emulator.close();
});

test('a portal without the app stays without it', async () => {
  const first = await started({ installed: false });
  await ask(first, 'PATCH', '/crm/v3/objects/deals/9001', { properties: { dealname: 'Kept' } });
  await first.close();
  const second = await started({ installed: false });
  expect((await ask(second, 'GET', '/crm-object-schemas/v3/schemas')).json['results']).toEqual([]);
  expect((await ask(second, 'GET', '/crm/v3/objects/deals/9001')).json).toMatchObject({
    properties: { dealname: 'Kept' },
  });
  await second.close();
});

test('what the app’s manifest has gained since is added to a portal that has the app', async () => {
  const first = await started();
  await ask(first, 'DELETE', '/crm/v3/properties/deals/roe_motion');
  await first.close();
  const saved = JSON.parse(readFileSync(file, 'utf8')) as { definitions: { properties: { name: string }[] }[] };
  for (const type of saved.definitions)
    type.properties = type.properties.filter(({ name }) => name !== 'roe_proof_due');
  writeFileSync(file, JSON.stringify(saved));
  const second = await started();
  expect((await ask(second, 'GET', '/crm/v3/properties/deals/roe_proof_due')).status).toBe(200);
  // What an admin archived stays archived.
  expect((await ask(second, 'GET', '/crm/v3/properties/deals/roe_motion')).status).toBe(404);
  await second.close();
});

test('a reset goes back to the sample’s files, in the file as well', async () => {
  const first = await started();
  await ask(first, 'PATCH', '/crm/v3/objects/deals/9001', { properties: { dealname: 'Kept' } });
  first.reset();
  await first.close();
  const second = await started();
  expect(JSON.stringify(await seen(second))).not.toContain('Kept');
  await second.close();
});

describe('a file that is damaged is refused with its name, the trouble and what to do', () => {
  const damage: [string, (saved: string) => string, RegExp][] = [
    ['half of it', (saved) => saved.slice(0, saved.length / 2), /JSON/],
    ['empty', () => '', /JSON/],
    ['another document', () => '{"deals":[]}', /not as one is written/],
    [
      'another portal’s',
      (saved) => saved.replace('"portal":"hubspot-emea"', '"portal":"partner-agence"'),
      /belongs to the sample portal "partner-agence"/,
    ],
    ['a record without an id', (saved) => saved.replace('"id":"9001"', '"id":""'), /records/],
  ];

  test.each(damage)('%s', async (_, spoil, trouble) => {
    const emulator = await started();
    emulator.reset();
    await emulator.close();
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    await expect(started()).rejects.toThrow(trouble);
    await expect(started()).rejects.toThrow(/hubspot-emea\.json[\s\S]*move it away/);
  });
});
