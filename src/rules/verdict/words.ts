/** What is said of a deal as a whole, beside what its sections say. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  no_partner_on_deal: {
    fr: 'Aucun partenaire ne participe à la transaction.',
    en: 'No partner is on the deal.',
  },
  owned_products_unknown: {
    fr: 'À préciser par le client : les produits HubSpot qu’il a déjà.',
    en: 'Customer to confirm: the HubSpot products it already has.',
  },
  owned_product_and_name_differ: {
    fr: 'Produit que le client a déjà : son nom et le produit indiqué ne concordent pas, l’un est faux.',
    en: 'Product the customer already has: its name and the product recorded do not match, so one is wrong.',
  },
  owned_product_unnamed: {
    fr: 'Un produit que le client a déjà n’est pas reconnu.',
    en: 'One of the products the customer already has is not recognised.',
  },
  credit_not_for_this_partner: {
    fr: 'Le crédit de cette ligne ne vous revient pas.',
    en: 'The credit for this line does not go to you.',
  },
  not_settled_for_this_partner: {
    fr: 'HubSpot n’a pas encore confirmé votre crédit sur cette ligne.',
    en: 'HubSpot has not confirmed your credit for this line yet.',
  },
  hubspot_granted: { fr: 'HubSpot l’a accordé.', en: 'HubSpot granted it.' },
  hubspot_refused: { fr: 'HubSpot l’a refusé.', en: 'HubSpot refused it.' },
  hubspot_chose_partner: {
    fr: 'HubSpot a choisi ce partenaire.',
    en: 'HubSpot chose this partner.',
  },
  decisions_contradict: {
    fr: 'Deux décisions de HubSpot, prises le même jour, se contredisent.',
    en: 'Two HubSpot decisions of the same day contradict each other.',
  },
  decision_without_effect: {
    fr: 'Décision de HubSpot sans effet : la question ne se pose pas ici.',
    en: 'HubSpot’s decision has no effect: the question does not arise here.',
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
    fr: 'Décision de HubSpot enregistrée, mais sans effet : la question ne se pose pas.',
    en: 'HubSpot’s decision is recorded but has no effect: the question does not arise.',
  },
  decision_of_no_rule: {
    fr: 'Décision de HubSpot sans effet : « {rule} », où elle est enregistrée, n’est pas une règle.',
    en: 'HubSpot’s decision has no effect: “{rule}”, under which it is recorded, is not a rule.',
  },
  edition_not_in_force: {
    fr: 'Résultat selon les règles du {edition}, en vigueur du {from} au {to} seulement : les montants peuvent différer.',
    en: 'Based on the rules of {edition}, in force only from {from} to {to}: amounts may differ.',
  },
  edition_provisional: {
    fr: 'Provisoire : selon ce que HubSpot a annoncé ({edition}), dont le texte complet n’est pas disponible ici. Ce que l’annonce ne change pas est supposé continuer comme avant.',
    en: 'Provisional: by what HubSpot announced ({edition}), whose full text is not available here. What the announcement does not change is assumed to go on as before.',
  },
  edition_not_begun: {
    fr: 'Ce que HubSpot a annoncé ({edition}) ne vaut qu’à partir du {from}, sauf dans les pays de la bêta.',
    en: 'What HubSpot announced ({edition}) holds only from {from}, but for the countries of the beta.',
  },
  expected_close_outside_edition: {
    fr: 'Fermeture prévue le {closeDate}, hors des dates des règles du {edition} (jusqu’au {to}).',
    en: 'Expected to close on {closeDate}, outside the dates of the rules of {edition} (until {to}).',
  },
  close_date_passed: {
    fr: 'La date de fermeture prévue, {closeDate}, est passée : la mettre à jour.',
    en: 'The expected close date, {closeDate}, has passed: update it.',
  },
  breach_of_whom: {
    fr: 'Manquement d’un partenaire enregistré après {months} mois. À préciser : de quel partenaire ; jusque-là, aucun montant n’en tient compte.',
    en: 'A partner’s breach after {months} months is recorded. To be confirmed: of which partner; until then no amount takes it into account.',
  },
  other_edition_known: {
    fr: 'D’autres règles sont connues à partir du {from}, mais leur texte n’est pas disponible ici.',
    en: 'Other rules are known from {from}, but their text is not available here.',
  },
  registered_before_qualified: {
    fr: 'Transaction enregistrée avant d’être qualifiée.',
    en: 'Deal registered before it was qualified.',
  },
  hubspot_owned_account: {
    fr: 'HubSpot détient le compte, un partenaire a enregistré la transaction : le Spécialiste inbound peut indiquer un autre type de collaboration.',
    en: 'HubSpot owns the account, a partner registered the deal: the Growth Specialist may record another type of collaboration.',
  },
} as const satisfies WordsOf<typeof codes.warnings>;

/** What a missing fact would decide. */
export const questionWords = {
  whether_it_can_earn: {
    fr: 'si la transaction peut rapporter un crédit ou une commission',
    en: 'whether the deal can earn credit or commission',
  },
  on_both: { fr: 'crédit et commission sur {lines}', en: 'credit and commission on {lines}' },
  on_credit: { fr: 'crédit sur {lines}', en: 'credit on {lines}' },
  on_commission: { fr: 'commission sur {lines}', en: 'commission on {lines}' },
} as const satisfies WordsOf<typeof codes.questions>;
