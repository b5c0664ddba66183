/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  qualifying_product: { fr: 'Ce produit rend la transaction éligible.', en: 'This product makes the deal eligible.' },
  own_product_line: {
    fr: 'Ce produit compte comme une ligne distincte.',
    en: 'This product counts as a line of its own.',
  },
  capacity_pack: {
    fr: 'Un pack de capacités de crédits donne droit à une commission.',
    en: 'A HubSpot Credits capacity pack earns commission.',
  },
  starter_only: {
    fr: 'La transaction ne contient que des produits Starter.',
    en: 'The deal contains only Starter products.',
  },
  no_qualifying_product: {
    fr: 'La transaction ne contient aucun produit éligible.',
    en: 'The deal contains no eligible product.',
  },
  starter_in_bundle_credit: {
    fr: 'Starter vendu avec un produit Pro ou Entreprise : il donne droit au crédit.',
    en: 'Starter sold with a Pro or Enterprise product: it earns credit.',
  },
  starter_in_bundle_commission: {
    fr: 'Starter vendu avec Pro ou Entreprise : les règles ne mentionnent pas la commission.',
    en: 'Starter sold with Pro or Enterprise: the rules do not mention commission.',
  },
  starter_in_bundle_data_commerce: {
    fr: 'Data Hub et Commerce Hub ne comptent qu’en Pro ou Entreprise : HubSpot décide du Starter.',
    en: 'Data Hub and Commerce Hub count only as Pro or Enterprise: HubSpot decides on Starter.',
  },
  starter_bundle_other_deal: {
    fr: 'Produit Pro ou Entreprise sur une autre transaction du même jour : HubSpot décide s’il s’agit d’une offre groupée.',
    en: 'Pro or Enterprise product on another deal of the same day: HubSpot decides whether it is a bundle.',
  },
  bundle_undecided: {
    fr: 'Un autre produit de la transaction n’est pas reconnu : HubSpot décide s’il s’agit d’une offre groupée.',
    en: 'Another product on the deal is not recognised: HubSpot decides whether it is a bundle.',
  },
  bundle_unknown: {
    fr: 'Il manque l’édition d’un autre produit de la transaction.',
    en: 'The edition of another product on the deal is missing.',
  },
  starter_without_pro: {
    fr: 'Starter sans produit Pro ou Entreprise dans l’offre : pas de crédit.',
    en: 'Starter without a Pro or Enterprise product in the bundle: no credit.',
  },
  credit_overage: {
    fr: 'Les dépassements de crédits ne donnent pas de commission.',
    en: 'Credit overages earn no commission.',
  },
  not_a_subscription: {
    fr: 'Ce montant n’est pas un abonnement à un logiciel.',
    en: 'This amount is not a software subscription.',
  },
  free_product: { fr: 'Un produit gratuit ne rapporte rien.', en: 'A free product earns nothing.' },
  unknown_add_on: {
    fr: 'Ce module complémentaire n’est pas dans la liste des produits.',
    en: 'This add-on is not on the list of products.',
  },
  product_not_recognised: { fr: 'Produit non reconnu : « {name} ».', en: 'Product not recognised: “{name}”.' },
  product_and_name_differ: {
    fr: 'Le nom « {name} » et le produit indiqué ne concordent pas : l’un est faux.',
    en: 'The name “{name}” and the product recorded do not match: one is wrong.',
  },
  product_unknown: { fr: 'Il manque le produit.', en: 'The product is missing.' },
  product_edition_unknown: {
    fr: 'Il manque l’édition du produit.',
    en: 'The product’s edition is missing.',
  },
  line_kind_unknown: {
    fr: 'À préciser : abonnement, frais uniques ou dépassement ?',
    en: 'To be confirmed: subscription, one-time fee or overage?',
  },
  core_seat_platform_unknown: {
    fr: 'À préciser : l’édition de ces licences essentielles.',
    en: 'To be confirmed: the edition these core seats belong to.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;

/** The same in a few words, where it decides: above a card, in a table. */
export const titleWords = {
  starter_only: { fr: 'Starter seulement', en: 'Starter products only' },
  no_qualifying_product: { fr: 'Aucun produit éligible', en: 'No eligible product' },
  starter_in_bundle_commission: { fr: 'Starter groupé : payé ?', en: 'Starter in a bundle: is it paid?' },
  starter_in_bundle_data_commerce: {
    fr: 'Data ou Commerce Hub : offre groupée ?',
    en: 'Data or Commerce Hub: a bundle?',
  },
  starter_bundle_other_deal: { fr: 'Sur une autre transaction : offre groupée ?', en: 'On another deal: a bundle?' },
  bundle_undecided: { fr: 'Est-ce une offre groupée ?', en: 'Is it a bundle?' },
  bundle_unknown: { fr: 'Quelle édition pour l’autre produit ?', en: 'Which edition is the other product?' },
  starter_without_pro: { fr: 'Starter sans Pro', en: 'Starter without Pro' },
  credit_overage: { fr: 'Dépassement de crédits', en: 'Credit overage, not paid' },
  not_a_subscription: { fr: 'Pas un abonnement', en: 'Not a subscription' },
  free_product: { fr: 'Produit gratuit', en: 'Free product' },
  unknown_add_on: { fr: 'Module hors liste : éligible ?', en: 'Add-on not on the list: eligible?' },
  product_not_recognised: { fr: 'Quel produit ?', en: 'Which product is it?' },
  product_and_name_differ: { fr: 'Nom et produit différents', en: 'Name and product differ' },
  product_unknown: { fr: 'Quel produit ?', en: 'Which product is it?' },
  product_edition_unknown: { fr: 'Quelle édition ?', en: 'Which edition is it?' },
  line_kind_unknown: { fr: 'Abonnement ou frais uniques ?', en: 'Subscription or one-time fee?' },
  core_seat_platform_unknown: { fr: 'Licences essentielles : quelle édition ?', en: 'Core seats of which edition?' },
} as const satisfies Partial<WordsOf<typeof codes.reasons>>;

export const actionWords = {
  name_product: { fr: 'Préciser de quel produit il s’agit', en: 'Say which product this is' },
} as const satisfies WordsOf<typeof codes.actions>;
