/** Words of a statement. */
import type { Locale } from '../../contract/deal-view.ts';
import type { Program } from '../../rules/language/determination.ts';
import { payoutWords } from '../../view/words/payouts.ts';
import type { EntryKind } from './entry.ts';

interface StatementWords {
  readonly title: (quarter: string) => string;
  readonly columns: readonly string[];
  readonly kinds: Readonly<Record<EntryKind, string>>;
  readonly programs: Readonly<Record<Program, string>>;
  readonly notSettled: string;
  readonly provisional: string;
  readonly colon: string;
  readonly totals: string;
  readonly none: string;
  readonly converted: (currency: string) => string;
  readonly without: (count: number) => string;
  readonly adjusts: (quarter: string) => string;
  readonly untold: Readonly<Record<'months' | 'payments' | 'closed', string>>;
  readonly accrued: string;
  readonly reconciled: (deals: number) => string;
  readonly mismatch: (deal: string, month: string, determined: string, stated: string) => string;
  readonly notReconciled: (count: number) => string;
}

/** "2026-Q4" as French writes it. */
function trimester(quarter: string): string {
  const [year = '', number = ''] = quarter.split('-Q');
  return payoutWords.quarter(number, year).fr;
}

/** "2026-Q4" for a reader. */
export const quarterSaid: Readonly<Record<Locale, (quarter: string) => string>> = {
  fr: trimester,
  en: (quarter) => quarter,
};

export const statementWords: Readonly<Record<Locale, StatementWords>> = {
  fr: {
    title: (quarter) => `Relevé du ${trimester(quarter)}`,
    columns: [
      ...['trimestre', 'mois', 'id partenaire', 'partenaire', 'id client', 'id transaction', 'transaction'],
      ...['id ligne', 'ligne', 'produit', 'programme', 'devise', 'montant', 'état', 'édition', 'provisoire'],
      ...['devise de conversion', 'montant converti', 'taux', 'date du taux', 'trimestre corrigé'],
    ],
    kinds: {
      earned: 'acquis',
      unpaid: 'non payé par le client',
      projected: 'à venir',
      awaiting: 'en attente d’une décision',
    },
    programs: { standard: 'commission', enterprise_referral: 'parrainage d’entreprise' },
    notSettled: 'partenaire pas encore désigné',
    provisional: 'provisoire',
    colon: ' : ',
    totals: 'Total',
    none: 'Rien dans ce trimestre.',
    converted: (currency) => `Converti en ${currency}, au taux du dernier jour de chaque mois`,
    without: (count) =>
      `${count} montant${count > 1 ? 's' : ''} sans taux de ce jour : non converti${count > 1 ? 's' : ''}`,
    adjusts: (quarter) => `Corrections du ${trimester(quarter)}, déjà arrêté`,
    untold: {
      closed: 'figure dans un trimestre arrêté, absente cette fois : laissée telle quelle',
      months: 'durée de la commission à préciser : absente du relevé',
      payments: 'paiements du client non notés : ses mois passés sont comptés « à venir »',
    },
    accrued: 'Acquis mois par mois ; HubSpot verse après la fin du trimestre, sur ce que le client a payé.',
    reconciled: (deals) =>
      deals === 1
        ? 'Concordance : chaque mois de la transaction est, au centime, ce qu’en dit son évaluation.'
        : `Concordance : chaque mois des ${deals} transactions est, au centime, ce qu’en dit leur évaluation.`,
    mismatch: (deal, month, determined, stated) =>
      `Transaction ${deal}, ${month} : évaluation ${determined}, relevé ${stated}`,
    notReconciled: (count) => `Pas de concordance pour ${count} mois : n’utilisez pas ce relevé, et signalez-le.`,
  },
  en: {
    title: (quarter) => `Statement for ${quarter}`,
    columns: [
      ...['quarter', 'month', 'partner id', 'partner', 'customer id', 'deal id', 'deal'],
      ...['line id', 'line', 'product', 'program', 'currency', 'amount', 'state', 'edition', 'provisional'],
      ...['converted currency', 'converted amount', 'rate', 'rate date', 'quarter adjusted'],
    ],
    kinds: {
      earned: 'earned',
      unpaid: 'not paid by the customer',
      projected: 'to come',
      awaiting: 'awaiting a decision',
    },
    programs: { standard: 'commission', enterprise_referral: 'enterprise referral' },
    notSettled: 'partner not settled yet',
    provisional: 'provisional',
    colon: ': ',
    totals: 'Total',
    none: 'Nothing in this quarter.',
    converted: (currency) => `Converted to ${currency}, at the rate of each month’s last day`,
    without: (count) => `${count} amount${count === 1 ? '' : 's'} without a rate of that day: not converted`,
    adjusts: (quarter) => `Adjustments of ${quarter}, which is closed`,
    untold: {
      closed: 'stands in a closed quarter, and is not among these deals: left as it is',
      months: 'term of the commission to be confirmed: not in the statement',
      payments: 'the customer’s payments are not recorded: its past months count as "to come"',
    },
    accrued: 'Accrued month by month; HubSpot pays after the end of the quarter, on what the customer paid.',
    reconciled: (deals) =>
      deals === 1
        ? 'Reconciled: every month of the deal is, to the cent, what its determination says.'
        : `Reconciled: every month of the ${deals} deals is, to the cent, what their determinations say.`,
    mismatch: (deal, month, determined, stated) =>
      `Deal ${deal}, ${month}: determination ${determined}, statement ${stated}`,
    notReconciled: (count) =>
      `Not reconciled for ${count} month${count === 1 ? '' : 's'}: do not use this statement, and report it.`,
  },
};
