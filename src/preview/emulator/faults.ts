/** Faults on demand: which calls go wrong, when, and how. */
import type { ErrorBody, RateLimitPolicy } from './errors.ts';

export type FaultAnswer =
  /** Any status with HubSpot's body for it; 429 takes a policy, 403 the scopes that are missing. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly policy?: RateLimitPolicy;
      readonly scopes?: readonly string[];
      readonly body?: ErrorBody;
    }
  /** The right answer, later. Latencies of several programs add up. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** No answer at all; the connection is cut after `ms`, or stays open until the client or the emulator closes it. */
  | { readonly kind: 'hang'; readonly ms?: number }
  /** The connection is cut before any byte, and nothing was done. */
  | { readonly kind: 'reset' }
  /** What was asked is done; the connection is cut before any byte of the answer. */
  | { readonly kind: 'lost' }
  /** Half of the right answer, then the connection is cut. */
  | { readonly kind: 'truncated' }
  /** Status 200 with a body that is no JSON, or with JSON of another shape. */
  | { readonly kind: 'wrong_json'; readonly body?: string }
  /** A batch answers 207: the last `missing` inputs are reported as not found. */
  | { readonly kind: 'partial'; readonly missing: number }
  /** Pages without results that always announce one more. */
  | { readonly kind: 'endless_paging' };

export interface FaultProgram {
  readonly method?: string;
  /** Matched against the path without its query; a string matches where it occurs. */
  readonly path: RegExp | string;
  /** From the nth matching call on, counted from 1 when the program is added. Without `times`, that call only. */
  readonly nth?: number;
  /** For so many matching calls; without `nth` and `times`: every one. */
  readonly times?: number;
  /** Between 0 and 1; drawn from a seeded sequence, so that a run repeats. */
  readonly chance?: number;
  readonly answer: FaultAnswer;
}

export class Faults {
  readonly #programs: { readonly program: FaultProgram; seen: number }[] = [];
  #seed: number;

  constructor(seed = 20_251_105) {
    this.#seed = seed;
  }

  add(...programs: readonly FaultProgram[]): this {
    for (const program of programs) this.#programs.push({ program, seen: 0 });
    return this;
  }

  clear(): void {
    this.#programs.length = 0;
  }

  /** What happens to this call: latency, and at most one other fault (the first program that applies). */
  next(
    method: string,
    path: string,
  ): { readonly latency: number; readonly answer: Exclude<FaultAnswer, { kind: 'latency' }> | null } {
    let latency = 0;
    let answer: Exclude<FaultAnswer, { kind: 'latency' }> | null = null;
    for (const entry of this.#programs) {
      const { program } = entry;
      if (program.method !== undefined && program.method !== method) continue;
      if (typeof program.path === 'string' ? !path.includes(program.path) : path.search(program.path) < 0) continue;
      entry.seen += 1;
      if (!due(program, entry.seen) || (program.chance !== undefined && this.#draw() >= program.chance)) continue;
      if (program.answer.kind === 'latency') latency += program.answer.ms;
      else answer ??= program.answer;
    }
    return { latency, answer };
  }

  /** A linear congruential sequence: enough to spread faults, the same in every run. */
  #draw(): number {
    this.#seed = (Math.imul(this.#seed, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#seed / 2 ** 32;
  }
}

function due({ nth, times }: FaultProgram, seen: number): boolean {
  const first = nth ?? 1;
  const count = times ?? (nth === undefined ? Number.POSITIVE_INFINITY : 1);
  return seen >= first && seen < first + count;
}
