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
    fr: 'Un seul partenaire reçoit le crédit et la commission d’une transaction.',
    en: 'Only one partner receives the credit and commission of a deal.',
  },
  nobody_signed: {
    fr: 'Aucun partenaire n’a de preuve signée qui compte.',
    en: 'No partner has a signed proof that counts.',
  },
  originator_has_priority: {
    fr: 'Le partenaire à l’origine de la transaction a recommandé l’autre : il a la priorité.',
    en: 'The originating partner recommended the other one: it has priority.',
  },
  originator_not_in_order: {
    fr: 'La recommandation d’un second partenaire n’est pas complète.',
    en: 'The recommendation of a second partner is not complete.',
  },
  originator_barred: {
    fr: 'Le partenaire d’origine a signé sa preuve, mais une autre règle l’écarte.',
    en: 'The originating partner has its signed proof, but another rule bars it.',
  },
  originator_proof_missing: {
    fr: 'Le partenaire à l’origine de la transaction n’a pas sa propre preuve signée.',
    en: 'The originating partner has no signed proof of its own.',
  },
  secondary_notice_missing: {
    fr: 'Le second partenaire n’a pas été prévenu par écrit ({by}).',
    en: 'The second partner was not told in writing ({by}).',
  },
  secondary_notified: {
    fr: 'Le second partenaire a été prévenu par écrit de son statut.',
    en: 'The second partner was told of its status in writing.',
  },
  secondary_discussed: {
    fr: 'La participation du second partenaire a été discutée avec tous.',
    en: 'The second partner’s part was discussed with everybody.',
  },
  secondary_not_discussed: {
    fr: 'La participation du second partenaire n’a pas été discutée avec tous.',
    en: 'The second partner’s part was not discussed with everybody.',
  },
  secondary_notice_unknown: {
    fr: 'On ne sait pas si le second partenaire a été prévenu par écrit.',
    en: 'It is not known whether the second partner was told in writing.',
  },
  secondary_discussion_unknown: {
    fr: 'On ne sait pas si la participation du second partenaire a été discutée avec tous.',
    en: 'It is not known whether the second partner’s part was discussed with everybody.',
  },
  recommendation_unknown: {
    fr: 'La recommandation entre partenaires n’est pas entièrement renseignée.',
    en: 'The recommendation between partners is not fully stated.',
  },
  onboards_highest_mrr_product: {
    fr: 'Ce partenaire assure l’onboarding du produit au MRR le plus élevé ({mrr}).',
    en: 'This partner onboards the product of highest MRR ({mrr}).',
  },
  highest_mrr_tie: {
    fr: 'Deux produits ont le même MRR le plus élevé ({mrr}).',
    en: 'Two products share the highest MRR ({mrr}).',
  },
  highest_mrr_onboarded_by_nobody: {
    fr: 'Aucun partenaire n’assure l’onboarding du produit au MRR le plus élevé.',
    en: 'No partner onboards the product of highest MRR.',
  },
  highest_mrr_onboarded_by_hubspot: {
    fr: 'HubSpot assure l’onboarding du produit au MRR le plus élevé.',
    en: 'HubSpot onboards the product of highest MRR.',
  },
  highest_mrr_onboarded_by_several: {
    fr: 'Plusieurs partenaires disent assurer l’onboarding du produit au MRR le plus élevé.',
    en: 'Several partners are named for onboarding the product of highest MRR.',
  },
  highest_mrr_onboarded_by_outsider: {
    fr: 'L’onboarding du produit au MRR le plus élevé revient à un partenaire sans preuve signée.',
    en: 'The product of highest MRR is onboarded by a partner without a signed proof.',
  },
  highest_mrr_unknown: {
    fr: 'Un MRR manque pour savoir quel produit vaut le plus.',
    en: 'An MRR is missing to tell which product is worth most.',
  },
  highest_mrr_currencies: {
    fr: 'Les produits sont en plusieurs monnaies, sans taux daté.',
    en: 'The products are in several currencies, without a dated rate.',
  },
  onboarding_partner_unknown: {
    fr: 'On ne sait pas qui assure l’onboarding du produit au MRR le plus élevé.',
    en: 'It is not known who onboards the product of highest MRR.',
  },
  hubspot_chooses_partner: {
    fr: 'HubSpot décide à quel partenaire revient la transaction.',
    en: 'HubSpot decides which partner the deal goes to.',
  },
  other_partner_unsettled: {
    fr: 'Il reste à savoir quel partenaire a la signature du client.',
    en: 'It remains to be known which partner has the customer’s signature.',
  },
  confidentiality: {
    fr: 'HubSpot ne révèle pas l’identité des autres parties.',
    en: 'HubSpot does not disclose the identity of other parties.',
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
  onboarding_partner_unknown: { fr: 'Qui assure l’onboarding ?', en: 'Who gives the onboarding?' },
  hubspot_chooses_partner: { fr: 'Quel partenaire est crédité ?', en: 'Which partner is credited?' },
  other_partner_unsettled: { fr: 'Quel partenaire a la signature ?', en: 'Which partner has the signature?' },
} as const satisfies Partial<WordsOf<typeof codes.reasons>>;

export const actionWords = {
  decide_winner: { fr: 'Choisir le partenaire crédité', en: 'Choose which partner is credited' },
  give_written_notice: { fr: 'Prévenir le second partenaire par écrit', en: 'Tell the second partner in writing' },
} as const satisfies WordsOf<typeof codes.actions>;
