/** Of statements of any shape: what they say is found whatever they look like, and no amount is lost on the way. */
import fc from 'fast-check';
import { total } from '../../view/amounts.ts';
import { entriesOf } from '../statement/entry.ts';
import type { Reconciliation } from './reconciliation.ts';
import { anyShape, type Stated, written } from './testing/any-shape.ts';
import { aSale, content, domainOf, marketing, paidUntil, sales, service } from './testing/a-sale.ts';
import { heldAgainst, judged, quarter } from './testing/judged.ts';

const deals = [
  aSale('901', 'Boulangeries Lemoine', [marketing('L1', '740'), sales('L2', '45000')]),
  aSale('902', 'Café Été', [service('L1', '333.33')]),
  aSale('903', 'Nordlys', [content('L1', '1000', { listMrr: '1250' })]),
  aSale('904', 'Quartz', [marketing('L1', '815.55')], { payments: paidUntil(14) }),
  aSale('905', 'Sillage', [sales('L1', '500')], { payments: paidUntil(13, true) }),
].map(judged);

const months: readonly Stated[] = deals.flatMap((deal) =>
  entriesOf(deal, quarter)
    .filter(({ kind }) => kind === 'earned')
    .map(({ dealId, deal: name, line, month, currency, amount }) => ({
      ...{ deal: dealId, name, domain: domainOf(name), product: line, month, currency, amount },
    })),
);
/** One row a product for the quarter. */
const products: readonly Stated[] = [
  ...new Set(months.map(({ deal, product }) => JSON.stringify([deal, product]))),
].flatMap((key) => {
  const own = months.filter(({ deal, product }) => JSON.stringify([deal, product]) === key);
  return own.slice(0, 1).map((first) => ({ ...first, month: quarter, amount: total(own.map(({ amount }) => amount)) }));
});

const isAllAgreed = ({ differing, missing, unexpected, undecided, wrongTotals }: Reconciliation): boolean =>
  [differing, missing, unexpected, undecided, wrongTotals].every((list) => list.length === 0);

test('a statement that is right is found right in whatever shape it comes', () => {
  fc.assert(
    fc.property(anyShape, fc.constantFrom(months, products), (shape, rows) => {
      const { reconciliation } = heldAgainst(written(rows, shape), deals);
      expect(reconciliation).toMatchObject({
        differing: [],
        missing: [],
        unexpected: [],
        undecided: [],
        wrongTotals: [],
      });
    }),
    { numRuns: 150 },
  );
});

test('one row that is changed, left out or added is the one thing that is found', () => {
  fc.assert(
    fc.property(
      anyShape,
      fc.nat(months.length - 1),
      fc.constantFrom('changed' as const, 'left out' as const, 'added' as const),
      (shape, at, what) => {
        const stranger: Stated = {
          deal: '999',
          name: 'Zéphyr',
          domain: 'zephyr.example',
          product: 'Sales Hub Professional',
          month: '2026-11',
          currency: 'EUR',
          amount: '75.00',
        };
        const changed = months.map((row, index) =>
          index === at ? { ...row, amount: total([row.amount, '-17.31']) } : row,
        );
        const rows = {
          changed,
          'left out': months.filter((_row, index) => index !== at),
          added: [...months, stranger],
        }[what];
        const { reconciliation } = heldAgainst(written(rows, { ...shape, totalAfter: null }), deals);
        const { differing, missing, unexpected, undecided, conserved } = reconciliation;
        expect([differing.length, missing.length, unexpected.length, undecided.length, conserved]).toEqual(
          {
            changed: [1, 0, 0, 0, true],
            'left out': [0, 1, 0, 0, true],
            added: [0, 0, 1, 0, true],
          }[what],
        );
      },
    ),
    { numRuns: 150 },
  );
});

