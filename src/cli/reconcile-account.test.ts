/** `roe reconcile` against the deals of an account: what was stated of it agrees with it, and what was not is told. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Emulator, startEmulator } from '../preview/emulator/emulator.ts';
import { roeOfAccount, roeStatement } from './testing/roe-of-account.ts';

jest.setTimeout(60_000);

let emulator: Emulator;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'roe-held-'));
  emulator = await startEmulator({ portal: 'partner-agence' });
});
afterEach(async () => {
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the account brings, as if HubSpot had stated it. */
async function stated(change: (csv: string) => string = (csv) => csv): Promise<string> {
  const csv = path.join(folder, 'own.csv');
  await roeStatement(emulator, ['--quarter', '2026-Q1', '--csv', csv, '--json']);
  const { entries } = JSON.parse((await roeStatement(emulator, ['--quarter', '2026-Q1', '--json'])).out) as {
    entries: { dealId: string; month: string; amount: string; currency: string; line: string; kind: string }[];
  };
  const rows = entries
    .filter(({ kind }) => kind !== 'awaiting')
    .map(({ dealId, month, line, amount, currency }) => [dealId, month, line, amount, currency].join(','));
  const file = path.join(folder, 'statement.csv');
  writeFileSync(file, change(`Deal ID,Month,Product,Commission,Currency\n${rows.join('\n')}\n`));
  return file;
}
const held = (file: string, ...more: string[]) =>
  roeOfAccount(emulator, ['reconcile', file, '--quarter', '2026-Q1', '--lang', 'en', ...more]);

test('what the account itself states agrees with it, without a file of facts', async () => {
  const { status, out, err } = await held(await stated());
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/Differing \(0\)/);
  expect(out).toMatch(/Reconciled: the lists hold, to the cent/);
});

test('another amount than the account’s differs', async () => {
  const { status, out } = await held(await stated((csv) => csv.replace(/,90\.00,/, ',91.00,')));
  expect([status, out]).toEqual([1, expect.stringMatching(/Differing \(1\)/)]);
});

test('nothing is written to HubSpot', async () => {
  await held(await stated());
  const writes = emulator.calls.filter(
    ({ method, path: asked }) => method !== 'GET' && !/(batch\/read|search)$/.test(asked),
  );
  expect(writes).toEqual([]);
});
