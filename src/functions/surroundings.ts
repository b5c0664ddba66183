/** What functions are handed; tests hand in something else. */
import type { DealView } from '../contract/deal-view.ts';
import type { Manifest } from '../crm/manifest-schema.ts';
import type { Instant } from '../facts/primitives.ts';
import type { Facts } from '../facts/schema.ts';
import type { Determination } from '../rules/determination.ts';
import type { ViewInput } from '../view/view-input.ts';

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Adds a line to the app's log. */
  readonly report: (line: string) => void;
}

/** Of the functions that answer with a view of a deal. */
export interface DealSurroundings extends Surroundings {
  readonly manifest: () => Manifest;
  readonly determine: (facts: Facts & { asOf: Instant }) => Determination;
  readonly viewOf: (input: ViewInput) => DealView;
}
