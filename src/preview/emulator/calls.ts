/** The log of what a client asked, so that a test can hold it to a number of calls and of rounds. */
export interface Call {
  readonly method: string;
  /** Path with its query, as it was sent. */
  readonly path: string;
  /** ISO instant of the machine's clock. */
  readonly at: string;
  /** Status sent; null: the connection was cut, or the answer is still held back. */
  status: number | null;
  /** Milliseconds on a monotonic clock. */
  readonly startedAt: number;
  endedAt: number | null;
}

/**
 * Length of the longest chain of calls each of which began after the one before it was answered.
 * Answers that take no time look like a chain even when they were asked together: give every call some latency before counting.
 */
export function rounds(calls: readonly Call[]): number {
  const depths: { readonly endedAt: number; readonly depth: number }[] = [];
  let deepest = 0;
  for (const call of [...calls].sort((one, other) => one.startedAt - other.startedAt)) {
    const before = depths.filter((each) => each.endedAt <= call.startedAt).map((each) => each.depth);
    const depth = 1 + Math.max(0, ...before);
    deepest = Math.max(deepest, depth);
    depths.push({ endedAt: call.endedAt ?? Number.POSITIVE_INFINITY, depth });
  }
  return deepest;
}
