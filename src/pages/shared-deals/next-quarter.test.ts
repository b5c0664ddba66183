import { sharesOf, sumOf } from './next-quarter.ts';
import { anEvaluation, aSharedDeal, someAmounts, waiting } from './testing/a-shared-deal.ts';

test('what it rests on: what is projected first, the largest first, of one currency and one quarter', () => {
  const deals = [
    aSharedDeal('1', { evaluation: anEvaluation({ amounts: [someAmounts('EUR', waiting)] }) }),
    aSharedDeal('2', {
      evaluation: anEvaluation({
        amounts: [someAmounts('EUR', { payouts: [['2026-Q1', '0.00', '0.00', '90.00', '12.00']] })],
      }),
    }),
    aSharedDeal('3'),
    aSharedDeal('4', { evaluation: anEvaluation({ amounts: [someAmounts('GBP')] }) }),
    { dealId: '5', name: 'never evaluated', state: 'never' } as const,
  ];
  const shares = sharesOf('2026-Q1', 'EUR', deals);
  expect(shares.map(({ deal, kind, amount }) => [deal.dealId, kind, amount])).toEqual([
    ['3', 'projected', '444.00'],
    ['2', 'projected', '90.00'],
    ['1', 'awaiting', '444.00'],
    ['2', 'awaiting', '12.00'],
  ]);
  expect([sumOf(shares, 'projected'), sumOf(shares, 'awaiting')]).toEqual(['534.00', '456.00']);
});
