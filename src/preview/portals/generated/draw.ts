/** Chance that repeats: the same seed draws the same things in the same order, on every machine. */
export interface Draw {
  /** At least 0, below 1. */
  readonly fraction: () => number;
  /** From the one to the other, both included. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (share: number) => boolean;
  readonly one: <const A extends readonly [unknown, ...unknown[]]>(of: A) => A[number];
  /** As often as its weight says. */
  readonly weighted: <T>(of: readonly [readonly [T, number], ...(readonly [T, number])[]]) => T;
}

/** Each pair of seed and place begins a sequence of its own, so that one customer's story does not hang on another's. */
export function drawing(seed: number, place: number): Draw {
  let state = (Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) ^ Math.imul(place + 1, 0xc2b2_ae35)) >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    fraction,
    whole: (from, to) => from + Math.floor(fraction() * (to - from + 1)),
    chance: (share) => fraction() < share,
    one: (of) => of[Math.floor(fraction() * of.length)] ?? of[0],
    weighted(of) {
      const sum = of.reduce((total, [, weight]) => total + weight, 0);
      let left = fraction() * sum;
      for (const [each, weight] of of) {
        left -= weight;
        if (left < 0) return each;
      }
      return of[0][0];
    },
  };
}
