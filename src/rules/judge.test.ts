/** The engine with its rulebook in hand judges as the engine does. */
import { partnerId } from '../facts/primitives.ts';
import { edition20250903 } from './editions/2025-09-03.ts';
import { aDeal, aProof, two } from './testing/a-deal.ts';
import { atHand } from './testing/at-hand.ts';
import { plainRulebook } from './testing/plain-rulebook.ts';
import { caseOf, determine } from './verdict/determine.ts';
import { judgeBy } from './judge.ts';

const facts = atHand(aDeal(two({ proofs: [aProof('A')] }))).facts;
const dated = {
  ...facts,
  asOf:
    facts.asOf ??
    (() => {
      throw new Error('a test states asOf');
    })(),
};
const judge = judgeBy(plainRulebook);

test('it judges by the rulebook, and knows the edition by which it did', () => {
  expect(judge.determine(dated)).toEqual(determine(dated, plainRulebook));
  expect(judge.editionOf(judge.determine(dated))).toBe(edition20250903);
});

test('a partner’s own case is the engine’s', () => {
  const viewer = partnerId.parse('B');
  const elsewhere = judge.elsewhere(viewer, dated);
  const { facts, determination, accruals } = judge.ownCase(viewer, dated, elsewhere, false);
  const own = caseOf(viewer, dated, plainRulebook);
  expect({ facts, determination }).toEqual({ facts: own.facts, determination: own.determination });
  expect(accruals()).toEqual(own.accruals());
});

test('what one line would take is one change, and none where no single one is enough', () => {
  const late = { ...dated, proofs: [] };
  expect(judge.wouldTake(late, 'L1')).toEqual(['proof_signed_and_shared_in_time']);
  expect(judge.wouldTake({ ...late, registrations: [] }, 'L1')).toEqual([]);
  expect(judge.wouldTake(dated, 'L1')).toEqual([]);
});
