/** What keeps a preview or a rehearsal from starting: said in the reader's language by whoever was asked to start it. */
import type { Bilingual } from '../facts/bilingual.ts';

export class StartProblem extends Error {
  constructor(
    /** With the next step; a line break begins a line of ours, for none is in what others wrote. */
    readonly says: Bilingual,
    options?: ErrorOptions,
  ) {
    super(says.en, options);
  }
}
