/** When questions that were asked by themselves go to HubSpot together. */
import { chunks } from './batches.ts';

/** What waits to be asked for with one question, whoever asks. */
export interface Queue<W> {
  /** `send` never rejects; where several were given the last one is taken. */
  readonly push: (waiting: W, send: Send<W>) => void;
}
type Send<W> = (batch: readonly W[]) => Promise<void>;
/** By the name of the question. */
export type Queues<W> = (name: string) => Queue<W>;

export interface Sending {
  /** `size`: of the largest batch. */
  readonly queues: <W>(size: number) => Queues<W>;
  /** Told of work that may bring more to ask for. */
  readonly during: <T>(work: Promise<T>) => Promise<T>;
}

/** What is asked in one turn of the event loop goes at once: by then whoever was answered in it has asked the next question. */
export const byTurns = (): Sending => ({
  during: (work) => work,
  queues: <W>(size: number) =>
    eachNamed((): Queue<W> => {
      let all: W[] = [];
      return {
        push(waiting, send) {
          all.push(waiting);
          if (all.length > 1) return;
          setImmediate(() => {
            const batches = chunks(all, size);
            all = [];
            for (const batch of batches) void send(batch);
          });
        },
      };
    }),
});

/** What is left of a queue, less than a batch. */
interface Rest {
  /** Of a batch. */
  readonly share: () => number;
  readonly flush: () => void;
}

/**
 * A full batch goes at once, what is left only when nothing is under way that could fill it: batches are as full as they can
 * be, and nobody may be waiting at a screen. Shared by all who read at the same time.
 */
export function whenFull(): Sending {
  const rests: Rest[] = [];
  let under = 0;

  function look(): void {
    setImmediate(() => {
      if (under > 0) return;
      // One batch alone: its answer may bring what fills the others.
      const fullest = rests.reduce<Rest | null>(
        (best, rest) => (rest.share() > (best?.share() ?? 0) ? rest : best),
        null,
      );
      fullest?.flush();
    });
  }

  async function during<T>(work: Promise<T>): Promise<T> {
    under += 1;
    try {
      return await work;
    } finally {
      under -= 1;
      if (under === 0) look();
    }
  }

  function queue<W>(size: number): Queue<W> {
    let all: W[] = [];
    let by: Send<W> | null = null;
    const flush = (): void => {
      const batch = all;
      all = [];
      if (by !== null) void during(by(batch));
    };
    rests.push({ share: () => all.length / size, flush });
    return {
      push(waiting, send) {
        all.push(waiting);
        by = send;
        if (all.length >= size) flush();
        else if (under === 0) look();
      },
    };
  }

  return { during, queues: <W>(size: number) => eachNamed(() => queue<W>(size)) };
}

function eachNamed<W>(create: () => Queue<W>): Queues<W> {
  const queues = new Map<string, Queue<W>>();
  return (name) => {
    const queue = queues.get(name) ?? create();
    queues.set(name, queue);
    return queue;
  };
}
