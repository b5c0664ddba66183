/** A program of minutes takes what HubSpot's limit allows and is never refused: against a HubSpot with a clock of its own. */
import { createAllowance } from './allowance.ts';

/** Time that passes only when nobody has anything left to do at this moment. */
function simulation() {
  let time = 0;
  const sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  const wait = (milliseconds: number): Promise<void> =>
    new Promise((wake) => {
      sleepers.push({ until: time + milliseconds, wake });
    });
  return {
    clock: () => time,
    wait,
    run: async (work: Promise<unknown>): Promise<void> => {
      const state = { over: false };
      void work.finally(() => {
        state.over = true;
      });
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        if (state.over) return;
        sleepers.sort((one, other) => one.until - other.until);
        const next = sleepers.shift();
        if (next === undefined) throw new Error('Nobody waits, and nothing is done.');
        time = Math.max(time, next.until);
        next.wake();
      }
    },
  };
}

interface Others {
  /** Calls of somebody else, at these moments. */
  readonly at: readonly number[];
}

function hubspot(most: number, clock: () => number, { at }: Others = { at: [] }) {
  let calls: number[] = [];
  let refused = 0;
  const foreign = [...at];
  return {
    refused: () => refused,
    /** The headers of the answer, counted at the moment of arrival. */
    arrive(): Record<string, string> {
      const now = clock();
      for (let next = foreign[0]; next !== undefined && next <= now; next = foreign[0]) {
        calls.push(next);
        foreign.shift();
      }
      calls = calls.filter((each) => now - each < 10_000);
      if (calls.length >= most) refused += 1;
      else calls.push(now);
      return {
        'x-hubspot-ratelimit-max': String(most),
        'x-hubspot-ratelimit-remaining': String(Math.max(0, most - calls.length)),
        'x-hubspot-ratelimit-interval-milliseconds': '10000',
      };
    },
  };
}

/** Between 0 and 1, the same each time. */
function seeded(): () => number {
  let seed = 7;
  return () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** Milliseconds that so many calls took, eight at a time, each some time on its way there and back. */
async function takes(count: number, share: number, most: number, others?: Others) {
  const { clock, wait, run } = simulation();
  const server = hubspot(most, clock, others);
  const allowance = createAllowance({ share, clock, wait });
  const random = seeded();
  const way = (): number => 5 + random() * 400;
  let left = count;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const answered = await allowance.take(false);
      await wait(way());
      const headers = server.arrive();
      await wait(way());
      answered(headers);
    }
  };
  await run(Promise.all(Array.from({ length: 16 }, worker)));
  return { took: clock(), refused: server.refused(), calls: allowance.taken() };
}

test('a key of its own takes the whole limit, and no call is refused', async () => {
  const { took, refused, calls } = await takes(1_900, 1, 190);
  expect({ refused, calls }).toEqual({ refused: 0, calls: 1_900 });
  // Ten windows of ten seconds; the first is there at once.
  expect(took).toBeGreaterThan(90_000);
  expect(took).toBeLessThan(102_000);
});

test('a program that hears of some answers late, busy with others, sees nobody who is not there', async () => {
  const { clock, wait, run } = simulation();
  const server = hubspot(190, clock);
  const allowance = createAllowance({ share: 1, clock, wait });
  const random = seeded();
  let left = 1_900;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const answered = await allowance.take(false);
      await wait(5);
      const headers = server.arrive();
      await wait(random() < 0.1 ? 280 : 30);
      answered(headers);
    }
  };
  await run(Promise.all([worker(), worker(), worker(), worker()]));
  expect({ refused: server.refused(), calls: allowance.taken() }).toEqual({ refused: 0, calls: 1_900 });
  expect(clock()).toBeLessThan(102_000);
});

test('half of the limit leaves the other half to the cards', async () => {
  const { took, refused } = await takes(950, 0.5, 190);
  expect(refused).toBe(0);
  expect(took).toBeGreaterThan(90_000);
  expect(took).toBeLessThan(105_000);
});

test('what others use is seen and left to them', async () => {
  // Somebody else has long been taking two thirds of the limit: half of it is more than is left.
  const at = Array.from({ length: 3_000 }, (_, index) => index * 79 - 10_000);
  const { took, refused } = await takes(400, 0.5, 190, { at });
  expect(refused).toBe(0);
  expect(took).toBeGreaterThan(70_000);
});

test('nobody knows the limit before the first answer: one call goes alone', async () => {
  const { clock, wait, run } = simulation();
  const allowance = createAllowance({ share: 1, clock, wait });
  let under = 0;
  let most = 0;
  const call = async (): Promise<void> => {
    const answered = await allowance.take(false);
    under += 1;
    if (clock() < 100) most = Math.max(most, under);
    await wait(100);
    under -= 1;
    // An answer that says nothing of a limit is one of the smallest account.
    answered({});
  };
  await run(Promise.all(Array.from({ length: 30 }, call)));
  expect(most).toBe(1);
  expect(clock()).toBeLessThan(1_000);
});

test('searches go four a second at most', async () => {
  const { clock, wait, run } = simulation();
  const allowance = createAllowance({ share: 1, clock, wait });
  (await allowance.take(false))({
    'x-hubspot-ratelimit-max': '190',
    'x-hubspot-ratelimit-remaining': '189',
    'x-hubspot-ratelimit-interval-milliseconds': '10000',
  });
  const sent: number[] = [];
  const search = async (): Promise<void> => {
    const answered = await allowance.take(true);
    sent.push(clock());
    await wait(20);
    answered(null);
  };
  await run(Promise.all(Array.from({ length: 20 }, search)));
  for (const at of sent) expect(sent.filter((each) => each >= at && each < at + 1_000).length).toBeLessThanOrEqual(4);
});

test('where HubSpot refuses a call all the same, nobody asks for as long as it says', async () => {
  const { clock, wait, run } = simulation();
  const allowance = createAllowance({ share: 1, clock, wait });
  (await allowance.take(false))({});
  allowance.pause(10_000);
  await run(allowance.take(false));
  expect(clock()).toBeGreaterThanOrEqual(10_000);
});
