/** The rules of the text beside what HubSpot announced since (US-07). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { rulebook20250903, rulebook20250903Announced as rulebook } from '../../catalogue/testing/rulebook-20250903.ts';
import { edition20250903 } from '../editions/2025-09-03.ts';
import { follows } from '../editions/follows.ts';
import { stated } from '../testing/judged-cases.ts';
import { judgeBy } from '../judge.ts';
import type { Rulebook } from '../language/rulebook.ts';
import { determine } from './determine.ts';
import { differing } from './side-by-side.ts';

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

/** Both determinations of a deal, and what differs; what judged it first. */
function both(facts: ReturnType<typeof factsOf>, by: Rulebook = rulebook) {
  const judge = judgeBy(by);
  const verdict = judge.determine(facts);
  const beside = judge.beside(facts, judge.editionOf(verdict), (other) => other.determine(facts));
  if (beside === null) return { applies: 'no', verdict, other: null, lines: null };
  const other = beside.determination;
  const [text, announced] = beside.is === 'announced' ? [verdict, other] : [other, verdict];
  return { applies: beside.bears, verdict, other, text, announced, lines: differing(text, announced) };
}

test.each(cases.map((each) => [each.title, each] as const))(
  'both are told where the announcement bears: %s',
  (_title, one) => {
    const facts = factsOf(one.changes);
    const found = both(facts);
    expect(found.applies).toBe(one.expected.applies);
    if (one.expected.lines !== undefined) {
      expect(found.lines).toHaveLength(one.expected.lines.length);
      expect(found).toMatchObject({ lines: one.expected.lines });
    }
    // Named or not, the verdict stays the text's, to the byte.
    if (one.expected.verdict === 'text') expect(found.verdict).toEqual(determine(facts, rulebook20250903));
  },
);

test('where nobody states the country of a customer in the beta’s months, it is told that this lacks', () => {
  const found = both(factsOf({ 'deal.closeDate': '2025-10-15', 'customer.countryCode': '__absent__' }));
  expect(found).toMatchObject({ applies: 'country_unknown', verdict: { edition: { id: '2025-09-03' } } });
});

test('each figure of the announcement says how sure it is and where it was read, the earlier holder’s beside it', () => {
  const { lines, announced } = both(factsOf({}));
  expect(lines).toMatchObject([
    { announced: { partnerId: 'belvedere', currency: 'USD', monthly: '240.00', maximum: '8640.00' } },
  ]);
  const [line] = announced?.lines ?? [];
  expect(line?.commission.provisional?.certainty).toBe('read');
  expect(line?.commission.provisional?.pages).toContain('hubspot.com/deal-based-commissions');
  expect(line?.runsOn).toEqual([
    { partnerId: 'aubier', baseMrr: '800.00', currency: 'USD', monthly: '160.00', until: '2026-12-10' },
  ]);
});

test('nothing is announced: the text alone', () => {
  expect(both(factsOf({}), rulebook20250903)).toMatchObject({ applies: 'no', other: null });
});

test('whichever of the two judges, the other stands beside it, and both say the same of themselves', () => {
  const facts = factsOf({});
  const [byText, byAnnounced] = [both(facts), both(facts, { ...rulebook, outsideTheText: 'provisional' })];
  expect(byText.verdict.edition.id).toBe('2025-09-03');
  expect(byAnnounced.verdict.edition.id).toBe('2025-11-17');
  expect(byAnnounced.other).toEqual(byText.verdict);
  expect(byAnnounced.verdict).toEqual(byText.other);
  expect(byAnnounced.lines).toEqual(byText.lines);
  expect(both(facts, { ...rulebook, named: '2025-11-17' }).other).toEqual(byText.verdict);
});

test('a text that has come since takes the place of what was announced', () => {
  const since = follows(edition20250903, { id: '2026-01-01', from: '2025-12-01', to: null, toIsFrom: 'made up' });
  const by: Rulebook = { ...rulebook, editions: [edition20250903, since] };
  expect(both(factsOf({}), by)).toMatchObject({ applies: 'no', verdict: { edition: { id: '2026-01-01' } } });
  // Before it, and after the text before, the announcement bears all the same.
  expect(both(factsOf({ 'deal.closeDate': '2025-11-30' }), by).applies).toBe('in_force');
});

test('one partner is shown its own part of both, and nothing of an earlier holder', () => {
  const facts = { ...factsOf({}), viewer: viewerOf('belvedere') };
  const { other, lines } = both(facts);
  expect(lines).toMatchObject([
    {
      text: { verdict: 'no', partnerId: null, monthly: null },
      announced: { verdict: 'yes', partnerId: 'belvedere', monthly: '240.00' },
    },
  ]);
  expect(other?.lines[0]?.runsOn).toEqual([]);
  expect(JSON.stringify([other, lines])).not.toContain('aubier');
});

const viewerOf = (id: string) => {
  const [partner] = factsOf({}).partners ?? [];
  if (partner?.id !== id) throw new Error(`The deal's first partner is not ${id}.`);
  return { partnerId: partner.id };
};
