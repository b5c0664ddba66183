/**
 * What a column of a statement can be, and the names by which it goes in French and English. HubSpot's own names are not
 * public: these are what its guides, its exports of other things and other vendors' statements use.
 */
import type { StatementRole } from '../../../contract/statement-mapping.ts';
import { currencyIn } from './currencies.ts';
import { wordsOf } from './named.ts';

export type Role = StatementRole;

/** `sure`: it is called nothing else; `likely`: other columns may be called so too. */
export interface RoleNamed {
  readonly role: Role;
  readonly how: 'sure' | 'likely';
}

const sure = (role: Role, ...names: readonly string[]) => names.map((name) => [name, { role, how: 'sure' }] as const);
const likely = (role: Role, ...names: readonly string[]) =>
  names.map((name) => [name, { role, how: 'likely' }] as const);

/** Of what was paid, or is still to be, of an amount that may stand in a column of its own. */
const ofPayment = [
  ...['paid', 'paye', 'payee', 'payment', 'paiement', 'versement', 'verse', 'versee', 'settled', 'regle', 'reglee'],
  ...['balance due', 'balance', 'outstanding', 'amount outstanding', 'unpaid', 'unpaid amount', 'solde', 'solde du'],
  ...['reste a payer', 'reste du', 'a payer', 'montant a payer', 'remaining'],
];

const little = new Set(['de', 'du', 'des', 'la', 'le', 'l', 'd', 'of', 'the', 'in', 'en', 'a']);
const withoutLittle = (name: string): string =>
  name
    .split(' ')
    .filter((word) => !little.has(word))
    .join(' ');

