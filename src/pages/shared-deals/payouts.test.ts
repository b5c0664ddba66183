import { figuresIn } from './figures.ts';
import { payoutsIn, withoutPayouts } from './payouts.ts';
import { anEvaluation, aSharedDeal, someAmounts, waiting } from './testing/a-shared-deal.ts';

const figures = figuresIn({ locale: 'en-GB', language: 'en' }, 'Europe/Paris');
const dealWith = (...amounts: ReturnType<typeof someAmounts>[]) =>
  aSharedDeal('1', { evaluation: anEvaluation({ amounts }) });

test('quarters are in the order of time, each kind apart, another currency elsewhere', () => {
  const deals = [
    dealWith(someAmounts('EUR', waiting)),
    dealWith(someAmounts('EUR'), someAmounts('GBP')),
    dealWith(someAmounts('EUR', { payouts: [['2027-Q1', '0.00', '0.00', '0.00', '0.00']] })),
  ];
  expect(payoutsIn('EUR', deals, figures, (quarter) => quarter)).toEqual({
    currency: 'EUR',
    quarters: [
      {
        label: '2025-Q4',
        amounts: {
          earned: { amount: '296.00', text: '€296.00' },
          projected: { amount: '148.00', text: '€148.00' },
        },
      },
      {
        label: '2026-Q1',
        amounts: {
          projected: { amount: '444.00', text: '€444.00' },
          awaiting: { amount: '444.00', text: '€444.00' },
        },
      },
    ],
  });
});

test('deals whose quarters did not fit are counted', () => {
  const left = aSharedDeal('1', { evaluation: anEvaluation({ payoutsLeftOut: true }) });
  expect(withoutPayouts([left, dealWith(someAmounts())])).toBe(1);
});
