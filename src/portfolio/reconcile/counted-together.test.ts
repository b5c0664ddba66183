/** Amounts that stand for more, or for less, than the row says: each with the reason that is true of it. */
import { aPartner } from '../../rules/testing/a-deal.ts';
import { aSale, content, marketing, service } from './testing/a-sale.ts';
import { heldAgainst, judged } from './testing/judged.ts';
import { disputesOf } from './told/dispute.ts';
import { reconciliationText } from './told/text.ts';
import { withPlainBlanks } from '../../view/testing/plain-blanks.ts';

const lemoine = judged(aSale('1', 'Lemoine', [marketing('L1', '740')]));
const nordlys = judged(aSale('2', 'Nordlys', [service('L1', '1200'), content('L2', '300')]));
const statement = (...rows: readonly string[]) => ['Customer,Product,Month,Commission,Currency', ...rows].join('\n');
const found = (...rows: readonly string[]) => heldAgainst(statement(...rows), [lemoine]).reconciliation;
test.each(['2026-10', '2026-11', '2026-12', '2026-12-31'])(
  'the whole quarter’s amount under %s stands for its three months, where nothing else does',
  (month) => {
    expect(found(`Lemoine,,${month},444.00,EUR`)).toMatchObject({
      agreeing: [{ months: ['2026-10', '2026-11', '2026-12'], read: [{ amount: '444.00' }] }],
      ...{ differing: [], missing: [], unexpected: [], conserved: true },
    });
  },
);

test('of each product for itself, and of a deal of two products', () => {
  const ofEach = statement(
    'Nordlys,Service Hub Professional,2026-12,720.00,EUR',
    'Nordlys,Content Hub Professional,2026-12,180.00,EUR',
  );
  for (const text of [ofEach, statement('Nordlys,,2026-12,900.00,EUR')])
    expect(heldAgainst(text, [nordlys]).reconciliation).toMatchObject({ differing: [], missing: [], conserved: true });
});

test('where another row stands for one of the months, it is of its own month, and was counted more often', () => {
  expect(found('Lemoine,,2026-12,444.00,EUR', 'Lemoine,,2026-10,148.00,EUR')).toMatchObject({
    agreeing: [{ months: ['2026-10'] }],
    differing: [{ months: ['2026-12'], why: [{ code: 'times', count: 3 }] }],
    missing: [{ months: ['2026-11'] }],
  });
});

test('a cent more than the quarter is not the quarter', () => {
  expect(found('Lemoine,,2026-12,444.01,EUR')).toMatchObject({
    agreeing: [],
    differing: [{ months: ['2026-12'], why: [{ code: 'unexplained' }] }],
    missing: [{ months: ['2026-10', '2026-11'] }],
  });
});

test('no amount is explained by a rate above the program’s own', () => {
  for (let cents = 14_801; cents < 60_000; cents += 37) {
    const { differing } = found(
      ...['2026-10', '2026-11'].map((month) => `Lemoine,,${month},148.00,EUR`),
      `Lemoine,,2026-12,${(cents / 100).toFixed(2)},EUR`,
    );
    expect(differing.flatMap(({ why }) => why.filter(({ code }) => code === 'rate'))).toEqual([]);
  }
  expect(found('Lemoine,,2026-Q4,222.00,EUR').differing).toMatchObject([{ why: [{ code: 'rate', taken: '10' }] }]);
});

test('a provider’s claim cites the sentence on providers, a partner’s the one on partners', () => {
  const provider = judged(
    aSale(
      '3',
      'Zélande',
      [marketing('L1', '740')],
      { partners: [aPartner('A', { type: 'solutions_provider' })] },
      { closeDate: '2025-10-31' },
    ),
  );
  const early = { ...provider, accruals: provider.accruals.map((each) => ({ ...each, months: later(each.months) })) };
  const cited = (deal: typeof provider) => {
    const { reconciliation, expected } = heldAgainst(statement('Nobody,,2026-Q4,1.00,EUR'), [deal]);
    const lines = disputesOf(reconciliation, expected.deals, 'en').flatMap((dispute) => dispute.lines);
    return ['COMM-02', 'COMM-03'].filter((rule) => lines.some((line) => line.includes(`(${rule}, `)));
  };
  expect([cited(lemoine), cited(early)]).toEqual([['COMM-02'], ['COMM-03']]);
});

/** As if the twelve months ended with this quarter. */
const later = <M extends { readonly paidInQuarter: string }>(months: readonly M[]): M[] =>
  months.map((month) => ({ ...month, paidInQuarter: '2026-Q4' }));

test('French names the quarter as its readers do', () => {
  const held = heldAgainst(statement('Lemoine,,Q4 2026,444.00,EUR', 'Lemoine,,Q3 2026,444.00,EUR'), [lemoine]);
  const lines = reconciliationText(held, 'fr').map(withPlainBlanks);
  expect(lines[0]).toBe('Relevé reçu, comparé aux règles : T4 2026');
  expect(lines.filter((line) => line.includes('2026-Q'))).toEqual([]);
});
