/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  hubspot_motion_standard_commission_none: {
    fr: 'Une collaboration HubSpot ne donne pas de commission, sauf par le programme de parrainage pour la vente aux grandes entreprises.',
    en: 'A HubSpot collaboration pays no commission, except through the enterprise referral program.',
  },
  enterprise_commission: {
    fr: '{enterprise.rate} des recettes nettes, pendant {enterprise.months}.',
    en: '{enterprise.rate} of net revenue, for {enterprise.months}.',
  },
  enterprise_accounting: {
    fr: 'Comptée au mois et versée au trimestre, tant que le client paie.',
    en: 'Counted by the month and paid by the quarter, as long as the customer pays.',
  },
  enterprise_ended_early: {
    fr: 'Abonnement arrêté après {monthsPaid} mois payés : HubSpot décide de ces mois.',
    en: 'Subscription ended after {monthsPaid} months paid: HubSpot decides on those months.',
  },
  partner_rate: {
    fr: 'Partenaire solutions : {rate} pendant {months} mois au plus.',
    en: 'Solutions partner: {rate} for {months} months at most.',
  },
  provider_rate: {
    fr: 'Fournisseur solutions : {rate} pendant {months} mois au plus.',
    en: 'Solutions provider: {rate} for {months} months at most.',
  },
  partner_type_unknown: {
    fr: 'On ne sait pas s’il s’agit d’un partenaire ({commission.partner.months}) ou d’un fournisseur ({commission.provider.months}).',
    en: 'It is not known whether this is a partner ({commission.partner.months}) or a provider ({commission.provider.months}).',
  },
  commission_base: { fr: 'La commission se calcule sur {mrr} de MRR.', en: 'Commission is computed on {mrr} of MRR.' },
  commission_term: {
    fr: 'Elle dure {months} mois au plus à partir de la fermeture.',
    en: 'It lasts {months} months at most from the close.',
  },
  commission_term_remaining: {
    fr: 'Elle court jusqu’au terme d’origine, le {until}.',
    en: 'It runs to the original end, {until}.',
  },
  credited_after_close: {
    fr: 'Le crédit de ce produit serait postérieur à la fermeture : une des deux dates est fausse.',
    en: 'The credit of this product would be later than the close: one of the two dates is wrong.',
  },
  commission_term_over: {
    fr: 'Le terme d’origine est passé depuis le {until}.',
    en: 'The original term ended on {until}.',
  },
  commission_term_not_stated: {
    fr: 'Le texte ne dit pas combien de temps dure la commission d’une vente additionnelle.',
    en: 'The text does not say how long the commission of an upsell lasts.',
  },
  commission_counted_monthly: {
    fr: '{monthly} par mois, {quarterly} versés par trimestre.',
    en: '{monthly} a month, {quarterly} paid a quarter.',
  },
  commission_example: {
    fr: 'Calculée comme dans l’exemple du texte : {mrr} donnent {monthly} par mois.',
    en: 'Computed as in the text’s example: {mrr} give {monthly} a month.',
  },
  commission_ends_with_cancellation: {
    fr: 'Abonnement arrêté après {monthsPaid} mois payés : la commission s’arrête.',
    en: 'Subscription ended after {monthsPaid} months paid: the commission ends.',
  },
  commission_ends_with_breach: {
    fr: 'Obligations non respectées après {months} mois : la commission s’arrête.',
    en: 'Obligations not met after {months} months: the commission ends.',
  },
  commission_end_unknown: {
    fr: 'Le client a mis fin à son abonnement ; on ne sait pas combien de mois il a payés.',
    en: 'The customer ended its subscription; it is not known how many months it paid.',
  },
  partner_not_compliant: {
    fr: 'Le partenaire ne respecte pas ses obligations : HubSpot décide de la commission.',
    en: 'The partner does not keep its obligations: HubSpot decides on the commission.',
  },
  mrr_unknown: { fr: 'Le MRR de cette ligne manque.', en: 'The MRR of this line is missing.' },
  mrr_and_bill_differ: {
    fr: 'Le MRR de cette ligne et son montant ne concordent pas : l’un des deux est faux.',
    en: 'The MRR of this line and its amount do not agree: one of the two is wrong.',
  },
  currency_unknown: { fr: 'La monnaie de cette ligne manque.', en: 'The currency of this line is missing.' },
} as const satisfies WordsOf<typeof codes.reasons>;

/** The same in a few words, where it decides: above a card, in a table. */
export const titleWords = {
  enterprise_ended_early: { fr: 'Arrêt anticipé : ces mois comptent-ils ?', en: 'Ended early: are those months paid?' },
  partner_type_unknown: { fr: 'Partenaire ou fournisseur ?', en: 'A partner or a provider?' },
  credited_after_close: { fr: 'Crédit postérieur à la fermeture ?', en: 'Credited after the close?' },
  commission_term_over: { fr: 'Le terme est passé : et ensuite ?', en: 'The term is over: what now?' },
  partner_not_compliant: { fr: 'Partenaire pas en règle : payé ?', en: 'Partner not compliant: is it paid?' },
  mrr_unknown: { fr: 'Quel est son MRR ?', en: 'What is its MRR?' },
  mrr_and_bill_differ: { fr: 'MRR et montant différents', en: 'MRR and amount differ' },
  currency_unknown: { fr: 'Dans quelle monnaie ?', en: 'In which currency?' },
} as const satisfies Partial<WordsOf<typeof codes.reasons>>;

export const actionWords = {
  decide_commission: { fr: 'Décider de cette commission', en: 'Decide on this commission' },
} as const satisfies WordsOf<typeof codes.actions>;
