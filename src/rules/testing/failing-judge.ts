/** A judge with a fault of the app's own, whatever it is asked for: no test depends on which of its functions is called. */
import type { DatedFacts } from '../language/deal-at-hand.ts';
import type { Judge } from '../judge.ts';

/** @param isFaulty of which deals; all of them where nothing is said */
export function failingJudge(
  judge: Judge,
  message: string,
  isFaulty: (facts: DatedFacts) => boolean = () => true,
): Judge {
  const orFail = (facts: DatedFacts): DatedFacts => {
    if (isFaulty(facts)) throw new Error(message);
    return facts;
  };
  return {
    determine: (facts) => judge.determine(orFail(facts)),
    judged: (facts) => judge.judged(orFail(facts)),
    editionOf: (determination) => judge.editionOf(determination),
    elsewhere: (viewer, facts) => judge.elsewhere(viewer, orFail(facts)),
    wouldTake: (facts, lineItemId) => judge.wouldTake(orFail(facts), lineItemId),
    beside: (facts, judgedBy, judged) => judge.beside(orFail(facts), judgedBy, judged),
    ownCase: (viewer, facts, elsewhere, fromOwnPortal) =>
      judge.ownCase(viewer, orFail(facts), elsewhere, fromOwnPortal),
  };
}
