/** Commission, MRR-vente and the months in which it is paid. */
import { aDeal, aLine, aPartner, codes, determined, line, missingPaths, verdicts } from './testing/a-deal.ts';

const asProvider = { partners: [aPartner('A', { type: 'solutions_provider' })] };

test('a provider is paid for twelve months, and its tier is not spoken of (RATE-02, COMM-03, A-06)', () => {
  const found = determined(aDeal(asProvider));
  expect(line(found).commission).toMatchObject({ verdict: 'yes', rate: '0.20', months: 12, monthly: '148.00', maximum: '1776.00', until: '2026-10-15' });
  expect(codes(found)).toContain('provider_tier_effect_not_stated');
  expect(found.schedule).toHaveLength(12);
});

test('partner or provider: asked, the credit stands', () => {
  const found = determined(aDeal({ partners: [aPartner('A', { type: null })] }));
  expect([verdicts(found), missingPaths(found)]).toEqual(['yes/pending', ['partners[0].type']]);
  expect(line(found).commission.ifApproved).toMatchObject({ monthly: '148.00', months: null, maximum: null });
});

test('thirty-six months from the close, paid by calendar quarters (COMM-02, COMM-04, A-55)', () => {
  const { schedule } = determined(aDeal());
  expect(schedule).toHaveLength(36);
  expect(schedule[0]).toEqual({ month: '2025-10', currency: 'EUR', accrued: '148.00', paidInQuarter: '2025-Q4', state: 'projected' });
  expect(schedule.at(-1)).toMatchObject({ month: '2028-09', paidInQuarter: '2028-Q3' });
});

test.each([
  [{ monthsPaid: 10, cancelled: true }, [10, 0, 26]],
  [{ monthsPaid: 10, cancelled: false }, [10, 26, 0]],
  [{ monthsPaid: 0, cancelled: true }, [0, 0, 36]],
  [{ monthsPaid: 40, cancelled: false }, [36, 0, 0]],
  [{ monthsPaid: 10, partnerBreachAfterMonths: 4 }, [4, 0, 32]],
  [{ partnerBreachAfterMonths: null }, [0, 36, 0]],
])('%j: earned, projected, stopped %j (RATE-03, COMM-06)', (payments, counts) => {
  const found = determined(aDeal({ payments }));
  expect(['earned', 'projected', 'stopped'].map((state) => found.schedule.filter((month) => month.state === state).length)).toEqual(counts);
  expect(line(found).commission).toMatchObject({ verdict: 'yes', maximum: '5328.00' });
});

test('an annual bill is taken by the month (A-54)', () => {
  const { mrr: _, ...bill } = aLine('L1');
  const found = determined(aDeal({ lineItems: [{ ...bill, amount: '9600.00', billingFrequency: 'annually' }] }));
  expect(line(found).commission).toMatchObject({ baseMrr: '800.00', monthly: '160.00' });
});

test('what fails to add up to a cent is rounded once, at the end', () => {
  const { mrr: _, ...bill } = aLine('L1');
  const found = determined(aDeal({ lineItems: [{ ...bill, amount: '100.00', billingFrequency: 'annually' }] }));
  expect(line(found).commission).toMatchObject({ monthly: '1.67', quarterly: '5.00', maximum: '60.00' });
});

test.each([
  [{ mrr: null }, 'lineItems[0].mrr'],
  [{ mrr: null, amount: '9600' }, 'lineItems[0].billingFrequency'],
])('%j: the amount is asked for', (more, path) => {
  const found = determined(aDeal({ lineItems: [{ ...aLine('L1'), ...more }] }));
  expect([verdicts(found), missingPaths(found)]).toEqual(['pending/pending', [path]]);
});

test('two currencies stand side by side and are never added', () => {
  const found = determined(aDeal({ lineItems: [aLine('L1'), aLine('L2', 'Sales Hub Professional', '100', { currency: 'USD' })] }));
  expect(found.totals.map(({ currency, monthly }) => [currency, monthly])).toEqual([['EUR', '148.00'], ['USD', '20.00']]);
});

describe('sold MRR looks twelve months back (SM-02, A-13, A-15)', () => {
  test.each([
    ['1000', '600', '400.00', null],
    ['600', '600', '0.00', null],
    ['600', '1000', '0.00', '-400.00'],
    ['600', '600.01', '0.00', '-0.01'],
  ])('%s now and %s then: %s', (now, before, soldMrr, rawDifference) => {
    const found = determined(aDeal({ lineItems: [aLine('L1', 'Marketing Hub Professional', now, { mrr12MonthsAgo: before })] }));
    expect(line(found).credit).toMatchObject({ verdict: 'yes', soldMrr, rawDifference });
  });

  test('nobody says what was paid: the credit stands, its amount is asked for', () => {
    const found = determined(aDeal({ lineItems: [aLine('L1', 'Marketing Hub Professional', '740', { mrr12MonthsAgo: null })] }));
    expect([verdicts(found), line(found).credit.soldMrr, missingPaths(found)]).toEqual(['yes/yes', null, ['lineItems[0].mrr12MonthsAgo']]);
  });
});
