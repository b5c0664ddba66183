/** An amount that is expected: an entry of the quarter's statement, or the adjustment of a closed one. */
import type { Entry } from '../statement/entry.ts';

export interface Due extends Entry {
  /** Of all that the statement has, to tell two of them apart. */
  readonly index: number;
  /** The closed quarter that it corrects. */
  readonly adjusts?: string;
}
