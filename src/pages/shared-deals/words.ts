/** The words of the shared deals, in each language that the page speaks. Those of a turn are the cards' own (a test holds them to it). */
import type { Trouble } from '../../cards/shared/engagement.ts';
import { troubleText, wordsIn } from '../../cards/shared/words.ts';
import type { Locale } from '../../contract/deal-view.ts';
import type { RowState, TurnOwner } from '../../contract/portfolio.ts';
import type { TurnKind } from '../../contract/turn.ts';
import type { Selection } from './filters.ts';
import type { TotalRow } from './totals.ts';

export interface DealsWords {
  readonly deals: (count: number) => string;
  readonly asOf: (instant: string) => string;
  readonly reading: (read: string, total: string) => string;
  readonly refresh: string;
  readonly copy: string;
  readonly copied: (rows: number) => string;
  readonly notCopied: string;
  readonly evaluate: (count: number) => string;
  readonly evaluateAll: string;
  readonly evaluateShown: (count: number) => string;
  readonly evaluating: (done: string, of: string) => string;
  readonly stop: string;
  readonly stopping: string;
  readonly evaluated: (count: number) => string;
  readonly couldNot: (count: number) => string;
  readonly leftOver: (count: number) => string;
  readonly notWritten: (count: number) => string;
  readonly outOfDate: (count: number) => string;
  readonly weekFirst: string;
  readonly nothingThisWeek: string;
  /** No deal says whose turn it is. */
  readonly evaluateFirst: string;
  readonly owners: Readonly<Record<TurnOwner, string>>;
  readonly all: (count: number) => string;
  readonly noDate: string;
  readonly today: string;
  readonly daysLate: (count: number) => string;
  readonly late: (day: string) => string;
  readonly proofDue: (day: string) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly show: string;
  readonly everything: string;
  readonly selections: Readonly<Record<Selection, string>>;
  readonly turn: string;
  readonly everyTurn: string;
  readonly turns: Readonly<Record<TurnKind, string>>;
  readonly whose: string;
  readonly anybody: string;
  readonly partner: string;
  readonly everyPartner: string;
  /** Partners beside the one who is credited. */
  readonly others: (count: number) => string;
  readonly noFilters: string;
  readonly noneFound: string;
  readonly shown: (shown: string, all: string) => string;
  readonly columns: {
    readonly deal: string;
    readonly mrr: string;
    readonly monthly: string;
    readonly maximum: string;
    readonly earned: string;
    readonly due: string;
    readonly evaluated: string;
  };
  readonly states: Readonly<Record<RowState, string>>;
  readonly unknownAmount: string;
  readonly waits: string;
  readonly moreIfApproved: (amount: string) => string;
  readonly unpaid: (amount: string) => string;
  readonly notEvaluated: string;
  readonly outsideDates: string;
  readonly provisional: string;
  readonly ofProvisional: (count: number) => string;
  readonly ofOtherDates: (count: number) => string;
  readonly nextQuarter: (quarter: string) => string;
  readonly restsOn: (count: number) => string;
  readonly smaller: (count: number) => string;
  readonly nothingNextQuarter: string;
  readonly totals: string;
  readonly totalOf: (count: number) => string;
  readonly totalRows: Readonly<Record<TotalRow, string>>;
  readonly without: (count: number) => string;
  /** Deals whose payments nobody recorded. */
  readonly withoutPayments: (count: number) => string;
  readonly unknown: (count: number) => string;
  readonly neverAdded: string;
  readonly estimates: string;
  readonly payouts: string;
  readonly noPayouts: string;
  readonly withoutPayouts: (count: number) => string;
  readonly quarter: (number: string, year: string) => string;
  readonly currency: string;
  readonly unread: (count: number) => string;
  readonly unreadDeal: (id: string) => string;
  readonly nothingShared: string;
  readonly nothingSharedText: string;
  readonly loading: string;
  readonly failed: string;
  /** Where HubSpot did not run the function. */
  readonly platform: string;
  readonly restricted: string;
  readonly moreFailed: (read: string, total: string) => string;
  readonly readOn: string;
  readonly evaluationFailed: string;
  /** Of the text for a spreadsheet, in the order of its columns. */
  readonly sheet: readonly string[];
}

const written = (language: Locale) => {
  const numbers = new Intl.NumberFormat(language);
  return (count: number): string => numbers.format(count);
};
const [inEnglish, inFrench] = [written('en'), written('fr')];
const several = (count: number, one: string, more: string): string => (count === 1 ? one : more);

