/** What a statement says of a row beside its amount: what is only pending is not paid, and what was undone is not either. */
import { aSale, marketing, sales } from './testing/a-sale.ts';
import { heldAgainst, judged } from './testing/judged.ts';
import { standingIn } from './read/statuses.ts';
import { mappingOf } from './told/columns-told.ts';
import { reconciliationText } from './told/text.ts';
import { withPlainBlanks } from '../../view/testing/plain-blanks.ts';

const lemoine = judged(aSale('1', 'Lemoine', [marketing('L1', '740')]));
const months = ['2026-10', '2026-11', '2026-12'];
const statement = (statuses: readonly string[], amounts: readonly string[] = [], header = 'Status') =>
  [
    `Deal ID,Month,Commission,Currency,${header}`,
    ...months.map((month, index) => `1,${month},${amounts[index] ?? '148.00'},EUR,${statuses[index] ?? ''}`),
  ].join('\n');
const found = (text: string, ...more: [] | [Parameters<typeof heldAgainst>[2]]) =>
  heldAgainst(text, [lemoine], more[0] ?? null).reconciliation;
test.each([
  ['Paid', 'paid'],
  ['Payé le 15/01/2027', 'paid'],
  ['Versée', 'paid'],
  ['Approved', 'paid'],
  ['acquis', 'paid'],
  ['Pending', 'pending'],
  ['En attente', 'pending'],
  ['On hold – W-8 missing', 'pending'],
  ['Not paid', 'pending'],
  ['Pas encore payé', 'pending'],
  ['Non payé', 'pending'],
  ['À payer', 'pending'],
  ['Pending approval', 'pending'],
  ['Reversed', 'reversed'],
  ['Annulée', 'reversed'],
  ['CANCELLED', 'reversed'],
  ['Payable', 'pending'],
  ['Partially paid', null],
  ['Payée en partie', null],
  ['Paid, then reversed', null],
  ['Zone B', null],
  ['', null],
] as const)('%j says %s', (status, standing) => {
  expect(standingIn(status)).toBe(standing);
});

test('a month that is only pending neither agrees as paid nor is missing: it is told apart, and beside what is expected', () => {
  const { agreeing, missing, notPaid, differing, conserved } = found(statement(['Paid', 'Paid', 'Pending']));
  expect([missing, differing, conserved]).toEqual([[], [], true]);
  expect(agreeing).toMatchObject([{ months: ['2026-10', '2026-11'] }]);
  expect(notPaid).toMatchObject([
    {
      months: ['2026-12'],
      expected: [{ amount: '148.00' }],
      read: [{ amount: '148.00' }],
      why: { standing: 'pending', status: 'Pending', differs: [], surplus: null },
    },
  ]);
});

test.each(['Approved', 'Validé', 'Acquise', 'Earned'])(
  '"%s" is not paid yet in a statement that calls other rows paid, and stands as it is in one that does not',
  (status) => {
    expect(found(statement(['Paid', 'Paid', status])).notPaid).toMatchObject([
      { months: ['2026-12'], why: { standing: 'pending', status } },
    ]);
    expect(found(statement([status, status, status]))).toMatchObject({ notPaid: [], agreeing: [{ months }] });
    const said = { version: 1, columns: {}, statuses: { [status]: 'paid' } } as const;
    expect(found(statement(['Paid', 'Paid', status]), said)).toMatchObject({ notPaid: [], agreeing: [{ months }] });
  },
);

test('what is paid in part neither agrees as paid nor is taken for unpaid', () => {
  expect(found(statement(['Paid', 'Paid', 'Partially paid']))).toMatchObject({
    agreeing: [{ months: ['2026-10', '2026-11'] }],
    undecided: [{ months: ['2026-12'], why: { code: 'status', status: 'Partially paid' } }],
  });
});

test('of a pending amount that is not the one expected the reason is told all the same', () => {
  expect(found(statement(['Paid', 'Paid', 'On hold'], ['148.00', '148.00', '111.00'])).notPaid).toMatchObject([
    { why: { standing: 'pending', differs: [{ code: 'rate', taken: '15' }] } },
  ]);
});

test('what is pending and was not expected is told as that', () => {
  const text = `${statement(['Paid', 'Paid', 'Paid'])}\n77,2026-10,90.00,EUR,Pending`;
  const { notPaid, unexpected } = heldAgainst(text, [lemoine]).reconciliation;
  expect(unexpected).toEqual([]);
  expect(notPaid).toMatchObject([{ expected: [], why: { surplus: { code: 'unknown_customer' } } }]);
});

test('what was reversed is not paid', () => {
  expect(found(statement(['Paid', 'Reversed', 'Paid']))).toMatchObject({
    notPaid: [{ months: ['2026-11'], why: { standing: 'reversed', status: 'Reversed' } }],
    missing: [],
  });
});

test('a reversed amount is not skipped while the row that takes it back is counted: both count, and come to nothing', () => {
  const text = `${statement(['Paid', 'Reversed', 'Paid'])}\n1,2026-11,-148.00,EUR,Paid`;
  const { differing, notPaid, conserved } = found(text);
  expect([notPaid, conserved]).toEqual([[], true]);
  expect(differing).toMatchObject([
    { months: ['2026-11'], read: [{ amount: '0.00' }], why: [{ code: 'taken_back' }], rows: [3, 5] },
  ]);
});

