import fc from 'fast-check';
import { rowStates, turnOwners } from '../../contract/portfolio.ts';
import { turnKinds } from '../../contract/turn.ts';
import {
  filtered,
  type Filters,
  filtersOf,
  isFiltered,
  isOutOfDate,
  ownersInOrder,
  partnersOf,
  routeOf,
  selections,
  sortings,
  turnsInOrder,
} from './filters.ts';
import { anEvaluation, aSharedDeal, someAmounts, waiting } from './testing/a-shared-deal.ts';

const today = '2025-11-05';
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const someFilters = fc
  .record({
    selection: maybe(fc.constantFrom(...selections)),
    turn: maybe(fc.constantFrom(...turnKinds)),
    owner: maybe(fc.constantFrom(...turnOwners)),
    partner: maybe(fc.string({ minLength: 1 })),
    words: maybe(fc.string({ minLength: 1 })),
    sort: maybe(fc.record({ by: fc.constantFrom(...sortings), down: fc.boolean() })),
  })
  .map((filters) => Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as Filters);

test('a link shows what its sender saw: filters go through the route and come back', () => {
  fc.assert(
    fc.property(someFilters, (filters) => {
      expect(filtersOf(routeOf(filters))).toEqual(filters);
    }),
  );
});

test('what nobody knows in a route is as if it were not there', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), (route) => {
      expect(routeOf(filtersOf(routeOf(filtersOf(route))))).toEqual(routeOf(filtersOf(route)));
    }),
  );
  expect(filtersOf({ show: 'everything', turn: 'nobody', owner: '', sort: '-size', q: '' })).toEqual({});
});

test('every turn and every owner can be chosen, once', () => {
  expect([...turnsInOrder].sort()).toEqual([...turnKinds].sort());
  expect([...ownersInOrder].sort()).toEqual([...turnOwners].sort());
});

test('an order alone is no filter', () => {
  expect(isFiltered({ sort: { by: 'mrr', down: true } })).toBe(false);
  expect(isFiltered({ words: 'a' })).toBe(true);
});

const deals = [
  aSharedDeal('1', { evaluation: anEvaluation({ creditedPartner: 'Atelier Boréal' }) }),
  aSharedDeal('2', {
    evaluation: anEvaluation({
      turn: 'yours',
      owner: 'you',
      due: '2025-11-12',
      amounts: [someAmounts('EUR', waiting)],
    }),
  }),
  aSharedDeal('3', { evaluation: anEvaluation({ turn: 'customer', owner: 'customer', due: '2025-11-13' }) }),
  aSharedDeal('4', {
    evaluation: anEvaluation({ amounts: [someAmounts('EUR', { unpaid: '148.00' })] }),
    state: 'time',
  }),
  { dealId: '5', name: 'Nordlys', state: 'never' } as const,
];
const idsOf = (filters: Filters) => filtered(deals, filters, today).map(({ dealId }) => dealId);

test.each<[Filters, string[]]>([
  [{}, ['1', '2', '3', '4', '5']],
  // Seven days from today are within the week, eight are not.
  [{ selection: 'this_week' }, ['2']],
  [{ selection: 'at_risk' }, ['2', '4']],
  [{ selection: 'unpaid' }, ['4']],
  [{ selection: 'out_of_date' }, ['4', '5']],
  [{ turn: 'customer' }, ['3']],
  [{ owner: 'you' }, ['2']],
  [{ partner: 'Atelier Boréal' }, ['1']],
  [{ words: ' nord ' }, ['5']],
  [{ words: 'boréal' }, ['1']],
  [{ words: 'deal', selection: 'at_risk', turn: 'yours' }, ['2']],
])('%j leaves %j', (filters, ids) => {
  expect(idsOf(filters)).toEqual(ids);
});

test('every state is either to be evaluated or not', () => {
  const stale = rowStates.filter((state) => isOutOfDate(aSharedDeal('1', { state })));
  expect(stale).toEqual(['changed', 'time', 'version', 'never']);
});

test('a partner’s deals are those that it is credited for, and those where nobody is yet', () => {
  const onThree = [
    aSharedDeal('1', { partners: ['Écho'] }),
    aSharedDeal('2'),
    aSharedDeal('3', { partners: ['Écho', 'B'], evaluation: anEvaluation({ creditedPartner: 'B' }) }),
  ];
  const shown = (filters: Filters) => filtered(onThree, filters, today).map(({ dealId }) => dealId);
  expect(shown({ partner: 'Écho' })).toEqual(['1']);
  expect(shown({ partner: 'B' })).toEqual(['3']);
  expect(shown({ words: 'écho' })).toEqual(['1', '3']);
});

test('partners are named once, in the order of the alphabet', () => {
  const named = ['Zèbre', 'Écho', 'Atelier', 'Écho'].map((creditedPartner, index) =>
    aSharedDeal(String(index), { evaluation: anEvaluation({ creditedPartner }) }),
  );
  expect(partnersOf(named, 'fr')).toEqual(['Atelier', 'Écho', 'Zèbre']);
});
