/** One column a month: unfolded into a row a month, and what adds a row up is a total, not an amount more. */
import fc from 'fast-check';
import { aSale, marketing, paidUntil, sales } from './testing/a-sale.ts';
import { heldAgainst, judged } from './testing/judged.ts';
import { mappingOf } from './told/columns-told.ts';
import { reconciliationText } from './told/text.ts';

const deals = [
  judged(aSale('1', 'Lemoine', [marketing('L1', '740')])),
  judged(aSale('2', 'Nordlys', [sales('L1', '450')], { payments: paidUntil(14) })),
];
const right = [
  ['Lemoine', '148.00', '148.00', '148.00'],
  ['Nordlys', '90.00', '90.00', ''],
];
const rows = (header: readonly string[], body: readonly (readonly string[])[] = right) =>
  [header, ...body].map((cells) => cells.join(';')).join('\n');
const nothingElse = { differing: [], missing: [], unexpected: [], undecided: [], wrongTotals: [], conserved: true };
const euros = { version: 1 as const, columns: {}, currency: 'EUR' as never };
const found = (text: string, mapping: Parameters<typeof heldAgainst>[2] = euros) => heldAgainst(text, deals, mapping);

test.each([
  [['Customer', 'Oct 2026', 'Nov 2026', 'Dec 2026']],
  [['Client', 'octobre 2026', 'novembre 2026', 'décembre 2026']],
  [['Client', 'oct.-26', 'nov.-26', 'déc.-26']],
  [['Client', "Oct '26", "Nov '26", "Dec '26"]],
  [['Client', '2026-10', '2026-11', '2026-12']],
  [['Client', '10/2026', '11/2026', '12/2026']],
  [['Client', '31/10/2026', '30/11/2026', '31/12/2026']],
  [['Client', '01/10/2026', '01/11/2026', '01/12/2026']],
  [['Client', 'Commission oct. 2026', 'Commission nov. 2026', 'Commission déc. 2026']],
  [['Client', 'Payout (Oct 2026)', 'Payout (Nov 2026)', 'Payout (Dec 2026)']],
  [['Client', 'Oct 2026 (EUR)', 'Nov 2026 (EUR)', 'Dec 2026 (EUR)']],
  [['Client', 'Octobre', 'Novembre', 'Décembre']],
  [['Client', 'M1', 'M2', 'M3']],
  [['Client', 'Mois 1', 'Mois 2', 'Mois 3']],
  [['Customer', 'Month 1', 'Month 2', 'Month 3']],
])('columns %j', (header) => {
  const { reconciliation, read } = found(rows(header));
  expect(reconciliation).toMatchObject(nothingElse);
  expect(read.rows.map(({ line, when, amount }) => [line, when, amount])).toEqual([
    [2, { kind: 'month', month: '2026-10' }, '148.00'],
    [2, { kind: 'month', month: '2026-11' }, '148.00'],
    [2, { kind: 'month', month: '2026-12' }, '148.00'],
    [3, { kind: 'month', month: '2026-10' }, '90.00'],
    [3, { kind: 'month', month: '2026-11' }, '90.00'],
  ]);
});

test('months by their number are of the quarter that the title names, whichever is asked for', () => {
  const text = `Commissions T3 2026\n${rows(['Client', 'M1', 'M2', 'M3'])}`;
  expect(found(text).read.rows[0]?.when).toEqual({ kind: 'month', month: '2026-07' });
});

test('the currency of a month’s column is that of its amounts', () => {
  const text = rows(['Client', 'Oct 2026 ($)', 'Nov 2026 (USD)', 'Dec 2026 (EUR)']);
  expect(found(text, null).read.rows.map(({ currency }) => currency)).toEqual(['USD', 'USD', 'EUR', 'USD', 'USD']);
});

describe('totals beside the months', () => {
  const withTotals = [
    ['Lemoine', '148.00', '148.00', '148.00', '444.00'],
    ['Nordlys', '90.00', '90.00', '-', '180.00'],
    ['Total', '238.00', '238.00', '148.00', '624.00'],
  ];
  test.each(['Total', 'Total Q4 2026', 'Q4 2026', 'T4 2026', 'Commission'])('%s is one, and is not added', (name) => {
    const { reconciliation, read } = found(rows(['Client', 'Oct 2026', 'Nov 2026', 'Dec 2026', name], withTotals));
    expect(reconciliation).toMatchObject(nothingElse);
    expect(read.columns.at(-1)).toMatchObject({ role: 'total' });
    expect(read.rows).toHaveLength(5);
    expect(read.totals).toHaveLength(6);
  });

  test('to which the months do not come are told, by row and by column', () => {
    const wrong = withTotals.map((cells, index) =>
      index === 1
        ? [...cells.slice(0, 4), '190.00']
        : index === 2
          ? ['Total', '248.00', '238.00', '148.00', '634.00']
          : cells,
    );
    const { wrongTotals } = found(rows(['Client', 'Oct 2026', 'Nov 2026', 'Dec 2026', 'Total'], wrong)).reconciliation;
    expect(wrongTotals).toMatchObject([
      { line: 4, label: 'Total', stated: '248.00', added: '238.00' },
      { line: 3, label: 'Total', stated: '190.00', added: '180.00' },
    ]);
  });

  test('a total row without a word is one all the same', () => {
    const nameless = withTotals.map((cells, index) => (index === 2 ? ['', ...cells.slice(1)] : cells));
    const { reconciliation } = found(rows(['Client', 'Oct 2026', 'Nov 2026', 'Dec 2026', 'Total'], nameless));
    expect(reconciliation).toMatchObject(nothingElse);
  });
});

