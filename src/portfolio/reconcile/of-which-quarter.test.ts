/** A statement is held against its own quarter: whatever its months look like, those of another quarter never agree. */
import { rulebook } from '../../catalogue/rulebook.ts';
import { aSale, marketing } from './testing/a-sale.ts';
import { heldAgainst, judged, quarter } from './testing/judged.ts';
import { reconcile } from './reconcile.ts';

const lemoine = judged(aSale('1', 'Lemoine', [marketing('L1', '740')]));
const monthNames = { 7: 'juillet', 8: 'août', 9: 'sept.', 10: 'oct.', 11: 'Nov.', 12: 'décembre' } as const;
const months = { 3: [7, 8, 9], 4: [10, 11, 12] } as const;
type Month = (typeof months)[3 | 4][number];
/** Days as a spreadsheet keeps them: the first of each month. */
const serial = { 7: 46_204, 8: 46_235, 9: 46_266, 10: 46_296, 11: 46_327, 12: 46_357 } as const;
const inWords = {
  3: ['troisième', 'Third', 'juillet', 'septembre'],
  4: ['quatrième', 'Fourth', 'octobre', 'décembre'],
};
const digits = (month: number): string => String(month).padStart(2, '0');

type Cell = (quarter: 3 | 4) => string;
const ofQuarters: readonly Cell[] = [
  (q) => `${q}T2026`,
  (q) => `${q}Q26`,
  (q) => `T${q}-26`,
  (q) => `Q${q} FY26`,
  (q) => `Q${q}’26`,
  (q) => `Q${q} - 2026`,
  (q) => `FY2026 Q${q}`,
  (q) => `2026 ${q}e trim.`,
  (q) => `Trimestre ${q} 2026`,
  (q) => `${inWords[q][0]} trimestre 2026`,
  (q) => `${inWords[q][1]} quarter of 2026`,
  (q) => `${inWords[q][2]} à ${inWords[q][3]} 2026`,
  (q) => `${q === 3 ? 'Jul-Sep' : 'Oct-Dec'} 2026`,
  (q) => `01/${digits(months[q][0])}/2026-${q === 3 ? 30 : 31}/${digits(months[q][2])}/2026`,
  (q) => `du 01/${digits(months[q][0])}/2026 au ${q === 3 ? 30 : 31}/${digits(months[q][2])}/2026`,
  (q) => `2026-${digits(months[q][0])}-01/2026-${digits(months[q][2])}-30`,
];
const ofMonths: readonly (readonly [header: string, cells: (month: Month) => string])[] = [
  ['Month', (month) => String(serial[month])],
  ['Month', (month) => `${serial[month]}.5`],
  ['Mois', (month) => `2026${digits(month)}`],
  ['Mois;Année', (month) => `${monthNames[month]};2026`],
  ['Mois;Exercice', (month) => `${month};FY26`],
  ['Période', (month) => `1er au 30 ${monthNames[month]} 2026`],
];
const statement = (header: string, cells: readonly string[], amount: string) =>
  [`Client;${header};Commission;Devise`, ...cells.map((cell) => `Lemoine;${cell};${amount};EUR`)].join('\n');

const agreeingRows = (text: string) => {
  const { reconciliation } = heldAgainst(text, [lemoine]);
  const { agreeing, unexpected, differing, undecided } = reconciliation;
  expect([differing, undecided]).toEqual([[], []]);
  return {
    agreeing: agreeing.flatMap(({ rows }) => rows).length,
    elsewhere: unexpected.filter(({ why }) => why.code === 'other_quarter').flatMap(({ rows }) => rows).length,
  };
};

test.each(ofQuarters.map((cell) => [cell(4), cell] as const))('a quarter written "%s"', (_name, cell) => {
  expect(agreeingRows(statement('Période', [cell(4)], '444,00'))).toEqual({ agreeing: 1, elsewhere: 0 });
  expect(agreeingRows(statement('Période', [cell(3)], '444,00'))).toEqual({ agreeing: 0, elsewhere: 1 });
});

test.each(ofMonths.map(([header, cell]) => [header, cell(10), cell] as const))(
  'a column %s of "%s"',
  (header, _name, cell) => {
    expect(agreeingRows(statement(header, months[4].map(cell), '148,00'))).toEqual({ agreeing: 3, elsewhere: 0 });
    expect(agreeingRows(statement(header, months[3].map(cell), '148,00'))).toEqual({ agreeing: 0, elsewhere: 3 });
  },
);

test('the year has a column of its own: last year’s is another quarter', () => {
  expect(agreeingRows(statement('Trimestre;Année', ['T4;2026'], '444,00'))).toEqual({ agreeing: 1, elsewhere: 0 });
  expect(agreeingRows(statement('Trimestre;Année', ['4;2025'], '444,00'))).toEqual({ agreeing: 0, elsewhere: 1 });
  expect(agreeingRows(statement('Mois;Année', ['octobre;2025'], '148,00'))).toEqual({ agreeing: 0, elsewhere: 1 });
});

test('without its year it is one of the quarter that is asked for, or the row is left to the reader', () => {
  expect(agreeingRows(statement('Trimestre', ['T4'], '444,00'))).toEqual({ agreeing: 1, elsewhere: 0 });
  const { undecided } = heldAgainst(statement('Trimestre', ['T3'], '444,00'), [lemoine]).reconciliation;
  expect(undecided.map(({ why }) => why)).toEqual([{ code: 'unread', cell: 'T3' }]);
});

test('a column that goes by the name of months, and in which none can be read, is not left out in silence', () => {
  const text = statement('Période', ['campagne d’automne'], '444,00');
  const answer = reconcile(new TextEncoder().encode(text), null, [lemoine], quarter, rulebook);
  expect(answer).toMatchObject({
    ok: false,
    refusals: [{ code: 'unread_time', column: 'Période', cell: 'campagne d’automne' }],
  });
  const ignored = { version: 1, columns: { Période: 'ignored' } } as const;
  expect(heldAgainst(text, [lemoine], ignored).reconciliation).toMatchObject({ agreeing: [{ rows: [2] }] });
});

test('where another column names the months, it is of no use', () => {
  expect(
    agreeingRows(
      statement(
        'Période;Mois',
        months[4].map((each) => `mensuelle;2026-${each}`),
        '148,00',
      ),
    ),
  ).toEqual({
    agreeing: 3,
    elsewhere: 0,
  });
});
