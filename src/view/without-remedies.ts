import type { ViewInput } from '../contract/view-input.ts';

/** What it would take is asked where it is shown: it takes its time, and changes nobody's turn. */
export function withoutRemedies(input: ViewInput): ViewInput {
  const { wouldTake: _, ...rest } = input;
  return rest;
}
