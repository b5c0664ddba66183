/** What the dated figures of an edition are called, and how each is written. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { ParameterName } from '../../rules/editions/edition.ts';

/** How a value is written: a share, a count of something, an amount, a date, or one of a few choices. */
export type ParameterForm =
  | { readonly kind: 'share' }
  | { readonly kind: 'count'; readonly of: Bilingual }
  | { readonly kind: 'amount'; readonly per: Bilingual }
  | { readonly kind: 'date' }
  | { readonly kind: 'plain' }
  /** Words of the facts' own vocabulary, with commas. */
  | { readonly kind: 'words' }
  | { readonly kind: 'choice'; readonly choices: Readonly<Record<string, Bilingual>> };

export interface ParameterWords {
  readonly name: Bilingual;
  readonly form: ParameterForm;
}

const share: ParameterForm = { kind: 'share' };
const plain: ParameterForm = { kind: 'plain' };
const count = (fr: string, en: string): ParameterForm => ({ kind: 'count', of: { fr, en } });
const choice = (choices: Readonly<Record<string, Bilingual>>): ParameterForm => ({ kind: 'choice', choices });

export const parameterWords: Readonly<Record<ParameterName, ParameterWords>> = {
  'commission.rate': { name: { fr: 'Taux de commission', en: 'Commission rate' }, form: share },
  'commission.partner.months': {
    name: { fr: 'Durée pour un partenaire', en: 'Term for a partner' },
    form: count('mois', 'months'),
  },
  'commission.provider.months': {
    name: { fr: 'Durée pour un fournisseur', en: 'Term for a provider' },
    form: count('mois', 'months'),
  },
  'commission.accounting': {
    name: { fr: 'Comptabilisation', en: 'Accounting' },
    form: choice({ monthly: { fr: 'chaque mois', en: 'every month' } }),
  },
  'commission.payment': {
    name: { fr: 'Versement', en: 'Payment' },
    form: choice({ quarterly: { fr: 'chaque trimestre', en: 'every quarter' } }),
  },
  'soldMrr.lookBack': {
    name: { fr: 'Comparaison du MRR-vente', en: 'Sold MRR is compared over' },
    form: count('mois', 'months'),
  },
  'proof.deadline': {
    name: { fr: 'Date limite de la preuve', en: 'Deadline of the proof' },
    form: choice({ close_date: { fr: 'date de fermeture', en: 'close date' } }),
  },
  'proof.signatureWindow': { name: { fr: 'Délai de signature', en: 'Time to sign' }, form: count('mois', 'month') },
  'proof.signatureWindowDays': {
    name: { fr: 'Délai de signature, autre lecture', en: 'Time to sign, other reading' },
    form: count('jours', 'days'),
  },
  'enterprise.rate': {
    name: { fr: 'Taux du programme de parrainage', en: 'Rate of the enterprise referral program' },
    form: share,
  },
  'enterprise.months': {
    name: { fr: 'Durée du programme de parrainage', en: 'Term of the enterprise referral program' },
    form: count('mois', 'months'),
  },
  'enterprise.floor': {
    name: { fr: 'Seuil du programme de parrainage', en: 'Floor of the enterprise referral program' },
    form: { kind: 'amount', per: { fr: 'par mois', en: 'a month' } },
  },
  'enterprise.conversionMargin': {
    name: { fr: 'Marge autour du seuil après conversion', en: 'Margin around the floor after conversion' },
    form: share,
  },
  'enterprise.tiers': { name: { fr: 'Niveaux admis', en: 'Tiers admitted' }, form: { kind: 'words' } },
  'enterprise.waiverRegions': {
    name: { fr: 'Régions avec dérogation possible', en: 'Regions where a waiver is possible' },
    form: { kind: 'words' },
  },
  'upsell.model': {
    name: { fr: 'Ventes additionnelles', en: 'Upsells' },
    form: choice({
      product_line_holder: {
        fr: 'au partenaire crédité pour le produit',
        en: 'to the partner credited for the product',
      },
    }),
  },
  'reply.hours': { name: { fr: 'Délai de réponse', en: 'Time to reply' }, form: count('heures', 'hours') },
  'reply.afterHoliday': {
    name: { fr: 'Réponse après un jour férié, au plus tard à', en: 'Reply after a public holiday, at the latest at' },
    form: plain,
  },
  'invitation.hours': {
    name: { fr: 'Délai de réponse à l’invitation', en: 'Time to answer the invitation' },
    form: count('heures', 'hours'),
  },
  'onboarding.workingDays': {
    name: { fr: 'Délai de début d’onboarding', en: 'Time to start onboarding' },
    form: count('jours ouvrés', 'working days'),
  },
  'secondManager.yearlyMrr': {
    name: { fr: 'Seuil pour un second responsable', en: 'Threshold for a second manager' },
    form: { kind: 'amount', per: { fr: 'par an', en: 'a year' } },
  },
  'model.since': { name: { fr: 'Modèle en vigueur depuis', en: 'Model in force since' }, form: { kind: 'date' } },
};
