/** A busy machine makes everything late, and the functions count real time. What came late is measured again, by itself. */
interface Timed {
  readonly fault: { readonly slow: boolean };
  readonly milliseconds: number;
}

/** No prompt fault takes longer than its retries; no answer at all longer than the function promises. */
const isLate = ({ fault, milliseconds }: Timed): boolean => milliseconds > (fault.slow ? 7_900 : 3_500);
/** Of all together: where nearly everything is late, once more does not help. */
const mostTimes = 24;

export async function againWhenLate<T extends Timed>(
  outcomes: readonly T[],
  run: (outcome: T) => Promise<T>,
): Promise<T[]> {
  let left = mostTimes;
  const settled: T[] = [];
  for (const outcome of outcomes) {
    let latest = outcome;
    while (isLate(latest) && left > 0) {
      left -= 1;
      latest = await run(latest);
    }
    settled.push(latest);
  }
  return settled;
}
