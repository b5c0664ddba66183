/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  qualifying_product: { fr: 'Ce produit rend la transaction éligible.', en: 'This product makes the deal eligible.' },
  own_product_line: { fr: 'Ce produit est une ligne à part entière.', en: 'This product is a line of its own.' },
  capacity_pack: {
    fr: 'Un pack de capacités de crédits donne droit à une commission.',
    en: 'A credits capacity pack earns commission.',
  },
  starter_only: {
    fr: 'La transaction ne contient que des produits Starter.',
    en: 'The deal holds Starter products only.',
  },
  no_qualifying_product: {
    fr: 'La transaction ne contient aucun produit éligible.',
    en: 'The deal holds no eligible product.',
  },
  starter_in_bundle_credit: {
    fr: 'Starter vendu avec un produit Pro ou Entreprise : crédit.',
    en: 'Starter sold together with Pro or Enterprise: credit.',
  },
  starter_in_bundle_commission: {
    fr: 'Starter vendu avec Pro ou Entreprise : le texte ne dit rien de la commission.',
    en: 'Starter sold with Pro or Enterprise: the text does not name commission.',
  },
  starter_in_bundle_data_commerce: {
    fr: 'Data Hub et Commerce Hub ne comptent qu’en Pro ou Entreprise : HubSpot décide du Starter.',
    en: 'Data Hub and Commerce Hub count as Pro or Enterprise only: HubSpot decides on Starter.',
  },
  starter_bundle_other_deal: {
    fr: 'Le produit Pro ou Entreprise est sur une autre transaction du même jour : HubSpot décide s’il s’agit d’une offre groupée.',
    en: 'The Pro or Enterprise product is on another deal of the same day: HubSpot decides whether it is a bundle.',
  },
  bundle_undecided: {
    fr: 'Un autre produit de la transaction n’est pas reconnu : HubSpot décide s’il s’agit d’une offre groupée.',
    en: 'Another product of the deal is not recognised: HubSpot decides whether it is a bundle.',
  },
  bundle_unknown: {
    fr: 'L’édition d’un autre produit de la transaction manque.',
    en: 'The edition of another product of the deal is missing.',
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
    en: 'This amount is no software subscription.',
  },
  free_product: { fr: 'Un produit gratuit ne rapporte rien.', en: 'A free product earns nothing.' },
  unknown_add_on: {
    fr: 'Ce module complémentaire n’est pas dans la liste.',
    en: 'This add-on is not on the list.',
  },
  product_not_recognised: { fr: 'Produit non reconnu : « {name} ».', en: 'Product not recognised: “{name}”.' },
  product_and_name_differ: {
    fr: 'Le nom « {name} » et le produit indiqué ne concordent pas : l’un des deux est faux.',
    en: 'The name “{name}” and the product stated do not agree: one of the two is wrong.',
  },
  product_unknown: { fr: 'Le produit n’est pas indiqué.', en: 'The product is not stated.' },
  product_edition_unknown: {
    fr: 'L’édition du produit n’est pas indiquée.',
    en: 'The edition of the product is not stated.',
  },
  line_kind_unknown: {
    fr: 'On ne sait pas s’il s’agit d’un abonnement, de frais uniques ou d’un dépassement.',
    en: 'It is not known whether this is a subscription, a one-time fee or an overage.',
  },
  core_seat_platform_unknown: {
    fr: 'On ne sait pas à quelle édition se rattachent ces licences essentielles.',
    en: 'It is not known to which edition these core seats belong.',
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
  name_product: { fr: 'Dire de quel produit il s’agit', en: 'Say which product this is' },
} as const satisfies WordsOf<typeof codes.actions>;
