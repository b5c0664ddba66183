/** What a deal's record keeps for lists: plain values, and in a partner's own portal nothing of another partner. */
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { rulebook20250903 } from '../catalogue/testing/rulebook-20250903.ts';
import { caseOf, determine } from '../rules/verdict/determine.ts';
import { instant, partnerId } from '../facts/primitives.ts';
import { factsSchema, type FactsInput } from '../facts/schema.ts';
import { outputsOf } from './outputs.ts';
import { workedFacts } from './samples/worked-example.ts';

const asOf = instant.parse('2025-10-20T09:00:00+02:00');

function outputs(facts: FactsInput, viewer?: string, locale: 'fr' | 'en' = 'en') {
  const whole = { ...factsSchema.parse(facts), asOf };
  const [edition] = rulebook20250903.editions;
  const rest = { edition, locale, timeZone: 'Europe/Paris', sources: [], gaps: [] } as const;
  if (viewer !== undefined) {
    const own = caseOf(partnerId.parse(viewer), whole, rulebook20250903);
    return outputsOf({ audience: 'partner', viewerPartnerId: viewer, ownPortal: true, ...own, ...rest });
  }
  const caseOfNobody = () => {
    throw new Error('No output is made of one partner’s case.');
  };
  return outputsOf({
    audience: 'hubspot',
    facts: whole,
    determination: determine(whole, rulebook20250903),
    caseOf: caseOfNobody,
    ...rest,
  });
}

test('the text’s own example: status, proof, monthly and maximum commission with their currency, and the edition', () => {
  const whole = JSON.parse(readFileSync('docs/examples/worked-example.json', 'utf8')) as FactsInput;
  expect(outputs(whole)).toEqual({
    status: 'eligible',
    nextAction: expect.any(String) as string,
    proofStatus: 'shared',
    proofDue: '',
    monthlyCommission: '148.00',
    maximumCommission: '5328.00',
    commissionCurrency: 'EUR',
    edition: '2025-09-03',
  });
});

test('a link that waits for its signature says until when, and whose turn it is', () => {
  const waiting: FactsInput = {
    ...workedFacts,
    proofs: [
      { partnerId: 'A', link: 'automatic', status: 'sent', signedOn: null, sharedOn: null, coversLineItems: 'all' },
    ],
  };
  expect(outputs(waiting)).toMatchObject({
    status: 'at_risk',
    proofStatus: 'sent',
    proofDue: '2025-11-14',
    nextAction: expect.stringMatching(/^Agence A: .*\(2025-11-14\)$/) as string,
  });
  expect(outputs(waiting, undefined, 'fr').nextAction).toMatch(/^Agence A\s: /);
});

test('nothing is made up: no links, unknown links, no lines', () => {
  expect(outputs({ ...workedFacts, proofs: [] }).proofStatus).toBe('none');
  const { proofs: _unknown, ...untold } = workedFacts;
  expect(outputs(untold).proofStatus).toBe('');
  expect(outputs({ ...workedFacts, lineItems: [] })).toMatchObject({
    status: '',
    monthlyCommission: '',
    maximumCommission: '',
    commissionCurrency: '',
  });
});

test('amounts of two currencies are no single figure', () => {
  const [line] = workedFacts.lineItems;
  const two = {
    ...workedFacts,
    lineItems: [line, { ...line, id: 'L2', name: 'Sales Hub Professional', currency: 'USD' }],
  };
  expect(outputs(two)).toMatchObject({ monthlyCommission: '', maximumCommission: '', commissionCurrency: '' });
});

test('in a partner’s own portal the record tells of that partner alone, whoever else is on the deal', () => {
  const rival = fc.record({
    id: fc.stringMatching(/^rival-[a-z]{4}$/),
    name: fc.stringMatching(/^Rival [A-Z][a-z]{4}$/),
    status: fc.constantFrom('generated' as const, 'signed' as const),
  });
  fc.assert(
    fc.property(fc.uniqueArray(rival, { maxLength: 3, selector: ({ id }) => id }), fc.boolean(), (rivals, lost) => {
      const own = lost
        ? { ...workedFacts.proofs[0], status: 'sent' as const, signedOn: null, sharedOn: null }
        : workedFacts.proofs[0];
      const facts: FactsInput = {
        ...workedFacts,
        partners: [...rivals.map(({ id, name }) => ({ id, name })), ...workedFacts.partners],
        proofs: [
          ...rivals.map(({ id, status }) => ({
            partnerId: id,
            link: 'manual' as const,
            status,
            signedBy: 'customer' as const,
            signedOn: status === 'signed' ? '2025-10-11' : null,
            sharedOn: status === 'signed' ? '2025-10-11' : null,
            coversLineItems: 'all' as const,
            quoteUpdatedOn: null,
          })),
          own,
        ],
      };
      const told = outputs(facts, 'A');
      expect(JSON.stringify(told)).not.toMatch(/rival/i);
      expect(told.proofStatus).toBe(lost ? 'sent' : 'shared');
    }),
    { numRuns: 60 },
  );
});
