/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  best_partner_wins: {
    fr: 'Plusieurs partenaires sur la transaction : processus Meilleur partenaire.',
    en: 'Several partners on the deal: Best Partner Wins.',
  },
  only_signature: { fr: 'Ce partenaire a la signature du client.', en: 'This partner has the customer’s signature.' },
  one_partner_per_deal: {
    fr: 'Un seul partenaire par transaction reçoit le crédit et la commission.',
    en: 'Only one partner per deal receives credit and commission.',
  },
  nobody_signed: {
    fr: 'Aucun partenaire n’a de preuve signée qui compte.',
    en: 'No partner has a signed proof that counts.',
  },
  originator_has_priority: {
    fr: 'Le partenaire d’origine est prioritaire : il a recommandé l’autre.',
    en: 'The originating partner has priority: it recommended the other one.',
  },
  originator_not_in_order: {
    fr: 'Second partenaire recommandé, mais toutes les conditions ne sont pas établies.',
    en: 'A second partner was recommended, but not all conditions are established.',
  },
  originator_barred: {
    fr: 'Le partenaire d’origine a une preuve signée, mais une autre règle l’écarte.',
    en: 'The originating partner has a signed proof, but another rule excludes it.',
  },
  originator_proof_missing: {
    fr: 'Le partenaire d’origine n’a pas sa propre preuve signée.',
    en: 'The originating partner has no signed proof of its own.',
  },
  secondary_notice_missing: {
    fr: 'Pas d’avis écrit au second partenaire par {by}.',
    en: 'No written notice to the second partner from {by}.',
  },
  secondary_notified: {
    fr: 'Le second partenaire a été prévenu par écrit de son statut.',
    en: 'The second partner was told of its status in writing.',
  },
  secondary_discussed: {
    fr: 'La participation du second partenaire a été discutée avec toutes les parties.',
    en: 'The second partner’s role was discussed with all parties.',
  },
  secondary_not_discussed: {
    fr: 'La participation du second partenaire n’a pas été discutée avec toutes les parties.',
    en: 'The second partner’s role was not discussed with all parties.',
  },
  secondary_notice_unknown: {
    fr: 'À préciser par le partenaire d’origine : le second partenaire a-t-il été prévenu par écrit ?',
    en: 'Originating partner to confirm: was the second partner told in writing?',
  },
  secondary_discussion_unknown: {
    fr: 'À préciser par le partenaire d’origine : a-t-on discuté du second partenaire avec toutes les parties ?',
    en: 'Originating partner to confirm: was the second partner’s role discussed with all parties?',
  },
  recommendation_unknown: {
    fr: 'À préciser : qui a recommandé qui, et quel partenaire le client a choisi.',
    en: 'To be confirmed: who recommended whom, and which partner the customer chose.',
  },
  onboards_highest_mrr_product: {
    fr: 'Ce partenaire assure l’onboarding du produit au MRR le plus élevé ({mrr}).',
    en: 'This partner provides the onboarding for the highest-MRR product ({mrr}).',
  },
  highest_mrr_tie: {
    fr: 'Deux produits partagent le MRR le plus élevé ({mrr}).',
    en: 'Two products share the highest MRR ({mrr}).',
  },
  highest_mrr_onboarded_by_nobody: {
    fr: 'Aucun partenaire n’assure l’onboarding du produit au MRR le plus élevé.',
    en: 'No partner provides the onboarding for the highest-MRR product.',
  },
  highest_mrr_onboarded_by_hubspot: {
    fr: 'HubSpot assure l’onboarding du produit au MRR le plus élevé.',
    en: 'HubSpot provides the onboarding for the highest-MRR product.',
  },
  highest_mrr_onboarded_by_several: {
    fr: 'Plusieurs partenaires sont indiqués pour l’onboarding du produit au MRR le plus élevé.',
    en: 'Several partners are named for the onboarding of the highest-MRR product.',
  },
  highest_mrr_onboarded_by_outsider: {
    fr: 'Un partenaire sans preuve signée assure l’onboarding du produit au MRR le plus élevé.',
    en: 'A partner without a signed proof provides the onboarding for the highest-MRR product.',
  },
  highest_mrr_unknown: {
    fr: 'Il manque un MRR pour savoir quel produit vaut le plus.',
    en: 'An MRR is missing to tell which product is worth most.',
  },
  highest_mrr_currencies: {
    fr: 'Produits en plusieurs devises : il manque un taux de change daté.',
    en: 'Products in several currencies: a dated exchange rate is missing.',
  },
  onboarding_partner_unknown: {
    fr: 'À préciser : qui assure l’onboarding du produit au MRR le plus élevé ?',
    en: 'To be confirmed: who provides the onboarding for the highest-MRR product?',
  },
  hubspot_chooses_partner: {
    fr: 'HubSpot décide à quel partenaire revient la transaction.',
    en: 'HubSpot decides which partner gets the deal.',
  },
  other_partner_unsettled: {
    fr: 'À préciser : quel partenaire a la signature du client ?',
    en: 'To be confirmed: which partner has the customer’s signature?',
  },
  confidentiality: {
    fr: 'HubSpot ne révèle pas l’identité des autres parties.',
    en: 'HubSpot does not reveal the identity of other parties.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;

/** The same in a few words, where it decides: above a card, in a table. */
export const titleWords = {
  nobody_signed: { fr: 'Aucune preuve signée qui compte', en: 'No signed proof that counts' },
  originator_barred: { fr: 'Le partenaire d’origine est-il écarté ?', en: 'Is the originating partner barred?' },
  originator_proof_missing: {
    fr: 'Partenaire d’origine sans preuve : compte-t-il ?',
    en: 'Originating partner without a proof: does it count?',
  },
  secondary_notice_missing: {
    fr: 'Second partenaire non prévenu : compte-t-il ?',
    en: 'Second partner not told: does it count?',
  },
  secondary_not_discussed: {
    fr: 'Second partenaire non discuté : compte-t-il ?',
    en: 'Second partner not discussed: does it count?',
  },
  secondary_notice_unknown: { fr: 'Second partenaire prévenu ?', en: 'Was the second partner told?' },
  secondary_discussion_unknown: {
    fr: 'Second partenaire : en a-t-on discuté ?',
    en: 'Was the second partner discussed?',
  },
  recommendation_unknown: { fr: 'Quelle recommandation ?', en: 'What was recommended?' },
  highest_mrr_tie: { fr: 'Deux produits à égalité : quel partenaire ?', en: 'Two products tie: which partner?' },
  highest_mrr_onboarded_by_nobody: { fr: 'Sans onboarding : quel partenaire ?', en: 'Nobody onboards: which partner?' },
  highest_mrr_onboarded_by_hubspot: {
    fr: 'Onboarding par HubSpot : quel partenaire ?',
    en: 'HubSpot onboards: which partner?',
  },
  highest_mrr_onboarded_by_several: {
    fr: 'Plusieurs onboardings : quel partenaire ?',
    en: 'Several onboard: which partner?',
  },
  highest_mrr_onboarded_by_outsider: {
    fr: 'Onboarding sans preuve : quel partenaire ?',
    en: 'Onboarded without a proof: which partner?',
  },
  highest_mrr_unknown: { fr: 'Quel produit vaut le plus ?', en: 'Which product is worth most?' },
  highest_mrr_currencies: { fr: 'Quel produit vaut le plus ?', en: 'Which product is worth most?' },
  onboarding_partner_unknown: { fr: 'Qui assure l’onboarding ?', en: 'Who provides the onboarding?' },
  hubspot_chooses_partner: { fr: 'Quel partenaire est crédité ?', en: 'Which partner is credited?' },
  other_partner_unsettled: { fr: 'Quel partenaire a la signature ?', en: 'Which partner has the signature?' },
} as const satisfies Partial<WordsOf<typeof codes.reasons>>;

export const actionWords = {
  decide_winner: { fr: 'Choisir le partenaire crédité', en: 'Choose which partner is credited' },
  give_written_notice: { fr: 'Prévenir le second partenaire par écrit', en: 'Tell the second partner in writing' },
} as const satisfies WordsOf<typeof codes.actions>;
