/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  enterprise_program: {
    fr: 'Programme de parrainage pour la vente aux grandes entreprises.',
    en: 'Enterprise referral program.',
  },
  enterprise_program_not_met: {
    fr: 'Les conditions du programme de parrainage pour la vente aux grandes entreprises ne sont pas réunies.',
    en: 'The conditions of the enterprise referral program are not met.',
  },
  enterprise_partner_type: {
    fr: 'Le programme s’adresse aux seuls partenaires solutions.',
    en: 'The program is for solutions partners only.',
  },
  enterprise_partner_type_unknown: {
    fr: 'On ne sait pas s’il s’agit d’un partenaire ou d’un fournisseur.',
    en: 'It is not known whether this is a partner or a provider.',
  },
  enterprise_tier: { fr: 'Niveau de partenariat suffisant : {tier}.', en: 'Tier high enough: {tier}.' },
  enterprise_tier_too_low: {
    fr: 'Niveau de partenariat insuffisant : {tier} ; niveaux admis : {enterprise.tiers}.',
    en: 'Tier too low: {tier}; tiers admitted: {enterprise.tiers}.',
  },
  enterprise_tier_unknown: { fr: 'Le niveau de partenariat manque.', en: 'The tier is missing.' },
  enterprise_compliance: {
    fr: 'L’activité du partenaire est conforme au programme.',
    en: 'The partner’s activity complies with the program.',
  },
  enterprise_not_compliant: {
    fr: 'L’activité du partenaire n’est pas conforme au programme.',
    en: 'The partner’s activity does not comply with the program.',
  },
  enterprise_compliance_unknown: {
    fr: 'On ne sait pas si l’activité du partenaire est conforme au programme.',
    en: 'It is not known whether the partner’s activity complies with the program.',
  },
  enterprise_accredited: {
    fr: 'Le partenaire est habilité à implémenter un CRM.',
    en: 'The partner is accredited for CRM implementation.',
  },
  enterprise_not_accredited: {
    fr: 'Le partenaire n’est pas habilité à implémenter un CRM.',
    en: 'The partner is not accredited for CRM implementation.',
  },
  enterprise_accreditation_waiver: {
    fr: 'Pas d’habilitation dans la langue locale ({region}) : HubSpot peut faire une exception.',
    en: 'No accreditation in the local language ({region}): HubSpot may make an exception.',
  },
  enterprise_accreditation_unknown: {
    fr: 'L’habilitation du partenaire n’est pas entièrement renseignée.',
    en: 'The partner’s accreditation is not fully stated.',
  },
  enterprise_existing_customer: {
    fr: 'Le programme vaut aussi pour les clients existants.',
    en: 'The program holds for existing customers too.',
  },
  enterprise_edition: { fr: 'Abonnement Pro ou Entreprise.', en: 'Pro or Enterprise subscription.' },
  enterprise_edition_missing: {
    fr: 'Ce produit n’est pas un abonnement Pro ou Entreprise.',
    en: 'This product is no Pro or Enterprise subscription.',
  },
  enterprise_floor_reached: {
    fr: '{mrr} : le seuil de {enterprise.floor} est atteint.',
    en: '{mrr}: the floor of {enterprise.floor} is reached.',
  },
  enterprise_floor_not_reached: {
    fr: '{mrr} : le seuil de {enterprise.floor} n’est pas atteint.',
    en: '{mrr}: the floor of {enterprise.floor} is not reached.',
  },
  enterprise_floor_by_sum_only: {
    fr: 'Le seuil de {enterprise.floor} n’est atteint que par la somme ({sum}).',
    en: 'The floor of {enterprise.floor} is reached by the sum only ({sum}).',
  },
  enterprise_floor_by_total_not_increase: {
    fr: 'Le seuil de {enterprise.floor} est atteint par le total ({mrr}), pas par la hausse ({increase}).',
    en: 'The floor of {enterprise.floor} is reached by the total ({mrr}), not by the increase ({increase}).',
  },
  enterprise_floor_no_rate: {
    fr: 'Aucun taux daté n’est connu pour comparer {mrr} au seuil de {enterprise.floor}.',
    en: 'No dated rate is known to compare {mrr} with the floor of {enterprise.floor}.',
  },
  enterprise_floor_by_some_prices: {
    fr: 'Le prix change en cours d’abonnement et n’atteint pas toujours le seuil de {enterprise.floor}.',
    en: 'The price changes over the subscription and does not always reach the floor of {enterprise.floor}.',
  },
  enterprise_floor_near: {
    fr: '{mrr} valent {converted} au taux de {rate} du {rateDate}, trop près du seuil de {enterprise.floor}.',
    en: '{mrr} is {converted} at {rate} of {rateDate}, too near the floor of {enterprise.floor}.',
  },
  enterprise_floor_out_of_reach: {
    fr: 'Le MRR, {mrr}, reste sous le seuil de {enterprise.floor}, quel que soit le taux de change.',
    en: 'The MRR, {mrr}, stays below the floor of {enterprise.floor}, whatever the exchange rate.',
  },
  exchange_rates_contradict: {
    fr: 'Deux taux de change du même jour se contredisent.',
    en: 'Two exchange rates of the same day contradict one another.',
  },
  enterprise_floor_mrr_unknown: {
    fr: 'Sans le MRR, on ne sait pas si le seuil est atteint.',
    en: 'Without the MRR it is not known whether the floor is reached.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;

/** The same in a few words, where it decides: above a card, in a table. */
export const titleWords = {
  enterprise_partner_type: { fr: 'Pas un partenaire solutions', en: 'Not a solutions partner' },
  enterprise_partner_type_unknown: { fr: 'Partenaire ou fournisseur ?', en: 'A partner or a provider?' },
  enterprise_tier_too_low: { fr: 'Niveau trop bas', en: 'Tier too low' },
  enterprise_tier_unknown: { fr: 'Quel niveau pour le partenaire ?', en: 'Which tier is the partner?' },
  enterprise_not_compliant: { fr: 'Partenaire pas en règle', en: 'Partner not compliant' },
  enterprise_compliance_unknown: { fr: 'Le partenaire est-il en règle ?', en: 'Is the partner compliant?' },
  enterprise_not_accredited: { fr: 'Partenaire non habilité', en: 'Partner not accredited' },
  enterprise_accreditation_waiver: {
    fr: 'Sans habilitation locale : exception ?',
    en: 'No local accreditation: an exception?',
  },
  enterprise_accreditation_unknown: { fr: 'Le partenaire est-il habilité ?', en: 'Is the partner accredited?' },
  enterprise_edition_missing: { fr: 'Ni Pro ni Entreprise', en: 'Not Pro or Enterprise' },
  enterprise_floor_not_reached: { fr: 'MRR sous le seuil', en: 'MRR below the floor' },
  enterprise_floor_by_sum_only: { fr: 'Seuil atteint par la somme seulement', en: 'Floor reached by the sum only' },
  enterprise_floor_by_total_not_increase: { fr: 'Seuil : total ou hausse ?', en: 'Floor: total or increase?' },
  enterprise_floor_no_rate: { fr: 'Seuil : pas de taux de change', en: 'Floor: no exchange rate' },
  enterprise_floor_by_some_prices: {
    fr: 'Seuil atteint par certains prix seulement',
    en: 'Floor reached by some prices only',
  },
  enterprise_floor_near: { fr: 'Trop près du seuil', en: 'Too near the floor to tell' },
  enterprise_floor_out_of_reach: { fr: 'MRR sous le seuil', en: 'MRR below the floor' },
  exchange_rates_contradict: { fr: 'Deux taux de change opposés', en: 'Two opposed exchange rates' },
  enterprise_floor_mrr_unknown: { fr: 'Quel est son MRR ?', en: 'What is its MRR?' },
} as const satisfies Partial<WordsOf<typeof codes.reasons>>;

export const actionWords = {
  decide_enterprise_referral: {
    fr: 'Décider de l’accès au programme grandes entreprises',
    en: 'Decide on the enterprise program',
  },
} as const satisfies WordsOf<typeof codes.actions>;
