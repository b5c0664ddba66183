/** What a recording makes of one property. */
import type { Refusal } from '../../contract/refusal.ts';

/** Text of a property; empty where it has none. */
export type Current = (property: string) => string;

export interface Change {
  readonly property: string;
  /** Field of the request that asked for it: `signedOn`. */
  readonly field: string;
  readonly to: string;
  /**
   * `said`: what the user said, whatever stood there. `merged`: made of what stood there as well (an entry added to a
   * list, a status that follows from a step): where another writer came between, it is made again from that one's.
   */
  readonly how: 'said' | 'merged';
}

export type Changes =
  | { readonly ok: true; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

export const changed = (...changes: readonly Change[]): Changes => ({ ok: true, changes });
export const refused = (...refusals: readonly Refusal[]): Changes => ({ ok: false, refusals });
