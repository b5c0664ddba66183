/**
 * A quarter is closed with `roe statement --close` and noted in the portal; the page is told by whom, when and of what, and what
 * reads otherwise since: to the cent what `roe statement` states as adjustments.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rulebook } from '../../catalogue/rulebook.ts';
import type { DealsStated, QuarterState, StatedAmount } from '../../contract/statement.ts';
import { manifestSchema } from '../../crm/manifest-schema.ts';
import { settingTypeOf } from '../../crm/testing/in-memory-crm.ts';
import type { Entry } from '../../portfolio/statement/entry.ts';
import type { Emulator } from '../../preview/emulator/emulator.ts';
import { portalManifest } from '../../preview/portals/load.ts';
import { judgeBy } from '../../rules/judge.ts';
import { roeStatement, statementOfAccount } from '../../cli/testing/roe-of-account.ts';
import { type Around, closeAll, emulated, pageOf, portals, send } from './testing/shared-deals-bench.ts';

jest.setTimeout(60_000);

const judge = judgeBy(rulebook);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'roe-close-'));
});
afterEach(async () => {
  await closeAll();
  rmSync(folder, { recursive: true, force: true });
});

const fileOf = (quarter: string): string => path.join(folder, `${quarter}.json`);
const close = (emulator: Emulator, quarter = '2025-Q4', ...more: readonly string[]) =>
  roeStatement(emulator, ['--quarter', quarter, '--close', fileOf(quarter), '--lang', 'en', ...more]);

async function stateOf(emulator: Emulator, quarter = '2025-Q4', around: Around = {}): Promise<QuarterState> {
  const answer = await send(emulator, { ask: 'quarter', quarter, locale: 'en' }, around);
  if (!answer.ok || !('closedDeals' in answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

/** Of every shared deal and those that are closed, as the page asks. */
async function statedOf(emulator: Emulator, quarter: string, around: Around = {}): Promise<DealsStated> {
  const { closedDeals } = await stateOf(emulator, quarter, around);
  const rows = (await pageOf(emulator, undefined, around)).deals.map(({ dealId }) => dealId);
  const ids = [...new Set([...rows, ...closedDeals])];
  const all: DealsStated[] = [];
  for (let at = 0; at < ids.length; at += 20) {
    const dealIds = ids.slice(at, at + 20);
    const { timeZone } = emulator.portal;
    const parameters = { ask: 'statement', locale: 'en', timeZone, quarter, dealIds, compared: true };
    const answer = await send(emulator, parameters, { ...around, more: { judge } });
    if (!answer.ok || !('stated' in answer)) throw new Error(JSON.stringify(answer));
    all.push(answer);
  }
  const [first] = all;
  if (first === undefined) throw new Error('No deal is shared.');
  const closed = all.flatMap((each) => each.closed ?? []);
  return {
    ...first,
    stated: all.flatMap(({ stated }) => stated),
    unread: all.flatMap(({ unread }) => unread),
    ...(all.some((each) => each.closed !== undefined) ? { closed } : {}),
  };
}

const inShort = (
  dealId: string,
  { month, lineItemId, currency, amount, kind, adjusts }: StatedAmount | (Entry & { adjusts?: string }),
) => [dealId, lineItemId, month, currency, amount, kind, adjusts ?? ''].join(' ');

/** Something of a deal is recorded after the quarter was closed. */
function pay(emulator: Emulator, dealId: string): void {
  const { objects, types } = emulator.state;
  objects.update(objects.get(types.find('deals', 'v3'), dealId), {
    roe_months_paid: '1',
    roe_subscription_cancelled: 'false',
  });
}

/** A month of it is over, and nobody said yet whether the customer paid. */
function overdueIn({ portal }: Emulator, entries: readonly Entry[]): string {
  const stories = new Set(portal.deals.map(({ deal }) => deal.id));
  const overdue = entries.filter(
    ({ kind, month, dealId }) => kind === 'projected' && month === '2025-10' && stories.has(dealId),
  );
  return overdue[0]?.dealId ?? '';
}

