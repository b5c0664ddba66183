/** What is said of a deal as a whole, beside what its sections say. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  no_partner_on_deal: {
    fr: 'Aucun partenaire ne participe à la transaction.',
    en: 'No partner takes part in the deal.',
  },
  owned_products_unknown: {
    fr: 'On ne sait pas quels produits le client a déjà.',
    en: 'It is not known which products the customer already has.',
  },
  owned_product_and_name_differ: {
    fr: 'Le nom d’un produit que le client a déjà et le produit indiqué ne concordent pas : l’un des deux est faux.',
    en: 'The name of a product that the customer already has and the product stated do not agree: one of the two is wrong.',
  },
  owned_product_unnamed: {
    fr: 'Un produit que le client a déjà n’est pas reconnu.',
    en: 'A product that the customer already has is not recognised.',
  },
  credit_not_for_this_partner: {
    fr: 'Le crédit de cette ligne ne vous revient pas.',
    en: 'The credit of this line does not go to you.',
  },
  not_settled_for_this_partner: {
    fr: 'Votre crédit sur cette ligne n’est pas encore confirmé par HubSpot.',
    en: 'HubSpot has not confirmed your credit for this line yet.',
  },
  hubspot_granted: { fr: 'HubSpot l’a accordé.', en: 'HubSpot granted it.' },
  hubspot_refused: { fr: 'HubSpot l’a refusé.', en: 'HubSpot refused it.' },
  hubspot_chose_partner: {
    fr: 'HubSpot a choisi ce partenaire.',
    en: 'HubSpot chose this partner.',
  },
  decisions_contradict: {
    fr: 'Deux décisions de HubSpot du même jour se contredisent.',
    en: 'Two decisions of HubSpot of the same day contradict one another.',
  },
  decision_without_effect: {
    fr: 'HubSpot a décidé d’une question qui ne se pose pas ici : sans effet.',
    en: 'HubSpot decided a question that does not arise here: without effect.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;

/** The same in a few words, where it decides: above a card, in a table. */
export const titleWords = {
  no_partner_on_deal: { fr: 'Aucun partenaire', en: 'No partner on the deal' },
  owned_products_unknown: { fr: 'Que possède déjà le client ?', en: 'What does the customer already have?' },
  owned_product_and_name_differ: { fr: 'Nom et produit différents', en: 'Name and product differ' },
  owned_product_unnamed: { fr: 'Quel produit le client a-t-il ?', en: 'Which product does the customer have?' },
  credit_not_for_this_partner: { fr: 'Crédit attribué ailleurs', en: 'Credited elsewhere' },
  not_settled_for_this_partner: { fr: 'Votre crédit : pas encore confirmé', en: 'Your credit: not confirmed yet' },
  hubspot_refused: { fr: 'Refusé par HubSpot', en: 'HubSpot refused' },
  decisions_contradict: { fr: 'Deux décisions opposées', en: 'Two opposed decisions' },
} as const satisfies Partial<WordsOf<typeof codes.reasons>>;

export const warningWords = {
  decision_without_effect: {
    fr: 'Une décision de HubSpot est enregistrée sur une question qui ne se pose pas : elle est sans effet.',
    en: 'A decision of HubSpot is recorded on a question that does not arise: it has no effect.',
  },
  decision_of_no_rule: {
    fr: 'Une décision de HubSpot est enregistrée sous « {rule} », qui n’est pas une règle : elle est sans effet.',
    en: 'A decision of HubSpot is recorded under “{rule}”, which is no rule: it has no effect.',
  },
  edition_not_in_force: {
    fr: 'Jugé selon l’édition du {edition}, en vigueur du {from} au {to} seulement : les montants peuvent différer.',
    en: 'Judged by the edition of {edition}, in force from {from} to {to} only: the amounts may differ.',
  },
  expected_close_outside_edition: {
    fr: 'Fermeture prévue le {closeDate}, hors de l’édition du {edition} (jusqu’au {to}).',
    en: 'Expected to close on {closeDate}, outside the edition of {edition} (until {to}).',
  },
  close_date_passed: {
    fr: 'La date de fermeture prévue, {closeDate}, est passée : à mettre à jour.',
    en: 'The expected close date, {closeDate}, has gone by: update it.',
  },
  other_edition_known: {
    fr: 'D’autres règles sont connues à partir du {from} ; leur texte n’est pas ici.',
    en: 'Other rules are known from {from} on; their text is not here.',
  },
  registered_before_qualified: {
    fr: 'Transaction enregistrée avant d’être qualifiée.',
    en: 'Deal registered before it was qualified.',
  },
  hubspot_owned_account: {
    fr: 'Le compte appartient à HubSpot et un partenaire a enregistré la transaction : le Spécialiste inbound peut noter autre chose.',
    en: 'HubSpot owns the account and a partner registered the deal: the Growth Specialist may record otherwise.',
  },
} as const satisfies WordsOf<typeof codes.warnings>;

/** What a missing fact would decide. */
export const questionWords = {
  whether_it_can_earn: {
    fr: 'si la transaction peut rapporter un crédit ou une commission',
    en: 'whether the deal can earn credit or commission at all',
  },
  on_both: { fr: 'crédit et commission sur {lines}', en: 'credit and commission on {lines}' },
  on_credit: { fr: 'crédit sur {lines}', en: 'credit on {lines}' },
  on_commission: { fr: 'commission sur {lines}', en: 'commission on {lines}' },
} as const satisfies WordsOf<typeof codes.questions>;
