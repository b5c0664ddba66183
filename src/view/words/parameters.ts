/** What the dated figures of an edition are called, and the words beside their values. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { AnnouncedNumber } from '../../rules/editions/announcement.ts';
import type { ValuesOfParameters } from '../../rules/editions/edition.ts';
import type { Amount, Choice, CountedUnit } from '../../rules/editions/parameter.ts';

/** A way in which a rule can work has its words; a new one without does not compile. */
type WordsOf<V> =
  V extends Choice<infer W>
    ? { readonly name: Bilingual; readonly choices: Readonly<Record<W, Bilingual>> }
    : { readonly name: Bilingual };

export const parameterWords: { readonly [N in keyof ValuesOfParameters]: WordsOf<ValuesOfParameters[N]> } = {
  'commission.rate': { name: { fr: 'Taux de commission', en: 'Commission rate' } },
  'commission.partner.months': { name: { fr: 'Durée pour un partenaire', en: 'Term for a partner' } },
  'commission.provider.months': { name: { fr: 'Durée pour un fournisseur', en: 'Term for a provider' } },
  'commission.accounting': {
    name: { fr: 'Comptabilisation', en: 'Accounting' },
    choices: { monthly: { fr: 'chaque mois', en: 'every month' } },
  },
  'commission.payment': {
    name: { fr: 'Versement', en: 'Payment' },
    choices: { quarterly: { fr: 'chaque trimestre', en: 'every quarter' } },
  },
  'soldMrr.lookBack': { name: { fr: 'Comparaison du MRR-vente', en: 'Sold MRR is compared over' } },
  'proof.deadline': {
    name: { fr: 'Date limite de la preuve', en: 'Deadline of the proof' },
    choices: { close_date: { fr: 'date de fermeture', en: 'close date' } },
  },
  'proof.signatureWindow': { name: { fr: 'Délai de signature', en: 'Time to sign' } },
  'proof.signatureWindowDays': {
    name: { fr: 'Délai de signature, autre lecture', en: 'Time to sign, other reading' },
  },
  'enterprise.rate': {
    name: { fr: 'Taux du programme de parrainage', en: 'Rate of the enterprise referral program' },
  },
  'enterprise.months': {
    name: { fr: 'Durée du programme de parrainage', en: 'Term of the enterprise referral program' },
  },
  'enterprise.floor': {
    name: { fr: 'Seuil du programme de parrainage', en: 'Floor of the enterprise referral program' },
  },
  'enterprise.conversionMargin': {
    name: { fr: 'Marge autour du seuil après conversion', en: 'Margin around the floor after conversion' },
  },
  'enterprise.tiers': { name: { fr: 'Niveaux admis', en: 'Tiers accepted' } },
  'enterprise.waiverRegions': {
    name: { fr: 'Régions avec dérogation possible', en: 'Regions where a waiver is possible' },
  },
  'upsell.model': {
    name: { fr: 'Ventes additionnelles', en: 'Upsells' },
    choices: {
      product_line_holder: {
        fr: 'au partenaire crédité pour le produit',
        en: 'to the partner credited for the product',
      },
      net_increase: {
        fr: 'à qui vend, sur la hausse nette',
        en: 'to whoever sells, on the net increase',
      },
    },
  },
  'reply.hours': { name: { fr: 'Délai de réponse', en: 'Time to reply' } },
  'reply.afterHoliday': {
    name: { fr: 'Réponse après un jour férié, au plus tard à', en: 'Reply after a public holiday, at the latest at' },
  },
  'invitation.hours': { name: { fr: 'Délai de réponse à l’invitation', en: 'Time to answer the invitation' } },
  'onboarding.workingDays': { name: { fr: 'Délai de début d’onboarding', en: 'Time to start onboarding' } },
  'secondManager.yearlyMrr': {
    name: { fr: 'Seuil pour un second responsable', en: 'Threshold for a second manager' },
  },
  'model.since': { name: { fr: 'Modèle en vigueur depuis', en: 'Model in force since' } },
};

/** Numbers that only what HubSpot announced has. */
export const announcedNumberWords: Readonly<Record<AnnouncedNumber, Bilingual>> = {
  'touchless.within': {
    fr: 'Achat sans partenaire : délai depuis la première vente',
    en: 'Bought without a partner: time since the first sale',
  },
  'touchless.closes': {
    fr: 'Achat sans partenaire : plus rien n’est attribué à partir du',
    en: 'Bought without a partner: nothing is credited from',
  },
  'touchless.closesEarly': {
    fr: 'Achat sans partenaire, en Amérique latine : plus rien n’est attribué à partir du',
    en: 'Bought without a partner, in Latin America: nothing is credited from',
  },
  'providerProgram.ends': { fr: 'Fin du programme des fournisseurs', en: 'End of the provider program' },
};

/** Of one, and of several. */
export const unitWords: Readonly<Record<CountedUnit, { readonly one: Bilingual; readonly other: Bilingual }>> = {
  months: { one: { fr: 'mois', en: 'month' }, other: { fr: 'mois', en: 'months' } },
  days: { one: { fr: 'jour', en: 'day' }, other: { fr: 'jours', en: 'days' } },
  working_days: {
    one: { fr: 'jour ouvrable', en: 'working day' },
    other: { fr: 'jours ouvrables', en: 'working days' },
  },
  hours: { one: { fr: 'heure', en: 'hour' }, other: { fr: 'heures', en: 'hours' } },
};

export const perWords: Readonly<Record<Amount<'month' | 'year'>['per'], Bilingual>> = {
  month: { fr: 'par mois', en: 'a month' },
  year: { fr: 'par an', en: 'a year' },
};
