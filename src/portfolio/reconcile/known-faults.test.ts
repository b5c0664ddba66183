/** Faults that others' statements and settlements are known for, each as a statement that has it. */
import { adjustmentsOf } from '../statement/adjustments.ts';
import { opened, closedQuarter, sealed } from '../statement/closed.ts';
import { csvOf } from '../statement/csv.ts';
import { entriesOf } from '../statement/entry.ts';
import { statementOf } from '../statement/statement.ts';
import { aPartner, aProof } from '../../rules/testing/a-deal.ts';
import { aSale, marketing, paidUntil, sales, service } from './testing/a-sale.ts';
import { heldAgainst, judged, quarter } from './testing/judged.ts';
import { reconciliationText } from './told/text.ts';
import { standardVat } from './why/standard-vat.ts';

const months = ['2026-10', '2026-11', '2026-12'];
const rows = (...cells: readonly string[]) => ['Deal ID,Product,Month,Commission,Currency', ...cells].join('\n');
const monthly = (deal: string, product: string, amounts: readonly string[], currency = 'EUR') =>
  amounts.map((amount, index) => [deal, product, months[index], amount, currency].join(','));
const found = (text: string | Uint8Array, ...deals: readonly ReturnType<typeof judged>[]) =>
  heldAgainst(text, deals).reconciliation;
const lemoine = judged(aSale('1', 'Lemoine', [marketing('L1', '740')]));

test('an amount of more decimals than cents agrees where its rounding does, on either side of nothing', () => {
  const fine = judged(aSale('1', 'Lemoine', [marketing('L1', '301.625')]));
  expect(found(rows(...monthly('1', '', ['60.325', '60.32', '60.325'])), fine)).toMatchObject({
    differing: [],
    missing: [],
  });
  const taken = found(rows(...monthly('1', '', ['60.33', '-60.325', '60.33'])), fine);
  expect(taken.differing).toMatchObject([{ months: ['2026-11'], why: [{ code: 'sign' }] }]);
});

test('parts that were rounded one by one add up: the last cent goes where the sum needs it', () => {
  const text = rows(...monthly('1', '', ['33.333', '33.333', '33.334']), 'Total,,,100.00,EUR');
  const third = judged(aSale('1', 'Lemoine', [marketing('L1', '166.6666666')]));
  const { read, reconciliation } = heldAgainst(text, [third]);
  expect(read.rows.map(({ amount }) => amount)).toEqual(['33.33', '33.34', '33.33']);
  expect(reconciliation).toMatchObject({ wrongTotals: [], differing: [], conserved: true });
});

test('a total that was rounded from more than its rows is no wrong one; one that is a cent more than that is', () => {
  const text = (total: string) => rows(...monthly('1', '', ['148.00', '148.00', '148.00']), `Total,,,${total},EUR`);
  expect(found(text('444.01'), lemoine).wrongTotals).toEqual([]);
  expect(found(text('444.02'), lemoine).wrongTotals).toMatchObject([{ stated: '444.02', added: '444.00' }]);
});

test('converted at the rate of the document’s date in place of the month’s last day: the day is named', () => {
  const exchangeRates = [
    { from: 'EUR', to: 'USD', rate: '1.1', on: '2026-10-31' },
    { from: 'EUR', to: 'USD', rate: '1.3', on: '2026-10-05' },
  ];
  const deal = judged(aSale('1', 'Lemoine', [marketing('L1', '740')], { exchangeRates, payments: paidUntil(13) }));
  const { differing, agreeing } = found(rows(...monthly('1', '', ['192.40'], 'USD')), deal);
  expect(differing).toMatchObject([{ why: [{ code: 'rate_date', on: '2026-10-05', rate: '1.3' }] }]);
  expect(agreeing).toEqual([]);
  expect(found(rows(...monthly('1', '', ['162.80'], 'USD')), deal).differing).toEqual([]);
});

test('the statement names its own rate and day, and the facts do not have it', () => {
  const exchangeRates = [{ from: 'EUR', to: 'USD', rate: '1.1', on: '2026-10-31' }];
  const deal = judged(aSale('1', 'Lemoine', [marketing('L1', '740')], { exchangeRates, payments: paidUntil(13) }));
  const text = 'Deal ID,Month,Payout,Currency,FX rate,FX date\n1,2026-10,177.60,USD,1.2,2026-10-02';
  expect(found(text, deal).differing).toMatchObject([{ why: [{ code: 'rate_date', on: '2026-10-02', rate: '1.2' }] }]);
});

