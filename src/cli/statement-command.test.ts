/** `roe statement`: a file of deals, and what they bring in a quarter. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './run.ts';
import { captured } from './testing/captured.ts';

const example = 'docs/examples/worked-example.json';
const written = readFileSync(example, 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'roe-statement-'));
const file = (name: string, content: string): string => {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
};
async function roe(...args: string[]) {
  const screen = captured();
  const status = await run(args, {}, screen.terminal);
  return { status, out: screen.out(), err: screen.err() };
}

test('one deal: its months, the total, and that it reconciles', async () => {
  const { status, out } = await roe('statement', example, '--quarter', '2025-Q4');
  expect(status).toBe(0);
  expect(out).toMatch(/Marketing Hub Professional: €444\.00 to come/);
  expect(out).toMatch(/Reconciled: every month of the deal is, to the cent, what its determination says\./);
});

test('one deal a line: a bad line is told by its number, and the rest is stated', async () => {
  const line = JSON.stringify(JSON.parse(written));
  const lines = file('deals.ndjson', `${line}\n\n{"deal": 7}\n${line.replace('"740"', '"741"')}\n`);
  const { status, out, err } = await roe('statement', lines, '--ndjson', '--quarter', '2026-Q1', '--json');
  expect(status).toBe(1);
  expect(err).toMatch(/deals\.ndjson, line 3:\nThe file is refused/);
  expect(JSON.parse(out)).toMatchObject({
    quarter: '2026-Q1',
    deals: 2,
    mismatches: [],
    totals: [{ projected: '888.00' }],
  });
});

test('as CSV in two forms', async () => {
  const [csv, excel] = [path.join(folder, 'a.csv'), path.join(folder, 'b.csv')];
  await roe('statement', example, '--quarter', '2025-Q4', '--csv', csv, '--csv-excel', excel, '--lang', 'fr');
  expect(readFileSync(csv, 'utf8')).toMatch(/^trimestre,mois,.*\r\n2025-Q4,2025-10,.*,148\.00,à venir/);
  expect(readFileSync(excel, 'utf8')).toMatch(/^\uFEFFtrimestre;mois;.*\r\n2025-Q4;2025-10;.*;148,00;à venir/);
});

test('what is asked wrongly is refused, with what would be right', async () => {
  const told = async (...args: string[]) => (await roe('statement', ...args)).err;
  expect(await told(example)).toMatch(/--quarter with a quarter, like 2026-Q4/);
  expect(await told(example, '--quarter', '2026-Q5')).toMatch(/2026-Q4/);
  expect(await told(example, '--quarter', '2026-Q1', '--currency', 'euro')).toMatch(/three letters/);
  expect(await told('--quarter', '2026-Q1')).toMatch(/A key is missing/);
  expect(await told('nowhere.json', '--quarter', '2026-Q1')).toMatch(/there is no such file/);
  expect((await roe('statement', file('bad.json', '{}'), '--quarter', '2026-Q1')).status).toBe(2);
});

test('by another edition each amount says that it is provisional', async () => {
  const later = file('later.json', written.replace('"closeDate": "2025-10-15"', '"closeDate": "2025-12-15"'));
  const { out } = await roe('statement', later, '--quarter', '2026-Q1', '--edition', '2025-11-17');
  expect(out).toMatch(/\(740\) · provisional/);
});

test('a quarter is closed once; what reads otherwise later is an adjustment, and the closed file stays as it is', async () => {
  const facts = JSON.parse(written) as object;
  const paid = (monthsPaid: number) =>
    file(
      `paid-${monthsPaid}.json`,
      JSON.stringify({ ...facts, asOf: '2026-01-20T12:00:00+01:00', payments: { monthsPaid, cancelled: false } }),
    );
  const closed = path.join(folder, '2025-Q4.json');
  expect(await roe('statement', paid(2), '--quarter', '2025-Q4', '--close', closed)).toMatchObject({
    status: 0,
    err: expect.stringContaining('2025-Q4 is closed in') as string,
  });
  const before = readFileSync(closed, 'utf8');
  expect((await roe('statement', paid(3), '--quarter', '2025-Q4', '--close', closed)).err).toMatch(
    /never written again/,
  );
  const { out } = await roe('statement', paid(3), '--quarter', '2026-Q1', '--closed', closed);
  expect(out).toMatch(/Adjustments of 2025-Q4, which is closed/);
  expect(out).toMatch(/-€148\.00 not paid by the customer \(Dec 2025/);
  expect(readFileSync(closed, 'utf8')).toBe(before);
  const again = await roe(
    'statement',
    paid(3),
    '--quarter',
    '2025-Q4',
    '--closed',
    closed,
    '--close',
    path.join(folder, 'x.json'),
  );
  expect([again.status, again.err]).toEqual([2, expect.stringContaining('2025-Q4 is closed already')]);

  const twice = await roe('statement', paid(3), '--quarter', '2026-Q1', '--closed', `${closed},${closed}`);
  expect([twice.status, twice.err]).toEqual([
    2,
    expect.stringMatching(/2025-Q4 is given twice\. Name each closed quarter/),
  ]);

  const reordered = file('spaced.json', JSON.stringify(JSON.parse(before)));
  expect((await roe('statement', paid(3), '--quarter', '2026-Q1', '--closed', reordered)).err).toMatch(/was changed/);
  const cut = file('cut.json', before.slice(0, -5));
  expect((await roe('statement', paid(3), '--quarter', '2026-Q1', '--closed', cut)).err).toMatch(/take the original/);
  const altered = file('altered.json', before.replace('148.00', '248.00'));
  const refused = await roe('statement', paid(3), '--quarter', '2026-Q1', '--closed', altered);
  expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('was changed after it was closed')]);
});

test('a quarter that has not begun by the facts is not closed; of one that still runs it is said', async () => {
  const facts = JSON.parse(written) as object;
  const of = (asOf: string) => file(`of-${asOf.slice(0, 10)}.json`, JSON.stringify({ ...facts, asOf }));
  const closing = (asOf: string, quarter: string, name: string) =>
    roe('statement', of(asOf), '--quarter', quarter, '--close', path.join(folder, name));
  for (const [asOf, quarter] of [
    ['2025-12-31T23:00:00+01:00', '2026-Q1'],
    ['2026-01-20T12:00:00+01:00', '2029-Q1'],
  ] as const) {
    const { status, err } = await closing(asOf, quarter, 'too-early.json');
    expect([status, err]).toEqual([2, expect.stringContaining(`${quarter} is not closed: it had not begun`)]);
    expect(() => readFileSync(path.join(folder, 'too-early.json'))).toThrow(/ENOENT/);
  }
  expect(await closing('2025-12-31T23:00:00+01:00', '2025-Q4', 'running.json')).toMatchObject({
    status: 0,
    err: expect.stringMatching(/2025-Q4 had not ended on .*2025-Q4 is closed in/s) as string,
  });
  const over = await closing('2026-01-01T00:30:00+01:00', '2025-Q4', 'over.json');
  expect([over.status, over.err]).toEqual([0, expect.not.stringContaining('had not ended')]);
});

test('whoever names a closed quarter that adjusted an earlier one, without that one, is told what is missing', async () => {
  const facts = JSON.parse(written) as object;
  const paid = (monthsPaid: number) =>
    file(
      `until-${monthsPaid}.json`,
      JSON.stringify({ ...facts, asOf: '2026-07-20T12:00:00+02:00', payments: { monthsPaid, cancelled: true } }),
    );
  const [fourth, first] = [path.join(folder, 'chain-Q4.json'), path.join(folder, 'chain-Q1.json')];
  await roe('statement', paid(3), '--quarter', '2025-Q4', '--close', fourth);
  await roe('statement', paid(2), '--quarter', '2026-Q1', '--closed', fourth, '--close', first);
  const ask = (closed: string) => roe('statement', paid(3), '--quarter', '2026-Q2', '--closed', closed);
  expect((await ask(first)).err).toContain('2025-Q4 is closed as well, and its adjustments are missing');
  const { out, err } = await ask(`${first},${fourth}`);
  expect(err).not.toContain('missing');
  expect(out).toMatch(/Adjustments of 2025-Q4/);
});

test('nothing is closed as long as a deal of the file is refused', async () => {
  const lines = file('half.ndjson', `${JSON.stringify(JSON.parse(written))}\n{}\n`);
  const closed = path.join(folder, 'half.json');
  const { status, err } = await roe('statement', lines, '--ndjson', '--quarter', '2025-Q4', '--close', closed);
  expect([status, err]).toEqual([1, expect.stringContaining('The quarter is not closed')]);
  expect(() => readFileSync(closed)).toThrow(/ENOENT/);
});

test('one partner’s statement has its own amounts, and nothing of who else is paid', async () => {
  const facts = JSON.parse(written) as { partners: object[] };
  const [partner] = facts.partners;
  const two = { ...facts, partners: [partner, { ...partner, id: 'B', name: 'Agence Rivale' }] };
  const seenBy = async (partnerId: string) =>
    (
      await roe(
        'statement',
        file(`as-${partnerId}.json`, JSON.stringify({ ...two, viewer: { partnerId } })),
        '--quarter',
        '2025-Q4',
      )
    ).out;
  expect(await seenBy('A')).toMatch(/€444\.00 to come/);
  expect(await seenBy('A')).not.toContain('Agence Rivale');
  const others = await seenBy('B');
  expect(others).toMatch(/Nothing in this quarter/);
  expect(others).not.toContain('Agence Quai Nord');
});
