/** Shapes that spreadsheets and people give a statement: each is read as it is meant, or asked about, and never forced. */
import { aSale, marketing, sales, service } from './testing/a-sale.ts';
import { heldAgainst, judged } from './testing/judged.ts';
import { mappingOf } from './told/columns-told.ts';
import { reconciliationText } from './told/text.ts';

const inDollars = { currency: 'USD' };
const lemoine = judged(aSale('1', 'Lemoine', [marketing('L1', '740')]));
const ete = judged(aSale('2', 'Café Été', [sales('L1', '450')]));
const nordlys = judged(aSale('3', 'Nordlys', [service('L1', '5172.50')]));
const dollar = judged(aSale('5', 'Dollar', [marketing('L1', '500', inDollars)], {}, inDollars));
const deals = [lemoine, ete, nordlys];
const amounts = { Lemoine: '148.00', 'Café Été': '90.00', Nordlys: '1034.50' } as const;
const months = ['2026-10', '2026-11', '2026-12'] as const;
type Row = readonly [name: string, month: (typeof months)[number], amount: string];
const rows: readonly Row[] = Object.entries(amounts).flatMap(([name, amount]) =>
  months.map((month): Row => [name, month, amount]),
);
const written = (header: string, row: (row: Row) => string) => `${[header, ...rows.map(row)].join('\n')}\n`;
const nothingElse = { differing: [], missing: [], unexpected: [], undecided: [], wrongTotals: [], conserved: true };
const latin = (text: string) => Buffer.from(text.replaceAll('€', '\x80').replaceAll('’', '\x92'), 'latin1');
const comma = (amount: string) => amount.replace('.', ',');
const named = { '2026-10': 'octobre', '2026-11': 'Nov.', '2026-12': 'déc.' } as const;
const lastDay = { '2026-10': '31', '2026-11': '30', '2026-12': '31' } as const;

test.each<[string, string | Uint8Array]>([
  [
    'tabs in UTF-16, as Excel’s "Unicode text" is',
    Buffer.from(
      `\uFEFF${written('Client\tMois\tCommission', ([n, m, a]) => `${n}\t${named[m]} 2026\t${comma(a)} €`)}`,
      'utf16le',
    ),
  ],
  ['Windows-1252 with a euro sign', latin(written('Client;Mois;Commission', ([n, m, a]) => `${n};${m};${comma(a)} €`))],
  [
    'Swiss apostrophes and days with points',
    written(
      'Client;Mois;Commission (CHF)',
      ([n, m, a]) => `${n};${lastDay[m]}.${m.slice(5)}.2026;${a.replace('1034', '1’034')}`,
    ).replace('CHF', 'EUR'),
  ],
  [
    'narrow no-break spaces',
    written('Client;Mois;Commission', ([n, m, a]) => `${n};${m};${comma(a.replace('1034', '1\u202f034'))}\u202f€`),
  ],
  [
    'line ends of an old Mac',
    written('Client;Mois;Commission;Devise', ([n, m, a]) => `${n};${m};${a};EUR`).replaceAll('\n', '\r'),
  ],
  [
    'line breaks within the names of the columns',
    written('"Customer\nname","Commission\nmonth","Commission\n(EUR)"', ([n, m, a]) => `${n},${m},${a}`),
  ],
  [
    'a title with a partner, a period and a total above the names of the columns, and remarks below',
    `HubSpot Inc.,,,\nPartner:,Agency A,,\nStatement date:,2027-01-15,,\nPeriod:,Q4 2026,,\nTotal payable:,"3,817.50",EUR,\n,,,\n${written(
      'Customer,Month,Commission,Currency',
      ([n, m, a]) => `${n},${m},${a},EUR`,
    )}Total,,"3,817.50",EUR\n,,,\nQuestions? partners@example.com,,,\nPage 1 of 1,,,\n`,
  ],
  ['months without their year', written('Client;Mois;Commission;Devise', ([n, m, a]) => `${n};${named[m]};${a};EUR`)],
  [
    'a period from one day to another, in two columns',
    written(
      'Customer,Period start,Period end,Commission,Currency',
      ([n, m, a]) => `${n},${m}-01,${m}-${lastDay[m]},${a},EUR`,
    ),
  ],
  [
    'a rate and a percentage beside the amount',
    written(
      'Customer,Month,MRR,Rate,Commission %,Commission,Currency',
      ([n, m, a]) => `${n},${m},${(Number(a) * 5).toFixed(2)},20%,20,${a},EUR`,
    ),
  ],
  [
    'the same column twice',
    written('Customer,Month,Commission,Commission,Currency', ([n, m, a]) => `${n},${m},${a},${a},EUR`),
  ],
  [
    'texts that Excel is to leave alone',
    written('Client,Mois,Commission,Devise', ([n, m, a]) => `${n},"=""${m}""","=""${a}""",EUR`),
  ],
  ['a plus before what is paid', written('Client;Mois;Commission;Devise', ([n, m, a]) => `${n};${m};+${a};EUR`)],
  [
    'bars and dashes of a table in Markdown',
    `| Customer | Month | Commission | Currency |\n|---|---|---|---|\n${rows.map(([n, m, a]) => `| ${n} | ${m} | ${a} | EUR |\n`).join('')}`,
  ],
  ['no names of columns at all', rows.map(([n, m, a]) => `${n};${m};${a};EUR\n`).join('')],
  [
    'net, tax and gross beside one another',
    written(
      'Client;Mois;Montant HT;TVA;Montant TTC;Devise',
      ([n, m, a]) => `${n};${m};${a};${(Number(a) / 5).toFixed(2)};${(Number(a) * 1.2).toFixed(2)};EUR`,
    ),
  ],
])('read as it is meant: %s', (_shape, statement) => {
  const held = heldAgainst(statement, deals);
  expect(held.reconciliation).toMatchObject(nothingElse);
  // And once more by what is kept of it.
  expect(heldAgainst(statement, deals, mappingOf(held.read, null)).reconciliation).toEqual(held.reconciliation);
});

