/** Words of a reconciliation: its headings, the sides of a balance, how the statement was read. */
import type { Locale } from '../../../contract/deal-view.ts';
import type { DecimalMark } from '../read/amounts.ts';
import type { Delimiter } from '../read/delimited.ts';
import { statementRoleWords } from '../../../view/words/statement-columns.ts';
import type { Role } from '../read/roles.ts';
import type { Standing } from '../read/statuses.ts';
import type { DayOrder } from '../read/times.ts';

export type ListName = 'agreeing' | 'differing' | 'missing' | 'unexpected' | 'notPaid' | 'undecided';

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
  readonly toSettleStatus: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly statusUnknown: string;
  readonly noStatus: string;
  /** @param paid of a part of it; null: none is */
  readonly notPaidAs: (standing: 'pending' | 'reversed', status: string, paid: string | null) => string;
  readonly balance: Readonly<Record<'expected' | 'read', string>>;
  readonly parts: Readonly<Record<ListName, string>>;
  readonly conserved: string;
  readonly notConserved: string;
  readonly wrongTotal: (line: number, label: string, stated: string, added: string) => string;
  readonly merged: (lines: readonly number[]) => string;
  readonly passedOver: (lines: readonly number[]) => string;
  readonly howRead: string;
  readonly confirm: string;
  readonly delimiters: Readonly<Record<Delimiter, string>>;
  readonly marks: Readonly<Record<DecimalMark, string>>;
  readonly orders: Readonly<Record<DayOrder, string>>;
  readonly by: Readonly<Record<'mapping' | 'name' | 'content', string>>;
  readonly roles: Readonly<Record<Role, string>>;
  /** Of a column that holds one month. */
  readonly ofTime: (month: string) => string;
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
      notPaid: (count) => `Présents et pas payés (${count})`,
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
    toSettleStatus:
      'Pour un état, écrivez dans le fichier de --mapping : "statuses": {"…": "paid"}, "pending" (pas encore payé) ou "reversed" (annulé).',
    standings: { paid: 'payé', pending: 'pas encore payé', reversed: 'annulé ou repris' },
    statusUnknown: 'à préciser par vous',
    noStatus: '(vide)',
    notPaidAs: (standing, status, paid) => {
      const said = standing === 'pending' ? 'le relevé ne le dit pas encore payé' : 'le relevé le dit annulé ou repris';
      return `${said} : « ${status} »${paid === null ? '' : ` ; en partie payé, ${paid}`}`;
    },
    balance: { expected: 'Attendu', read: 'Relevé' },
    parts: {
      agreeing: 'concordants',
      differing: 'différents',
      missing: 'absents',
      unexpected: 'non attendus',
      notPaid: 'pas payés',
      undecided: 'à rapprocher',
    },
    conserved: 'Concordance : les listes reprennent, au centime, tout ce qui est attendu et tout ce que dit le relevé.',
    notConserved:
      'Pas de concordance : les listes ne reprennent pas les deux côtés. N’utilisez pas ce rapport, et signalez-le.',
    wrongTotal: (line, label, stated, added) =>
      `! Ligne ${line} (${label}) : le total du relevé dit ${stated}, ses lignes font ${added}.`,
    merged: (lines) => `Lignes sans nom, lues avec celui qui figure au-dessus : ${lines.join(', ')}`,
    passedOver: (lines) => `Lignes sans montant, laissées de côté : ${lines.join(', ')}`,
    howRead: 'Comment le fichier a été lu',
    confirm: 'Vérifiez les colonnes ; --save-mapping FICHIER les garde, --mapping FICHIER les reprend.',
    delimiters: { ',': 'virgules', ';': 'points-virgules', '\t': 'tabulations', '|': 'barres verticales' },
    marks: { point: 'point décimal', comma: 'virgule décimale' },
    orders: { 'day-first': 'jour avant mois', 'month-first': 'mois avant jour' },
    by: { mapping: 'comme confirmé', name: 'par son nom', content: 'par son contenu' },
    roles: statementRoleWords.fr,
    ofTime: (month) => `de ${month}`,
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
      notPaid: (count) => `In the statement, and not paid (${count})`,
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
    toSettleStatus:
      'For a status, write in the file of --mapping: "statuses": {"…": "paid"}, "pending" (not paid yet) or "reversed" (undone).',
    standings: { paid: 'paid', pending: 'not paid yet', reversed: 'cancelled or taken back' },
    statusUnknown: 'to be said by you',
    noStatus: '(empty)',
    notPaidAs: (standing, status, paid) => {
      const said =
        standing === 'pending'
          ? 'the statement does not call it paid yet'
          : 'the statement calls it cancelled or taken back';
      return `${said}: "${status}"${paid === null ? '' : `; a part of it is paid, ${paid}`}`;
    },
    balance: { expected: 'Expected', read: 'Statement' },
    parts: {
      agreeing: 'agreeing',
      differing: 'differing',
      missing: 'missing',
      unexpected: 'unexpected',
      notPaid: 'not paid',
      undecided: 'to be matched',
    },
    conserved: 'Reconciled: the lists hold, to the cent, all that is expected and all that the statement says.',
    notConserved: 'Not reconciled: the lists do not hold both sides. Do not use this report, and report it.',
    wrongTotal: (line, label, stated, added) =>
      `! Line ${line} (${label}): the statement’s total says ${stated}, its rows come to ${added}.`,
    merged: (lines) => `Lines without a name, read with the one above them: ${lines.join(', ')}`,
    passedOver: (lines) => `Lines without an amount, passed over: ${lines.join(', ')}`,
    howRead: 'How the file was read',
    confirm: 'Check the columns; --save-mapping FILE keeps them, --mapping FILE takes them up again.',
    delimiters: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'vertical bars' },
    marks: { point: 'decimal point', comma: 'decimal comma' },
    orders: { 'day-first': 'day before month', 'month-first': 'month before day' },
    by: { mapping: 'as confirmed', name: 'by its name', content: 'by its content' },
    roles: statementRoleWords.en,
    ofTime: (month) => `of ${month}`,
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
