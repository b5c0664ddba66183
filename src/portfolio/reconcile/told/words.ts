/** Words of a reconciliation: its headings, the sides of a balance, how the statement was read. */
import type { Locale } from '../../../contract/deal-view.ts';
import type { DecimalMark } from '../read/amounts.ts';
import type { Delimiter } from '../read/delimited.ts';
import { statementRoleWords } from '../../../view/words/statement-columns.ts';
import type { Role } from '../read/roles.ts';
import type { DayOrder } from '../read/times.ts';

export type ListName = 'agreeing' | 'differing' | 'missing' | 'unexpected' | 'undecided';

interface ReconcileWords {
  readonly title: (quarter: string) => string;
  readonly lists: Readonly<Record<ListName, (count: number) => string>>;
  readonly none: string;
  readonly colon: string;
  readonly decimal: string;
  readonly nobody: string;
  readonly linesOfFile: (rows: readonly number[]) => string;
  readonly expected: string;
  readonly read: string;
  readonly gap: string;
  readonly or: string;
  readonly because: string;
  readonly candidates: string;
  readonly toSettle: string;
  readonly balance: Readonly<Record<'expected' | 'read', string>>;
  readonly parts: Readonly<Record<'agreeing' | 'differing' | 'missing' | 'unexpected' | 'undecided', string>>;
  readonly conserved: string;
  readonly notConserved: string;
  readonly wrongTotal: (line: number, label: string, stated: string, added: string) => string;
  readonly passedOver: (lines: readonly number[]) => string;
  readonly howRead: string;
  readonly confirm: string;
  readonly delimiters: Readonly<Record<Delimiter, string>>;
  readonly marks: Readonly<Record<DecimalMark, string>>;
  readonly orders: Readonly<Record<DayOrder, string>>;
  readonly by: Readonly<Record<'mapping' | 'name' | 'content', string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly notUsed: string;
  readonly currencyIs: (currency: string) => string;
  readonly dollarIs: (currency: string) => string;
  readonly rows: (rows: number, totals: number) => string;
  readonly columns: readonly string[];
}