describe('taken back', () => {
  test.each(['(1’034.50)', '1’034.50-', '-1’034.50', '−1’034.50'])('%s', (cell) => {
    const text = `${written('Client;Mois;Commission;Devise', ([n, m, a]) => `${n};${m};${a};EUR`)}Nordlys;2026-08;${cell};EUR\n`;
    expect(heldAgainst(text, deals).reconciliation.unexpected).toMatchObject([
      { read: [{ amount: '-1034.50' }], why: { code: 'other_quarter', takenBack: true } },
    ]);
  });
});

describe('one column a currency', () => {
  const own = [...deals, dollar];
  const header = 'Customer,Month,Commission (EUR),Commission (USD)';
  test('of which each row fills one is one column of amounts', () => {
    const text = `${written(header, ([n, m, a]) => `${n},${m},${a},-`)}${months.map((m) => `Dollar,${m},,100.00\n`).join('')}`;
    const held = heldAgainst(text, own);
    expect(held.reconciliation).toMatchObject(nothingElse);
    expect(held.read.rows.map(({ currency }) => currency)).toEqual([...rows.map(() => 'EUR'), 'USD', 'USD', 'USD']);
  });
  test('what is kept of them reads the next statement alike', () => {
    const text = `${written(header, ([n, m, a]) => `${n},${m},${a},-`)}${months.map((m) => `Dollar,${m},,100.00\n`).join('')}`;
    const kept = mappingOf(heldAgainst(text, own).read, null);
    expect(heldAgainst(text, own, kept).reconciliation).toMatchObject(nothingElse);
  });
  test('where a row fills both one is converted from the other, and which is meant is asked', () => {
    expect(() =>
      heldAgainst(
        written(header, ([n, m, a]) => `${n},${m},${a},${a}`),
        own,
      ),
    ).toThrow(/doubtful.*amount.*Commission \(EUR\).*Commission \(USD\)/);
  });
});

describe('a name that stands once above its rows, as merged cells leave it', () => {
  const merged = written('Client;Mois;Commission;Devise', ([n, m, a]) => `${m === '2026-10' ? n : ''};${m};${a};EUR`);
  test('is that of the rows below it, and they are told', () => {
    const held = heldAgainst(merged, deals);
    expect(held.reconciliation).toMatchObject(nothingElse);
    expect(reconciliationText(held, 'fr').join('\n')).toContain(
      'lues avec celui qui figure au-dessus : 3, 4, 6, 7, 9, 10',
    );
  });
  test('with the product that stands once beside it', () => {
    const text = written('Client;Produit;Mois;Commission;Devise', ([n, m, a]) =>
      m === '2026-10' ? `${n};Marketing Hub Pro;${m};${a};EUR` : `;;${m};${a};EUR`,
    );
    expect(heldAgainst(text, [lemoine]).read.rows[1]).toMatchObject({
      customer: 'Lemoine',
      product: 'Marketing Hub Pro',
    });
  });
  test('is nobody’s where names are written in every row, or where the month is one that the name has already', () => {
    const whole = `${written('Client;Mois;Commission;Devise', ([n, m, a]) => `${n};${m};${a};EUR`)};2026-11;90.00;EUR\n`;
    expect(heldAgainst(whole, deals).reconciliation.undecided).toMatchObject([{ why: { code: 'nameless' } }]);
    const quarter =
      'Client;Période;Commission;Devise\nLemoine;T4 2026;444.00;EUR\n;T4 2026;270.00;EUR\nNordlys;T4 2026;3103.50;EUR';
    expect(heldAgainst(quarter, deals).reconciliation.undecided).toMatchObject([
      { rows: [3], why: { code: 'nameless' } },
    ]);
  });
});

