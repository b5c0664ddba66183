import { instant } from '../../facts/primitives.ts';
import { aDeal, aLine } from '../testing/a-deal.ts';
import { plainRulebook } from '../testing/plain-rulebook.ts';
import type { Changes } from './change.ts';
import { compare } from './compare.ts';

const now = instant.parse('2026-01-15T12:00:00+01:00');

function compared(facts: unknown, changes: Changes) {
  const found = compare(facts, changes, plainRulebook, now);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found;
}

test('nothing changed: no difference', () => {
  expect(compared(aDeal(), {}).difference).toEqual({
    status: null,
    creditedPartnerId: null,
    edition: null,
    lines: [],
    totals: [],
    rulesGained: [],
    rulesLost: [],
  });
});

test('a signature six weeks late: what is lost, line by line and in total', () => {
  const { before, after, difference } = compared(aDeal(), {
    'proofs[0].signedOn': '2025-11-28',
    'proofs[0].sharedOn': '2025-11-28',
  });
  expect([before.status, after.status]).toEqual(['eligible', 'not_eligible']);
  expect(difference).toMatchObject({
    status: { before: 'eligible', after: 'not_eligible' },
    creditedPartnerId: { before: 'A', after: null },
    lines: [
      {
        lineItemId: 'L1',
        credit: { before: 'yes', after: 'no' },
        commission: { before: 'yes', after: 'no' },
        monthly: { before: '148.00', after: null },
      },
    ],
    totals: [{ currency: 'EUR', monthly: { before: '148.00' }, maximum: { before: '5328.00' } }],
  });
});

test('a line more counts on its own and in the total', () => {
  const { difference } = compared(aDeal(), { 'lineItems[1]': aLine('L2', 'Sales Hub Professional', '450.00') });
  expect(difference.lines).toEqual([
    {
      lineItemId: 'L2',
      credit: { before: null, after: 'yes' },
      commission: { before: null, after: 'yes' },
      monthly: { before: null, after: '90.00' },
      maximum: { before: null, after: '3240.00' },
      soldMrr: { before: null, after: '450.00' },
    },
  ]);
  expect(difference.totals).toEqual([
    {
      currency: 'EUR',
      monthly: { before: '148.00', after: '238.00' },
      maximum: { before: '5328.00', after: '8568.00' },
      awaitingDecision: null,
    },
  ]);
});

test('the rules that decide on one side only are named', () => {
  const { difference } = compared(aDeal(), { 'deal.motion': 'hubspot_collaboration' });
  expect(difference.rulesGained).toContain('ENT-02');
  expect(difference.rulesLost).toContain('PC-02');
});

test('a change that is refused names its problem, and so does a path that is none', () => {
  expect(compare(aDeal(), { 'deal.closeDate': '2025-02-30' }, plainRulebook, now)).toMatchObject({
    ok: false,
    problems: [{ path: 'deal.closeDate' }],
  });
  expect(compare(aDeal(), { 'deal..x': 1 }, plainRulebook, now)).toMatchObject({
    ok: false,
    problems: [{ path: '', problem: '"deal..x" is no path of a fact; write it as lineItems[0].mrr' }],
  });
  expect(compare({ deal: {} }, {}, plainRulebook, now)).toMatchObject({ ok: false });
});

test('each amount that differs is told, and none that does not', () => {
  const { difference } = compared(aDeal({ lineItems: [aLine('L1'), aLine('L2', 'Sales Hub Professional', '100')] }), {
    'lineItems[1].mrr12MonthsAgo': '40',
  });
  expect(difference).toMatchObject({
    status: null,
    creditedPartnerId: null,
    totals: [],
    rulesGained: [],
    rulesLost: [],
  });
  expect(difference.lines).toEqual([
    {
      lineItemId: 'L2',
      credit: null,
      commission: null,
      monthly: null,
      maximum: null,
      soldMrr: { before: '100.00', after: '60.00' },
    },
  ]);
});

