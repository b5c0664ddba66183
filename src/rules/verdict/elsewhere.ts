/** What the whole deal decides for one partner; no further than that: no amounts, no duties, no reasons. */
import type { DatedFacts } from '../language/deal-at-hand.ts';
import type { PartnerId } from '../../facts/primitives.ts';
import { judgeLines } from './judge-lines.ts';
import { type Elsewhere, elsewhereFor } from './redaction.ts';
import type { Rulebook } from '../language/rulebook.ts';

/** From the facts of everybody on the deal. */
export function elsewhereOf(viewer: PartnerId, facts: DatedFacts, rulebook: Rulebook, edition?: string): Elsewhere {
  return elsewhereFor(viewer, judgeLines({ ...facts, viewer: undefined }, rulebook, edition));
}
