/** The words of a quarter's statement, in each language that the page speaks. */
import type { Locale } from '../../contract/deal-view.ts';
import type { PayoutKind } from '../../contract/money.ts';
import type { UntoldWhy } from '../../contract/statement.ts';
import type { Breakdown } from './asked.ts';

export interface QuarterWords {
  readonly quarter: string;
  readonly by: string;
  readonly breakdowns: Readonly<Record<Breakdown, string>>;
  /** In few letters, over a column. */
  readonly kinds: Readonly<Record<PayoutKind, string>>;
  readonly again: string;
  readonly copied: (rows: number) => string;
  readonly about: string;
  /** Deals of this quarter, and as of when. */
  readonly of: (deals: number) => string;
  readonly reading: (done: string, of: string) => string;
  readonly nothing: (quarter: string) => string;
  readonly nothingText: string;
  readonly whole: string;
  readonly total: string;
  readonly notSettled: string;
  readonly noCustomer: string;
  readonly only: (name: string) => string;
  readonly everybody: string;
  readonly provisional: string;
  /** The closing line. */
  readonly addsUp: (deals: number) => string;
  readonly notWhole: string;
  readonly without: {
    readonly unread: (count: number) => string;
    readonly left: (count: number) => string;
    readonly rows: string;
  };
  readonly doesNotAddUp: (count: number) => string;
  readonly mismatch: (deal: string, month: string, determined: string, stated: string) => string;
  readonly untold: Readonly<Record<UntoldWhy, (count: number) => string>>;
  readonly spared: (count: number) => string;
  readonly readThem: string;
  readonly tryAgain: string;
  readonly stopped: string;
  readonly adjusted: string;
  readonly closing: ClosingWords;
  /** Of the text for a spreadsheet, in the order of its columns. */
  readonly sheet: readonly string[];
}

/** Of whether the quarter is closed, and of what has changed since. */
interface ClosingWords {
  readonly open: string;
  readonly closed: string;
  readonly unknown: string;
  readonly nobody: string;
  readonly closeIt: string;
  readonly closeText: string;
  readonly by: (by: string, at: string, deals: number) => string;
  readonly somebody: string;
  readonly digest: (digest: string) => string;
  readonly asClosed: string;
  readonly addsUp: string;
  readonly notWhole: string;
  readonly notCompared: string;
  readonly same: string;
  readonly since: (count: number) => string;
  readonly sinceText: (quarter: string) => string;
  /** Of an open quarter that takes up what was closed before. */
  readonly takenUp: (quarter: string) => string;
  readonly notKept: string;
  readonly difference: string;
  readonly atClosing: string;
  readonly now: string;
  readonly tryAgain: string;
  readonly withoutAmounts: (quarters: string) => string;
  readonly columns: { readonly deal: string; readonly month: string; readonly state: string; readonly amount: string };
}

const inNumbers: Readonly<Record<Locale, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en'),
  fr: new Intl.NumberFormat('fr'),
};
const en = (count: number): string => inNumbers.en.format(count);
const fr = (count: number): string => inNumbers.fr.format(count);

