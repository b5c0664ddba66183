/**
 * Where the text leaves room: a question, and the reading that the rules take. The reading is ours, not HubSpot's, and
 * whoever sees a reason that rests on one is told so.
 */
import type { Bilingual } from '../../facts/bilingual.ts';

export interface Reading {
  readonly question: Bilingual;
  readonly reading: Bilingual;
}

/** Of one section, by their numbers: `A-30`. */
export type Readings = Readonly<Record<string, Reading>>;
