import { startEmulator, type Emulator } from './emulator/emulator.ts';
import { setFault } from './faults.ts';
import { readDealRecord, readDeals } from './portal-records.ts';
import { samplePortal } from './preview-portal.ts';
import { faultNames } from './protocol.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ portal: 'hubspot-emea' });
});
afterAll(async () => {
  await emulator.close();
});

test.each(faultNames)('with the fault "%s" the record page stays readable', async (fault) => {
  setFault(emulator, fault);
  expect((await readDeals(samplePortal(emulator))).length).toBeGreaterThanOrEqual(12);
  expect((await readDealRecord(samplePortal(emulator), '9001'))?.name).toContain('Maison Delorme');
});

test.each([
  ['down', 500],
  ['wrong_token', 401],
  ['no_deal_scope', 403],
  ['rate_limited', 429],
] as const)("%s strikes the app's own calls", async (fault, status) => {
  setFault(emulator, fault);
  const answer = await fetch(`${emulator.url}/crm/objects/2026-09/deals/9001`, {
    headers: { authorization: `Bearer ${emulator.token}` },
  });
  expect(answer.status).toBe(status);
});

test('a missing scope for line items leaves the deal readable', async () => {
  setFault(emulator, 'no_line_scope');
  const headers = { authorization: `Bearer ${emulator.token}`, 'content-type': 'application/json' };
  expect((await fetch(`${emulator.url}/crm/objects/2026-09/deals/9001`, { headers })).status).toBe(200);
  const lines = await fetch(`${emulator.url}/crm/objects/2026-09/line_items/batch/read`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ inputs: [], properties: [] }),
  });
  expect(lines.status).toBe(403);
});
