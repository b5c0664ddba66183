/** Nothing is lost and nothing is counted twice, however the quarter is broken down. */
import fc from 'fast-check';
import type { StatedAmount, StatedDeal } from '../../contract/statement.ts';
import { exactSum } from '../shared-deals/exact-sum.ts';
import { monthsOf } from '../shared-deals/quarters.ts';
import { breakdowns } from './asked.ts';
import { type Amount, amountsOf, byCurrency, groupsBy, kinds, ofAsked, type Sums } from './statement.ts';
import { anAmount, aStatedDeal } from './testing/a-statement.ts';

const months = monthsOf('2025-Q4');
const named = (ids: readonly string[]) => fc.constantFrom(...ids).map((id) => ({ id, name: `Name ${id}` }));
const amount = fc
  .record(
    {
      month: fc.constantFrom(...months),
      partner: named(['1', '2']),
      lineItemId: fc.constantFrom('L1', 'L2'),
      line: fc.constant('Line'),
      program: fc.constant('standard' as const),
      currency: fc.constantFrom('EUR', 'CHF'),
      amount: fc
        .integer({ min: -99_999, max: 9_999_999 })
        .map(
          (cents) =>
            `${cents < 0 ? '-' : ''}${Math.trunc(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`,
        ),
      kind: fc.constantFrom(...kinds),
      adjusts: fc.constantFrom('2025-Q2', '2025-Q3'),
    },
    { requiredKeys: ['month', 'lineItemId', 'line', 'program', 'currency', 'amount', 'kind'] },
  )
  .map((each) => each as StatedAmount);
const deals = fc
  .array(
    fc.record({
      customer: fc.option(named(['8', '9']), { nil: undefined }),
      amounts: fc.array(amount, { maxLength: 12 }),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(({ customer, amounts }, index): StatedDeal => {
      const { customer: _, ...deal } = aStatedDeal(String(index + 1), { amounts });
      return customer === undefined ? deal : { ...deal, customer };
    }),
  );

const inAll = (amounts: readonly Amount[], currency: string): Record<string, string> =>
  Object.fromEntries(
    kinds.map((kind) => [
      kind,
      exactSum(amounts.filter((each) => each.kind === kind && each.currency === currency).map((each) => each.amount)),
    ]),
  );
const together = (all: readonly Sums[]): Record<string, string> =>
  Object.fromEntries(kinds.map((kind) => [kind, exactSum(all.map((sums) => sums[kind]))]));

test('by partner, customer, deal and line, and month by month, each currency comes to the same', () => {
  fc.assert(
    fc.property(deals, (all) => {
      const amounts = amountsOf(all);
      for (const currency of ['EUR', 'CHF']) {
        const expected = inAll(amounts, currency);
        for (const by of breakdowns) {
          const own = groupsBy(by, amounts, 'en').filter((group) => group.currency === currency);
          expect(together(own.map(({ sums }) => sums))).toEqual(expected);
          expect(own.flatMap((group) => group.amounts)).toHaveLength(
            amounts.filter((each) => each.currency === currency).length,
          );
        }
        const [of] = byCurrency(amounts, months).filter((each) => each.currency === currency);
        if (of === undefined) continue;
        expect({ ...of.sums }).toEqual(expected);
        expect(together([...of.months.map(({ sums }) => sums), of.adjusted])).toEqual(expected);
      }
    }),
  );
});

test('partners alone and whoever is not settled are all there is', () => {
  fc.assert(
    fc.property(deals, (all) => {
      const amounts = amountsOf(all);
      const ids = [...new Set(amounts.flatMap(({ partner }) => partner?.id ?? []))];
      const parts = ids.map((partner) => ofAsked(amounts, { partner }).length);
      const nobodys = amounts.filter(({ partner }) => partner === undefined).length;
      expect(parts.reduce((sum, part) => sum + part, nobodys)).toBe(amounts.length);
    }),
  );
});

test('two partners of one name are two, and whose it is nobody knows comes last', () => {
  const [one, other] = [
    { id: '1', name: 'Agence' },
    { id: '2', name: 'Agence' },
  ];
  const { partner: _, ...nobodys } = anAmount();
  const amounts = amountsOf([
    aStatedDeal('1', { amounts: [nobodys, anAmount({ partner: other }), anAmount({ partner: one })] }),
  ]);
  expect(groupsBy('partner', amounts, 'fr').map(({ id }) => id)).toEqual(['1', '2', null]);
});

test('a line stands once, with its months in their order', () => {
  const amounts = amountsOf([aStatedDeal('1')]).toReversed();
  const [group, ...more] = groupsBy('line', amounts, 'en');
  expect(more).toEqual([]);
  expect(group?.amounts.map(({ month }) => month)).toEqual(months);
});
