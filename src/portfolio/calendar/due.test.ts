/** What falls due on the sample deals, in both languages. */
import { rulebook20250903 } from '../../catalogue/testing/rulebook-20250903.ts';
import { parseFacts } from '../../facts/parse.ts';
import { determine } from '../../rules/verdict/determine.ts';
import { aDeal } from '../../rules/testing/a-deal.ts';
import { instant } from '../../facts/primitives.ts';
import type { Determination } from '../../rules/language/determination.ts';
import { eventsOf, paperworkEvents } from './due.ts';

const english = (text: { readonly en: string }): string => text.en;
const french = (text: { readonly fr: string }): string => text.fr;
const parsed = parseFacts(aDeal(), 'en');
if (!parsed.ok) throw new Error('The sample deal is none.');
const base: Determination = determine(
  { ...parsed.facts, asOf: instant.parse('2025-11-05T10:00:00+01:00') },
  rulebook20250903,
);

const dueOf = (determination: Partial<Determination>, say: (text: { fr: string; en: string }) => string = english) =>
  eventsOf({
    dealId: '9001',
    name: 'Maison Delorme',
    portalId: 147258369,
    determination: { ...base, clocks: [], nextActions: [], lines: [], ...determination },
    actionSaid: (index) => `step ${index + 1}`,
    partnerName: (id) => `Partner ${id}`,
    say,
  });

const clock: Determination['clocks'][number] = {
  id: 'proof',
  ruleId: 'POI-14',
  startedAt: '2025-10-15',
  answerBy: '2099-11-14',
  dueAt: '2099-11-15',
  metAt: null,
  state: 'running',
};

test('a deadline that runs is an event on the earlier of its two days, with its rule and the way to the deal', () => {
  expect(dueOf({ clocks: [clock] })).toEqual([
    {
      uid: '147258369-9001-proof-deal@rules-of-engagement',
      at: { kind: 'day', day: '2099-11-14' },
      summary: 'Maison Delorme: Signature of the proof of involvement',
      description: 'Deal 9001\nRule POI-14\nhttps://app.hubspot.com/contacts/147258369/record/0-3/9001',
      url: 'https://app.hubspot.com/contacts/147258369/record/0-3/9001',
    },
  ]);
  expect(dueOf({ clocks: [clock] }, french)[0]?.summary).toBe('Maison Delorme : Signature de la preuve d’implication');
});

test.each(['met', 'missed', 'needs_hubspot_decision'] as const)('a deadline that is %s does not fall due', (state) => {
  expect(dueOf({ clocks: [{ ...clock, state }] })).toEqual([]);
});

test('what lies before the evaluation does not fall due', () => {
  expect(dueOf({ clocks: [{ ...clock, answerBy: null, dueAt: '2001-01-01' }] })).toEqual([]);
});

test('a reply is due at a moment, not on a day', () => {
  expect(
    dueOf({ clocks: [{ ...clock, id: 'reply', answerBy: null, dueAt: '2099-01-02T10:00:00+01:00' }] })[0]?.at,
  ).toEqual({
    kind: 'moment',
    moment: Date.parse('2099-01-02T09:00:00Z'),
  });
});

test('a step with a day is an event, unless a deadline of that day tells it', () => {
  const action = (by: string): Determination['nextActions'][number] => ({
    who: 'partner',
    what: 'share_signed_proof',
    by,
    ruleId: 'POI-12',
    partnerId: null,
    lineItemIds: [],
  });
  const events = dueOf({ clocks: [clock], nextActions: [action('2099-11-14'), action('2099-12-01')] });
  expect(events.map(({ summary }) => summary)).toEqual([
    'Maison Delorme: Signature of the proof of involvement',
    'Maison Delorme: step 2 (Partner)',
  ]);
});

test('two rivals’ proofs on one day are two events', () => {
  const uids = dueOf({
    clocks: [
      { ...clock, partnerId: 'A' as never },
      { ...clock, partnerId: 'B' as never },
    ],
  }).map(({ uid }) => uid);
  expect(new Set(uids).size).toBe(2);
});

test('a quarter in which something was earned has a last day for its paperwork, once for all deals', () => {
  const month = (paidInQuarter: string, state: 'earned' | 'projected') =>
    ({ month: '2025-10', currency: 'EUR', accrued: '1.00', paidInQuarter, state }) as never;
  const of = (schedule: readonly never[]) => ({ schedule: [...schedule], asOf: '2025-11-05T10:00:00+01:00' as never });
  const events = paperworkEvents(
    [
      of([month('2025-Q3', 'earned'), month('2025-Q4', 'earned'), month('2026-Q1', 'projected')]),
      of([month('2025-Q4', 'earned'), month('2025-Q1', 'earned')]),
    ],
    1,
    english,
  );
  expect(events.map(({ uid, at }) => [uid, at])).toEqual([
    ['1-paperwork-2025-Q3@rules-of-engagement', { kind: 'day', day: '2026-03-31' }],
    ['1-paperwork-2025-Q4@rules-of-engagement', { kind: 'day', day: '2026-06-30' }],
  ]);
});
