/** Every deal of a portal evaluated again: as a card evaluates each of them, in few calls, and whatever comes between. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createPool, gathering, type GatheringOptions } from '../crm/gateway/gathering.ts';
import { blankMemory } from '../crm/gateway/installation-memory.ts';
import { judgement } from '../crm/portfolio/evaluate.ts';
import { readDeal } from '../crm/read-deal.ts';
import type { Emulator } from '../preview/emulator/emulator.ts';
import { beginning, type Checkpoint, dealsDone } from './checkpoint.ts';
import { judgingHere } from './judging/here.ts';
import { leastCalls, ofTheLease } from './least-calls.ts';
import {
  closeAll,
  gatewayTo,
  generated,
  manifest,
  now,
  outputs,
  ran,
  timesWritten,
  written,
} from './testing/run-bench.ts';

jest.setTimeout(180_000);
afterEach(closeAll);

test('every shared deal gets what its card would write; who shares nothing is left alone', async () => {
  const emulator = await generated(260, 3);
  const before = written(emulator);
  const { end, outcomes } = await ran(emulator);
  expect(end).toMatchObject({ state: 'complete', at: { tally: { unread: 0, refused: 0, lost: 0 } } });
  expect(dealsDone(end.at.tally)).toBe(260);
  expect(new Set(outcomes.map(({ dealId }) => dealId)).size).toBe(260);
  const after = written(emulator);
  const alone = gatewayTo(emulator);
  for (const { dealId, state } of outcomes.slice(0, 40)) {
    if (state === 'not_shared') {
      expect(after.get(dealId)).toEqual(before.get(dealId));
      continue;
    }
    const read = await readDeal(dealId, { gateway: alone, manifest, memory: blankMemory() });
    if (!read.ok) throw new Error(read.failure.kind);
    // Nothing is left to write: the deal read by itself comes to the same.
    expect(judgement(read.value, { manifest, now, outputsOf: outputs })).toMatchObject({
      values: null,
      unreadGaps: [],
    });
  }
});

test('calls stay near the least that the batch sizes allow, and a second run writes nothing', async () => {
  const emulator = await generated(400, 11);
  const { end } = await ran(emulator, { portion: 950 });
  const { objects, types } = emulator.state;
  const count = (id: string): number => objects.all(types.find(id, 'v3')).length;
  const partners = emulator.portal.partners.length;
  const least = leastCalls({
    deals: 400,
    lines: count('line_items'),
    involvements: objects.all(types.byTypeId('2-48201937')).length,
    companies: count('companies'),
    customers: count('companies') - partners,
    written: end.at.tally.written,
  });
  // So few deals are two portions, whose last batches are half empty: at a hundred thousand it is a tenth.
  expect(emulator.calls.length).toBeLessThanOrEqual((least - ofTheLease) * 1.4);
  expect(end.at.tally.written).toBeGreaterThan(360);
  const again = await ran(emulator);
  expect(again.end.at.tally).toMatchObject({ written: 0, evaluated: end.at.tally.evaluated });
  expect(new Set(timesWritten(emulator))).toEqual(new Set([0, 1]));
});

/** Dies at a call, as a process does that is killed: nothing of what it was doing is told to anybody. */
class Killed extends Error {
  constructor() {
    super(killed);
  }
}
const killed = 'The process was killed.';

