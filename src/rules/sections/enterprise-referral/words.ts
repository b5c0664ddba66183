/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  enterprise_program: {
    fr: 'Programme de parrainage pour la vente aux grandes entreprises.',
    en: 'Enterprise referral program.',
  },
  enterprise_program_not_met: {
    fr: 'Les conditions du programme de parrainage ne sont pas réunies.',
    en: 'The conditions of the enterprise referral program are not met.',
  },
  enterprise_partner_type: {
    fr: 'Le programme est réservé aux partenaires solutions.',
    en: 'The program is for solutions partners only.',
  },
  enterprise_partner_type_unknown: {
    fr: 'À préciser : partenaire ou fournisseur solutions ?',
    en: 'To be confirmed: solutions partner or solutions provider?',
  },
  enterprise_tier: { fr: 'Niveau de partenariat suffisant : {tier}.', en: 'Tier high enough: {tier}.' },
  enterprise_tier_too_low: {
    fr: 'Niveau de partenariat insuffisant : {tier} (niveaux admis : {enterprise.tiers}).',
    en: 'Tier too low: {tier} (tiers accepted: {enterprise.tiers}).',
  },
  enterprise_tier_unknown: { fr: 'Il manque le niveau de partenariat.', en: 'The partner’s tier is missing.' },
  enterprise_compliance: {
    fr: 'L’activité du partenaire est conforme au programme.',
    en: 'The partner’s activity complies with the program.',
  },
  enterprise_not_compliant: {
    fr: 'L’activité du partenaire n’est pas conforme au programme.',
    en: 'The partner’s activity does not comply with the program.',
  },
  enterprise_compliance_unknown: {
    fr: 'À préciser par HubSpot : l’activité du partenaire est-elle conforme au programme ?',
    en: 'HubSpot to confirm: does the partner’s activity comply with the program?',
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
    fr: 'À préciser par le partenaire : son habilitation CRM ou, pour une exception, ses régions et sa langue.',
    en: 'Partner to confirm: its CRM accreditation or, for an exception, its regions and language.',
  },
  enterprise_existing_customer: {
    fr: 'Le programme vaut aussi pour les clients existants.',
    en: 'The program also covers existing customers.',
  },
  enterprise_edition: { fr: 'Abonnement Pro ou Entreprise.', en: 'Pro or Enterprise subscription.' },
  enterprise_edition_missing: {
    fr: 'Ce produit n’est pas un abonnement Pro ou Entreprise.',
    en: 'This product is not a Pro or Enterprise subscription.',
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
    fr: 'Seule la somme des abonnements ({sum}) atteint le seuil de {enterprise.floor}.',
    en: 'Only the subscriptions together ({sum}) reach the floor of {enterprise.floor}.',
  },
  enterprise_floor_by_total_not_increase: {
    fr: 'Le total ({mrr}) atteint le seuil de {enterprise.floor}, la hausse ({increase}) ne l’atteint pas.',
    en: 'The total ({mrr}) reaches the floor of {enterprise.floor}; the increase ({increase}) does not.',
  },
  enterprise_floor_no_rate: {
    fr: 'Il manque un taux de change daté pour comparer {mrr} au seuil de {enterprise.floor}.',
    en: 'A dated exchange rate is missing to compare {mrr} with the floor of {enterprise.floor}.',
  },
  enterprise_floor_by_some_prices: {
    fr: 'Le prix change en cours d’abonnement et n’atteint pas toujours le seuil de {enterprise.floor}.',
    en: 'The price changes during the subscription and does not always reach the floor of {enterprise.floor}.',
  },
  enterprise_floor_near: {
    fr: '{mrr} valent {converted} au taux de {rate} du {rateDate} : trop près du seuil de {enterprise.floor}.',
    en: '{mrr} is {converted} at the rate of {rate} on {rateDate}: too close to the floor of {enterprise.floor}.',
  },
  enterprise_floor_out_of_reach: {
    fr: 'Le MRR, {mrr}, reste sous le seuil de {enterprise.floor}, quel que soit le taux de change.',
    en: 'The MRR, {mrr}, stays below the floor of {enterprise.floor}, whatever the exchange rate.',
  },
  exchange_rates_contradict: {
    fr: 'Deux taux de change du même jour se contredisent.',
    en: 'Two exchange rates of the same day contradict each other.',
  },
  enterprise_floor_mrr_unknown: {
    fr: 'Il manque le MRR pour savoir si le seuil est atteint.',
    en: 'The MRR is missing to tell whether the floor is reached.',
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
    fr: 'Décider de l’accès au programme de parrainage',
    en: 'Decide on the enterprise referral program',
  },
} as const satisfies WordsOf<typeof codes.actions>;