export const reconcileWords: Readonly<Record<Locale, ReconcileWords>> = {
  fr: {
    title: (quarter) => `Relevé reçu, comparé aux règles : ${quarter}`,
    lists: {
      agreeing: (count) => `Concordants (${count})`,
      differing: (count) => `Différents (${count})`,
      missing: (count) => `Attendus et absents du relevé (${count})`,
      unexpected: (count) => `Présents et non attendus (${count})`,
      undecided: (count) => `À rapprocher par vous (${count})`,
    },
    none: '  aucun',
    colon: ' : ',
    decimal: ',',
    nobody: 'sans nom',
    linesOfFile: (rows) => (rows.length === 1 ? `ligne ${rows.join('')}` : `lignes ${rows.join(', ')}`),
    expected: 'attendu',
    read: 'relevé',
    gap: 'écart',
    or: ' ; ou bien ',
    because: 'Raison probable',
    candidates: 'Candidats',
    toSettle:
      'Pour trancher, ajoutez le nom du relevé et l’id de la transaction sous "deals" dans le fichier de --mapping.',
    balance: { expected: 'Attendu', read: 'Relevé' },
    parts: {
      agreeing: 'concordants',
      differing: 'différents',
      missing: 'absents',
      unexpected: 'non attendus',
      undecided: 'à rapprocher',
    },
    conserved: 'Concordance : les listes reprennent, au centime, tout ce qui est attendu et tout ce que dit le relevé.',
    notConserved:
      'Pas de concordance : les listes ne reprennent pas les deux côtés. N’utilisez pas ce rapport, et signalez-le.',
    wrongTotal: (line, label, stated, added) =>
      `! Ligne ${line} (${label}) : le total du relevé dit ${stated}, ses lignes font ${added}.`,
    passedOver: (lines) => `Lignes sans montant, laissées de côté : ${lines.join(', ')}`,
    howRead: 'Comment le fichier a été lu',
    confirm: 'Vérifiez les colonnes ; --save-mapping FICHIER les garde, --mapping FICHIER les reprend.',
    delimiters: { ',': 'virgules', ';': 'points-virgules', '\t': 'tabulations', '|': 'barres verticales' },
    marks: { point: 'point décimal', comma: 'virgule décimale' },
    orders: { 'day-first': 'jour avant mois', 'month-first': 'mois avant jour' },
    by: { mapping: 'comme confirmé', name: 'par son nom', content: 'par son contenu' },
    roles: statementRoleWords.fr,
    notUsed: 'non utilisée',
    currencyIs: (currency) => `devise : ${currency}`,
    dollarIs: (currency) => `« $ » : ${currency}`,
    rows: (rows, totals) =>
      `${rows} ligne${rows > 1 ? 's' : ''}, ${totals} ${totals > 1 ? 'totaux non comptés' : 'total non compté'}`,
    columns: [
      ...['liste', 'transaction', 'id transaction', 'nom dans le relevé', 'ligne', 'mois', 'lignes du fichier'],
      ...[
        'devise attendue',
        'montant attendu',
        'devise du relevé',
        'montant du relevé',
        'écart',
        'code',
        'explication',
      ],
      'règles',
    ],
  },
  en: {
    title: (quarter) => `Statement received, held against the rules: ${quarter}`,
    lists: {
      agreeing: (count) => `Agreeing (${count})`,
      differing: (count) => `Differing (${count})`,
      missing: (count) => `Expected, and missing from the statement (${count})`,
      unexpected: (count) => `In the statement, and not expected (${count})`,
      undecided: (count) => `To be matched by you (${count})`,
    },
    none: '  none',
    colon: ': ',
    decimal: '.',
    nobody: 'no name',
    linesOfFile: (rows) => (rows.length === 1 ? `line ${rows.join('')}` : `lines ${rows.join(', ')}`),
    expected: 'expected',
    read: 'statement',
    gap: 'difference',
    or: '; or else ',
    because: 'Probable reason',
    candidates: 'Candidates',
    toSettle: 'To settle it, put the statement’s name and the id of the deal under "deals" in the file of --mapping.',
    balance: { expected: 'Expected', read: 'Statement' },
    parts: {
      agreeing: 'agreeing',
      differing: 'differing',
      missing: 'missing',
      unexpected: 'unexpected',
      undecided: 'to be matched',
    },
    conserved: 'Reconciled: the lists hold, to the cent, all that is expected and all that the statement says.',
    notConserved: 'Not reconciled: the lists do not hold both sides. Do not use this report, and report it.',
    wrongTotal: (line, label, stated, added) =>
      `! Line ${line} (${label}): the statement’s total says ${stated}, its rows come to ${added}.`,
    passedOver: (lines) => `Lines without an amount, passed over: ${lines.join(', ')}`,
    howRead: 'How the file was read',
    confirm: 'Check the columns; --save-mapping FILE keeps them, --mapping FILE takes them up again.',
    delimiters: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'vertical bars' },
    marks: { point: 'decimal point', comma: 'decimal comma' },
    orders: { 'day-first': 'day before month', 'month-first': 'month before day' },
    by: { mapping: 'as confirmed', name: 'by its name', content: 'by its content' },
    roles: statementRoleWords.en,
    notUsed: 'not used',
    currencyIs: (currency) => `currency: ${currency}`,
    dollarIs: (currency) => `"$": ${currency}`,
    rows: (rows, totals) =>
      `${rows} row${rows === 1 ? '' : 's'}, ${totals} total${totals === 1 ? '' : 's'} not counted`,
    columns: [
      ...['list', 'deal', 'deal id', 'name in the statement', 'line', 'months', 'lines of the file'],
      ...['expected currency', 'expected amount', 'statement currency', 'statement amount', 'difference', 'code'],
      ...['explanation', 'rules'],
    ],
  },
};
