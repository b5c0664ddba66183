import fc from 'fast-check';
import { figuresIn } from './figures.ts';
import { spreadsheet, type SpreadsheetWords } from './spreadsheet.ts';
import { anEvaluation, aSharedDeal, someAmounts, waiting } from './testing/a-shared-deal.ts';
import { dealsWordsIn } from './words.ts';

const wordsFor = (columns: readonly string[]): SpreadsheetWords => ({
  columns,
  dayOf: (instant) => instant.slice(0, 10),
  turnOf: () => 'turn',
  ownerOf: () => 'owner',
  stateOf: ({ state }) => state,
});
const english = dealsWordsIn('en').sheet;
const rowsOf = (text: string): string[][] =>
  text
    .split('\r\n')
    .slice(0, -1)
    .map((row) => row.split('\t'));
const inEnglish = (deals: Parameters<typeof spreadsheet>[0]) =>
  rowsOf(spreadsheet(deals, wordsFor(english), figuresIn({ locale: 'en-GB', language: 'en' }, 'Europe/Paris')));

test('a row for each deal and currency, amounts as numbers of the reader', () => {
  const deal = aSharedDeal('7001', {
    name: 'Delorme',
    evaluation: anEvaluation({
      creditedPartner: 'Atelier',
      due: '2025-11-14',
      proofDue: '2025-11-15',
      amounts: [someAmounts('EUR'), someAmounts('GBP', waiting)],
    }),
  });
  const text = spreadsheet(
    [deal],
    wordsFor(dealsWordsIn('fr').sheet),
    figuresIn({ locale: 'fr-FR', language: 'fr' }, 'Europe/Paris'),
  );
  const [head, euros, pounds] = rowsOf(text);
  expect(head).toHaveLength(18);
  expect(euros?.slice(0, 8)).toEqual([
    '7001',
    'Delorme',
    'Atelier',
    'turn',
    'Approved by HubSpot',
    'owner',
    '2025-11-14',
    '2025-11-15',
  ]);
  expect(euros?.slice(8)).toEqual([
    'EUR',
    '740,00',
    '148,00',
    '5328,00',
    '',
    '',
    '296,00',
    '0,00',
    'current',
    '2025-11-05',
  ]);
  expect(pounds?.slice(8, 16)).toEqual(['GBP', '740,00', '', '', '148,00', '5328,00', '0,00', '0,00']);
});

test('a deal that was never evaluated, or whose amounts nobody knows, is a row all the same', () => {
  const rows = inEnglish([
    { dealId: '1', name: 'A', state: 'never', partners: ['B', 'C'] },
    aSharedDeal('2', { evaluation: anEvaluation({ amounts: [] }) }),
  ]);
  expect(rows[1]?.[2]).toBe('B, C');
  expect(rows.map((row) => [row[0], row.length, row.at(-2)])).toEqual([
    ['Deal ID', 18, 'State'],
    ['1', 18, 'never'],
    ['2', 18, 'current'],
  ]);
});

test('what has ended comes to what it did', () => {
  const ended = { running: null, ended: { maximum: '740.00', until: '2026-03-01' } };
  const [, row] = inEnglish([aSharedDeal('1', { evaluation: anEvaluation({ amounts: [someAmounts('EUR', ended)] }) })]);
  expect(row?.slice(9, 12)).toEqual(['740.00', '', '740.00']);
});

test('no name becomes a formula, breaks a row or moves a column', () => {
  const dangerous = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', 'a', '1', ' ') });
  fc.assert(
    fc.property(dangerous, dangerous, (name, creditedPartner) => {
      const rows = inEnglish([aSharedDeal('1', { name, evaluation: anEvaluation({ creditedPartner }) })]);
      expect(rows).toHaveLength(2);
      expect(rows[1]).toHaveLength(18);
      for (const cell of rows[1] ?? []) expect(cell).not.toMatch(/^[=+@]|^-(?!\d+([.,]\d+)?$)/);
    }),
  );
});

test('a seller and a holder have a row each, under their own names; what is over counts into the most', () => {
  const byPartner = [
    { partner: 'Bel', byCurrency: [someAmounts('EUR', { ended: { maximum: '100.00', until: '2025-10-01' } })] },
    { partner: 'Arc', byCurrency: [someAmounts('EUR', { running: null, ended: { maximum: null, until: null } })] },
    { partner: null, byCurrency: [someAmounts('EUR', waiting)] },
  ];
  const deal = aSharedDeal('1', { partners: ['Bel', 'Cap'], evaluation: anEvaluation({ byPartner }) });
  const rows = inEnglish([deal]).slice(1);
  expect(rows.map((row) => [row[2], ...row.slice(10, 14)])).toEqual([
    ['Bel', '148.00', '5428.00', '', ''],
    ['Arc', '', '', '', ''],
    ['Bel, Cap', '', '', '148.00', '5328.00'],
  ]);
});
