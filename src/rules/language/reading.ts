/**
 * Where the text leaves room: a question, and the reading that the rules take. The reading is ours, not HubSpot's, and
 * whoever sees a reason that rests on one is told so.
 */
import type { Bilingual } from '../../facts/bilingual.ts';

export interface Reading {
  readonly question: Bilingual;
  readonly reading: Bilingual;
}

type Digit = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** The number of a reading: `A-30`. One that no section gives does not compile in `sections/ambiguities.ts`. */
export type AmbiguityId = `A-0${Digit}` | `A-${'1' | '2' | '3' | '4' | '5'}${'0' | Digit}` | `A-6${'0' | Digit}`;

/** Of one section. */
export type Readings = Readonly<Partial<Record<AmbiguityId, Reading>>>;