const en: DealsWords = {
  deals: (count) => several(count, '1 deal', `${inEnglish(count)} deals`),
  asOf: (instant) => `as of ${instant}`,
  reading: (read, total) => `Reading: ${read} of ${total} deals`,
  refresh: 'Refresh',
  copy: 'Copy for a spreadsheet',
  copied: (rows) => `${several(rows, '1 deal', `${inEnglish(rows)} deals`)} copied. Paste into a spreadsheet.`,
  notCopied: 'The browser did not allow copying. Allow the clipboard for this site, then try again.',
  evaluate: (count) => several(count, 'Evaluate 1 deal', `Evaluate ${inEnglish(count)} deals`),
  evaluateAll: 'Evaluate all again',
  evaluateShown: (count) =>
    several(count, 'Evaluate the deal shown again', `Evaluate the ${inEnglish(count)} shown again`),
  evaluating: (done, of) => `Evaluating: ${done} of ${of}`,
  stop: 'Stop',
  stopping: 'Stopping',
  evaluated: (count) => several(count, '1 deal evaluated.', `${inEnglish(count)} deals evaluated.`),
  couldNot: (count) =>
    several(count, '1 could not be: see below why.', `${inEnglish(count)} could not be: see below why.`),
  leftOver: (count) => several(count, '1 was not reached.', `${inEnglish(count)} were not reached.`),
  notWritten: (count) =>
    several(
      count,
      'Of 1 deal HubSpot did not keep the result: it is right here, and out of date on the record.',
      `Of ${inEnglish(count)} deals HubSpot did not keep the result: it is right here, and out of date on the records.`,
    ),
  outOfDate: (count) =>
    several(
      count,
      '1 deal is out of date or was never evaluated.',
      `${inEnglish(count)} deals are out of date or were never evaluated.`,
    ),
  weekFirst: 'This week first',
  nothingThisWeek: 'Nobody has a step due within a week.',
  evaluateFirst: 'Evaluate the deals to see who has to act.',
  owners: {
    you: 'You',
    partner: 'Partner',
    customer: 'Customer',
    specialist: 'Growth Specialist',
    hubspot: 'HubSpot',
    admin: 'HubSpot account admin',
    nobody: 'Nobody',
  },
  all: (count) => `Show all ${inEnglish(count)}`,
  noDate: 'No date',
  today: 'Today',
  daysLate: (count) => several(count, '1 day late', `${inEnglish(count)} days late`),
  late: (day) => `${day}, late`,
  proofDue: (day) => `proof: ${day}`,
  search: 'Search',
  searchHint: 'Deal or partner',
  show: 'Show',
  everything: 'All deals',
  selections: {
    this_week: 'This week',
    at_risk: 'Money at risk',
    unpaid: 'Customer has not paid',
    out_of_date: 'To evaluate',
  },
  turn: 'Turn',
  everyTurn: 'Every turn',
  turns: {
    rules_met: 'Rules met',
    partly_met: 'Partly met',
    yours: 'Your turn',
    partner: 'Partner’s turn',
    customer: 'Customer’s turn',
    specialist: 'Specialist’s turn',
    hubspot: 'HubSpot’s turn',
    admin: 'Admin’s turn',
    hubspot_decides: 'HubSpot decides',
    fact_missing: 'A fact is missing',
    on_track: 'On track',
    ended: 'Ended',
    not_eligible: 'Not eligible',
    not_settled: 'Not settled yet',
    nothing: 'Nothing to assess',
  },
  whose: 'Next step',
  anybody: 'Everybody',
  partner: 'Partner',
  everyPartner: 'Every partner',
  others: (count) => several(count, 'and 1 other', `and ${inEnglish(count)} others`),
  noFilters: 'Show all deals',
  noneFound: 'No deal fits.',
  shown: (shown, all) => `${shown} of ${all} deals shown`,
  columns: {
    deal: 'Deal',
    mrr: 'MRR',
    monthly: 'A month',
    maximum: 'At most',
    earned: 'Earned',
    due: 'Due',
    evaluated: 'Evaluated',
  },
  states: {
    current: 'Up to date',
    changed: 'Changed since',
    time: 'A date has passed',
    version: 'By older rules or settings',
    never: 'Never',
    unsure: 'Not checked for changes',
  },
  unknownAmount: 'Not known',
  waits: 'if approved',
  unpaid: (amount) => `${amount} not paid`,
  moreIfApproved: (amount) => `and ${amount} if approved`,
  notEvaluated: 'Not evaluated',
  outsideDates: 'Outside these rules’ dates',
  provisional: 'Provisional: announced terms',
  ofProvisional: (count) =>
    several(
      count,
      '1 of them is provisional: judged by what HubSpot announced.',
      `${inEnglish(count)} of them are provisional: judged by what HubSpot announced.`,
    ),
  ofOtherDates: (count) =>
    several(
      count,
      '1 of them closed outside these rules’ dates: other terms may apply to it.',
      `${inEnglish(count)} of them closed outside these rules’ dates: other terms may apply to them.`,
    ),
  nextQuarter: (quarter) => `Next quarter, ${quarter}`,
  restsOn: (count) => several(count, 'What it rests on: 1 deal', `What it rests on: ${inEnglish(count)} deals`),
  smaller: (count) => several(count, 'and 1 smaller one', `and ${inEnglish(count)} smaller ones`),
  nothingNextQuarter: 'Nothing is in sight for it.',
  totals: 'Totals',
  totalOf: (count) => several(count, 'Of 1 deal', `Of ${inEnglish(count)} deals, on all pages of the table`),
  totalRows: {
    running: 'Running, a month',
    awaiting: 'Awaiting a decision, a month',
    earned: 'Earned so far',
    unpaid: 'Customer has not paid',
    atMost: 'At most, running or ended',
    atMostIfApproved: 'At most, awaiting a decision',
  },
  without: (count) => several(count, 'without 1 deal', `without ${inEnglish(count)} deals`),
  withoutPayments: (count) =>
    several(count, 'without 1 deal: payments not recorded', `without ${inEnglish(count)} deals: payments not recorded`),
  unknown: (count) =>
    several(
      count,
      'Of 1 deal no amount is known: it is in no total.',
      `Of ${inEnglish(count)} deals no amount is known: they are in no total.`,
    ),
  neverAdded: 'Currencies are never added together.',
  estimates: 'Estimates by the rules. What HubSpot paid stands in its statements.',
  payouts: 'Payouts by quarter',
  noPayouts: 'No payout is in sight for these deals.',
  withoutPayouts: (count) =>
    several(
      count,
      'Without 1 deal whose quarters do not fit on its record.',
      `Without ${inEnglish(count)} deals whose quarters do not fit on their records.`,
    ),
  quarter: (number, year) => `Q${number} ${year}`,
  currency: 'Currency',
  unread: (count) => several(count, '1 deal could not be read', `${inEnglish(count)} deals could not be read`),
  unreadDeal: (id) => `Deal ${id}`,
  nothingShared: 'No shared deal yet',
  nothingSharedText:
    'A deal appears here once HubSpot counts a registration on it, its motion is recorded, or the rules were evaluated on it. Open a deal and record the partner on the Rules of Engagement card.',
  loading: 'Reading the shared deals',
  failed: 'The shared deals could not be read',
  platform:
    'HubSpot did not run the app’s function. The connection may have broken, or the app may not be installed here any more. Try again; if it keeps failing, ask your HubSpot admin to check the app.',
  restricted: 'You cannot see the shared deals',
  moreFailed: (read, total) => `Only ${read} of ${total} deals could be read. Totals are of these.`,
  readOn: 'Read the others',
  evaluationFailed: 'The evaluation stopped',
  sheet: [
    'Deal ID',
    'Deal',
    'Partner',
    'Turn',
    'Step',
    'Whose',
    'Due',
    'Proof due',
    'Currency',
    'MRR',
    'A month',
    'At most',
    'A month, if approved',
    'At most, if approved',
    'Earned so far',
    'Customer has not paid',
    'State',
    'Evaluated on',
  ],
};

