/** How fast a run goes, and when it will have ended at that rate. Pure: moments are handed in. */
export interface Progress {
  readonly done: number;
  /** Deals in all, as HubSpot counts them; null: nobody knows. */
  readonly all: number | null;
  /** Deals a second. */
  readonly rate: number;
  /** Seconds; null: it cannot be told. */
  readonly left: number | null;
}

interface Sample {
  /** Milliseconds. */
  readonly at: number;
  readonly done: number;
}

/**
 * Milliseconds: by the pace of the last minute at least, so that an answer that was late is forgotten, and several portions
 * that come to their end at once are no pace of their own.
 */
const window = 60_000;

export interface Pace {
  readonly reached: (done: number, at: number) => Progress;
}

/** `done`: by an earlier run that this one goes on from. */
export function paceFrom(at: number, done: number, all: number | null): Pace {
  let samples: readonly Sample[] = [{ at, done }];
  return {
    reached(now, moment) {
      const from = samples.findLastIndex((sample) => moment - sample.at >= window);
      const recent = from > 0 ? samples.slice(from) : samples;
      samples = [...recent, { at: moment, done: now }];
      const [first] = samples;
      const seconds = first === undefined ? 0 : (moment - first.at) / 1_000;
      const rate = first === undefined || seconds <= 0 ? 0 : (now - first.done) / seconds;
      return {
        done: now,
        all,
        rate,
        left: all === null || rate <= 0 ? null : Math.max(0, Math.ceil((all - now) / rate)),
      };
    },
  };
}