test('22.5 that a spreadsheet made a date is neither an amount nor a missing one: it is left to the reader', () => {
  const deal = judged(aSale('1', 'Lemoine', [marketing('L1', '112.50')]));
  for (const cell of ['22-mai', '22/05/2026', '2026-05-22', '22.mai']) {
    const { undecided, missing, differing } = found(rows(...monthly('1', '', ['22.50', cell, '22.50'])), deal);
    expect([missing, differing]).toEqual([[], []]);
    expect(undecided).toMatchObject([{ months: ['2026-11'], rows: [3], why: { code: 'unread', cell } }]);
  }
});

test('amounts with a discount, net of a tax that a column states, or zero, are explained', () => {
  const text =
    'Deal ID,Month,Commission,VAT,Currency\n1,2026-10,118.40,29.60,EUR\n1,2026-11,0.00,,EUR\n1,2026-12,148.00,,EUR';
  expect(found(text, lemoine).differing).toMatchObject([
    { months: ['2026-10'], why: [{ code: 'net_of_tax', percent: '25' }] },
    { months: ['2026-11'], why: [{ code: 'month_lacking', count: 1 }] },
  ]);
});

test('nothing where nothing is due is no finding', () => {
  const ended = judged(aSale('1', 'Lemoine', [marketing('L1', '740')], { payments: paidUntil(13, true) }));
  expect(found(rows(...monthly('1', '', ['148.00', '0.00', '0.00'])), ended)).toMatchObject({
    ...{ differing: [], missing: [], unexpected: [], undecided: [] },
  });
});

describe('our own statement', () => {
  const deals = [lemoine, judged(aSale('2', 'Café; "Été"', [sales('L1', '450'), service('L2', '1234.56')]))];
  const statement = statementOf(deals, quarter, null);
  test.each([
    ['rfc4180', 'en'],
    ['excel-fr', 'fr'],
    ['rfc4180', 'fr'],
    ['excel-fr', 'en'],
  ] as const)(
    'as %s in %s is read back as it was written, byte order mark, semicolons and decimal commas included',
    (form, locale) => {
      const { reconciliation } = heldAgainst(csvOf(statement, form, locale), deals);
      expect(reconciliation).toMatchObject({
        differing: [],
        missing: [],
        unexpected: [],
        undecided: [],
        conserved: true,
      });
      expect(reconciliation.agreeing).toHaveLength(3);
    },
  );
});

test('two customers of one name are told apart where each amount is to the cent that of one of them, and only there', () => {
  const both = [
    judged(aSale('1', 'Lemoine', [marketing('L1', '740')], {}, { purchaseDomain: 'one.example' })),
    judged(aSale('2', 'Lemoine', [marketing('L1', '800')], {}, { purchaseDomain: 'two.example' })),
  ];
  const text = (...amounts: readonly string[]) =>
    ['Client,Commission,Devise', ...amounts.map((amount) => `Lemoine,${amount},EUR`)].join('\n');
  expect(found(text('480.00', '444.00'), ...both)).toMatchObject({ undecided: [], missing: [], differing: [] });
  expect(found(text('480.00', '400.00'), ...both).undecided).toHaveLength(2);
  const inDollars = text('480.00', '444.00').replaceAll('EUR', 'USD');
  expect(found(inDollars, ...both).undecided).toHaveLength(2);
  expect(found(text('444.00'), ...both).undecided).toMatchObject([{ why: { code: 'several' } }]);
});

