import fc from 'fast-check';
import { exactSum } from './exact-sum.ts';
import { anEvaluation, aSharedDeal, someAmounts, waiting } from './testing/a-shared-deal.ts';
import { totalRows, totalsOf } from './totals.ts';

const dealWith = (...amounts: ReturnType<typeof someAmounts>[]) =>
  aSharedDeal('1', { evaluation: anEvaluation({ amounts }) });

test('what runs and what waits are apart, and currencies are never added', () => {
  const { byCurrency } = totalsOf([
    dealWith(someAmounts('EUR')),
    dealWith(someAmounts('EUR', waiting)),
    dealWith(someAmounts('GBP'), someAmounts('EUR')),
  ]);
  expect(byCurrency.map(({ currency, deals }) => [currency, deals])).toEqual([
    ['EUR', 3],
    ['GBP', 1],
  ]);
  expect(Object.fromEntries(totalRows.map((row) => [row, byCurrency[0]?.rows[row].amount]))).toEqual({
    running: '296.00',
    awaiting: '148.00',
    earned: '592.00',
    unpaid: '0.00',
    atMost: '10656.00',
    atMostIfApproved: '5328.00',
  });
});

test('what is not known is in no sum, and is counted', () => {
  const withoutTerm = { running: { monthly: '1.00', maximum: null, until: null }, earned: null };
  const { byCurrency, unknown } = totalsOf([
    dealWith(someAmounts()),
    dealWith(someAmounts('EUR', withoutTerm)),
    aSharedDeal('2', { evaluation: { turn: 'nothing', turnText: '', owner: 'nobody' } }),
    { dealId: '3', name: 'never evaluated', state: 'never' },
  ]);
  expect(unknown).toBe(2);
  expect(byCurrency[0]?.rows.running).toEqual({ amount: '149.00', known: 2, without: 0 });
  expect(byCurrency[0]?.rows.atMost).toEqual({ amount: '5328.00', known: 1, without: 1 });
  expect(byCurrency[0]?.rows.earned).toEqual({ amount: '296.00', known: 1, without: 1 });
});

test('of a deal of which one part is not known, the other part does not stand for the whole', () => {
  const half = { ended: { maximum: null, until: null } };
  expect(totalsOf([dealWith(someAmounts('EUR', half))]).byCurrency[0]?.rows.atMost).toEqual({
    amount: '0.00',
    known: 0,
    without: 1,
  });
});

test('money conserves: however the deals are parted, the totals of the parts are the total', () => {
  const cents = fc.integer({ min: 0, max: 10_000_000 }).map((each) => (each / 100).toFixed(2));
  const deal = fc
    .record({ currency: fc.constantFrom('EUR', 'GBP', 'JPY'), monthly: cents, maximum: cents, earned: cents })
    .map(({ currency, monthly, maximum, earned }) =>
      dealWith(someAmounts(currency, { running: { monthly, maximum, until: null }, earned })),
    );
  fc.assert(
    fc.property(fc.array(deal, { maxLength: 30 }), fc.nat(30), (deals, cut) => {
      const all = totalsOf(deals).byCurrency;
      const parts = [deals.slice(0, cut), deals.slice(cut)].flatMap((part) => totalsOf(part).byCurrency);
      for (const { currency, rows } of all)
        for (const row of totalRows)
          expect(
            exactSum(parts.filter((part) => part.currency === currency).map((part) => part.rows[row].amount)),
          ).toBe(rows[row].amount);
    }),
  );
});
