/** What was recorded can be taken back: by its name, and with what stands there. */
import type { FactsInput } from '../../facts/schema.ts';
import { aDeal, determined } from '../../rules/testing/a-deal.ts';
import { french, inputOf } from '../samples/worked-example.ts';
import { viewOfDeal } from '../view-of-deal.ts';

const takenBack = (recorded: readonly string[], deal: Partial<FactsInput>, other: Parameters<typeof inputOf>[2] = {}) =>
  viewOfDeal(
    inputOf(aDeal(deal), determined(aDeal(deal)), {
      sources: recorded.map((path) => ({ path, record: 'deals/9001', property: `roe_${path}` })),
      ownProperties: recorded.map((path) => `roe_${path}`),
      ...other,
    }),
  ).recording.general.flatMap(({ id, about }) => (id.includes('withdraw') ? [about] : []));

const paid = { payments: { monthsPaid: 10, cancelled: false } };
const recorded = ['payments.monthsPaid', 'payments.cancelled'];

test('each value stands beside its name', () => {
  expect(takenBack(recorded, paid)).toEqual(['Months paid by the customer: 10, subscription cancelled: no']);
  expect(takenBack(recorded, paid, french)).toEqual([
    'Mois payés par le client\u00a0: 10, abonnement résilié\u00a0: non',
  ]);
});

test('nothing is offered of what the deal itself says', () => {
  expect(takenBack([], paid)).toEqual([]);
});
