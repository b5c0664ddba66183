/** What functions are handed; tests hand in something else. */
import type { DealView } from '../contract/deal-view.ts';
import type { Manifest } from '../crm/manifest-schema.ts';
import type { Judge } from '../rules/judge.ts';
import type { ViewInput } from '../contract/view-input.ts';

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
  readonly judge: Judge;
  readonly viewOf: (input: ViewInput) => DealView;
}