test('what is taken back without a month is held against what was closed before, and against nothing else', () => {
  const before = judged(aSale('1', 'Lemoine', [marketing('L1', '740')]));
  const now = judged(aSale('1', 'Lemoine', [marketing('L1', '700')]));
  const entries = entriesOf(before, '2026-Q3');
  const closed = opened(
    Buffer.from(sealed(closedQuarter({ quarter: '2026-Q3', closedAt: '2026-10-20T10:00:00Z' }, [before], entries, []))),
  );
  if (!closed.ok) throw new Error(closed.why);
  const text = [
    'Deal ID,Month,Type,Commission,Currency',
    ...months.map((month) => `1,${month},Commission,140.00,EUR`),
    '1,,Recoupment,-24.00,EUR',
  ].join('\n');
  const { reconciliation } = heldAgainst(text, [now], null, adjustmentsOf([closed.closed], [now], quarter));
  expect(reconciliation).toMatchObject({ differing: [], missing: [], unexpected: [], undecided: [], conserved: true });
  expect(heldAgainst(text, [now]).reconciliation).toMatchObject({
    unexpected: [{ rows: [5], why: { code: 'other_quarter', takenBack: true } }],
    differing: [],
  });
});

test('a term that ends within the quarter explains an amount only where it comes to it', () => {
  const deal = judged(
    aSale(
      '1',
      'Lemoine',
      [marketing('L1', '5200')],
      { proofs: [aProof('A', { signedOn: '2025-11-05', sharedOn: '2025-11-05' })], payments: paidUntil(14) },
      { closeDate: '2025-11-10' },
    ),
  );
  const why = (amount: string) => found(`Client,Commission,Devise\nLemoine,${amount},EUR`, deal).differing[0]?.why;
  expect(why('1040.00')).toMatchObject([{ code: 'shorter_term', months: 12, own: 36 }]);
  expect(why('2340.00')).toMatchObject([{ code: 'rate', taken: '15', own: '20' }]);
  expect(why('2080.00')).toMatchObject([{ code: 'month_lacking', count: 1 }]);
});

test('a domain that is not the customer’s is another company’s of the same name, until the reader says otherwise', () => {
  const text = 'Client,Domaine,Commission,Devise\nLemoine,lemoine-transports.example,444.00,EUR';
  expect(found(text, lemoine).undecided).toMatchObject([{ why: { code: 'similar' } }]);
  const said = heldAgainst(text, [lemoine], { version: 1, columns: {}, deals: { 'lemoine-transports.example': '1' } });
  expect(said.reconciliation).toMatchObject({ undecided: [], agreeing: [{}] });
});

test('a deal is called by its customer before a dash', () => {
  const deal = judged(aSale('1', 'Lemoine', [marketing('L1', '740')], {}, { name: 'Lemoine - Marketing 2025' }));
  expect(found('Client,Commission,Devise\nLEMOINE SAS,444.00,EUR', deal).agreeing).toHaveLength(1);
});

test('of what is paid to another partner the name is told where everybody’s amounts are, and to a partner never', () => {
  const rival = aPartner('B', { name: 'Agence Rivale' });
  const facts = aSale('1', 'Lemoine', [marketing('L1', '740')], { partners: [aPartner('A'), rival] });
  const text = 'Partner,Deal ID,Commission,Currency\nAgence Rivale,1,444.00,EUR';
  expect(found(text, judged(facts))).toMatchObject({
    unexpected: [{ why: { code: 'anothers', partner: 'Agency A' } }],
    missing: [{ expected: [{ amount: '444.00' }] }],
  });
  const seenByRival = found(text, judged({ ...facts, viewer: { partnerId: 'B' } }));
  expect(JSON.stringify(seenByRival)).not.toContain('Agency A');
  expect(seenByRival.unexpected).toHaveLength(1);
});

test('an amount without VAT is told as that only in months in which the rate held, and never as certain', () => {
  const inEstonia = judged(
    aSale('1', 'Lemoine', [marketing('L1', '740')], { partners: [aPartner('A', { countryCode: 'EE' })] }),
  );
  const net = rows(...monthly('1', '', ['119.35', '148.00', '148.00']));
  const held = heldAgainst(net, [inEstonia]);
  expect(held.reconciliation.differing).toMatchObject([
    { why: [{ code: 'net_of_tax', percent: '24', country: 'EE' }] },
  ]);
  expect(reconciliationText(held, 'en').join('\n')).toMatch(/VAT of 24\s% \(standard rate, EE\) leaves of it: perhaps/);
  // Until June 2025 it was 22.
  expect([standardVat('EE', '2025-06'), standardVat('EE', '2025-07'), standardVat('US', '2026-10')]).toEqual([
    null,
    '24',
    null,
  ]);
});
