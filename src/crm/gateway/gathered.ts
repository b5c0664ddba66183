/** One kind of question, asked of many ids by many: each id is asked for once, together with others. */
import type { GatewayFailure } from './failure.ts';
import type { Queues } from './sending.ts';

/** What became of one id of a batch. */
export type Outcome<T> =
  | { readonly state: 'found'; readonly value: T }
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly failure: GatewayFailure };

export interface Waiting<T> {
  readonly id: string;
  readonly answer: (outcome: Outcome<T>) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Of each question (`key`) every id once. `ask` tells every id's own outcome, or null for the whole batch where what came of
 * it cannot be told apart, or where HubSpot refused it because of an id that may be another's.
 */
export function gathered<T, Q>(
  key: (question: Q) => string,
  queues: Queues<Waiting<T>>,
  ask: (question: Q, ids: readonly string[]) => Promise<ReadonlyMap<string, Outcome<T>> | null>,
  already?: (question: Q, id: string) => T | undefined,
): (question: Q, ids: readonly string[]) => Promise<ReadonlyMap<string, Outcome<T>>> {
  const known = new Map<string, Map<string, Promise<Outcome<T>>>>();

  async function send(question: Q, batch: readonly Waiting<T>[]): Promise<void> {
    try {
      const ids = [...new Set(batch.map(({ id }) => id))];
      const outcomes = await ask(question, ids);
      if (outcomes === null && batch.length > 1) {
        await Promise.all(batch.map((one) => send(question, [one])));
        return;
      }
      for (const { id, answer } of batch) answer(outcomes?.get(id) ?? { state: 'missing' });
    } catch (error) {
      for (const { fail } of batch) fail(error);
    }
  }

  return async (question, ids) => {
    const name = key(question);
    const ofQuestion = known.get(name) ?? new Map<string, Promise<Outcome<T>>>();
    known.set(name, ofQuestion);
    const answers = [...new Set(ids)].map(async (id) => {
      const before = ofQuestion.get(id);
      if (before !== undefined) return [id, await before] as const;
      const value = already?.(question, id);
      if (value !== undefined) return [id, { state: 'found', value } as const] as const;
      const outcome = new Promise<Outcome<T>>((answer, fail) => {
        queues(name).push({ id, answer, fail }, (batch) => send(question, batch));
      });
      ofQuestion.set(id, outcome);
      return [id, await outcome] as const;
    });
    return new Map(await Promise.all(answers));
  };
}
