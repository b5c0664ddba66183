/** What the rules come to without the reasons is what they come to with them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { rulebook } from '../../catalogue/rulebook.ts';
import { anyCase, namedZones } from '../testing/arbitrary-duties.ts';
import { anyFacts } from '../testing/arbitrary-deals.ts';
import { aDeal, datedFacts } from '../testing/a-deal.ts';
import { isFileOfCases, pinnedTo, stated } from '../testing/judged-cases.ts';
import { withoutReasons } from '../testing/without-reasons.ts';
import { caseFileSchema } from './cases/judged-case.ts';
import { decide } from './decide.ts';
import { determine } from './determine.ts';

test('the text’s own example pays 148 a month, and the answer says no why', () => {
  const outcome = decide(datedFacts(aDeal()), rulebook);
  expect(outcome).toMatchObject({
    status: 'eligible',
    creditedPartnerId: 'A',
    lines: [{ credit: { verdict: 'yes', soldMrr: '740.00' }, commission: { verdict: 'yes', monthly: '148.00' } }],
    totals: [{ currency: 'EUR', monthly: '148.00', maximum: '5328.00' }],
  });
  expect(JSON.stringify(outcome)).not.toMatch(/"(?:reasons|trace|clocks|schedule|warnings|missingFacts)"/);
});

test.each([
  ['as in force', undefined],
  ['by the edition that was announced', '2025-11-17'],
])('verdicts, amounts and next actions of every deal are those of the explained answer, judged %s', (_how, edition) => {
  fc.assert(
    fc.property(fc.oneof(anyFacts, anyCase(namedZones)), (input) => {
      const facts = datedFacts(input);
      expect(decide(facts, rulebook, edition)).toEqual(withoutReasons(determine(facts, rulebook, edition)));
    }),
    { numRuns: 400 },
  );
});

test('so are those of every judged case', () => {
  const rules = path.join(process.cwd(), 'src', 'rules');
  const files = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter(isFileOfCases);
  const judged = files.flatMap((file) => {
    const { edition, base, cases } = caseFileSchema.parse(JSON.parse(readFileSync(path.join(rules, file), 'utf8')));
    return cases.map((one) => ({ facts: stated(base, one), by: pinnedTo(edition, rulebook) }));
  });
  expect(judged.length).toBeGreaterThan(300);
  for (const { facts, by } of judged) expect(decide(facts, by)).toEqual(withoutReasons(determine(facts, by)));
});
