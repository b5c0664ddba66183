import fc from 'fast-check';
import { sortings } from './filters.ts';
import { sorted } from './sorted.ts';
import { anEvaluation, aSharedDeal, someAmounts } from './testing/a-shared-deal.ts';

const deals = [
  aSharedDeal('1', { name: 'Deal 10', evaluation: anEvaluation({ amounts: [someAmounts('EUR', { mrr: '900.00' })] }) }),
  aSharedDeal('2', { name: 'Deal 9', evaluation: anEvaluation({ due: '2025-11-12', creditedPartner: 'B' }) }),
  aSharedDeal('3', { name: 'deal 1', evaluation: anEvaluation({ due: '2025-11-06', creditedPartner: 'A' }) }),
  { dealId: '4', name: 'Élan', state: 'never' } as const,
  aSharedDeal('5', { name: 'Deal 2', evaluation: anEvaluation({ amounts: [someAmounts('EUR', { mrr: null })] }) }),
];
const ids = (sort: Parameters<typeof sorted>[1]) => sorted(deals, sort, 'en').map(({ dealId }) => dealId);

test('without a wish what is due first comes first, the others as they came', () => {
  expect(ids(undefined)).toEqual(['3', '2', '1', '4', '5']);
});

test('names as people count them', () => {
  expect(ids({ by: 'deal', down: false })).toEqual(['3', '5', '2', '1', '4']);
});

test('what has no amount, or an unknown one, comes last whichever way it runs', () => {
  expect(ids({ by: 'mrr', down: true })).toEqual(['1', '2', '3', '4', '5']);
  expect(ids({ by: 'mrr', down: false })).toEqual(['2', '3', '1', '4', '5']);
  expect(ids({ by: 'partner', down: true }).slice(0, 2)).toEqual(['2', '3']);
});

test('no order loses a deal or makes one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sortings), fc.boolean(), (by, down) => {
      expect(ids({ by, down }).toSorted()).toEqual(['1', '2', '3', '4', '5']);
    }),
  );
});