describe.each(portals)('%s', (name) => {
  test('open until it is closed; then by whom, when, of what, and every amount as it was', async () => {
    const emulator = await emulated(name);
    expect(await stateOf(emulator)).toEqual({ ok: true, quarter: '2025-Q4', closedDeals: [], withoutAmounts: [] });
    const before = await statementOfAccount(emulator, '2025-Q4');
    const { status, err } = await close(emulator);
    expect({ status, err }).toEqual({
      status: 0,
      err: expect.stringMatching(
        /2025-Q4 is closed in .*\n.*HubSpot knows: 2025-Q4 is noted there as closed/s,
      ) as string,
    });
    const { closing, closedDeals } = await stateOf(emulator);
    const { digest } = JSON.parse(readFileSync(fileOf('2025-Q4'), 'utf8')) as { digest: string };
    expect(closing).toMatchObject({ by: 'Camille', digest, deals: before.deals, totals: before.totals, inFull: true });
    expect(closing?.closedAt).toBe(new Date(emulator.portal.today).toISOString());
    expect(closedDeals.toSorted()).toEqual([...new Set(before.entries.map(({ dealId }) => dealId))].sort());
    const { closed, stated } = await statedOf(emulator, '2025-Q4');
    expect(
      (closed ?? []).flatMap(({ dealId, amounts }) => amounts.map((each) => inShort(dealId, each))).sort(),
    ).toEqual(before.entries.map((entry) => inShort(entry.dealId, entry)).sort());
    expect(stated.flatMap(({ adjustments = [] }) => adjustments)).toEqual([]);
  });

  test('what reads otherwise since is told of the closed quarter, and stated in the one that follows as roe statement states it', async () => {
    const emulator = await emulated(name);
    const { entries } = await statementOfAccount(emulator, '2025-Q4');
    await close(emulator);
    const changed = overdueIn(emulator, entries);
    pay(emulator, changed);
    const { stated, closed } = await statedOf(emulator, '2025-Q4');
    const since = stated.filter(({ adjustments = [] }) => adjustments.length > 0);
    expect(since.map(({ dealId }) => dealId)).toEqual([changed]);
    // As it was closed, it stays.
    expect((closed ?? []).flatMap(({ amounts }) => amounts)).toHaveLength(entries.length);
    const next = await statedOf(emulator, '2026-Q1');
    const byCommand = await statementOfAccount(emulator, '2026-Q1');
    expect(byCommand.adjustments.length).toBeGreaterThan(1);
    expect(
      next.stated
        .flatMap(({ dealId, amounts, adjustments = [] }) =>
          [...amounts, ...adjustments].map((each) => inShort(dealId, each)),
        )
        .sort(),
    ).toEqual([...byCommand.entries, ...byCommand.adjustments].map((entry) => inShort(entry.dealId, entry)).sort());
    expect(next.stated.flatMap(({ adjustments = [] }) => adjustments.map(({ adjusts }) => adjusts))).toContain(
      '2025-Q4',
    );
    // A quarter after that would take them back a second time.
    const later = await statedOf(emulator, '2026-Q2');
    expect(later.stated.flatMap(({ adjustments = [] }) => adjustments)).toEqual([]);
    expect((await statementOfAccount(emulator, '2026-Q2')).adjustments).toEqual([]);
  });

  test('adjustments that a quarter took up are closed with it, and are none of the next', async () => {
    const emulator = await emulated(name);
    const { entries } = await statementOfAccount(emulator, '2025-Q4');
    await close(emulator);
    pay(emulator, overdueIn(emulator, entries));
    // A quarter is closed once it has begun.
    const inWinter = { now: '2026-02-05T10:00:00+01:00' };
    const first = ['--quarter', '2026-Q1', '--close', fileOf('2026-Q1')];
    expect((await roeStatement(emulator, first, inWinter)).status).toBe(0);
    expect(
      (await statedOf(emulator, '2026-Q2', inWinter)).stated.flatMap(({ adjustments = [] }) => adjustments),
    ).toEqual([]);
    const { closed = [] } = await statedOf(emulator, '2026-Q1', inWinter);
    expect(closed.flatMap(({ amounts }) => amounts.map(({ adjusts }) => adjusts))).toContain('2025-Q4');
    expect(
      (await statedOf(emulator, '2025-Q4', inWinter)).stated.flatMap(({ adjustments = [] }) => adjustments),
    ).toEqual([]);
  });
});

test('a deal that is gone since stays in the quarter as it was closed, and is named', async () => {
  const emulator = await emulated('hubspot-emea');
  const { entries } = await statementOfAccount(emulator, '2025-Q4');
  await close(emulator);
  const gone = entries[0]?.dealId ?? '';
  const { objects, types } = emulator.state;
  objects.archive(objects.get(types.find('deals', 'v3'), gone));
  const { closed = [], unread } = await statedOf(emulator, '2025-Q4');
  expect(closed.map(({ dealId }) => dealId)).toContain(gone);
  expect(unread.find(({ dealId }) => dealId === gone)?.why).toMatch(/cannot be found/);
});

test('it is closed once: who comes second is told who was first, and no file is written', async () => {
  const emulator = await emulated('hubspot-emea');
  await close(emulator);
  rmSync(fileOf('2025-Q4'));
  const second = await close(emulator);
  expect(second).toMatchObject({
    status: 2,
    err: expect.stringMatching(/2025-Q4 is closed in HubSpot \(Camille, 2025-11-05\)/) as string,
  });
  expect(() => readFileSync(fileOf('2025-Q4'))).toThrow(/ENOENT/);
});

