/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  hubspot_motion_standard_commission_none: {
    fr: 'Une collaboration HubSpot ne donne droit à une commission que par le programme de parrainage.',
    en: 'A HubSpot collaboration earns commission only through the enterprise referral program.',
  },
  enterprise_commission: {
    fr: '{enterprise.rate} des recettes nettes, pendant {enterprise.months}.',
    en: '{enterprise.rate} of net revenue, for {enterprise.months}.',
  },
  enterprise_accounting: {
    fr: 'Comptabilisée chaque mois et versée chaque trimestre, tant que le client paie.',
    en: 'Counted monthly and paid quarterly, as long as the customer pays.',
  },
  enterprise_ended_early: {
    fr: 'Abonnement résilié après {monthsPaid} mois payés : HubSpot décide pour ces mois.',
    en: 'Subscription cancelled after {monthsPaid} months paid: HubSpot decides on those months.',
  },
  enterprise_end_unknown: {
    fr: 'Abonnement résilié. À préciser : le nombre de mois que le client a payés ; avant {enterprise.months}, HubSpot décide.',
    en: 'Subscription cancelled. To be confirmed: how many months the customer paid; before {enterprise.months}, HubSpot decides.',
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
    fr: 'À préciser : partenaire ({commission.partner.months}) ou fournisseur solutions ({commission.provider.months}) ?',
    en: 'To be confirmed: solutions partner ({commission.partner.months}) or provider ({commission.provider.months})?',
  },
  commission_base: {
    fr: 'La commission se calcule sur {mrr} de MRR.',
    en: 'Commission is calculated on {mrr} of MRR.',
  },
  commission_term: {
    fr: 'La commission dure {months} mois au plus à compter de la fermeture.',
    en: 'Commission lasts at most {months} months from the close.',
  },
  commission_term_remaining: {
    fr: 'La commission court jusqu’à son terme d’origine, le {until}.',
    en: 'Commission runs to its original end date, {until}.',
  },
  credited_after_close: {
    fr: 'Le crédit de ce produit est daté d’après la fermeture : une des deux dates est fausse.',
    en: 'The credit for this product is dated after the close: one date is wrong.',
  },
  commission_term_over: {
    fr: 'Le terme d’origine est passé depuis le {until}.',
    en: 'The original term ended on {until}.',
  },
  commission_term_not_stated: {
    fr: 'Les règles ne disent pas combien de temps dure la commission d’une vente additionnelle.',
    en: 'The rules do not say how long commission on an upsell lasts.',
  },
  commission_counted_monthly: {
    fr: '{monthly} par mois, versés par trimestre ({quarterly}).',
    en: '{monthly} a month, paid quarterly ({quarterly}).',
  },
  commission_example: {
    fr: 'Comme dans l’exemple des règles : {mrr} donnent {monthly} par mois.',
    en: 'As in the example of the rules: {mrr} gives {monthly} a month.',
  },
  commission_ends_with_cancellation: {
    fr: 'Abonnement résilié après {monthsPaid} mois payés : la commission prend fin.',
    en: 'Subscription cancelled after {monthsPaid} months paid: commission ends.',
  },
  commission_ends_with_breach: {
    fr: 'Obligations non respectées après {months} mois : la commission prend fin.',
    en: 'Obligations not met after {months} months: commission ends.',
  },
  commission_end_unknown: {
    fr: 'Abonnement résilié. À préciser : le nombre de mois que le client a payés.',
    en: 'Subscription cancelled. To be confirmed: how many months the customer paid.',
  },
  partner_not_compliant: {
    fr: 'Le partenaire ne respecte pas ses obligations : HubSpot décide de la commission.',
    en: 'The partner does not meet its obligations: HubSpot decides on commission.',
  },
  provider_program_ended: {
    fr: 'Le programme des fournisseurs a pris fin le {on}.',
    en: 'The provider program ended on {on}.',
  },
  provider_converted: {
    fr: 'Passé au programme des partenaires : la commission continue après la fin de celui des fournisseurs, le {on}.',
    en: 'Converted to a partner: commission goes on after the provider program ended on {on}.',
  },
  provider_commission_ends: {
    fr: 'Resté fournisseur : la commission s’arrête avec le programme, le {on}.',
    en: 'Still a provider: commission ends with the program, on {on}.',
  },
  provider_conversion_unknown: {
    fr: 'À préciser : ce fournisseur est-il devenu partenaire ? Sinon, sa commission s’arrête le {on}.',
    en: 'To be confirmed: did this provider convert to a partner? If not, its commission ends on {on}.',
  },
  mrr_unknown: { fr: 'Il manque le MRR de cette ligne.', en: 'The MRR of this line is missing.' },
  mrr_and_bill_differ: {
    fr: 'Le MRR et le montant de cette ligne ne concordent pas : l’un est faux.',
    en: 'The MRR and the amount of this line do not match: one is wrong.',
  },
  currency_unknown: { fr: 'Il manque la devise de cette ligne.', en: 'The currency of this line is missing.' },
} as const satisfies WordsOf<typeof codes.reasons>;

/** The same in a few words, where it decides: above a card, in a table. */
export const titleWords = {
  enterprise_ended_early: { fr: 'Arrêt anticipé : ces mois comptent-ils ?', en: 'Ended early: are those months paid?' },
  enterprise_end_unknown: { fr: 'Résilié après combien de mois ?', en: 'Cancelled after how many months?' },
  partner_type_unknown: { fr: 'Partenaire ou fournisseur ?', en: 'A partner or a provider?' },
  credited_after_close: { fr: 'Crédit postérieur à la fermeture ?', en: 'Credited after the close?' },
  commission_term_over: { fr: 'Le terme est passé : et ensuite ?', en: 'The term is over: what now?' },
  partner_not_compliant: { fr: 'Partenaire pas en règle : payé ?', en: 'Partner not compliant: is it paid?' },
  provider_program_ended: { fr: 'Programme des fournisseurs fini', en: 'Provider program over' },
  provider_conversion_unknown: { fr: 'Devenu partenaire ?', en: 'Converted to a partner?' },
  mrr_unknown: { fr: 'Quel est son MRR ?', en: 'What is its MRR?' },
  mrr_and_bill_differ: { fr: 'MRR et montant différents', en: 'MRR and amount differ' },
  currency_unknown: { fr: 'Dans quelle devise ?', en: 'In which currency?' },
} as const satisfies Partial<WordsOf<typeof codes.reasons>>;

export const actionWords = {
  decide_commission: { fr: 'Décider de cette commission', en: 'Decide on this commission' },
} as const satisfies WordsOf<typeof codes.actions>;
