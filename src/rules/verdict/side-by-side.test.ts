/** The rules of the text beside what HubSpot announced since (US-07). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { rulebook } from '../../catalogue/rulebook.ts';
import { rulebook20250903 } from '../../catalogue/testing/rulebook-20250903.ts';
import { stated } from '../testing/judged-cases.ts';
import { determine } from './determine.ts';
import { sideBySide } from './side-by-side.ts';

const gives = z.record(z.string(), z.string().nullable());
const schema = z.strictObject({
  edition: z.string(),
  base: z.looseObject({}),
  cases: z.array(
    z.strictObject({
      title: z.string(),
      judgement: z.string(),
      changes: z.record(z.string(), z.unknown()),
      expected: z.strictObject({
        applies: z.string(),
        verdict: z.literal('text').optional(),
        lines: z.array(z.strictObject({ lineItemId: z.string(), text: gives, announced: gives })).optional(),
      }),
    }),
  ),
});
const file = path.join(process.cwd(), 'src', 'rules', 'verdict', 'cases', '2025-11-17', 'side-by-side.json');
const { base, cases } = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
const factsOf = (changes: Record<string, unknown>) =>
  stated(base, { title: '', judgement: '', certainty: 'derived', changes, expected: {} });

test.each(cases.map((each) => [each.title, each] as const))(
  'both are told where the announcement bears: %s',
  (_title, one) => {
    const facts = factsOf(one.changes);
    const found = sideBySide(facts, rulebook);
    expect(found.applies).toBe(one.expected.applies);
    if (one.expected.lines !== undefined) {
      expect('lines' in found ? found.lines : null).toHaveLength(one.expected.lines.length);
      expect(found).toMatchObject({ lines: one.expected.lines });
    }
    // Named or not, the verdict stays the text's, to the byte.
    if (one.expected.verdict === 'text') expect(found).toMatchObject({ text: determine(facts, rulebook20250903) });
  },
);

test('where nobody states the country, it is asked for and nothing is told', () => {
  const found = sideBySide(factsOf({ 'deal.closeDate': '2025-10-15', 'customer.countryCode': '__absent__' }), rulebook);
  expect(found).toEqual({ applies: 'country_unknown', edition: '2025-11-17', missing: ['customer.countryCode'] });
});

test('each figure of the announcement says how sure it is and where it was read, the earlier holder’s beside it', () => {
  const found = sideBySide(factsOf({}), rulebook);
  const [line, ...others] = 'lines' in found ? found.lines : [];
  expect(others).toEqual([]);
  expect(line?.announced).toMatchObject({
    partnerId: 'belvedere',
    currency: 'USD',
    monthly: '240.00',
    maximum: '8640.00',
  });
  expect(line?.announced.provisional.certainty).toBe('read');
  expect(line?.announced.provisional.pages).toContain('hubspot.com/deal-based-commissions');
  expect(line?.announced.runsOn).toEqual([
    { partnerId: 'aubier', baseMrr: '800.00', currency: 'USD', monthly: '160.00', until: '2026-12-10' },
  ]);
});

test('nothing is announced: the text alone', () => {
  expect(sideBySide(factsOf({}), rulebook20250903)).toEqual({ applies: 'no' });
});

test('one partner is shown its own part of both, and nothing of an earlier holder', () => {
  const found = sideBySide({ ...factsOf({}), viewer: viewerOf('belvedere') }, rulebook);
  expect(found).toMatchObject({
    lines: [
      {
        text: { verdict: 'no', partnerId: null, monthly: null },
        announced: { verdict: 'yes', partnerId: 'belvedere', monthly: '240.00', runsOn: [] },
      },
    ],
  });
  expect(JSON.stringify(found)).not.toContain('aubier');
});

const viewerOf = (id: string) => {
  const [partner] = factsOf({}).partners ?? [];
  if (partner?.id !== id) throw new Error(`The deal's first partner is not ${id}.`);
  return { partnerId: partner.id };
};