test('a commission beside the months may be what the months are the base of: that is asked, and said in the mapping', () => {
  const body = [['Lemoine', '740', '740', '740', '444.00']];
  const text = rows(['Client', 'Oct 2026', 'Nov 2026', 'Dec 2026', 'Commission'], body);
  expect(() => found(text)).toThrow(/doubtful.*amount.*Oct 2026.*Commission/);
  const { reconciliation } = found(text, { ...euros, columns: { Commission: 'amount' } });
  expect(reconciliation.agreeing).toMatchObject([{ deals: [{ dealId: '1' }], read: [{ amount: '444.00' }] }]);
});

test('the MRR of a month beside its commission is not added to it', () => {
  const header = [
    'Client',
    'MRR Oct 2026',
    'Commission Oct 2026',
    'MRR Nov 2026',
    'Commission Nov 2026',
    'Commission Dec 2026',
  ];
  const body = [
    ['Lemoine', '740.00', '148.00', '740.00', '148.00', '148.00'],
    ['Nordlys', '450.00', '90.00', '450.00', '90.00', ''],
  ];
  expect(found(rows(header, body)).reconciliation).toMatchObject(nothingElse);
});

test('two columns of one month are not forced', () => {
  const header = ['Client', 'Oct 2026', 'Nov 2026', 'Nov 2026'];
  expect(() => found(rows(header))).toThrow(/doubtful.*amount.*Oct 2026.*Nov 2026.*Nov 2026 \(2\)/);
  const unsure = ['Client', 'Oct 2026', 'Nov 2026', 'Dec 2026 (est.)'];
  expect(() => found(rows(unsure))).toThrow(/doubtful.*amount.*Oct 2026.*Dec 2026 \(est\.\)/);
});

test('a month that is left out, changed or added is the one thing that is found', () => {
  const changed = [['Lemoine', '148.00', '126.00', '148.00'], right[1]!];
  expect(found(rows(['Client', 'M1', 'M2', 'M3'], changed)).reconciliation).toMatchObject({
    ...{ missing: [], unexpected: [], undecided: [] },
    differing: [{ months: ['2026-11'] }],
  });
  const leftOut = [['Lemoine', '148.00', '', '148.00'], right[1]!];
  expect(found(rows(['Client', 'M1', 'M2', 'M3'], leftOut)).reconciliation).toMatchObject({
    ...{ differing: [], unexpected: [], undecided: [] },
    missing: [{ months: ['2026-11'], why: { code: 'month' } }],
  });
});

test('each column is told with its month; what is kept names no month, for the next statement has others', () => {
  const held = found(rows(['Client', 'Oct 2026', 'Nov 2026', 'Dec 2026']));
  expect(reconciliationText(held, 'en')).toContain('  Oct 2026 → commission of Oct 2026, by its name');
  expect(mappingOf(held.read, null).columns).toEqual({ Client: 'customer' });
});

test('whatever is paid, in long or in wide, is read alike', () => {
  const amount = fc.bigInt({ min: -99_999n, max: 99_999n }).map((cents) => (Number(cents) / 100).toFixed(2));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('1', '2', '77'), amount, amount, amount), { minLength: 1, maxLength: 6 }),
      (table) => {
        const months = ['2026-10', '2026-11', '2026-12'];
        const long = [
          'Deal ID;Mois;Commission',
          ...table.flatMap(([deal, ...amounts]) => amounts.map((each, n) => `${deal};${months[n] ?? ''};${each}`)),
        ];
        const wide = ['Deal ID;octobre 2026;novembre 2026;décembre 2026', ...table.map((cells) => cells.join(';'))];
        const brief = (lines: readonly string[]) => {
          const { balance, agreeing, differing, missing, unexpected } = found(lines.join('\n'), {
            ...euros,
            decimal: 'point',
          }).reconciliation;
          const where = (items: readonly { readonly months: readonly string[]; readonly read: unknown }[]) =>
            items.map(({ months: when, read }) => JSON.stringify([when, read])).sort();
          return [balance, ...[agreeing, differing, missing, unexpected].map(where)];
        };
        expect(brief(wide)).toEqual(brief(long));
      },
    ),
    { numRuns: 60 },
  );
});
