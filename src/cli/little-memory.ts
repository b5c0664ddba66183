/** For a run of minutes beside other work: memory before speed. */
import { setFlagsFromString } from 'node:v8';

/** To be asked for before anything is loaded, while there is little of it. */
export function takeLittleMemory(): void {
  // The heap may grow by a fifth before it is tidied up, instead of by as much again: half of the memory, a tenth more time.
  setFlagsFromString('--heap-growing-percent=20');
}

/**
 * For whom another thread judges: what is read lives for seconds, and a young part of thirty megabytes would only hold more of
 * what is already gone. Whoever judges as well takes half as much time again with it.
 */
export function keepYoungPartSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  // A young part of a few megabytes is tidied up sooner by one thread than by several that wait for one another: a tenth less
  // time of all processors, and no more of its own.
  setFlagsFromString('--no-parallel-scavenge');
}

/**
 * A thread that judges makes more than any other part, and keeps next to nothing of it: with a small young part it took half
 * as much time again. What it gets it gets from the start; megabytes.
 */
export const roomToJudge = {
  starting: (): void => {
    setFlagsFromString('--min-semi-space-size=8');
  },
  /** V8 sets the growth back to two for every heap that it makes. */
  started: keepYoungPartSmall,
};
