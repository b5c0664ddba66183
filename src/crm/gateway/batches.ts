/** What came of a question that was cut into batches. */
import type { GatewayFailure } from './failure.ts';

export interface BatchOf<T> {
  readonly found: readonly T[];
  /** Ids that were asked for and did not come: deleted, not visible, unreadable, or in a batch that failed. */
  readonly missing: readonly string[];
  /** Why a whole batch failed, if one did; the first of them. */
  readonly failure: GatewayFailure | null;
}

export function joined<T>(batches: readonly BatchOf<T>[]): BatchOf<T> {
  return {
    found: batches.flatMap(({ found }) => found),
    missing: batches.flatMap(({ missing }) => missing),
    failure: batches.find(({ failure }) => failure !== null)?.failure ?? null,
  };
}

export function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
