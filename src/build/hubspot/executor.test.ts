/** The uploaded function, run by HubSpot's own executor against the emulated CRM. */
import * as z from 'zod';
import { dealEngagement, recordEngagement } from '../../functions/names.ts';
import { startEmulator, type Emulator } from '../../preview/emulator/emulator.ts';
import { ensureBuilt } from '../built.ts';
import { runProgram } from './run-program.ts';

let emulator: Emulator;
beforeAll(async () => {
  await ensureBuilt();
  emulator = await startEmulator({ portal: 'hubspot-emea' });
}, 120_000);
afterAll(() => emulator.close());

const answer = z.union([
  z.object({ answered: z.looseObject({ ok: z.boolean() }) }),
  z.object({ rejected: z.string() }),
]);

async function call(
  objectId: string | number,
  environment: Record<string, string> = {},
  uid: string = dealEngagement,
  more: Record<string, unknown> = {},
) {
  const given = {
    PRIVATE_APP_ACCESS_TOKEN: emulator.token,
    HUBSPOT_API_BASE: emulator.url,
    ROE_NOW: '2025-11-05T10:00:00+01:00',
    ...environment,
  };
  const parameters = { locale: 'en-GB', timeZone: 'Europe/Paris', ...more };
  return answer.parse(
    await runProgram('run-function', {
      arguments: [JSON.stringify({ uid, objectId, parameters })],
      environment: given,
    }),
  );
}

const view = z.object({
  ok: z.literal(true),
  view: z.looseObject({
    turn: z.looseObject({ tag: z.string() }),
    commission: z.looseObject({ rows: z.array(z.looseObject({ monthly: z.string() })) }),
  }),
});

test("a deal's view comes through HubSpot's executor as the card gets it", async () => {
  const result = await call('9001');
  const { answered } = z.object({ answered: view }).parse(result);
  expect(answered.view.turn.tag).toBe('Rules met');
  expect(answered.view.commission.rows.map(({ monthly }) => monthly)).toEqual(['€148.00']);
}, 60_000);

test('a fact is recorded through HubSpot’s executor, on what the reader saw', async () => {
  const { answered: before } = z
    .object({ answered: z.object({ view: z.looseObject({ revisions: z.record(z.string(), z.string()) }) }) })
    .parse(await call('9002'));
  const record = { kind: 'link', partnerId: '701', link: 'automatic', signedBy: 'customer', signedOn: '2025-11-04' };
  const sent = {
    requestId: '6a4b1f5c-1111-4222-8333-444455556666',
    recordedBy: 'Nora Petit',
    basedOn: before.view.revisions,
    record,
  };
  expect(await call('9002', {}, recordEngagement, sent)).toMatchObject({
    answered: { ok: true, recorded: [{ field: 'signedBy' }, { field: 'signedOn', value: '4 November 2025' }] },
  });
  expect(await call('9002', {}, recordEngagement, sent)).toMatchObject({ answered: { ok: true, repeated: true } });
}, 60_000);

test('HubSpot rejects the call before the function runs: unknown deal, wrong token', async () => {
  expect(await call('404404')).toHaveProperty('rejected');
  const refused = await call('9001', { PRIVATE_APP_ACCESS_TOKEN: 'pat-wrong' });
  expect(refused).toHaveProperty('rejected');
  expect(JSON.stringify(refused)).not.toContain('pat-wrong');
}, 60_000);
