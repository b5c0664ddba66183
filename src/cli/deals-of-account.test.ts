/** Deals of an account that are added up: each once, however often it had to be read. */
import { type Emulator, startEmulator } from '../preview/emulator/emulator.ts';
import { roeStatement } from './testing/roe-of-account.ts';

jest.setTimeout(120_000);

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ portal: 'partner-agence' });
});
afterEach(() => emulator.close());

const stated = () => roeStatement(emulator, ['--quarter', '2026-Q1', '--json']);

test('a deal that HubSpot showed in part at first counts once, as it reads in the end', async () => {
  const undisturbed = await stated();
  expect((JSON.parse(undisturbed.out) as { entries: unknown[] }).entries.length).toBeGreaterThan(0);
  const before = emulator.calls.length;
  emulator.faults.add({ path: '/line_items/batch/read', nth: 1, times: 3, answer: { kind: 'status', status: 502 } });
  const disturbed = await stated();
  const failed = emulator.calls.slice(before).filter(({ status }) => status === 502);
  expect(failed.length).toBeGreaterThan(0);
  expect(disturbed).toEqual(undisturbed);
});

test('a deal that stays unread is named, and is in no sum', async () => {
  const whole = JSON.parse((await stated()).out) as { entries: unknown[] };
  emulator.faults.add({ path: '/line_items/batch/read', answer: { kind: 'status', status: 502 } });
  const { status, out, err } = await stated();
  expect(status).not.toBe(0);
  expect(err).not.toBe('');
  expect((JSON.parse(out === '' ? '{"entries":[]}' : out) as { entries: unknown[] }).entries.length).toBeLessThan(
    whole.entries.length,
  );
});
