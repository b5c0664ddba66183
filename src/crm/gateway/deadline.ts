/** One deadline for everything that answers one question of a card. */
export interface Deadline {
  /** Milliseconds left, never below zero. */
  readonly remaining: () => number;
}

/** The function promises an answer within 8 s; what the rules and the view need of it, and the way back, stay in reserve. */
export const timeForReading = 7_000;

export function deadlineIn(milliseconds: number, clock: () => number = monotonic): Deadline {
  const end = clock() + milliseconds;
  return { remaining: () => Math.max(0, end - clock()) };
}

/** Unlike the time of day it never jumps. */
const monotonic = (): number => performance.now();
