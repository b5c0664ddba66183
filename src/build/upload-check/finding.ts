/** What a rule of the upload check finds: where, what is wrong, what to do about it. */
import type { Evidence } from './evidence.ts';

export interface Finding {
  /** From the project's folder: `dist/app/cards/deal-tab.js`, `hsproject.json`. */
  readonly file: string;
  readonly what: string;
  /** The next step, as an imperative. */
  readonly next: string;
}

/** Told apart by their names, which the broken trees of the tests name too. */
export interface Rule {
  readonly name: string;
  readonly find: (evidence: Evidence) => readonly Finding[];
}