test('HubSpot does not take it: the file is closed, that is said, and the same command again tells HubSpot what the file says', async () => {
  const emulator = await emulated('hubspot-emea');
  emulator.faults.add({ path: /objects\/.*2-\d+$/, times: 1, answer: { kind: 'status', status: 403 }, method: 'POST' });
  const first = await close(emulator);
  expect(first).toMatchObject({
    status: 1,
    err: expect.stringMatching(/is closed in .*HubSpot does not know/s) as string,
  });
  expect((await stateOf(emulator)).closing).toBeUndefined();
  const text = readFileSync(fileOf('2025-Q4'), 'utf8');
  pay(emulator, '9001');
  const again = await close(emulator);
  expect(again).toMatchObject({
    status: 0,
    err: expect.stringMatching(/stays as it is: HubSpot is told what it says/) as string,
  });
  expect(readFileSync(fileOf('2025-Q4'), 'utf8')).toBe(text);
  const { digest } = JSON.parse(text) as { digest: string };
  expect((await stateOf(emulator)).closing).toMatchObject({ digest, inFull: true });
});

test('a file of another account, and one that somebody changed, tell HubSpot nothing', async () => {
  const [emulator, other] = [await emulated('hubspot-emea'), await emulated('partner-agence')];
  await close(other);
  const foreign = await close(emulator);
  expect(foreign).toMatchObject({ status: 2, err: expect.stringMatching(/names no deal of this account/) as string });
  writeFileSync(fileOf('2025-Q4'), readFileSync(fileOf('2025-Q4'), 'utf8').replace('"2025-10"', '"2025-11"'));
  expect((await close(emulator)).err).toMatch(/never written again/);
  expect((await stateOf(emulator)).closing).toBeUndefined();
});

test('of some deals alone a file can be closed, and no quarter of the portal', async () => {
  const emulator = await emulated('hubspot-emea');
  expect((await close(emulator, '2025-Q4', '--deal', '9001')).err).toMatch(/HubSpot is not told/);
  expect((await stateOf(emulator)).closing).toBeUndefined();
});

test('what an admin typed over in the portal counts for nothing; its amounts alone typed over, the rest stands', async () => {
  const emulator = await emulated('hubspot-emea');
  await close(emulator);
  const { objects, types } = emulator.state;
  const [record] = objects.all(types.byTypeId(settingTypeOf(emulator.state)));
  objects.update(record!, { roe_detail: '{"of":"amounts"}' });
  expect((await stateOf(emulator)).closing).toMatchObject({ by: 'Camille', inFull: false });
  expect((await stateOf(emulator, '2026-Q1')).withoutAmounts).toEqual(['2025-Q4']);
  const { err } = await roeStatement(emulator, ['--quarter', '2026-Q1', '--lang', 'en']);
  expect(err).toMatch(/name its file with --closed/);
  objects.update(record!, { roe_value: 'closed' });
  expect((await stateOf(emulator)).closing).toBeUndefined();
});

test('HubSpot does not show the settings: nobody says that the quarter is open, and no deal is compared with nothing', async () => {
  const emulator = await emulated('hubspot-emea');
  await close(emulator);
  emulator.faults.add({ path: /objects\/.*2-\d+$/, method: 'GET', answer: { kind: 'status', status: 503 } });
  const state = await stateOf(emulator);
  expect(state.unread).toMatch(/HubSpot/);
  const { timeZone } = emulator.portal;
  const asked = { ask: 'statement', locale: 'en', timeZone, quarter: '2025-Q4', dealIds: ['9001'], compared: true };
  expect(await send(emulator, asked)).toMatchObject({ ok: false, code: 'HUBSPOT_DOWN' });
});

test('what was closed for HubSpot no partner is told of, and names nobody (BPW-03)', async () => {
  const emulator = await emulated('hubspot-emea');
  await close(emulator);
  const [partner, rival] = emulator.portal.partners;
  const manifest = manifestSchema.parse({
    ...portalManifest('hubspot-emea'),
    audience: 'partner',
    partner: { id: partner?.id, name: partner?.properties['name'], type: 'solutions_partner' },
  });
  const answers = [await stateOf(emulator, '2025-Q4', { manifest }), await statedOf(emulator, '2025-Q4', { manifest })];
  expect(answers[0]).toEqual({ ok: true, quarter: '2025-Q4', closedDeals: [], withoutAmounts: [] });
  expect(JSON.stringify(answers)).not.toContain(rival?.properties['name'] ?? '?');
  expect(JSON.stringify(answers)).not.toContain('"closed"');
});

test('a card asks for no more than before, and does not read what is beside a closing', async () => {
  const emulator = await emulated('hubspot-emea');
  await close(emulator);
  const before = emulator.calls.length;
  await send(emulator, { ask: 'evaluate', dealIds: ['9001'] });
  const settings = emulator.calls
    .slice(before)
    .filter(({ path: asked }) => /objects\/.*2-\d+\?.*roe_value/.test(asked));
  expect(settings).toHaveLength(1);
  expect(settings[0]?.path).not.toContain('roe_detail');
});
