/** What stands around the rows of a statement: names above them, sums below them, ids and names as programs write them. */
import { aSale, content, marketing, sales, service } from './testing/a-sale.ts';
import { rulebook } from '../../catalogue/rulebook.ts';
import { heldAgainst, judged, quarter } from './testing/judged.ts';
import { reconcile } from './reconcile.ts';

const deals = [
  judged(aSale('101', 'Lemoine', [marketing('L1', '740')])),
  judged(aSale('102', 'Atelier Vert SAS', [sales('L1', '450')], {}, { relatedDomains: ['atelier-groupe.example'] })),
  judged(aSale('103', 'Nordlys', [service('L1', '1200'), content('L2', '300')])),
];
const found = (...lines: readonly string[]) => heldAgainst(lines.join('\n'), deals).reconciliation;
const everything = { differing: [], missing: [], unexpected: [], undecided: [], wrongTotals: [], conserved: true };
const header = 'Customer,Period,Commission,Currency';
const rows = ['Lemoine,Q4 2026,444.00,EUR', 'Atelier Vert SAS,Q4 2026,270.00,EUR', 'Nordlys,Q4 2026,900.00,EUR'];

test.each([
  'Total',
  'Amount due',
  'Net payable',
  'Net à payer',
  'Montant total dû',
  'Q4 2026 total',
  'Solde à reporter',
  'Total incl. VAT',
])('"%s" below the rows adds them up, and is none of them', (label) => {
  expect(found(header, ...rows, `${label},,1614.00,EUR`)).toMatchObject(everything);
});

test('a customer’s total may follow its name; what only looks like one and comes to nothing above is told', () => {
  const totals = rows.flatMap((row) => {
    const [name = '', , amount = ''] = row.split(',');
    return [row, `${name} total,,${amount},EUR`];
  });
  expect(found(header, ...totals, 'Grand total,,1614.00,EUR')).toMatchObject(everything);
  expect(found(header, ...rows, 'Amount due,,1500.00,EUR').unexpected).toMatchObject([{ called: 'Amount due' }]);
});

describe('a total above its rows', () => {
  const under = (total: string, ...of: readonly string[]) => [total, ...of];
  const [lemoine = '', atelier = '', nordlys = ''] = rows;
  test.each([
    ['of all', under('Total,,1614.00,EUR', ...rows)],
    ['of all, and once more below', [...under('Total,,1614.00,EUR', ...rows), 'Total,,1614.00,EUR']],
    [
      'of each customer, by name',
      [...under('Total Lemoine,,444.00,EUR', lemoine), ...under('Total Atelier Vert,,270.00,EUR', atelier), nordlys],
    ],
    [
      'of each part, and of all at the end',
      [
        ...under('Subtotal,,714.00,EUR', lemoine, atelier),
        ...under('Subtotal,,900.00,EUR', nordlys),
        'Total,,1614.00,EUR',
      ],
    ],
    ['of all, and of a customer below it', ['Total,,1614.00,EUR', ...under('Total Lemoine,,444.00,EUR', ...rows)]],
  ])('%s', (_, lines) => {
    expect(found(header, ...lines)).toMatchObject(everything);
  });

  test('that is wrong is told, with what its rows come to', () => {
    const { wrongTotals } = found(header, ...under('Total,,1641.00,EUR', ...rows));
    expect(wrongTotals).toMatchObject([{ line: 2, label: 'Total', stated: '1641.00', added: '1614.00' }]);
  });

  test('of one of several currencies counts the rows of its own', () => {
    const dollar = judged(
      aSale('104', 'Dollar', [marketing('L1', '500', { currency: 'USD' })], {}, { currency: 'USD' }),
    );
    const lines = ['Total,,300.00,USD', ...rows, 'Dollar,Q4 2026,300.00,USD'];
    const { reconciliation } = heldAgainst([header, ...lines].join('\n'), [...deals, dollar]);
    expect(reconciliation).toMatchObject(everything);
  });
});