const words: Readonly<Record<Locale, QuarterWords>> = {
  en: {
    quarter: 'Quarter',
    by: 'Broken down by',
    breakdowns: { partner: 'Partner', customer: 'Customer', deal: 'Deal', line: 'Line' },
    kinds: { earned: 'Earned', unpaid: 'Not paid', projected: 'Projected', awaiting: 'Awaiting' },
    again: 'Read again',
    copied: (rows) => `${rows === 1 ? '1 amount' : `${en(rows)} amounts`} copied. Paste into a spreadsheet.`,
    about:
      'Accrued month by month; HubSpot pays after the end of the quarter, on what the customer paid. What HubSpot paid stands in its statements.',
    of: (deals) => (deals === 1 ? '1 deal read' : `${en(deals)} deals read`),
    reading: (done, of) => `Reading and judging: ${done} of ${of} deals`,
    nothing: (quarter) => `Nothing in ${quarter}`,
    nothingText: 'No shared deal brings anything in this quarter.',
    whole: 'Quarter',
    total: 'Total',
    notSettled: 'Partner not settled yet',
    noCustomer: 'No customer on the deal',
    only: (name) => `Only ${name}`,
    everybody: 'Show everything',
    provisional: 'Provisional: announced terms',
    addsUp: (deals) =>
      deals === 1
        ? 'Adds up to the cent: every month of the deal is what its evaluation says.'
        : `Adds up to the cent: every month of the ${en(deals)} deals is what their evaluation says.`,
    notWhole: 'Not all deals are in it',
    without: {
      unread: (count) => (count === 1 ? '1 deal could not be read.' : `${en(count)} deals could not be read.`),
      left: (count) => (count === 1 ? '1 deal was not reached.' : `${en(count)} deals were not reached.`),
      rows: 'Not every shared deal was found.',
    },
    doesNotAddUp: (count) =>
      `Does not add up for ${count === 1 ? '1 month' : `${en(count)} months`}: do not use this statement, and report it.`,
    mismatch: (deal, month, determined, stated) => `${deal}, ${month}: evaluation ${determined}, statement ${stated}`,
    untold: {
      months: (count) =>
        count === 1
          ? 'Of 1 deal the term of a commission is to be confirmed: that line is not in it.'
          : `Of ${en(count)} deals the term of a commission is to be confirmed: those lines are not in it.`,
      payments: (count) =>
        count === 1
          ? 'Of 1 deal the customer’s payments are not recorded: its past months count as projected.'
          : `Of ${en(count)} deals the customer’s payments are not recorded: their past months count as projected.`,
    },
    spared: (count) =>
      count === 1
        ? '1 deal brings nothing in this quarter by its last evaluation, and was not read again.'
        : `${en(count)} deals bring nothing in this quarter by their last evaluation, and were not read again.`,
    readThem: 'Read them too',
    tryAgain: 'Try these again',
    stopped: 'Reading stopped',
    adjusted: 'Adjustments',
    closing: {
      open: 'Open',
      closed: 'Closed',
      unknown: 'Open or closed?',
      nobody: 'Nobody has closed this quarter.',
      closeIt: 'Close this quarter',
      closeText:
        'Run it in the project’s folder once the quarter is over: it writes every amount to a file that is never changed, and notes here that the quarter is closed.',
      by: (by, at, deals) => `by ${by} on ${at}, of ${deals === 1 ? '1 deal' : `${en(deals)} deals`}`,
      somebody: 'somebody',
      digest: (digest) => `Digest of the facts: ${digest}`,
      asClosed: 'The amounts are those that were closed.',
      addsUp: 'Adds up to the cent to the totals that were closed.',
      notWhole:
        'Does not add up to the totals that were closed: a deal could not be read, or the amounts kept in HubSpot were changed. The file of the closing has them.',
      notCompared: 'Not all deals could be held against what was closed',
      same: 'Nothing reads otherwise since.',
      since: (count) => (count === 1 ? '1 deal reads otherwise since' : `${en(count)} deals read otherwise since`),
      sinceText: (quarter) => `What was closed stays. The statement of ${quarter} takes these back and says them anew.`,
      takenUp: (quarter) => `Adjustments of ${quarter}, which is closed`,
      notKept: 'HubSpot could not keep every amount that was closed: the amounts above are those of today.',
      difference: 'Difference',
      atClosing: 'Closed',
      now: 'Today',
      tryAgain: 'Try again',
      withoutAmounts: (quarters) =>
        `Without the adjustments of ${quarters}: closed, with too many amounts for HubSpot. With the file of the closing this command states them:`,
      columns: { deal: 'Deal', month: 'Month', state: 'State', amount: 'Amount' },
    },
    sheet: [
      ...['Quarter', 'Month', 'Partner ID', 'Partner', 'Customer ID', 'Customer', 'Deal ID', 'Deal', 'Line ID', 'Line'],
      ...['Currency', 'Amount', 'State', 'Provisional', 'Adjusts'],
    ],
  },
  fr: {
    quarter: 'Trimestre',
    by: 'Détail par',
    breakdowns: { partner: 'Partenaire', customer: 'Client', deal: 'Transaction', line: 'Ligne' },
    kinds: { earned: 'Acquis', unpaid: 'Non payé', projected: 'À venir', awaiting: 'En attente' },
    again: 'Relire',
    copied: (rows) => `${rows === 1 ? '1 montant copié' : `${fr(rows)} montants copiés`}. Collez dans un tableur.`,
    about:
      'Acquis mois par mois\u00a0; HubSpot verse après la fin du trimestre, sur ce que le client a payé. Ce que HubSpot a payé figure sur ses relevés.',
    of: (deals) => (deals === 1 ? '1 transaction lue' : `${fr(deals)} transactions lues`),
    reading: (done, of) => `Lecture et évaluation\u00a0: ${done} transactions sur ${of}`,
    nothing: (quarter) => `Rien au ${quarter}`,
    nothingText: 'Aucune transaction partagée ne rapporte dans ce trimestre.',
    whole: 'Trimestre',
    total: 'Total',
    notSettled: 'Partenaire pas encore désigné',
    noCustomer: 'Pas de client sur la transaction',
    only: (name) => `Seulement ${name}`,
    everybody: 'Tout afficher',
    provisional: 'Provisoire\u00a0: conditions annoncées',
    addsUp: (deals) =>
      deals === 1
        ? 'Le compte est juste au centime\u00a0: chaque mois de la transaction est ce qu’en dit son évaluation.'
        : `Le compte est juste au centime\u00a0: chaque mois des ${fr(deals)} transactions est ce qu’en dit leur évaluation.`,
    notWhole: 'Toutes les transactions n’y sont pas',
    without: {
      unread: (count) =>
        count === 1 ? '1 transaction n’a pas pu être lue.' : `${fr(count)} transactions n’ont pas pu être lues.`,
      left: (count) => (count === 1 ? '1 transaction reste à lire.' : `${fr(count)} transactions restent à lire.`),
      rows: 'Toutes les transactions partagées n’ont pas été trouvées.',
    },
    doesNotAddUp: (count) =>
      `Le compte n’est pas juste pour ${fr(count)} mois\u00a0: n’utilisez pas ce relevé, et signalez-le.`,
    mismatch: (deal, month, determined, stated) =>
      `${deal}, ${month}\u00a0: évaluation ${determined}, relevé ${stated}`,
    untold: {
      months: (count) =>
        count === 1
          ? 'Pour 1 transaction, la durée d’une commission est à préciser\u00a0: cette ligne n’y est pas.'
          : `Pour ${fr(count)} transactions, la durée d’une commission est à préciser\u00a0: ces lignes n’y sont pas.`,
      payments: (count) =>
        count === 1
          ? 'Pour 1 transaction, les paiements du client ne sont pas notés\u00a0: ses mois passés sont comptés «\u00a0à venir\u00a0».'
          : `Pour ${fr(count)} transactions, les paiements du client ne sont pas notés\u00a0: leurs mois passés sont comptés «\u00a0à venir\u00a0».`,
    },
    spared: (count) =>
      count === 1
        ? '1 transaction ne rapporte rien ce trimestre d’après sa dernière évaluation\u00a0: elle n’a pas été relue.'
        : `${fr(count)} transactions ne rapportent rien ce trimestre d’après leur dernière évaluation\u00a0: elles n’ont pas été relues.`,
    readThem: 'Les lire aussi',
    tryAgain: 'Réessayer pour celles-ci',
    stopped: 'La lecture s’est arrêtée',
    adjusted: 'Corrections',
    closing: {
      open: 'Ouvert',
      closed: 'Arrêté',
      unknown: 'Ouvert ou arrêté\u00a0?',
      nobody: 'Personne n’a arrêté ce trimestre.',
      closeIt: 'Arrêter ce trimestre',
      closeText:
        'Lancez-la dans le dossier du projet une fois le trimestre terminé\u00a0: elle écrit chaque montant dans un fichier qui ne change plus, et note ici que le trimestre est arrêté.',
      by: (by, at, deals) => `par ${by} le ${at}, sur ${deals === 1 ? '1 transaction' : `${fr(deals)} transactions`}`,
      somebody: 'quelqu’un',
      digest: (digest) => `Empreinte des faits\u00a0: ${digest}`,
      asClosed: 'Les montants sont ceux qui ont été arrêtés.',
      addsUp: 'Le compte est juste au centime avec les totaux arrêtés.',
      notWhole:
        'Le compte n’est pas juste avec les totaux arrêtés\u00a0: une transaction n’a pas pu être lue, ou les montants gardés dans HubSpot ont été modifiés. Le fichier de l’arrêté les contient.',
      notCompared: 'Toutes les transactions n’ont pas pu être comparées à ce qui est arrêté',
      same: 'Rien n’a changé depuis.',
      since: (count) => (count === 1 ? '1 transaction a changé depuis' : `${fr(count)} transactions ont changé depuis`),
      sinceText: (quarter) =>
        `Ce qui est arrêté reste. Le relevé du ${quarter} reprend ces montants et les énonce de nouveau.`,
      takenUp: (quarter) => `Corrections du ${quarter}, déjà arrêté`,
      notKept: 'HubSpot n’a pas pu garder tous les montants arrêtés\u00a0: ceux ci-dessus sont ceux d’aujourd’hui.',
      difference: 'Écart',
      atClosing: 'Arrêté',
      now: 'Aujourd’hui',
      tryAgain: 'Réessayer',
      withoutAmounts: (quarters) =>
        `Sans les corrections du ${quarters}\u00a0: arrêté, avec trop de montants pour HubSpot. Avec le fichier de l’arrêté, cette commande les énonce\u00a0:`,
      columns: { deal: 'Transaction', month: 'Mois', state: 'État', amount: 'Montant' },
    },
    sheet: [
      ...['Trimestre', 'Mois', 'ID partenaire', 'Partenaire', 'ID client', 'Client', 'ID transaction', 'Transaction'],
      ...['ID ligne', 'Ligne', 'Devise', 'Montant', 'État', 'Provisoire', 'Corrige'],
    ],
  },
};

export const quarterWordsIn = (language: Locale): QuarterWords => words[language];
