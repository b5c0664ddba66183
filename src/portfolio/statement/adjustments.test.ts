/** A closed quarter stays as it was written; what reads otherwise later is an adjustment of the open one. */
import type { FactsInput } from '../../facts/schema.ts';
import { instant, partnerId } from '../../facts/primitives.ts';
import { aDeal, aHeldProduct, aLine, datedFacts } from '../../rules/testing/a-deal.ts';
import { plainRulebook } from '../../rules/testing/plain-rulebook.ts';
import { caseOf, judged as judgedOf } from '../../rules/verdict/determine.ts';
import { adjustmentsOf } from './adjustments.ts';
import { type ClosedQuarter, opened, closedQuarter, sealed } from './closed.ts';
import type { JudgedDeal } from './entry.ts';
import { statementOf } from './statement.ts';
import { statementText } from './text.ts';

function judged(more: Partial<FactsInput>, id = '9001'): JudgedDeal {
  const facts = datedFacts(aDeal({ asOf: '2026-01-20T12:00:00+01:00', ...more }, { id }));
  const { determination, accruals } = judgedOf(facts, plainRulebook);
  return { facts, determination, accruals: accruals(), viewer: null };
}
const paid = (monthsPaid: number, cancelled = false) => ({ payments: { monthsPaid, cancelled } });

function closedOf(quarter: string, deals: readonly JudgedDeal[], before: readonly ClosedQuarter[] = []): ClosedQuarter {
  const { entries, adjustments } = statementOf(deals, quarter, null, adjustmentsOf(before, deals, quarter));
  const read = opened(
    Buffer.from(sealed(closedQuarter({ quarter, closedAt: '2026-01-21T09:00:00Z' }, deals, entries, adjustments))),
  );
  if (!read.ok) throw new Error(read.why);
  return read.closed;
}
const inShort = (closed: readonly ClosedQuarter[], deals: readonly JudgedDeal[], quarter = '2026-Q1') =>
  adjustmentsOf(closed, deals, quarter).adjustments.map(
    ({ quarter: open, adjusts, month, kind, amount }) => `${open} ${adjusts} ${month} ${kind} ${amount}`,
  );

test('nothing changed, nothing is adjusted', () => {
  const deals = [judged(paid(3))];
  expect(inShort([closedOf('2025-Q4', deals)], deals)).toEqual([]);
});

test('a payment that came late: the month that was not paid is taken back and said anew', () => {
  const closed = closedOf('2025-Q4', [judged(paid(2))]);
  expect(inShort([closed], [judged(paid(3))])).toEqual([
    '2026-Q1 2025-Q4 2025-12 unpaid -148.00',
    '2026-Q1 2025-Q4 2025-12 earned 148.00',
  ]);
});

test('a cancellation told late takes back what was stated after it', () => {
  const closed = closedOf('2025-Q4', [judged(paid(3))]);
  expect(inShort([closed], [judged(paid(1, true))])).toEqual([
    '2026-Q1 2025-Q4 2025-11 earned -148.00',
    '2026-Q1 2025-Q4 2025-12 earned -148.00',
  ]);
});

test('a corrected MRR: the original negated, the new one beside it, and their sum in the open quarter', () => {
  const closed = closedOf('2025-Q4', [judged(paid(3))]);
  const corrected = [judged({ ...paid(3), lineItems: [aLine('L1', 'Marketing Hub Professional', '700')] })];
  expect(inShort([closed], corrected).slice(0, 2)).toEqual([
    '2026-Q1 2025-Q4 2025-10 earned -148.00',
    '2026-Q1 2025-Q4 2025-10 earned 140.00',
  ]);
  const statement = statementOf(corrected, '2026-Q1', null, adjustmentsOf([closed], corrected, '2026-Q1'));
  // Three months of eight euros too much.
  expect(statement.totals).toMatchObject([{ earned: '-24.00', projected: '420.00' }]);
  expect(statementText(statement, 'en')).toContain('Adjustments of 2025-Q4, which is closed');
  expect(statement.mismatches).toEqual([]);
});

test('what was adjusted once is not adjusted again', () => {
  const late = [judged(paid(3))];
  const first = closedOf('2025-Q4', [judged(paid(2))]);
  const second = closedOf('2026-Q1', late, [first]);
  expect(second.adjustments).toHaveLength(2);
  expect(inShort([first, second], late, '2026-Q2')).toEqual([]);
  // And taken back again where it turns out wrong after all.
  expect(inShort([first, second], [judged(paid(2))], '2026-Q2')).toEqual([
    '2026-Q2 2025-Q4 2025-12 earned -148.00',
    '2026-Q2 2025-Q4 2025-12 unpaid 148.00',
  ]);
});

