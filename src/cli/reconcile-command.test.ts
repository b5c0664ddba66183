/** `roe reconcile`: a statement, the deals of its quarter, and what it writes. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { statements } from '../portfolio/reconcile/testing/planted.ts';
import { salesOf } from '../portfolio/reconcile/testing/sales-of-statements.ts';
import { run } from './run.ts';
import { captured } from './testing/captured.ts';
import { withPlainBlanks } from '../view/testing/plain-blanks.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'roe-reconcile-'));
const file = (name: string, content: string): string => {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
};
const statementFile = (name: keyof typeof statements): string =>
  path.join('src', 'portfolio', 'reconcile', 'testing', 'statements', statements[name]);
const factsFile = (name: keyof typeof statements): string =>
  file(`${name}.ndjson`, salesOf[name].map((facts) => `${JSON.stringify(facts)}\n`).join(''));

async function roe(...args: string[]) {
  const screen = captured();
  const status = await run(args, {}, screen.terminal);
  return { status, out: screen.out(), err: screen.err() };
}
const held = (name: keyof typeof statements, ...more: string[]) =>
  roe('reconcile', statementFile(name), '--facts', factsFile(name), '--ndjson', '--quarter', '2026-Q4', ...more);

test('the columns are shown, then the lists, then what both sides come to', async () => {
  const { status, out } = await held('month-by-month');
  expect(status).toBe(1);
  const inOrder = [
    'Commission month → month or quarter, by its name',
    'Agreeing (',
    'Differing (1)',
    'the statement counts on the list price, €500.00 a month, not on the MRR sold, €450.00 (COMM-01)',
    'Expected, and missing from the statement (2)',
    'signed by the customer on 12 October 2025, shared with HubSpot on 12 October 2025',
    'Commission is 20% of the MRR of the subscriptions sold in an eligible deal. (COMM-01)',
    'In the statement, and not expected (3)',
    'To be matched by you (0)',
    'Expected EUR: ',
    'Statement EUR: ',
    'Reconciled: the lists hold, to the cent, all that is expected and all that the statement says.',
  ];
  const places = inOrder.map((part) => out.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('in French', async () => {
  const out = withPlainBlanks((await held('produits-excel', '--lang', 'fr')).out);
  expect(out).toMatch(/Comment le fichier a été lu : Windows-1252, points-virgules, virgule décimale/);
  expect(out).toMatch(/L’Atelier \(204\)/);
  expect(out).toMatch(/Lien de confirmation du devis : signé par le client le 12 octobre 2025/);
  expect(out).toMatch(/! Ligne 14 \(TOTAL\) : le total du relevé dit/);
});

test('a statement that says what is expected ends with 0', async () => {
  const statement = file(
    'right.csv',
    'Deal ID,Month,Commission,Currency\n101,2026-10,148.00,EUR\n101,2026-11,148.00,EUR\n101,2026-12,148.00,EUR\n',
  );
  const facts = file('right.json', JSON.stringify(salesOf['month-by-month'][0]));
  const { status, out } = await roe('reconcile', statement, '--facts', facts, '--quarter', '2026-Q4');
  expect([status, out]).toEqual([0, expect.stringContaining('Agreeing (1)')]);
});

test('a row for each finding in two forms of CSV, and all of it as JSON', async () => {
  const [csv, excel] = [path.join(folder, 'a.csv'), path.join(folder, 'b.csv')];
  const { out } = await held('excel-francais', '--csv', csv, '--csv-excel', excel, '--json');
  expect(readFileSync(csv, 'utf8')).toMatch(/^list,deal,deal id,.*\r\n(.*\r\n)*differing,/);
  expect(readFileSync(excel, 'utf8')).toMatch(/^\uFEFFlist;deal;deal id;/);
  expect(JSON.parse(out)).toMatchObject({
    conserved: true,
    reading: { encoding: 'UTF-8', delimiter: ';', decimal: 'comma', rows: 19 },
    missing: [{ grounds: { rules: [{ ruleId: 'COMM-01' }, {}, {}] } }],
  });
});

test('a name of the statement that a spreadsheet would compute is text', async () => {
  const csv = path.join(folder, 'formulas.csv');
  await held('excel-francais', '--csv', csv);
  expect(readFileSync(csv, 'utf8')).toContain(`,'=cmd|' /C calc'!A1,`);
  expect(readFileSync(csv, 'utf8')).not.toMatch(/(^|,)"?[=@]/m);
});

test('a dispute for each amount that is missing, with its calculation, its proof and the rules', async () => {
  const disputes = path.join(folder, 'disputes');
  const { err } = await held('month-by-month', '--disputes', disputes, '--lang', 'fr');
  expect(err).toBe(`2 réclamations écrites dans ${disputes}.\n`);
  expect(readdirSync(disputes).sort()).toEqual(['2026-Q4-105-1.txt', '2026-Q4-106-1.txt']);
  const text = withPlainBlanks(readFileSync(path.join(disputes, '2026-Q4-106-1.txt'), 'utf8'));
  for (const part of [
    'Commission absente du relevé du T4 2026 : 300,00 €',
    'Transaction : Sillage (106)',
    'MRR du produit vendu 500,00 € × 20 % = 100,00 € par mois',
    'signé par le client le 12 octobre 2025, partagé avec HubSpot le 12 octobre 2025',
    'sillage.example, enregistré le 20 septembre 2025',
    '(POI-12)',
    '(COMM-01, Commission, Introduction)',
  ])
    expect(text).toContain(part);
});

describe('what each column is', () => {
  test('is kept in a file, and taken up again from it', async () => {
    const mapping = path.join(folder, 'mapping.json');
    const first = await held('payments', '--save-mapping', mapping, '--json');
    expect(JSON.parse(readFileSync(mapping, 'utf8'))).toMatchObject({
      version: 1,
      columns: { 'Date de paiement': 'date', 'Référence transaction': 'deal', Montant: 'amount' },
      decimal: 'point',
    });
    const again = await held('payments', '--mapping', mapping);
    expect(again.out).toMatch(/Montant → commission, as confirmed/);
    expect(first.status).toBe(again.status);
  });

  test('the reader says whose a name is, and the row is matched', async () => {
    const mapping = file(
      'names.json',
      JSON.stringify({ version: 1, columns: {}, deals: { Lemoine: '401', 'Ateliers Bleus': '403' } }),
    );
    const { out } = await held('by-customer', '--mapping', mapping, '--json');
    expect(JSON.parse(out)).toMatchObject({
      undecided: [],
      missing: [{ deals: [{ dealId: '402' }], expected: [{ amount: '270.00' }] }],
    });
  });

  test('a mapping that does not do is refused by its place', async () => {
    const { status, err } = await held(
      'payments',
      '--mapping',
      file('bad.json', '{"version": 1, "columns": {"Montant": "money"}}'),
    );
    expect([status, err]).toEqual([2, expect.stringMatching(/columns\.Montant/)]);
    const stale = await held(
      'payments',
      '--mapping',
      file('stale.json', '{"version": 1, "columns": {"Solde": "amount"}}'),
    );
    expect([stale.status, stale.err]).toEqual([
      2,
      expect.stringMatching(/columns that the statement does not have: Solde/),
    ]);
  });

  test('what is not certain is refused, with what to say', async () => {
    const refused = async (text: string) => {
      const facts = factsFile('month-by-month');
      const { status, err } = await roe(
        'reconcile',
        file('s.csv', text),
        '--facts',
        facts,
        '--ndjson',
        '--quarter',
        '2026-Q4',
      );
      expect(status).toBe(2);
      return err;
    };
    expect(await refused('Client,Commission\nLemoine,444.00\n')).toMatch(
      /line 2: the currency is said nowhere.*"currency": "EUR"/,
    );
    expect(await refused('Client,Commission,Payout,Devise\nLemoine,444.00,400.00,EUR\n')).toMatch(
      /several columns could be "commission": Commission, Payout/,
    );
    expect(await refused('Client;Commission;Devise\nLemoine;1.444;EUR\n')).toMatch(
      /"1\.444" can be read in two ways.*"decimal"/,
    );
    expect(await refused('Client;Mois;Commission;Devise\nLemoine;10/11/2026;148,00;EUR\n')).toMatch(
      /"10\/11\/2026" can be read in two ways.*"dates"/,
    );
    expect(await refused('Produit,Commission,Devise\nMarketing Hub Pro,444.00,EUR\n')).toMatch(
      /no column says whose the amount is/,
    );
    expect(await refused('Client,Remarque,Devise\nLemoine,rien,EUR\n')).toMatch(/no column is surely the commission/);
    expect(await refused('Client,Commission\n"Lemoine,444.00\n')).toMatch(/line 2: a quotation mark opens/);
    expect(await refused('Client;Mois;Commission;Devise\nLemoine;janvier 2027;444,00;EUR\n')).toMatch(
      /the column "Mois" names months after 2026-Q4 alone.*"date"/,
    );
    expect(await refused('')).toMatch(/the statement has no rows/);
  });
});

test('what is asked wrongly is refused, with what would be right', async () => {
  const told = async (...args: string[]) => (await roe('reconcile', ...args)).err;
  expect(await told('s.csv', '--facts', 'f.json')).toMatch(/reconcile needs --quarter with a quarter, like 2026-Q4/);
  expect(await told(statementFile('payments'), '--quarter', '2026-Q4')).toMatch(/A key is missing/);
  expect(await told('s.csv', '--quarter', '2026-Q4', '--ndjson')).toMatch(
    /--ndjson goes with a file; without a file reconcile reads the account/,
  );
  expect(await told('s.csv', '--facts', 'f', '--quarter', '2026-Q4', '--where', 'a=b')).toMatch(
    /--where reads the deals of an account/,
  );
  expect(await told('-', '--facts', '-', '--quarter', '2026-Q4')).toMatch(/cannot both come from standard input/);
  expect(await told('s.csv', '--facts', 'f', '--quarter', '2026-Q4', '--mapping', '')).toMatch(
    /--mapping and --save-mapping/,
  );
  const nowhere = await told(statementFile('payments'), '--facts', 'nowhere.json', '--quarter', '2026-Q4');
  expect(nowhere).toMatch(/nowhere\.json: there is no such file/);
  expect(await told('no.csv', '--facts', factsFile('payments'), '--quarter', '2026-Q4')).toMatch(
    /no\.csv: there is no such file/,
  );
});

test('one partner’s report says nothing of who else is paid', async () => {
  const disputes = path.join(folder, 'own');
  const csv = path.join(folder, 'own.csv');
  for (const lang of ['fr', 'en']) {
    const told = await held('of-one-partner', '--disputes', disputes, '--csv', csv, '--lang', lang);
    const json = await held('of-one-partner', '--json', '--lang', lang);
    const written = readdirSync(disputes).map((name) => readFileSync(path.join(disputes, name), 'utf8'));
    for (const text of [told.out, told.err, json.out, readFileSync(csv, 'utf8'), ...written])
      expect(text).not.toMatch(/Rivale|"B"/);
  }
});