test('a row of a deal is no total, though its amount is that of the row above', () => {
  const { agreeing, missing } = found(
    'Deal ID,Month,Commission,Currency,Status',
    '101,2026-10,148.00,EUR,Paid',
    '101,2026-11,148.00,EUR,Due',
    '101,2026-12,148.00,EUR,Paid',
  );
  expect([agreeing, missing.filter(({ deals: of }) => of[0]?.dealId === '101')]).toMatchObject([
    [{ months: ['2026-10', '2026-12'] }],
    [],
  ]);
});

test('a line of a name alone is of the rows below it, also of months that stand there twice', () => {
  const months = (product: string, amount: string) =>
    ['10', '11', '12'].map((month) => `,${product},2026-${month},${amount}`);
  const statement = [
    'Customer,Product,Month,Commission (EUR)',
    'Lemoine,,,',
    ...months('Marketing Hub Professional', '74.00'),
    ...months('Marketing Hub Professional', '74.00'),
    'Atelier Vert SAS,,,',
    ...months('Sales Hub Professional', '90.00'),
    'Nordlys,,,',
    ...months('Service Hub Professional', '240.00'),
    ...months('Content Hub Professional', '60.00'),
  ];
  expect(found(...statement)).toMatchObject(everything);
  expect(found(...statement, 'Total,,,1614.00', ',Sales Hub Professional,2026-12,90.00').undecided).toMatchObject([
    { why: { code: 'nameless' } },
  ]);
});

test('a product may stand once above its months, below the name that stands once', () => {
  const { differing, missing, undecided } = found(
    'Customer,Product,Month,Commission (EUR)',
    ...['Nordlys,Service Hub Professional,2026-10,240.00', ',,2026-11,240.00', ',,2026-12,240.00'],
    ...[',Content Hub Professional,2026-10,60.00', ',,2026-11,60.00', ',,2026-12,60.00'],
    ...rows.slice(0, 2).map((row) => row.replace(',Q4', ',,Q4').replace(',EUR', '')),
  );
  expect([differing, missing, undecided]).toEqual([[], [], []]);
});

test('ids that a program took for numbers, names with points, and two domains in a cell are whose they are', () => {
  expect(
    found(
      'Deal ID,Period,Commission,Currency',
      ...['101.0', '102.0', '103,00'].map((id, at) => {
        const [, ...rest] = (rows[at] ?? '').split(',');
        return [`"${id}"`, ...rest].join(',');
      }),
    ),
  ).toMatchObject(everything);
  expect(found(header, ...rows.map((row) => row.replace('Vert SAS', 'Vert S.A.S.')))).toMatchObject(everything);
  expect(
    found(
      'Customer;Domain;Period;Commission;Currency',
      'Lemoine;lemoine.example;Q4 2026;444.00;EUR',
      'A. Vert;atelier-groupe.example, ateliervertsas.example;Q4 2026;270.00;EUR',
      'Nordlys;nordlys.example;Q4 2026;900.00;EUR',
    ),
  ).toMatchObject(everything);
});

test.each([
  ['thousands', 'Customer,Period,Commission (EUR)', 'Lemoine,Q4 2026,1,444.00'],
  ['cents', 'Customer,Period,Commission (EUR),Status', 'Lemoine,Q4 2026,444,50,Paid'],
])(
  'an amount that an unquoted comma before its %s cuts in two is refused, not read as its first half',
  (_of, names, row) => {
    const statement = [names, 'Nordlys,Q4 2026,900.00', row].join('\n');
    const answer = reconcile(new TextEncoder().encode(statement), null, deals, quarter, rulebook);
    expect(answer).toMatchObject({ ok: false, refusals: [{ code: 'torn', line: 3 }] });
  },
);

test('empty cells and remarks beyond the named columns do no harm', () => {
  const beyond = rows.map((row) => `${row},,`);
  expect(found(header, ...beyond, 'Questions?,,,,write to us')).toMatchObject(everything);
});