/** Little words and accents are left out of names, here and where they are looked up. */
const names: ReadonlyMap<string, RoleNamed> = new Map<string, RoleNamed>([
  ...sure('deal', 'deal id', 'transaction id', 'id transaction', 'id deal', 'n transaction', 'numero transaction'),
  ...sure('deal', 'deal number', 'reference transaction', 'transaction reference', 'hs object id', 'deal record id'),
  ...likely('deal', 'reference', 'ref', 'id', 'record id'),
  ...sure('deal_name', 'deal', 'deal name', 'transaction', 'nom transaction', 'transaction name', 'opportunity'),
  ...sure('deal_name', 'opportunity name', 'opportunite'),
  ...sure('customer', 'customer', 'customer name', 'client', 'client name', 'nom client', 'company', 'company name'),
  ...sure('customer', 'account', 'account name', 'entreprise', 'nom entreprise', 'societe', 'raison sociale', 'compte'),
  ...sure('customer', 'client final', 'end customer'),
  ...likely('customer', 'name', 'nom', 'libelle', 'description'),
  ...sure('domain', 'domain', 'domaine', 'domain name', 'nom domaine', 'company domain', 'company domain name'),
  ...sure('domain', 'domaine client', 'customer domain', 'client domain', 'website', 'site web', 'domaine entreprise'),
  ...likely('domain', 'site', 'url'),
  ...sure(
    'partner',
    'partner',
    'partner name',
    'partenaire',
    'nom partenaire',
    'agency',
    'agence',
    'provider',
    'fournisseur',
  ),
  ...sure(
    'product',
    'product',
    'product name',
    'produit',
    'nom produit',
    'line item',
    'ligne produits',
    'product line',
  ),
  ...sure('line_item', 'line id', 'line item id', 'id ligne', 'id line item', 'hs line item id'),
  ...likely('product', 'subscription', 'abonnement', 'item', 'article', 'ligne', 'sku'),
  ...sure('program', 'program', 'programme', 'commission program', 'programme commission', 'commission plan'),
  ...sure('month', 'month', 'mois', 'period', 'periode', 'quarter', 'trimestre', 'commission month', 'mois commission'),
  ...sure('month', 'commission period', 'periode commission', 'service month', 'earning period', 'earned month'),
  ...sure('month', 'period start', 'start period', 'debut periode', 'period from', 'period begin', 'service start'),
  ...sure('year', 'year', 'annee', 'fiscal year', 'exercice', 'commission year', 'annee commission', 'period year'),
  ...sure('until', 'period end', 'end period', 'fin periode', 'period to', 'service end'),
  ...sure('date', 'date', 'payment date', 'date paiement', 'paid on', 'transaction date', 'date versement', 'paye le'),
  ...sure('date', 'invoice date', 'date facture', 'close date', 'closed date', 'date fermeture', 'created date'),
  ...sure('end', 'term end', 'end date', 'date fin', 'commission end', 'commission end date', 'fin commission', 'fin'),
  ...sure('type', 'type', 'nature', 'payment type', 'type paiement', 'entry type'),
  ...sure('status', 'status', 'statut', 'payment status', 'statut paiement', 'etat', 'etat paiement', 'payout status'),
  ...sure('status', 'commission status', 'statut commission', 'statut versement', 'etat versement'),
  ...likely('status', 'state', 'approval', 'situation', 'avancement', 'suivi'),
  ...sure('amount', 'commission', 'commissions', 'commission amount', 'montant commission', 'payout', 'payout amount'),
  ...sure('amount', 'commission due', 'commission payable', 'commission paid', 'commission versee', 'montant verse'),
  ...sure('amount', 'commission earned', 'net payable', 'amount paid', 'net a payer'),
  ...likely('amount', 'amount', 'montant', 'total', 'montant ht', ...ofPayment.map(withoutLittle)),
  ...sure('credit', 'credit', 'credits', 'credited', 'montant credit', 'credit amount', 'amount credit'),
  ...sure('debit', 'debit', 'debits', 'debited', 'montant debit', 'debit amount', 'amount debit'),
  ...likely('debit', 'deduction', 'deductions', 'clawback', 'clawbacks', 'recoupment', 'reprise', 'reprises'),
  ...sure(
    'currency',
    'currency',
    'currency code',
    'commission currency',
    'payment currency',
    'devise commission',
    'devise',
    'monnaie',
    'code devise',
    'payout currency',
  ),
  ...sure('base', 'mrr', 'base', 'assiette', 'base mrr', 'mrr base', 'commission base', 'base commission', 'sold mrr'),
  ...sure(
    'base',
    'commissionable mrr',
    'commissionable amount',
    'net revenue',
    'revenue',
    'revenu',
    'chiffre affaires',
  ),
  ...sure(
    'rate',
    'rate',
    'taux',
    'commission rate',
    'taux commission',
    'percent',
    'percentage',
    'pourcentage',
    'commission percent',
    'commission percentage',
  ),
  ...sure('tax', 'tax', 'taxes', 'vat', 'tva', 'taxe', 'withholding', 'withholding tax', 'retenue', 'tax amount'),
  ...sure('exchange_rate', 'exchange rate', 'fx rate', 'taux change', 'conversion rate', 'fx'),
  ...sure('exchange_date', 'exchange rate date', 'rate date', 'fx date', 'date taux', 'conversion date', 'date change'),
]);

/** Whether a column says how much of the amount was paid, or is left. */
export const saysWhatWasPaid = (header: string): boolean => ofPayment.map(withoutLittle).includes(plainName(header));

/** Whether a column goes by the name of one side of an account: what the other one holds is missing without it. */
export function isOfOneSide(header: string): boolean {
  const role = roleNamed(header)?.role;
  return role === 'credit' || role === 'debit';
}

/** Null: it goes by no name that is known here. */
export function roleNamed(header: string): RoleNamed | null {
  return names.get(plainName(header)) ?? null;
}

function plainName(header: string): string {
  const currency = currencyIn(header);
  return wordsOf(header.replaceAll('%', ' percent '))
    .filter((word) => !little.has(word) && word.toUpperCase() !== currency)
    .join(' ');
}
