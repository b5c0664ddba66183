/** What was judged of deals is written a hundred at a time, whichever portion a deal is of. */
import type { Queue } from '../gateway/sending.ts';
import type { Update } from '../gateway/write-many.ts';
import { type EvaluateOptions, keepOutputs } from './evaluate.ts';

/** What became of one deal's outputs. */
export interface Kept {
  /** `lost`: whether HubSpot has it nobody can tell. */
  readonly became: 'written' | 'refused' | 'lost';
  /** HubSpot's instant of the write, where its answer told. */
  readonly at: string | null;
}

export interface ToKeep {
  readonly update: Update;
  readonly answer: (kept: Kept) => void;
  readonly fail: (error: unknown) => void;
}

export const mostKeptTogether = 100;
/** One refused deal of a hundred is found in fourteen calls, a dozen of them in eighty. */
const mostCallsOfABatch = 80;

/** Two ids may be one deal by now: it is written once, and both are told what became of it. */
export function keepingBy(
  queue: Queue<ToKeep>,
  by: Pick<EvaluateOptions, 'writing' | 'manifest'>,
): (update: Update) => Promise<Kept> {
  async function send(batch: readonly ToKeep[]): Promise<void> {
    try {
      const updates = new Map(batch.map(({ update }) => [update.id, update]));
      const { written, writtenAt, refused } = await keepOutputs([...updates.values()], by, mostCallsOfABatch);
      for (const { update, answer } of batch)
        answer({
          became: written.has(update.id) ? 'written' : refused.includes(update.id) ? 'refused' : 'lost',
          at: writtenAt.get(update.id) ?? null,
        });
    } catch (error) {
      for (const { fail } of batch) fail(error);
    }
  }

  const known = new Map<string, Promise<Kept>>();
  return (update) => {
    const before = known.get(update.id);
    if (before !== undefined) return before;
    const kept = new Promise<Kept>((answer, fail) => {
      queue.push({ update, answer, fail }, send);
    });
    known.set(update.id, kept);
    return kept;
  };
}
