/** A quarter's statement: what it names, what it leaves out, and that it reconciles with every determination. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rulebook } from '../../catalogue/rulebook.ts';
import type { FactsInput } from '../../facts/schema.ts';
import { aDeal, aHeldProduct, aLine, aProof, datedFacts } from '../../rules/testing/a-deal.ts';
import { isFileOfCases, pinnedTo, stated } from '../../rules/testing/judged-cases.ts';
import { plainRulebook } from '../../rules/testing/plain-rulebook.ts';
import { caseFileSchema } from '../../rules/verdict/cases/judged-case.ts';
import { judged as judgedOf } from '../../rules/verdict/determine.ts';
import { csvOf } from './csv.ts';
import type { JudgedDeal } from './entry.ts';
import { statementOf } from './statement.ts';
import { statementText } from './text.ts';
import { withPlainBlanks } from '../../view/testing/plain-blanks.ts';

function judged(facts: FactsInput): JudgedDeal {
  const dated = datedFacts(facts);
  const { determination, accruals } = judgedOf(dated, plainRulebook);
  return { facts: dated, determination, accruals: accruals(), viewer: null };
}
const paid = { asOf: '2025-12-20T12:00:00+01:00', payments: { monthsPaid: 2, cancelled: false } };
const held = {
  products: [aHeldProduct('H', { creditHolderName: 'Agence H' })],
};

test('by partner, deal and line, earned and to come apart, and each month beside it', () => {
  const deal = judged(
    aDeal({
      ...paid,
      customer: { id: '501', products: held.products },
      lineItems: [aLine('L1'), aLine('L2', 'Sales Hub Enterprise', '5000')],
    }),
  );
  const statement = statementOf([deal], '2025-Q4', null);
  expect(statement.by.partner).toEqual([
    {
      id: 'A',
      name: 'Agency A',
      currency: 'EUR',
      earned: '296.00',
      unpaid: '0.00',
      projected: '148.00',
      awaiting: '0.00',
    },
    {
      id: 'H',
      name: 'Agence H',
      currency: 'EUR',
      earned: '2000.00',
      unpaid: '0.00',
      projected: '1000.00',
      awaiting: '0.00',
    },
  ]);
  expect(statement.totals).toEqual([
    { currency: 'EUR', earned: '2296.00', unpaid: '0.00', projected: '1148.00', awaiting: '0.00' },
  ]);
  expect(statement.by.customer).toMatchObject([{ id: '501' }]);
  expect(statement.by.program).toMatchObject([{ id: 'standard' }]);
  expect(statement.by.line).toHaveLength(2);
  expect(statementText(statement, 'en').map(withPlainBlanks)).toEqual(
    expect.arrayContaining([
      'Agency A',
      '    Marketing Hub Professional: €296.00 earned (Oct 2025 €148.00, Nov 2025 €148.00)',
      '    Marketing Hub Professional: €148.00 to come (Dec 2025 €148.00)',
      'Agence H',
      'Total EUR: earned €2,296.00, to come €1,148.00',
      'Reconciled: every month of the deal is, to the cent, what its determination says.',
    ]),
  );
});

test('what waits stands apart, and whose it is where nobody knows yet', () => {
  const waits = judged(aDeal({ proofs: [aProof('A', { signedOn: '2025-10-20', sharedOn: '2025-10-20' })] }));
  expect(statementOf([waits], '2025-Q4', null).totals).toMatchObject([{ projected: '0.00', awaiting: '444.00' }]);
});

test('months after an end, and quarters without a month, bring nothing', () => {
  const ended = judged(aDeal({ payments: { monthsPaid: 2, cancelled: true } }));
  expect(statementOf([ended], '2025-Q4', null).totals).toMatchObject([{ earned: '296.00', projected: '0.00' }]);
  expect(statementOf([ended], '2026-Q1', null)).toMatchObject({ entries: [], totals: [], mismatches: [] });
  expect(statementText(statementOf([ended], '2026-Q1', null), 'fr')).toContain('Rien dans ce trimestre.');
});

test('what no quarter can be told of is named, not dropped', () => {
  const cancelled = judged(aDeal({ payments: { cancelled: true } }));
  expect(statementOf([cancelled], '2025-Q4', null).untold).toEqual([
    { dealId: cancelled.determination.dealId, deal: expect.any(String) as string, why: 'months' },
  ]);
  const unknown = judged(aDeal({ asOf: '2026-01-15T12:00:00+01:00' }));
  expect(statementOf([unknown], '2025-Q4', null).untold).toMatchObject([{ why: 'payments' }]);
  expect(statementOf([unknown], '2026-Q2', null).untold).toEqual([]);
  expect(statementOf([judged(aDeal(paid))], '2025-Q4', null).untold).toEqual([]);
});

test('every quarter of every judged case reconciles to the cent with its determination', () => {
  const folder = path.join(process.cwd(), 'src', 'rules');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isFileOfCases);
  let entries = 0;
  for (const file of files) {
    const { edition, base, cases } = caseFileSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
    const pinned = pinnedTo(edition, rulebook);
    for (const one of cases) {
      const facts = { ...stated(base, one), viewer: undefined };
      const { determination, accruals } = judgedOf(facts, pinned);
      const deal = { facts, determination, accruals: accruals(), viewer: null };
      const quarters = new Set(
        [...determination.schedule, ...determination.awaiting].map((each) => each.paidInQuarter),
      );
      for (const quarter of quarters) {
        const statement = statementOf([deal], quarter, null);
        expect([one.title, quarter, statement.mismatches]).toEqual([one.title, quarter, []]);
        entries += statement.entries.length;
      }
    }
  }
  expect(entries).toBeGreaterThan(10_000);
});

test('a month that is not what the determination says is a fault that is told', () => {
  const deal = judged(aDeal(paid));
  const [first] = deal.accruals;
  const wrong = { ...deal, accruals: [{ ...first!, months: first!.months.slice(1) }] };
  const statement = statementOf([wrong], '2025-Q4', null);
  expect(statement.mismatches).toMatchObject([{ month: '2025-10', determined: '148.00', stated: '0.00' }]);
  expect(statementText(statement, 'en').at(-1)).toMatch(/^Not reconciled for 1 month:/);
});

test('converted at the rate of each month’s last day, and otherwise not at all', () => {
  const exchangeRates = [
    { from: 'EUR', to: 'USD', rate: '1.1', on: '2025-10-31' },
    { from: 'EUR', to: 'USD', rate: '1.2', on: '2025-10-15' },
    { from: 'USD', to: 'EUR', rate: '0.8', on: '2025-11-30' },
  ];
  const statement = statementOf([judged(aDeal({ ...paid, exchangeRates }))], '2025-Q4', 'USD');
  expect(statement.entries.map(({ month, converted }) => [month, converted?.amount, converted?.rate])).toEqual([
    ['2025-10', '162.80', '1.1'],
    ['2025-11', '185.00', '1.25'],
    ['2025-12', undefined, undefined],
  ]);
  expect(statement.converted).toMatchObject({ currency: 'USD', without: 1, earned: '347.80', projected: '0.00' });
  expect(statementText(statement, 'en')).toContain('  1 amount without a rate of that day: not converted');
});

describe('for a spreadsheet', () => {
  const named = (name: string) => statementOf([judged(aDeal({ ...paid }, { name }))], '2025-Q4', null);
  const rows = (text: string) => text.split('\r\n');

  test('RFC 4180: commas, points, quotes doubled', () => {
    const [head, first] = rows(csvOf(named('Dupont, "Père"'), 'rfc4180', 'en'));
    expect(head?.split(',')).toHaveLength(21);
    expect(first).toContain(',"Dupont, ""Père""",');
    expect(first).toContain(',148.00,earned,');
  });

  test('French Excel: a byte order mark, semicolons and decimal commas', () => {
    const text = csvOf(named('Été'), 'excel-fr', 'fr');
    expect(text.startsWith('\uFEFFtrimestre;mois;')).toBe(true);
    expect(rows(text)[1]).toContain(';148,00;acquis;');
  });

  test.each(['=1+1', '+33 1', '-cmd', '@SUM(A1)'])('a name that a spreadsheet would compute is text: %j', (name) => {
    expect(csvOf(named(name), 'rfc4180', 'en')).toContain(`,'${name},`);
  });
});
