/** Deals judged in threads of their own, a batch at a time each. */
import { Worker } from 'node:worker_threads';
import type { JudgedRecords, Judging } from '../../crm/portfolio/judging.ts';
import type { DealRecords } from '../../crm/records.ts';
import type { Answer, ThreadSetting, Told } from './between-threads.ts';

export interface JudgingThreads {
  readonly judging: Judging;
  readonly close: () => Promise<unknown>;
}

/** Megabytes that a thread may take; without a bound the young part grows to what a whole program would have. */
const resourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 };

/** Told before a thread gets its memory, and when it has it. */
export interface ThreadMemory {
  readonly starting: () => void;
  readonly started: () => void;
}

interface Waiting {
  readonly deals: readonly DealRecords[];
  readonly answer: (judged: readonly JudgedRecords[]) => void;
  readonly fail: (error: unknown) => void;
}

/** `file`: the built `thread.ts`. Where a thread ends by itself, all that it was asked rejects, and whatever it is asked later. */
export function judgingInThreads(
  file: URL,
  setting: ThreadSetting,
  count: number,
  memory?: ThreadMemory,
): JudgingThreads {
  const threads = Array.from({ length: count }, () => startThread(file, setting, memory));
  return {
    judging: (deals) => {
      const [first, ...others] = threads;
      if (first === undefined) throw new RangeError('Nobody judges without a thread.');
      const idlest = others.reduce((best, each) => (each.waiting() < best.waiting() ? each : best), first);
      return idlest.judge(deals);
    },
    close: () => Promise.all(threads.map(({ close }) => close())),
  };
}

interface Thread {
  /** Deals. */
  readonly waiting: () => number;
  readonly judge: Judging;
  readonly close: () => Promise<unknown>;
}

/** Groups that a thread has at a time: one to judge and one to go on with. What waits here is not copied yet. */
const mostTold = 2;

function startThread(file: URL, setting: ThreadSetting, memory?: ThreadMemory): Thread {
  memory?.starting();
  const worker = new Worker(file, { resourceLimits });
  if (memory !== undefined) worker.once('online', memory.started);
  const tell = (told: Told): void => {
    worker.postMessage(told);
  };
  tell({ what: 'setting', setting });
  const asked = new Map<number, Waiting>();
  const queue: Waiting[] = [];
  let last = 0;
  let ended: Error | null = null;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { fail } of [...asked.values(), ...queue.splice(0)]) fail(error);
    asked.clear();
  };
  function next(): void {
    while (asked.size < mostTold) {
      const waiting = queue.shift();
      if (waiting === undefined) return;
      last += 1;
      asked.set(last, waiting);
      tell({ what: 'deals', id: last, deals: waiting.deals });
    }
  }
  worker.on('message', ({ id, judged }: Answer) => {
    asked.get(id)?.answer(judged);
    asked.delete(id);
    next();
  });
  worker.on('error', end);
  worker.on('exit', () => {
    end(new Error('The thread that judges has ended.'));
  });
  return {
    waiting: () => [...asked.values(), ...queue].reduce((sum, { deals }) => sum + deals.length, 0),
    judge: (deals) =>
      new Promise((answer, fail) => {
        if (ended !== null) {
          fail(ended);
          return;
        }
        queue.push({ deals, answer, fail });
        next();
      }),
    close: () => worker.terminate(),
  };
}
