/**
 * What the light runner leaves out of Jest: an end to each test and hook that never ends, and clocks that a test turns.
 *
 * `jest.setTimeout` at the top of a file holds for what that file declares after it, and until the next file is loaded.
 */
import { ModernFakeTimers } from '@jest/fake-timers';
import { bind } from 'jest-each';

/** Milliseconds. Several tests talk to a real server or start a process: on a busy machine that takes its time. */
const usual = 30_000;

type Body = () => unknown;
type Declare = (name: string, body: Body, limit?: number) => void;
type Hook = (body: Body, limit?: number) => void;

let ofFile = usual;
let file: string | undefined;

/** Another file has come: it is as patient as usual until it says otherwise. */
function patience(): number {
  const { testPath } = expect.getState();
  if (testPath !== file) {
    file = testPath;
    ofFile = usual;
  }
  return ofFile;
}

/** @returns the same, failing where it is not over in time; `what` is what the failure calls it. */
function ending(what: string, body: Body, limit = patience()): Body {
  if (body.length > 0) throw new Error(`${what} takes a callback: answer with a promise instead.`);
  return async () => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((_resolve, reject) => {
      // Not the clock of a test that turns it.
      timer = realTimeout(() => {
        reject(new Error(`${what} was not over after ${limit} ms.`));
      }, limit);
    });
    try {
      await Promise.race([body(), late]);
    } finally {
      realClear(timer);
    }
  };
}
const { setTimeout: realTimeout, clearTimeout: realClear } = globalThis;

const bounded =
  (declare: Declare): Declare =>
  (name, body, limit) => {
    declare(name, ending('This test', body, limit));
  };
const withEach = (declare: Declare) => Object.assign(declare, { each: bind(declare) });

const { test: lightTest } = globalThis as unknown as {
  readonly test: Declare & Readonly<Record<'only' | 'skip', Declare>>;
};
const bareHooks = globalThis as unknown as Record<string, Hook>;
const test = Object.assign(withEach(bounded(lightTest)), {
  only: withEach(bounded(lightTest.only)),
  skip: withEach(lightTest.skip),
});
const hooks = Object.fromEntries(
  ['beforeAll', 'afterAll', 'beforeEach', 'afterEach'].map((name) => {
    const bare = bareHooks[name];
    if (bare === undefined) throw new Error(`The runner has no ${name}.`);
    const hook: Hook = (body, limit) => {
      bare(ending(`This ${name}`, body, limit));
    };
    return [name, hook];
  }),
);

const clocks = new ModernFakeTimers({ config: { fakeTimers: {} } as never, global: globalThis });
Object.assign(globalThis, { test, it: test, ...hooks });
Object.assign(globalThis.jest, {
  setTimeout(limit: number) {
    patience();
    ofFile = limit;
  },
  useFakeTimers() {
    clocks.useFakeTimers();
  },
  useRealTimers() {
    clocks.useRealTimers();
  },
  advanceTimersByTimeAsync: (ms: number) => clocks.advanceTimersByTimeAsync(ms),
  getTimerCount: () => clocks.getTimerCount(),
});
