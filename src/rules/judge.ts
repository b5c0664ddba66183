/** The engine with its rulebook in hand, for whoever judges many deals by the same one. */
import type { DatedFacts } from './language/deal-at-hand.ts';
import type { Determination } from './language/determination.ts';
import type { RulesEdition } from './editions/edition.ts';
import { editionOf } from './editions/pick-edition.ts';
import { determine, type Judged, judged, type OwnCase, ownCase } from './verdict/determine.ts';
import { elsewhereOf } from './verdict/elsewhere.ts';
import type { PartnerId } from '../facts/primitives.ts';
import type { Elsewhere } from './verdict/redaction.ts';
import { otherRules, type OtherRules } from './verdict/side-by-side.ts';
import type { RemedyCode } from './what-if/remedies.ts';
import { onlyRemedy } from './what-if/why-not.ts';
import type { Rulebook } from './language/rulebook.ts';

export interface Judge {
  readonly determine: (facts: DatedFacts) => Determination;
  /** The same, and whose the amounts are; asked of the same judgement. */
  readonly judged: (facts: DatedFacts) => Judged;
  /** By which it was judged. */
  readonly editionOf: (determination: Determination) => RulesEdition;
  /** What the whole deal decides for one partner, and nothing more. */
  readonly elsewhere: (viewer: PartnerId, facts: DatedFacts) => Elsewhere;
  /** The one change by which a line would earn; empty where no single one is enough. A few dozen judgements: asked of a line, not of all. */
  readonly wouldTake: (facts: DatedFacts, lineItemId: string) => readonly RemedyCode[];
  /**
   * What the other of two editions says that may judge a deal; null: the one that did holds alone. `judged`: of the same
   * reader, by that other one.
   */
  readonly beside: (facts: DatedFacts, judgedBy: RulesEdition, judged: (by: Judge) => Determination) => Beside | null;
  /** That partner's case, of its own facts and what was decided elsewhere. */
  readonly ownCase: (viewer: PartnerId, facts: DatedFacts, elsewhere: Elsewhere, fromOwnPortal: boolean) => OwnCase;
}

/** `is`: which of the two it is. */
export interface Beside extends Pick<OtherRules, 'bears' | 'is'> {
  readonly edition: RulesEdition;
  readonly determination: Determination;
}

export const judgeBy = (rulebook: Rulebook): Judge => ({
  determine: (facts) => determine(facts, rulebook),
  judged: (facts) => judged(facts, rulebook),
  editionOf: (determination) => editionOf(determination, rulebook),
  elsewhere: (viewer, facts) => elsewhereOf(viewer, facts, rulebook),
  wouldTake: (facts, lineItemId) => {
    const written: unknown = JSON.parse(JSON.stringify(facts));
    return onlyRemedy(written, lineItemId, rulebook, facts.asOf);
  },
  beside: (facts, judgedBy, judged) => {
    const other = otherRules(facts, rulebook, judgedBy);
    if (other === null) return null;
    const by = judgeBy(other.rulebook);
    const determination = judged(by);
    return { bears: other.bears, is: other.is, determination, edition: by.editionOf(determination) };
  },
  ownCase: (viewer, facts, elsewhere, fromOwnPortal) => ownCase(viewer, facts, elsewhere, rulebook, fromOwnPortal),
});
