/** The list is read ahead as far as somebody will soon want it, page after page, and what fails is told to who takes it. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { GatewayResult } from '../crm/gateway/failure.ts';
import type { Page } from '../crm/gateway/walking.ts';
import { type ListAhead, listAhead, type ListAheadOptions } from './list-ahead.ts';

/** Pages of two deals each: 0 and 1, 2 and 3, and so on. */
const pageAfter = (after: string | null, pages: number): GatewayResult<Page> => {
  const at = Number(after ?? 0);
  const ids = [String(at * 2), String(at * 2 + 1)];
  return {
    ok: true,
    value: {
      records: ids.map((id) => ({ id, properties: { dealname: `Deal ${id}` } })),
      unreadable: [],
      next: at + 1 === pages ? null : String(at + 1),
    },
  };
};

function listOf(pages: number, options: Partial<ListAheadOptions> = {}) {
  const asked: (string | null)[] = [];
  let under = 0;
  const list = listAhead({
    page: async (after) => {
      asked.push(after);
      under += 1;
      expect(under).toBe(1);
      await nextTurn();
      under -= 1;
      return pageAfter(after, pages);
    },
    after: null,
    isDone: () => false,
    enough: () => 3,
    goesOn: () => true,
    ...options,
  });
  return { list, asked };
}

async function idsOf(list: ListAhead): Promise<readonly string[]> {
  const ids: string[] = [];
  for (;;) {
    const page = await list.take();
    if (!page.ok) throw new Error(page.failure.kind);
    ids.push(...page.value.ids);
    if (page.value.next === null) return ids;
  }
}

async function quiet(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await nextTurn();
}

test('every page comes once, in order, and only one is asked for at a time', async () => {
  const { list, asked } = listOf(7);
  expect(await idsOf(list)).toEqual(Array.from({ length: 14 }, (_, id) => String(id)));
  expect(asked).toEqual([null, '1', '2', '3', '4', '5', '6']);
});

test('nothing is asked for before somebody takes the first page; then as many as there will soon be use for', async () => {
  const { list, asked } = listOf(7);
  await quiet();
  expect(asked).toEqual([]);
  await list.take();
  await quiet();
  // Two pages of two deals are enough for three.
  expect(asked).toEqual([null, '1', '2']);
  await list.take();
  await quiet();
  expect(asked).toEqual([null, '1', '2', '3']);
});

test('pages on which nearly all is done are read through, and hold nothing of what is done', async () => {
  const { list, asked } = listOf(9, { isDone: (id) => Number(id) % 4 !== 0 });
  await list.take();
  await quiet();
  // One deal on every other page: three of them are on the six that follow.
  expect(asked).toHaveLength(7);
  const second = await list.take();
  expect(second.ok && [second.value.ids, [...second.value.deals.keys()]]).toEqual([['2', '3'], []]);
  const third = await list.take();
  expect(third.ok && [third.value.ids, [...third.value.deals.keys()]]).toEqual([['4', '5'], ['4']]);
});

test('who is asked to stop reads no further', async () => {
  let stops = false;
  const { list, asked } = listOf(7, { goesOn: () => !stops });
  await list.take();
  stops = true;
  await quiet();
  expect(asked).toEqual([null, '1']);
});

test('a page that HubSpot does not give is told when its turn comes, and none is asked for after it', async () => {
  const asked: (string | null)[] = [];
  const list = listAhead({
    page: (after) => {
      asked.push(after);
      return Promise.resolve(after === '1' ? { ok: false, failure: { kind: 'unauthorized' } } : pageAfter(after, 7));
    },
    after: null,
    isDone: () => false,
    enough: () => 100,
    goesOn: () => true,
  });
  expect((await list.take()).ok).toBe(true);
  await quiet();
  expect(await list.take()).toEqual({ ok: false, failure: { kind: 'unauthorized' } });
  expect(asked).toEqual([null, '1']);
});

test('a fault of the app while it reads ahead is told to who takes the page, and to nobody where nobody does', async () => {
  const { list } = listOf(7, {
    page: (after) => (after === '1' ? Promise.reject(new Error('killed')) : Promise.resolve(pageAfter(after, 7))),
  });
  await list.take();
  await quiet();
  await expect(list.take()).rejects.toThrow('killed');
});