test('a deal that is not looked at this time is left as it was closed, and named', () => {
  const closed = closedOf('2025-Q4', [judged(paid(3)), judged(paid(3), '9002')]);
  const now = [judged(paid(3))];
  const adjusted = adjustmentsOf([closed], now, '2026-Q1');
  expect(adjusted.adjustments).toEqual([]);
  expect(statementOf(now, '2026-Q1', null, adjusted).untold).toMatchObject([{ dealId: '9002', why: 'closed' }]);
});

test('a quarter is adjusted in a later one alone: not in itself, nor in an earlier one', () => {
  const closed = closedOf('2026-Q1', [judged(paid(3))]);
  for (const quarter of ['2026-Q1', '2025-Q4']) expect(inShort([closed], [judged(paid(4))], quarter)).toEqual([]);
  expect(inShort([closed], [judged(paid(4))], '2026-Q2')).not.toEqual([]);
});

describe('of everybody’s closed quarter one partner is told', () => {
  const held = {
    customer: { products: [aHeldProduct('H', { creditHolderName: 'Agence H' })] },
    lineItems: [aLine('L1'), aLine('L2', 'Sales Hub Enterprise', '5000')],
  };
  const everybody = (more: Partial<FactsInput>, id?: string) => judged({ ...held, ...more }, id);
  const seenBy = (viewer: string, more: Partial<FactsInput>): JudgedDeal => {
    const facts = { ...everybody(more).facts, viewer: { partnerId: partnerId.parse(viewer) } };
    const dated = { ...facts, asOf: instant.parse('2026-01-20T12:00:00+01:00') };
    const { facts: own, determination, accruals } = caseOf(partnerId.parse(viewer), dated, plainRulebook);
    return { facts: own, determination, accruals: accruals(), viewer };
  };

  test('what is adjusted of its own amounts, and nothing of another’s', () => {
    const closed = closedOf('2025-Q4', [everybody(paid(2)), everybody(paid(2), '9002')]);
    const adjusted = adjustmentsOf([closed], [seenBy('H', paid(3))], '2026-Q1');
    expect(adjusted.adjustments.map(({ partnerId: whose, amount, kind }) => [whose, amount, kind])).toEqual([
      ['H', '-1000.00', 'unpaid'],
      ['H', '1000.00', 'earned'],
    ]);
    const statement = statementOf([seenBy('H', paid(3))], '2026-Q1', null, adjusted);
    expect(JSON.stringify([statement, statementText(statement, 'en')])).not.toMatch(/Agency A|"A"/);
  });

  test('a deal of the closed quarter that is none of its own is not named', () => {
    const closed = closedOf('2025-Q4', [everybody(paid(2)), judged(paid(2), '9002')]);
    expect(adjustmentsOf([closed], [seenBy('H', paid(2))], '2026-Q1').leftOut).toEqual([]);
  });
});

describe('the file of a closed quarter', () => {
  const text = () => {
    const deals = [judged(paid(3))];
    const { entries } = statementOf(deals, '2025-Q4', null);
    return sealed(closedQuarter({ quarter: '2025-Q4', closedAt: '2026-01-21T09:00:00Z' }, deals, entries, []));
  };

  test('is read as it was written', () => {
    expect(opened(Buffer.from(text()))).toMatchObject({ ok: true, closed: { quarter: '2025-Q4', adjustments: [] } });
  });

  test.each([
    ['an amount', '"148.00"', '"149.00"'],
    ['whose it is', '"partnerId": "A"', '"partnerId": "B"'],
    ['the digest', /"digest": "./, '"digest": "0'],
    ['the day', '2026-01-21', '2026-01-22'],
  ])('is refused where somebody changed %s', (_what, was, is) => {
    const changed = text().replace(was, is);
    expect(changed === text() ? 'unchanged' : opened(Buffer.from(changed))).toEqual(
      changed === text() ? 'unchanged' : { ok: false, why: 'altered' },
    );
  });

  test('anything else is no such file', () => {
    for (const other of ['', '{}', '[]', text().replace('"version": 1', '"version": 2')])
      expect(opened(Buffer.from(other))).toEqual({ ok: false, why: 'unreadable' });
  });

  test('its digest names the facts, whichever order they come in', () => {
    const [one, other] = [judged(paid(3)), judged(paid(3), '9002')];
    const digest = (deals: readonly JudgedDeal[]) => closedOf('2025-Q4', deals).digest;
    expect(digest([one, other])).toBe(digest([other, one]));
    expect(digest([one, other])).not.toBe(digest([one, judged(paid(2), '9002')]));
  });
});