test('killed at ten random moments and resumed, a run comes to what an uninterrupted one does', async () => {
  const [whole, interrupted] = [await generated(320, 5), await generated(320, 5)];
  const { end } = await ran(whole, { portion: 60 });
  let checkpoint: Checkpoint = beginning('test', now, null);
  let seed = 42;
  const random = (): number => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  let kills = 0;
  for (let done = false; !done;) {
    let callsLeft = kills < 10 ? 4 + Math.floor(random() * 30) : Number.POSITIVE_INFINITY;
    let dead = false;
    try {
      const { end: last } = await ran(interrupted, {
        from: checkpoint,
        portion: 60,
        gateway: () => dying(interrupted, () => (dead ||= (callsLeft -= 1) < 0)),
        reached: (reached) => {
          if (!dead) checkpoint = reached;
        },
      });
      if (last.state === 'stopped' && last.why.kind === 'fault' && last.why.message === killed) throw new Killed();
      checkpoint = last.at;
      done = true;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      kills += 1;
      // What was on its way arrives, or not.
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
  expect(kills).toBe(10);
  expect(written(interrupted)).toEqual(written(whole));
  expect(Math.max(...timesWritten(interrupted))).toBe(1);
  // Deals whose write arrived before the kill are found as they should be.
  expect(dealsDone(checkpoint.tally)).toBe(dealsDone(end.at.tally));
  expect(checkpoint.tally.byStatus).toEqual(end.at.tally.byStatus);
});

function dying(emulator: Emulator, isDead: () => boolean): ReturnType<typeof gatewayTo> {
  const gateway = gatewayTo(emulator);
  const mortal =
    <A extends readonly unknown[], R>(ask: (...asked: A) => Promise<R>) =>
    async (...asked: A): Promise<R> => {
      if (isDead()) throw new Killed();
      return ask(...asked);
    };
  return {
    ...gateway,
    page: mortal(gateway.page),
    batchRead: mortal(gateway.batchRead),
    associations: mortal(gateway.associations),
    updateMany: mortal(gateway.updateMany),
  };
}

test('deals that a rule of the account rejects are named, and all others are written', async () => {
  const emulator = await generated(300, 8);
  emulator.state.objects.rules.push({
    when: { property: 'dealstage', value: 'contractsent' },
    requires: 'closed_lost_reason',
  });
  const { objects, types } = emulator.state;
  const deals = objects.all(types.byTypeId('0-3'));
  const bound = new Set(deals.filter(({ values }) => values.get('dealstage') === 'contractsent').map(({ id }) => id));
  const { end, outcomes } = await ran(emulator);
  const refused = outcomes.flatMap((each) =>
    each.state === 'evaluated' && each.change?.became === 'refused' ? [each.dealId] : [],
  );
  const shared = outcomes.filter(({ state }) => state === 'evaluated').map(({ dealId }) => dealId);
  expect(refused.length).toBeGreaterThan(2);
  expect(new Set(refused)).toEqual(new Set(shared.filter((id) => bound.has(id))));
  expect(end).toMatchObject({
    state: 'complete',
    at: { tally: { refused: refused.length, written: shared.length - refused.length } },
  });
});

test('a refused call, a lost answer and a break are sat out; nothing is written twice', async () => {
  const emulator = await generated(300, 9);
  emulator.faults.add(
    { path: '/batch/read', nth: 5, answer: { kind: 'status', status: 429, policy: 'SECONDLY' } },
    { method: 'POST', path: '/batch/update', nth: 2, answer: { kind: 'lost' } },
    { method: 'GET', path: '/objects/2026-09/deals', nth: 2, times: 4, answer: { kind: 'status', status: 503 } },
    { path: '/line_items/batch/read', nth: 9, times: 3, answer: { kind: 'status', status: 502 } },
  );
  const { end } = await ran(emulator);
  expect(end).toMatchObject({ state: 'complete', at: { tally: { unread: 0, lost: 0, refused: 0 } } });
  expect(dealsDone(end.at.tally)).toBe(300);
  expect(Math.max(...timesWritten(emulator))).toBe(1);
});

test('a key that is withdrawn on the way stops the run where it is, and the next one goes on', async () => {
  const emulator = await generated(300, 10);
  emulator.faults.add({
    path: '/line_items/batch/read',
    nth: 8,
    times: 1_000,
    answer: { kind: 'status', status: 401 },
  });
  const { end, checkpoints } = await ran(emulator);
  expect(end).toMatchObject({ state: 'complete' });
  // Lines that cannot be read leave a deal as it was, and named; the deals themselves could be read.
  expect(end.at.tally.unread).toBeGreaterThan(0);
  emulator.faults.clear();
  emulator.faults.add({ path: '/objects/2026-09/deals', answer: { kind: 'status', status: 401 } });
  const stopped = await ran(emulator, { from: checkpoints[0] ?? end.at });
  expect(stopped.end).toMatchObject({ state: 'stopped', why: { kind: 'failed', failure: { kind: 'unauthorized' } } });
  emulator.faults.clear();
  const resumed = await ran(emulator, { from: stopped.end.at });
  expect(resumed.end.state).toBe('complete');
  expect(dealsDone(resumed.end.at.tally)).toBe(300);
});

test('asked to stop, the portions under way come to their end and the rest is left', async () => {
  const emulator = await generated(1_200, 12);
  let portions = 0;
  const { end } = await ran(emulator, { stops: () => portions > 0, reached: () => void (portions += 1) });
  expect(end).toMatchObject({ state: 'stopped', why: { kind: 'asked' } });
  expect(dealsDone(end.at.tally)).toBeLessThan(1_200);
  expect(written(emulator).size).toBe(1_200);
  const rest = await ran(emulator, { from: end.at });
  expect(dealsDone(rest.end.at.tally)).toBe(1_200);
  expect(Math.max(...timesWritten(emulator))).toBe(1);
});

test('who judges has ended: the run stops and says so, and the next one goes on from what was done', async () => {
  const emulator = await generated(300, 15);
  const judging = judgingHere({ manifest, now, outputsOf: outputs });
  let judged = 0;
  const stopped = await ran(emulator, {
    judging: (deals) => {
      judged += deals.length;
      return judged > 180 ? Promise.reject(new Error('The thread that judges has ended.')) : judging(deals);
    },
  });
  expect(stopped.end).toMatchObject({
    state: 'stopped',
    why: { kind: 'fault', message: 'The thread that judges has ended.' },
  });
  expect(stopped.end.at).toEqual(stopped.checkpoints.at(-1) ?? beginning('test', now, null));
  expect(dealsDone(stopped.end.at.tally)).toBeLessThan(300);
  const resumed = await ran(emulator, { from: stopped.end.at });
  expect(resumed.end.state).toBe('complete');
  expect(dealsDone(resumed.end.at.tally)).toBe(300);
  expect(Math.max(...timesWritten(emulator))).toBe(1);
});

test('where judging does not keep up, reading waits for it', async () => {
  const emulator = await generated(900, 16);
  const judging = judgingHere({ manifest, now, outputsOf: outputs });
  let waiting = 0;
  let mostWaiting = 0;
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  const running = ran(emulator, {
    portion: 60,
    judging: async (deals) => {
      waiting += deals.length;
      mostWaiting = Math.max(mostWaiting, waiting);
      await held;
      waiting -= deals.length;
      return judging(deals);
    },
  });
  for (let calls = -1; calls !== emulator.calls.length;) {
    calls = emulator.calls.length;
    await sleep(1_000);
  }
  expect(waiting).toBeGreaterThan(0);
  expect(mostWaiting).toBeLessThan(450);
  // Of nine pages of the list: those of the portions that were begun before.
  expect(emulator.calls.filter(({ method, path }) => method === 'GET' && path.includes('/deals')).length).toBeLessThan(
    5,
  );
  goOn();
  const { end } = await running;
  expect(dealsDone(end.at.tally)).toBe(900);
});

test('a dry run writes nothing and says what would be', async () => {
  const emulator = await generated(120, 13);
  const { end, outcomes } = await ran(emulator, { writes: false, tellsValues: true });
  expect(end.at.tally).toMatchObject({ written: 0, wouldBeWritten: end.at.tally.evaluated });
  expect(emulator.calls.some(({ path }) => path.endsWith('/batch/update'))).toBe(false);
  const [first] = outcomes.filter(({ state }) => state === 'evaluated');
  expect(first).toMatchObject({
    change: { became: 'not_asked_for', values: { after: { roe_status: expect.any(String) as string } } },
  });
});

test('where nobody waits, batches are full before they are asked for', async () => {
  const emulator = await generated(150, 14);
  const ids = [...written(emulator).keys()];
  const calls = async (options: GatheringOptions): Promise<number> => {
    const before = emulator.calls.length;
    const gateway = gathering(gatewayTo(emulator), options);
    const reads = await Promise.all(ids.map((id) => readDeal(id, { gateway, manifest, memory: blankMemory() })));
    expect(reads.every(({ ok }) => ok)).toBe(true);
    return emulator.calls.length - before;
  };
  const byTurns = await calls({});
  expect(await calls({ pool: createPool() })).toBeLessThanOrEqual(byTurns);
});
