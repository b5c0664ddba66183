/** Who recorded what a reader has not seen, where the log of the record knows all of it. Pure. */
import type { AuditEntry } from './audit.ts';

/** Somebody's name, as a card said it, and when. */
export interface RecordedBy {
  readonly saidBy: string;
  /** ISO, by the function's clock. */
  readonly at: string;
}

/**
 * Newest first. Empty where what was recorded does not account for the difference: somebody typed in HubSpot, or the log
 * keeps too little. `isSeen`: whether a record of these values is the one that the reader saw.
 */
export function recordedSince(
  properties: Readonly<Record<string, string | null>>,
  log: readonly AuditEntry[],
  isSeen: (properties: Readonly<Record<string, string | null>>) => boolean,
): readonly RecordedBy[] {
  const by: RecordedBy[] = [];
  let older = { ...properties };
  for (const { set, saidBy, at } of log.slice(0, mostLookedAt)) {
    older = { ...older, ...Object.fromEntries(Object.entries(set).map(([property, [from]]) => [property, from])) };
    by.push({ saidBy, at });
    if (isSeen(older)) return by;
  }
  return [];
}
const mostLookedAt = 20;
