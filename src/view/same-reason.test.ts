import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import type { Reason } from '../rules/language/determination.ts';
import { isSameReason } from './same-reason.ts';

const word = fc.constantFrom('a', 'b');
const reason: fc.Arbitrary<Reason> = fc.record(
  {
    ruleId: fc.constantFrom('POI-12', 'POI-14'),
    outcome: fc.constantFrom('met', 'open'),
    code: fc.constant('proof_signed'),
    values: fc.dictionary(word, word, { maxKeys: 2 }),
    ambiguity: fc.constantFrom('A-01', 'A-02'),
    facts: fc.array(
      fc.record({ path: word, value: fc.oneof(word, fc.constant(null), fc.array(word, { maxLength: 2 })) }),
      { maxLength: 2 },
    ),
    parameters: fc.array(fc.record({ name: word, value: word, edition: word, section: fc.constant('s') }), {
      maxLength: 1,
    }),
  },
  { requiredKeys: ['ruleId', 'outcome', 'code', 'facts', 'parameters'] },
);

test('a copy says the same', () => {
  fc.assert(fc.property(reason, (one) => isSameReason(one, structuredClone(one))));
});

test('two reasons say the same only where every part is equal', () => {
  fc.assert(
    fc.property(reason, reason, (one, other) => {
      expect(isSameReason(one, other)).toBe(isDeepStrictEqual(structuredClone(one), structuredClone(other)));
    }),
    { numRuns: 2000 },
  );
});