const anyAmount = fc.bigInt({ min: -500_000n, max: 500_000n }).chain((thousandths) =>
  fc.boolean().map((isFine) => {
    const digits = (thousandths < 0n ? -thousandths : thousandths).toString().padStart(4, '0');
    const [whole, decimals] = [digits.slice(0, -3), digits.slice(-3)];
    return `${thousandths < 0n ? '-' : ''}${whole}.${isFine ? decimals : decimals.slice(0, 2)}`;
  }),
);
const cellOf = (...known: readonly string[]) => fc.constantFrom('', ...known);
const anyRow = fc.record({
  deal: cellOf('901', '902', '903', '904', '905', '77'),
  name: cellOf('Boulangeries Lemoine', 'Boulangerie Lemoine', 'Café Été', 'Quartz SAS', 'Zéphyr', 'Total'),
  domain: cellOf('nordlys.example', 'quartz.example', 'elsewhere.example'),
  product: cellOf('Marketing Hub Pro', 'Sales Hub Professional', 'Onboarding', 'something else'),
  month: cellOf('2026-10', '2026-11', '2026-12', '2026-08', '2026-Q4', 'soon'),
  amount: fc.oneof({ weight: 9, arbitrary: anyAmount }, { weight: 1, arbitrary: fc.constantFrom('22-mai', '') }),
  currency: fc.constantFrom('EUR', 'USD'),
});

test('no amount is lost: whatever the rows, the lists are to the cent all that is expected and all that is read', () => {
  const expected = total(months.map(({ amount }) => amount));
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 14 }), (rows) => {
      const text = [
        'Deal ID,Customer,Domain,Product,Month,Commission,Currency',
        ...rows.map(({ deal, name, domain, product, month, amount, currency }) =>
          [deal, name, domain, product, month, amount, currency].join(','),
        ),
        '901,,,,,0.00,EUR',
      ].join('\n');
      const { reconciliation, read } = heldAgainst(text, deals, {
        ...{ version: 1, decimal: 'point', dates: 'day-first' },
        columns: {
          'Deal ID': 'deal',
          Customer: 'customer',
          Domain: 'domain',
          Product: 'product',
          Month: 'month',
          Commission: 'amount',
          Currency: 'currency',
        },
      });
      expect(reconciliation.conserved).toBe(true);
      const all = reconciliation.balance.expected.map(({ currency, all: sum }) => [currency, sum]);
      expect(all).toEqual([['EUR', expected]]);
      // Every line of the file is a row, a total or one that is passed over.
      expect(read.rows.length + read.totals.length + read.passedOver.length).toBe(rows.length + 1);
      const listed = (['agreeing', 'differing', 'unexpected', 'undecided'] as const).flatMap((list) =>
        reconciliation[list].flatMap((item) => item.rows),
      );
      expect(listed.sort((one, other) => one - other)).toEqual(read.rows.map(({ line }) => line));
    }),
    { numRuns: 400 },
  );
});

test('the order of the rows changes nothing of what is found', () => {
  const some = months.slice(1).map((row, index) => (index === 2 ? { ...row, amount: '1.00' } : row));
  const lists = (rows: readonly Stated[]) => {
    const shape = { ...fc.sample(anyShape, { numRuns: 1, seed: 7 })[0]!, totalAfter: null };
    const { reconciliation } = heldAgainst(written(rows, shape), deals);
    return (['differing', 'missing', 'unexpected', 'undecided'] as const).map((list) =>
      reconciliation[list].map(({ deals: of, months: when }) => JSON.stringify([of, when])).sort(),
    );
  };
  fc.assert(
    fc.property(fc.shuffledSubarray([...some], { minLength: some.length }), (rows) => {
      expect(lists(rows)).toEqual(lists(some));
    }),
    { numRuns: 40 },
  );
  expect(
    isAllAgreed(
      heldAgainst(written(months, { ...fc.sample(anyShape, { numRuns: 1, seed: 7 })[0]! }), deals).reconciliation,
    ),
  ).toBe(true);
});