test('a line less, and a currency less', () => {
  const facts = aDeal({ lineItems: [aLine('L1'), aLine('L2', 'Sales Hub Professional', '100', { currency: 'USD' })] });
  const { difference } = compared(facts, { 'lineItems[1]': undefined });
  expect(difference.lines).toEqual([
    {
      lineItemId: 'L2',
      credit: { before: 'yes', after: null },
      commission: { before: 'yes', after: null },
      monthly: { before: '20.00', after: null },
      maximum: { before: '720.00', after: null },
      soldMrr: { before: '100.00', after: null },
    },
  ]);
  expect(difference.totals).toEqual([
    {
      currency: 'USD',
      monthly: { before: '20.00', after: null },
      maximum: { before: '720.00', after: null },
      awaitingDecision: { before: '0.00', after: null },
    },
  ]);
});

test('what would wait for HubSpot stands apart in the totals', () => {
  const { difference } = compared(aDeal(), {
    'proofs[0].signedOn': '2025-10-20',
    'proofs[0].sharedOn': '2025-10-20',
  });
  expect(difference.totals).toEqual([
    {
      currency: 'EUR',
      monthly: { before: '148.00', after: '0.00' },
      maximum: { before: '5328.00', after: '0.00' },
      awaitingDecision: { before: '0.00', after: '5328.00' },
    },
  ]);
  expect(difference.status).toEqual({ before: 'eligible', after: 'needs_hubspot_decision' });
});

test('a note that comes or goes is no rule that decides', () => {
  const { difference, before, after } = compared(aDeal(), { 'partners[0].type': 'solutions_provider' });
  expect(difference.rulesGained).toEqual(['RATE-02', 'COMM-03']);
  expect(difference.rulesLost).toEqual(['COMM-02']);
  expect([before.dealId, after.dealId]).toEqual(['9001', '9001']);
});

test('without an instant of evaluation both sides are judged now', () => {
  const { asOf: _, ...undated } = aDeal();
  const { before, after } = compared(undated, { 'deal.stage': 'open' });
  expect([before.asOf, after.asOf]).toEqual([now, now]);
  expect(compared(aDeal({ asOf: '2025-10-20T12:00:00+02:00' }), {}).before.asOf).toBe('2025-10-20T12:00:00+02:00');
});

test('the hint beside a path that is none says how facts are named', () => {
  expect(compare(aDeal(), { 'deal..x': 1 }, plainRulebook, now)).toMatchObject({
    problems: [{ hint: 'name a fact by its path in the facts file' }],
  });
});

test('of a deal that is still open no MRR is sold: the notes on it go, and they were no rules that decide (SM-01)', () => {
  const { before, after, difference } = compared(aDeal(), { 'deal.stage': 'open' });
  const onSoldMrr = ({ lines }: typeof before) =>
    lines
      .flatMap(({ credit }) => credit.reasons)
      .flatMap(({ ruleId, outcome }) => (ruleId === 'SM-01' ? [outcome] : []));
  expect([new Set(onSoldMrr(before)), onSoldMrr(after)]).toEqual([new Set(['noted']), []]);
  expect([difference.rulesGained, difference.rulesLost]).toEqual([[], []]);
});

test('a currency more has no amount before', () => {
  const { difference } = compared(aDeal(), {
    'lineItems[1]': aLine('L2', 'Sales Hub Professional', '100', { currency: 'USD' }),
  });
  expect(difference.totals).toEqual([
    {
      currency: 'USD',
      monthly: { before: null, after: '20.00' },
      maximum: { before: null, after: '720.00' },
      awaitingDecision: { before: null, after: '0.00' },
    },
  ]);
});

test('facts that are refused as they are stay refused, even where the changes would mend them', () => {
  expect(compare({ deal: {} }, { 'deal.id': '9001' }, plainRulebook, now)).toMatchObject({
    ok: false,
    problems: [{ path: 'deal.id' }],
  });
});
