/** The uploaded function, run by HubSpot's own executor against the emulated CRM. */
import * as z from 'zod';
import { dealEngagement } from '../../functions/names.ts';
import { startEmulator, type Emulator } from '../../preview/emulator/emulator.ts';
import { ensureBuilt } from '../built.ts';
import { runProgram } from './run-program.ts';

let emulator: Emulator;
beforeAll(async () => {
  await ensureBuilt();
  emulator = await startEmulator({ portal: 'hubspot-emea' });
}, 120_000);
afterAll(() => emulator.close());

const answer = z.union([z.object({ answered: z.looseObject({ ok: z.boolean() }) }), z.object({ rejected: z.string() })]);

async function call(objectId: string | number, environment: Record<string, string> = {}) {
  const given = { PRIVATE_APP_ACCESS_TOKEN: emulator.token, HUBSPOT_API_BASE: emulator.url, ROE_NOW: '2025-11-05T10:00:00+01:00', ...environment };
  const parameters = { locale: 'en-GB', timeZone: 'Europe/Paris' };
  return answer.parse(await runProgram('run-function', { arguments: [JSON.stringify({ uid: dealEngagement, objectId, parameters })], environment: given }));
}

const view = z.object({
  ok: z.literal(true),
  view: z.looseObject({ status: z.looseObject({ label: z.string() }), commission: z.looseObject({ rows: z.array(z.looseObject({ monthly: z.string() })) }) }),
});

test("a deal's view comes through HubSpot's executor as the card gets it", async () => {
  const result = await call('9001');
  const { answered } = z.object({ answered: view }).parse(result);
  expect(answered.view.status.label).toBe('Rules met');
  expect(answered.view.commission.rows.map(({ monthly }) => monthly)).toEqual(['€148.00']);
}, 60_000);

test('HubSpot rejects the call before the function runs: unknown deal, wrong token', async () => {
  expect(await call('404404')).toHaveProperty('rejected');
  const refused = await call('9001', { PRIVATE_APP_ACCESS_TOKEN: 'pat-wrong' });
  expect(refused).toHaveProperty('rejected');
  expect(JSON.stringify(refused)).not.toContain('pat-wrong');
}, 60_000);
