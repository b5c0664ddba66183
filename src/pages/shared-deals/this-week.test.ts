import { ownersInOrder } from './filters.ts';
import { anEvaluation, aSharedDeal } from './testing/a-shared-deal.ts';
import { thisWeek } from './this-week.ts';

const today = '2025-11-05';
const step = (dealId: string, owner: 'you' | 'customer' | 'nobody', due?: string) =>
  aSharedDeal(dealId, { evaluation: anEvaluation({ owner, turnText: dealId, ...(due === undefined ? {} : { due }) }) });

test('late comes before due, due before what nothing dates; whoever has nothing to do is not there', () => {
  const deals = [
    step('undated', 'you'),
    step('in a week', 'you', '2025-11-12'),
    step('later', 'you', '2025-11-13'),
    step('late', 'you', '2025-11-03'),
    step('theirs', 'customer', today),
    step('done', 'nobody', '2025-11-04'),
    { dealId: '9', name: 'never evaluated', state: 'never' } as const,
  ];
  const told = thisWeek(deals, today, ownersInOrder).map(({ owner, steps }) => [
    owner,
    ...steps.map(({ text, days }) => [text, days]),
  ]);
  expect(told).toEqual([
    ['you', ['late', -2], ['in a week', 7], ['undated', undefined]],
    ['customer', ['theirs', 0]],
  ]);
});