const fr: DealsWords = {
  deals: (count) => several(count, '1 transaction', `${inFrench(count)} transactions`),
  asOf: (instant) => `au ${instant}`,
  reading: (read, total) => `Lecture\u00a0: ${read} transactions sur ${total}`,
  refresh: 'Actualiser',
  copy: 'Copier pour un tableur',
  copied: (rows) =>
    `${several(rows, '1 transaction copiée', `${inFrench(rows)} transactions copiées`)}. Collez dans un tableur.`,
  notCopied: 'Le navigateur a refusé la copie. Autorisez le presse-papiers pour ce site, puis réessayez.',
  evaluate: (count) => several(count, 'Évaluer 1 transaction', `Évaluer ${inFrench(count)} transactions`),
  evaluateAll: 'Tout réévaluer',
  evaluateShown: (count) =>
    several(count, 'Réévaluer la transaction affichée', `Réévaluer les ${inFrench(count)} affichées`),
  evaluating: (done, of) => `Évaluation\u00a0: ${done} sur ${of}`,
  stop: 'Arrêter',
  stopping: 'Arrêt en cours',
  evaluated: (count) => several(count, '1 transaction évaluée.', `${inFrench(count)} transactions évaluées.`),
  couldNot: (count) =>
    several(
      count,
      '1 n’a pas pu l’être\u00a0: voir ci-dessous.',
      `${inFrench(count)} n’ont pas pu l’être\u00a0: voir ci-dessous.`,
    ),
  leftOver: (count) => several(count, '1 reste à évaluer.', `${inFrench(count)} restent à évaluer.`),
  notWritten: (count) =>
    several(
      count,
      'HubSpot n’a pas gardé le résultat d’une transaction\u00a0: il est juste ici, et ancien sur la fiche.',
      `HubSpot n’a pas gardé le résultat de ${inFrench(count)} transactions\u00a0: il est juste ici, et ancien sur les fiches.`,
    ),
  outOfDate: (count) =>
    several(
      count,
      '1 transaction est à réévaluer ou n’a jamais été évaluée.',
      `${inFrench(count)} transactions sont à réévaluer ou n’ont jamais été évaluées.`,
    ),
  weekFirst: 'D’abord cette semaine',
  nothingThisWeek: 'Aucune étape n’est due dans la semaine.',
  evaluateFirst: 'Évaluez les transactions pour voir qui doit agir.',
  owners: {
    you: 'Vous',
    partner: 'Partenaire',
    customer: 'Client',
    specialist: 'Spécialiste inbound',
    hubspot: 'HubSpot',
    admin: 'Administrateur du compte HubSpot',
    nobody: 'Personne',
  },
  all: (count) => `Voir les ${inFrench(count)}`,
  noDate: 'Sans date',
  today: 'Aujourd’hui',
  daysLate: (count) => several(count, '1 jour de retard', `${inFrench(count)} jours de retard`),
  late: (day) => `${day}, en retard`,
  proofDue: (day) => `preuve\u00a0: ${day}`,
  search: 'Rechercher',
  searchHint: 'Transaction ou partenaire',
  show: 'Afficher',
  everything: 'Toutes les transactions',
  selections: {
    this_week: 'Cette semaine',
    at_risk: 'Montants à risque',
    unpaid: 'Non payé par le client',
    out_of_date: 'À évaluer',
  },
  turn: 'Situation',
  everyTurn: 'Toutes les situations',
  turns: {
    rules_met: 'Règles respectées',
    partly_met: 'En partie',
    yours: 'À vous',
    partner: 'Au partenaire',
    customer: 'Au client',
    specialist: 'Au Spécialiste',
    hubspot: 'À HubSpot',
    admin: 'À l’administrateur',
    hubspot_decides: 'HubSpot décide',
    fact_missing: 'Il manque une information',
    on_track: 'En bonne voie',
    ended: 'Terminée',
    not_eligible: 'Non éligible',
    not_settled: 'Pas encore tranché',
    nothing: 'Rien à évaluer',
  },
  whose: 'Prochaine étape',
  anybody: 'Tous',
  partner: 'Partenaire',
  everyPartner: 'Tous les partenaires',
  others: (count) => several(count, 'et 1 autre', `et ${inFrench(count)} autres`),
  noFilters: 'Voir toutes les transactions',
  noneFound: 'Aucune transaction ne correspond.',
  shown: (shown, all) =>
    `${shown} ${/^[01]$/.test(shown) ? 'transaction affichée' : 'transactions affichées'} sur ${all}`,
  columns: {
    deal: 'Transaction',
    mrr: 'MRR',
    monthly: 'Par mois',
    maximum: 'Au plus',
    earned: 'Acquis',
    due: 'Échéance',
    evaluated: 'Évaluée',
  },
  states: {
    current: 'À jour',
    changed: 'Modifiée depuis',
    time: 'Une échéance est passée',
    version: 'Selon d’anciennes règles ou d’anciens réglages',
    never: 'Jamais',
    unsure: 'Modifications non vérifiées',
  },
  unknownAmount: 'Inconnu',
  waits: 'si accord',
  unpaid: (amount) => `${amount} non payés`,
  moreIfApproved: (amount) => `et ${amount} si accord`,
  notEvaluated: 'Non évaluée',
  outsideDates: 'Hors des dates de ces règles',
  provisional: 'Provisoire\u00a0: conditions annoncées',
  ofProvisional: (count) =>
    several(
      count,
      '1 d’entre elles est provisoire\u00a0: jugée selon ce que HubSpot a annoncé.',
      `${inFrench(count)} d’entre elles sont provisoires\u00a0: jugées selon ce que HubSpot a annoncé.`,
    ),
  ofOtherDates: (count) =>
    several(
      count,
      '1 d’entre elles a été fermée hors des dates de ces règles\u00a0: d’autres conditions peuvent s’appliquer.',
      `${inFrench(count)} d’entre elles ont été fermées hors des dates de ces règles\u00a0: d’autres conditions peuvent s’appliquer.`,
    ),
  nextQuarter: (quarter) => `Prochain trimestre, ${quarter}`,
  restsOn: (count) =>
    several(
      count,
      'Ce dont il dépend\u00a0: 1 transaction',
      `Ce dont il dépend\u00a0: ${inFrench(count)} transactions`,
    ),
  smaller: (count) => several(count, 'et 1 plus petite', `et ${inFrench(count)} plus petites`),
  nothingNextQuarter: 'Rien n’est en vue pour ce trimestre.',
  totals: 'Totaux',
  totalOf: (count) =>
    several(count, 'D’1 transaction', `De ${inFrench(count)} transactions, sur toutes les pages du tableau`),
  totalRows: {
    running: 'En cours, par mois',
    awaiting: 'En attente de décision, par mois',
    earned: 'Acquis à ce jour',
    unpaid: 'Non payé par le client',
    atMost: 'Au plus, en cours ou terminé',
    atMostIfApproved: 'Au plus, en attente de décision',
  },
  without: (count) => several(count, 'sans 1 transaction', `sans ${inFrench(count)} transactions`),
  withoutPayments: (count) =>
    several(
      count,
      'sans 1 transaction\u00a0: paiements non notés',
      `sans ${inFrench(count)} transactions\u00a0: paiements non notés`,
    ),
  unknown: (count) =>
    several(
      count,
      'Les montants d’une transaction sont inconnus\u00a0: elle n’entre dans aucun total.',
      `Les montants de ${inFrench(count)} transactions sont inconnus\u00a0: elles n’entrent dans aucun total.`,
    ),
  neverAdded: 'Les devises ne sont jamais additionnées.',
  estimates: 'Estimations d’après les règles. Ce que HubSpot a payé figure sur ses relevés.',
  payouts: 'Versements par trimestre',
  noPayouts: 'Aucun versement en vue pour ces transactions.',
  withoutPayouts: (count) =>
    several(
      count,
      'Sans 1 transaction dont les trimestres ne tiennent pas sur la fiche.',
      `Sans ${inFrench(count)} transactions dont les trimestres ne tiennent pas sur la fiche.`,
    ),
  quarter: (number, year) => `T${number} ${year}`,
  currency: 'Devise',
  unread: (count) =>
    several(count, '1 transaction n’a pas pu être lue', `${inFrench(count)} transactions n’ont pas pu être lues`),
  unreadDeal: (id) => `Transaction ${id}`,
  nothingShared: 'Pas encore de transaction partagée',
  nothingSharedText:
    'Une transaction apparaît ici dès que HubSpot y compte un enregistrement, que son type est noté ou que les règles y ont été évaluées. Ouvrez une transaction et notez le partenaire sur la carte «\u00a0Rules of Engagement\u00a0».',
  loading: 'Lecture des transactions partagées',
  platform:
    'HubSpot n’a pas exécuté la fonction de l’application. La connexion a pu être coupée, ou l’application n’est peut-être plus installée ici. Réessayez\u00a0; si cela persiste, demandez à votre administrateur HubSpot de vérifier l’application.',
  failed: 'Les transactions partagées n’ont pas pu être lues',
  restricted: 'Vous ne pouvez pas voir les transactions partagées',
  moreFailed: (read, total) =>
    `Seules ${read} transactions sur ${total} ont pu être lues. Les totaux portent sur elles.`,
  readOn: 'Lire les autres',
  evaluationFailed: 'L’évaluation s’est arrêtée',
  sheet: [
    'Identifiant',
    'Transaction',
    'Partenaire',
    'Situation',
    'Étape',
    'À qui',
    'Échéance',
    'Preuve due',
    'Devise',
    'MRR',
    'Par mois',
    'Au plus',
    'Par mois, si accord',
    'Au plus, si accord',
    'Acquis à ce jour',
    'Non payé par le client',
    'État',
    'Évaluée le',
  ],
};

const words: Readonly<Record<Locale, DealsWords>> = { en, fr };
/** `2026-Q1` -> "Q1 2026" */
export function quarterIn(quarter: string, { quarter: say }: DealsWords): string {
  const [year = '', number = ''] = quarter.split('-Q');
  return say(number, year);
}

/** Why there is no answer, for a reader who can only try again or call somebody. */
export const troubleIn = (trouble: Trouble, language: Locale): string =>
  trouble.kind === 'platform' ? words[language].platform : troubleText(trouble, wordsIn(language));

export const dealsWordsIn = (language: Locale): DealsWords => words[language];
