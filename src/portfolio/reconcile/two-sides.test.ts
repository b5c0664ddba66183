/** Statements like an account: what is given stands in one column, what is taken back in another. */
import fc from 'fast-check';
import { rulebook } from '../../catalogue/rulebook.ts';
import { aSale, marketing, sales } from './testing/a-sale.ts';
import { heldAgainst, judged, quarter } from './testing/judged.ts';
import { reconcile } from './reconcile.ts';
import { mappingOf } from './told/columns-told.ts';

const deals = [
  judged(aSale('1', 'Lemoine', [marketing('L1', '740')])),
  judged(aSale('2', 'Atelier', [sales('L1', '450')])),
];
const written = (header: string, ...rows: readonly string[]) => [header, ...rows].join('\n');
const heldIn = (statement: string, mapping: Parameters<typeof heldAgainst>[2] = null) =>
  heldAgainst(statement, deals, mapping);
const refusalsOf = (statement: string) => {
  const answer = reconcile(new TextEncoder().encode(statement), null, deals, quarter, rulebook);
  return answer.ok ? [] : answer.refusals;
};
const nothingElse = { differing: [], missing: [], unexpected: [], undecided: [], conserved: true };

test.each([
  ['Client;Période;Débit;Crédit;Devise', '', '20,00', '290,00'],
  ['Client;Période;Débit;Crédit;Devise', '', '20', '290,00'],
  ['Client;Période;Débit;Crédit;Devise', '0,00', '20,00', '290,00'],
  ['Client;Période;Débit;Crédit;Devise', '-', '-20,00', '290,00'],
  ['Customer;Period;Debit;Credit;Currency', '0.00', '(20.00)', '290.00'],
  ['Customer;Period;Debit amount;Credit amount;Currency', '€0.00', '€20.00', '€290.00'],
])('%s with %j for nothing: a debit of %s is taken back', (header, nothing, debit, credit) => {
  const of = (lemoine: string) =>
    written(
      header,
      `Lemoine;Q4 2026;${nothing};${lemoine};EUR`,
      `Atelier;Q4 2026;${nothing};${credit};EUR`,
      `Atelier;Q4 2026;${debit};${nothing};EUR`,
    );
  const whole = credit.replace('290', '444');
  expect(heldIn(of(whole)).reconciliation).toMatchObject(nothingElse);
  expect(heldIn(of(credit)).reconciliation).toMatchObject({ differing: [{ deals: [{ dealId: '1' }] }] });
});

test('the balance that an account carries along is no amount of a row, and what was read is kept for the next statement', () => {
  const statement = written(
    'Client;Période;Débit;Crédit;Solde;Devise',
    'Lemoine;T4 2026;;444,00;444,00;EUR',
    'Atelier;T4 2026;;290,00;734,00;EUR',
    'Atelier;T4 2026;20,00;;714,00;EUR',
  );
  const { reconciliation, read } = heldIn(statement);
  expect(reconciliation).toMatchObject(nothingElse);
  const mapping = mappingOf(read, null);
  expect(mapping.columns).toMatchObject({ Débit: 'debit', Crédit: 'credit', Solde: 'ignored' });
  expect(heldIn(statement, mapping).reconciliation).toEqual(reconciliation);
});

test('a row with something on both sides is left to the reader', () => {
  const { undecided } = heldIn(
    written('Client;Période;Débit;Crédit;Devise', 'Lemoine;T4 2026;20,00;464,00;EUR', 'Atelier;T4 2026;;270,00;EUR'),
  ).reconciliation;
  expect(undecided).toMatchObject([{ why: { code: 'unread', cell: '464,00 / 20,00' } }]);
});

test.each(['Débit', 'Déductions', 'Clawback', 'Reprise'])(
  'beside the commission a column "%s" of amounts is asked about; of nothing it is no column',
  (name) => {
    const of = (taken: string) =>
      written(
        `Client;Période;Commission;${name};Devise`,
        `Lemoine;T4 2026;444;${taken};EUR`,
        'Atelier;T4 2026;270;;EUR',
      );
    expect(refusalsOf(of('20'))).toEqual([{ code: 'doubtful', role: 'amount', columns: ['Commission', name] }]);
    expect(heldIn(of('0,00')).reconciliation).toMatchObject(nothingElse);
  },
);

test('a column of credits alone is the commission', () => {
  const statement = written('Client;Période;Crédit;Devise', 'Lemoine;T4 2026;444,00;EUR', 'Atelier;T4 2026;270,00;EUR');
  expect(heldIn(statement).reconciliation).toMatchObject(nothingElse);
});

test('credits without debits are the difference between both, to the cent', () => {
  const cents = fc.integer({ min: 1, max: 90_000 });
  const amount = (of: number) => (of / 100).toFixed(2);
  fc.assert(
    fc.property(cents, cents, (given, taken) => {
      const { balance } = heldIn(
        written(
          'Customer,Period,Debit,Credit,Currency',
          `Lemoine,Q4 2026,,${amount(given)},EUR`,
          `Atelier,Q4 2026,${amount(taken)},,EUR`,
        ),
      ).reconciliation;
      expect(balance.read).toMatchObject([{ currency: 'EUR', all: amount(given - taken) }]);
    }),
    { numRuns: 40 },
  );
});
