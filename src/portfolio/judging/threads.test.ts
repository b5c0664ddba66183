/** Deals judged beside the program: each answer to whoever asked, and a thread that ends tells everybody who waits. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DealRecords } from '../../crm/records.ts';
import { zoneOf } from '../../crm/times.ts';
import { manifest } from '../testing/run-bench.ts';
import { judgingInThreads } from './threads.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'roe-threads-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A thread that answers by what `on` says, given `told` and `answer`. */
function threadThat(name: string, on: string): URL {
  const file = path.join(folder, `${name}.mjs`);
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
     let asked = 0;
     parentPort.on('message', (told) => {
       if (told.what !== 'deals') return;
       asked += 1;
       const answer = () => parentPort.postMessage({
         id: told.id,
         judged: told.deals.map(({ deal }) => ({ state: 'judged', status: deal.id, values: null, unreadGaps: [] })),
       });
       ${on}
     });`,
  );
  return pathToFileURL(file);
}

const setting = { manifest, timeZone: zoneOf('Europe/Paris'), now: 0 };
const deal = (id: string): DealRecords => ({ deal: { id, properties: {} } }) as unknown as DealRecords;
const statuses = (judged: readonly object[]) => judged.map((each) => ('status' in each ? each.status : null));

test('everybody gets the answer for the deals that it asked about, whichever thread had them', async () => {
  const { judging, close } = judgingInThreads(
    threadThat('answers', 'setTimeout(answer, 10 * (asked % 3));'),
    setting,
    2,
  );
  const groups = Array.from({ length: 12 }, (_, group) => [`${group}-a`, `${group}-b`]);
  const answers = await Promise.all(groups.map((ids) => judging(ids.map(deal))));
  expect(answers.map(statuses)).toEqual(groups);
  await close();
});

test.each([
  ['ends by itself', 'if (asked === 2) process.exit(3); else answer();'],
  ['runs into an error', "if (asked === 2) throw new RangeError('no more'); else answer();"],
  [
    'has no memory left',
    'if (asked === 2) { const all = []; for (;;) all.push(new Array(1e6).fill(asked)); } else answer();',
  ],
])('a thread that %s: what it answered stands, who waits and who comes later is told', async (name, on) => {
  const { judging, close } = judgingInThreads(threadThat(name.replaceAll(' ', '-'), on), setting, 1);
  const asked = ['1', '2', '3', '4'].map((id) => judging([deal(id)]));
  const [first, ...others] = await Promise.allSettled(asked);
  expect(first).toMatchObject({ status: 'fulfilled', value: [{ status: '1' }] });
  expect(others.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  await expect(judging([deal('5')])).rejects.toThrow(/thread that judges has ended|no more|memory/);
  await close();
});

test('before a thread gets its memory and when it has it, whoever cares is told, in this order', async () => {
  const told: string[] = [];
  const { judging, close } = judgingInThreads(threadThat('plain', 'answer();'), setting, 1, {
    starting: () => told.push('starting'),
    started: () => told.push('started'),
  });
  await judging([deal('1')]);
  expect(told).toEqual(['starting', 'started']);
  await close();
});
