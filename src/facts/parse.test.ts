/** Bad input is refused whole, with every problem and what to write instead. */
import fc from 'fast-check';
import { aDeal } from '../rules/testing/a-deal.ts';
import { mostItems, mostProblems, parseFacts } from './parse.ts';

const problems = (input: unknown) => {
  const parsed = parseFacts(input);
  return parsed.ok ? [] : parsed.problems;
};

test('a deal in order is read, and null is unknown except where it means "none so far"', () => {
  const parsed = parseFacts(
    aDeal({ proofs: [{ partnerId: 'A', status: 'sent', signedBy: null, signedOn: null }] }, { motion: null }),
  );
  if (!parsed.ok) throw new Error('refused');
  expect(parsed.facts.deal).not.toHaveProperty('motion', expect.anything());
  expect(parsed.facts.proofs?.[0]).toMatchObject({ signedOn: null });
  expect(parsed.facts.proofs?.[0]?.signedBy).toBeUndefined();
});

test('every problem is told at its path, with a hint', () => {
  expect(
    problems({
      deal: { id: '1', closeDat: '2025-10-15', stage: 'closed_one', closeDate: '2025-02-29' },
      lineItems: [
        { id: 'L1', mrr: 740 },
        { id: 'L1', mrr: '-1' },
      ],
      proofs: [{ partnerId: 'hubspot', coversLineItems: 'some' }],
    }).map(({ path, hint }) => [path, hint]),
  ).toEqual([
    ['deal.stage', expect.stringContaining('did you mean "closed_won"?')],
    ['deal.closeDate', 'write it as 2025-10-15'],
    ['deal.closeDat', 'did you mean "closeDate"?'],
    ['lineItems[0].mrr', 'write the amount in quotes, as "740.00"'],
    ['lineItems[1].mrr', 'write it as "740.00", without sign, space or separator'],
    ['proofs[0].partnerId', expect.any(String)],
    ['proofs[0].coversLineItems', 'write "all", or a value of type array'],
    ['lineItems[1].id', 'lineItems[0] has the same id; give each its own'],
  ]);
});

test.each([null, undefined, 7, 'deal', [], {}, { deal: null }, { deal: [] }])('%j is no deal, and says so', (input) => {
  expect(problems(input).length).toBeGreaterThan(0);
});

test('keys of the language are unknown keys like others', () => {
  const hostile: unknown = JSON.parse('{"deal":{"id":"1","__proto__":{"stage":"closed_won"}},"constructor":{"a":1}}');
  expect(problems(hostile).map(({ path }) => path)).toEqual(expect.arrayContaining(['deal.__proto__', 'constructor']));
  expect(({} as Record<string, unknown>)['stage']).toBeUndefined();
});

test('a list too long is refused before it is read', () => {
  const lineItems = Array.from({ length: mostItems + 1 }, (_, index) => ({ id: `L${index}` }));
  expect(problems({ deal: { id: '1' }, lineItems })).toEqual([
    {
      path: 'lineItems',
      problem: '10001 items in one list',
      hint: 'at most 10000; split the deal or take out what is no part of it',
    },
  ]);
  expect(problems({ deal: { id: '1' }, lineItems: lineItems.slice(1) })).toEqual([]);
});

test('problems beyond two hundred are counted', () => {
  const told = problems({
    deal: { id: '1' },
    lineItems: Array.from({ length: 300 }, (_, index) => ({ id: `L${index}`, mrr: 1 })),
  });
  expect(told).toHaveLength(mostProblems + 1);
  expect(told.at(-1)?.problem).toBe('100 more problems');
});

test('whatever comes in, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      parseFacts(input);
      parseFacts({ deal: input });
      parseFacts({ deal: { id: '1' }, lineItems: input });
    }),
  );
});