test('what takes an amount back counts, whatever it is called', () => {
  const text = `${statement(['Paid', 'Paid', 'Paid'])}\n1,2026-08,-148.00,EUR,Reversed`;
  expect(found(text).unexpected).toMatchObject([{ why: { code: 'other_quarter', takenBack: true } }]);
});

describe('a status that nobody knows', () => {
  test('is named and left to the reader, with what to write', () => {
    const held = heldAgainst(statement(['Paid', 'Zone B', 'Paid']), [lemoine]);
    const { undecided, missing, differing, agreeing } = held.reconciliation;
    expect([missing, differing]).toEqual([[], []]);
    expect(agreeing).toMatchObject([{ months: ['2026-10', '2026-12'] }]);
    expect(undecided).toMatchObject([{ months: ['2026-11'], rows: [3], why: { code: 'status', status: 'Zone B' } }]);
    const told = reconciliationText(held, 'en').join('\n');
    expect(told).toContain('the status "Zone B" says neither paid, nor to be paid, nor undone');
    expect(told).toContain('"statuses": {"…": "paid"}');
  });

  test('is what the reader says it is, and that is kept', () => {
    const said = { version: 1 as const, columns: {}, statuses: { 'Zone B': 'pending' as const } };
    const held = heldAgainst(statement(['Paid', 'Zone B', 'Paid']), [lemoine], said);
    expect(held.reconciliation).toMatchObject({ undecided: [], notPaid: [{ why: { status: 'Zone B' } }] });
    expect(mappingOf(held.read, said).statuses).toEqual({ Paid: 'paid', 'Zone B': 'pending' });
  });

  test('is also a row without one, where others have one', () => {
    expect(found(statement(['Paid', '', 'Paid'])).undecided).toMatchObject([{ why: { code: 'status', status: '' } }]);
    const said = { version: 1 as const, columns: {}, statuses: { '': 'paid' as const } };
    expect(found(statement(['Paid', '', 'Paid']), said)).toMatchObject({ undecided: [], notPaid: [] });
  });
});

test.each(['Statut', 'État du paiement', 'Payout status', 'State', 'Remarque', 'Type'])(
  'is recognised by its name or by what stands in it: a column %j',
  (header) => {
    const { columns } = heldAgainst(statement(['Payé', 'Payé', 'En attente'], [], header), [lemoine]).read;
    expect(columns.at(-1)).toMatchObject({ role: 'status' });
  },
);

test('a column "Type" that says what a row is, and a "State" of a country, are no status', () => {
  for (const [header, cells] of [
    ['Type', ['Commission', 'Commission', 'Recoupment']],
    ['State', ['Texas', 'Ohio', 'Texas']],
  ] as const)
    expect(heldAgainst(statement(cells, [], header), [lemoine]).read.statuses).toEqual({});
});

test('a total may leave out what is not paid, or have it', () => {
  for (const total of ['296.00', '444.00']) {
    const text = `${statement(['Paid', 'Paid', 'Pending'])}\nTotal,,${total},EUR,`;
    expect(found(text).wrongTotals).toEqual([]);
  }
  const wrong = `${statement(['Paid', 'Paid', 'Pending'])}\nTotal,,300.00,EUR,`;
  expect(found(wrong).wrongTotals).toMatchObject([{ stated: '300.00' }]);
});

test('a part that is paid beside one that is not, and no month tells them apart: both are told with their amounts', () => {
  const text = 'Client,Commission,Devise,Statut\nLemoine,148.00,EUR,Payé\nLemoine,296.00,EUR,En attente';
  const held = heldAgainst(text, [lemoine]);
  expect(held.reconciliation).toMatchObject({
    ...{ agreeing: [], differing: [], missing: [], conserved: true },
    notPaid: [{ read: [{ amount: '444.00' }], why: { paid: [{ currency: 'EUR', amount: '148.00' }] } }],
  });
  expect(withPlainBlanks(reconciliationText(held, 'fr').join('\n'))).toContain(
    'le relevé ne le dit pas encore payé : « En attente » ; en partie payé, 148,00 €',
  );
});

test('both languages say what each status was taken for, and that it is not paid', () => {
  const deals = [lemoine, judged(aSale('2', 'Nordlys', [sales('L1', '450')]))];
  const held = heldAgainst(statement(['Paid', 'Paid', 'Pending']), deals);
  const [en, fr] = (['en', 'fr'] as const).map((locale) =>
    withPlainBlanks(reconciliationText(held, locale).join('\n')),
  );
  expect(en).toContain('Status → status, by its name');
  expect(en).toContain('status: Paid = paid, Pending = not paid yet');
  expect(en).toMatch(
    /In the statement, and not paid \(1\)\n.*Dec 2026 · line 4\n {4}expected €148\.00, statement €148\.00/,
  );
  expect(en).toMatch(/the statement does not call it paid yet: "Pending"/);
  expect(fr).toMatch(/Présents et pas payés \(1\)/);
  expect(fr).toMatch(/Relevé EUR : 444,00 € = concordants 296,00 € \+ pas payés 148,00 €/);
});
