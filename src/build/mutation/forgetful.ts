/**
 * `remembered`, but for one test at a time. All mutants live in one process: what one of them answered would be told to
 * the tests of the next, and what was right before would hide a mutant that answers wrongly.
 */
import { remembered as rememberedForGood } from '../../facts/remembered.ts';

let test = 0;

/** Before each test. */
export function forget(): void {
  test += 1;
}

export const remembered: typeof rememberedForGood = (make, most, asked) => {
  let since = test;
  let ask = rememberedForGood(make, most, asked);
  return (...args) => {
    if (since !== test) {
      since = test;
      ask = rememberedForGood(make, most, asked);
    }
    return ask(...args);
  };
};
