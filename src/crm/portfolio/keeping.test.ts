/** Outputs that are written together: full batches over all portions, each deal once, and everybody told what became of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { manifestSchema } from '../manifest-schema.ts';
import { portalManifest } from '../../preview/portals/load.ts';
import { whenFull } from '../gateway/sending.ts';
import type { Update } from '../gateway/write-many.ts';
import type { WritingGateway } from '../gateway/writing.ts';
import { type Kept, keepingBy, mostKeptTogether, type ToKeep } from './keeping.ts';

const manifest = manifestSchema.parse(portalManifest('hubspot-emea'));
const update = (id: number): Update => ({ id: String(id), properties: { roe_status: 'eligible' } });

function bench(updateMany: WritingGateway['updateMany']) {
  const batches: string[][] = [];
  const writing = {
    updateMany: (...asked: Parameters<WritingGateway['updateMany']>) => {
      batches.push(asked[1].map(({ id }) => id));
      return updateMany(...asked);
    },
    batchRead: () => Promise.resolve({ found: [], renamed: new Map(), missing: [], failure: null }),
  } as unknown as WritingGateway;
  const sending = whenFull();
  const queue = sending.queues<ToKeep>(mostKeptTogether)('outputs');
  /** Of one portion. */
  const portion = () => keepingBy(queue, { writing, manifest });
  return { batches, portion, during: sending.during };
}

const at = '2026-11-30T10:00:00Z';
const allWritten: WritingGateway['updateMany'] = (_type, updates) =>
  Promise.resolve({
    written: updates.map(({ id }) => id),
    writtenAt: new Map(updates.map(({ id }) => [id, at])),
    refused: [],
    unclear: [],
  });

test('two portions fill one batch', async () => {
  const { batches, portion, during } = bench(allWritten);
  const [one, other] = [portion(), portion()];
  const kept = await during(
    Promise.all([
      ...Array.from({ length: 60 }, (_, index) => one(update(index))),
      ...Array.from({ length: 40 }, (_, index) => other(update(100 + index))),
    ]),
  );
  expect(batches.map(({ length }) => length)).toEqual([100]);
  expect(kept).toHaveLength(100);
  expect(new Set(kept.map((each) => JSON.stringify(each)))).toEqual(
    new Set([JSON.stringify({ became: 'written', at } satisfies Kept)]),
  );
});

test('what is left of a batch waits while something is under way that may fill it, and goes then', async () => {
  const { batches, portion, during } = bench(allWritten);
  const keep = portion();
  let done = (): void => undefined;
  const reading = during(new Promise<void>((resolve) => (done = resolve)));
  const kept = keep(update(1));
  await sleep(20);
  expect(batches).toEqual([]);
  done();
  await reading;
  expect(await kept).toEqual({ became: 'written', at });
  expect(batches).toEqual([['1']]);
});

test('a deal that two ids or two portions stand for is written once in a batch', async () => {
  const { batches, portion } = bench(allWritten);
  const [one, other] = [portion(), portion()];
  const kept = await Promise.all([one(update(7)), one(update(7)), other(update(7)), other(update(8))]);
  expect(batches).toEqual([['7', '8']]);
  expect(kept.map(({ became }) => became)).toEqual(['written', 'written', 'written', 'written']);
});

test('each deal is told what became of it: written, refused, or nobody can tell', async () => {
  const { portion } = bench(() =>
    Promise.resolve({ written: ['1'], writtenAt: new Map(), refused: ['2'], unclear: ['3'] }),
  );
  const keep = portion();
  expect(await Promise.all([1, 2, 3].map((id) => keep(update(id))))).toEqual([
    { became: 'written', at: null },
    { became: 'refused', at: null },
    { became: 'lost', at: null },
  ]);
});

test('a fault of ours reaches all who wait for the batch', async () => {
  const { portion } = bench(() => Promise.reject(new Error('broken')));
  const keep = portion();
  const kept = await Promise.allSettled([keep(update(1)), keep(update(2))]);
  expect(kept.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