describe('what was paid beside what is due', () => {
  const isPaid = (month: string) => month !== '2026-12';
  test('as an amount of its own says something else than the commission: which of them is meant is asked', () => {
    const text = written('Customer,Month,Commission,Paid,Balance due,Currency', ([n, m, a]) =>
      [n, m, a, isPaid(m) ? a : '0.00', isPaid(m) ? '0.00' : a, 'EUR'].join(','),
    );
    expect(() => heldAgainst(text, deals)).toThrow(/doubtful.*amount.*Commission.*Paid.*Balance due/);
    const said = {
      version: 1 as const,
      columns: { Paid: 'amount', Commission: 'ignored', 'Balance due': 'ignored' } as const,
    };
    expect(heldAgainst(text, deals, said).reconciliation.differing).toHaveLength(3);
  });
  test('as an amount that is the same in every row says nothing else', () => {
    const text = written('Customer,Month,Commission,Paid,Currency', ([n, m, a]) => `${n},${m},${a},${a},EUR`);
    expect(heldAgainst(text, deals).reconciliation).toMatchObject(nothingElse);
  });
  test.each([
    ['Paid', 'Yes', 'No'],
    ['Payé', 'oui', 'non'],
    ['Versée', 'x', 'n'],
  ])('as a yes or a no: %s', (name, yes, no) => {
    const text = written(
      `Customer,Month,Commission,Currency,${name}`,
      ([n, m, a]) => `${n},${m},${a},EUR,${isPaid(m) ? yes : no}`,
    );
    const { agreeing, notPaid, missing } = heldAgainst(text, deals).reconciliation;
    expect(missing).toEqual([]);
    expect(agreeing.map((item) => item.months)).toEqual([0, 1, 2].map(() => ['2026-10', '2026-11']));
    expect(notPaid.map((item) => item.months)).toEqual([['2026-12'], ['2026-12'], ['2026-12']]);
  });
});

test('two products in one row are the deal’s two lines together', () => {
  const twin = judged(aSale('4', 'Twin', [marketing('L1', '740'), sales('L2', '450')]));
  const text = months.map((m) => `Twin,Marketing Hub Professional + Sales Hub Professional,${m},238.00,EUR`).join('\n');
  expect(heldAgainst(`Customer,Product,Month,Commission,Currency\n${text}`, [twin]).reconciliation).toMatchObject(
    nothingElse,
  );
});

test('days that can be read in two ways are read by the quarter that they are of, and else asked about', () => {
  const firsts = written('Customer,Month,Payout,Currency', ([n, m, a]) => `${n},${m.slice(5)}/01/2026,${a},EUR`);
  expect(heldAgainst(firsts, deals).reconciliation).toMatchObject(nothingElse);
  const either = 'Customer,Month,Payout,Currency\nLemoine,10/11/2026,148.00,EUR\nLemoine,11/12/2026,148.00,EUR';
  expect(() => heldAgainst(either, deals)).toThrow(/dates/);
});

test('a cell that a spreadsheet could not show is left to the reader', () => {
  for (const cell of ['#REF!', '########', '#VALUE!', '1.0345E+03']) {
    const text = `Client;Mois;Commission;Devise\nLemoine;2026-10;148.00;EUR\nLemoine;2026-11;${cell};EUR\nLemoine;2026-12;148.00;EUR`;
    const { undecided, missing, differing } = heldAgainst(text, [lemoine]).reconciliation;
    expect([missing, differing, undecided.map(({ why }) => why)]).toEqual([[], [], [{ code: 'unread', cell }]]);
  }
});

test('names of columns in another language are those that the mapping says, one of them is enough', () => {
  const text = written('Kunde;Monat;Provision;Waehrung', ([n, m, a]) => `${n};${m};${a};EUR`);
  const said = { version: 1 as const, columns: { Provision: 'amount' } as const };
  const { reconciliation, read } = heldAgainst(text, deals, said);
  expect(reconciliation).toMatchObject(nothingElse);
  expect(read.columns.map(({ name }) => name)).toEqual(['Kunde', 'Monat', 'Provision', 'Waehrung']);
});
