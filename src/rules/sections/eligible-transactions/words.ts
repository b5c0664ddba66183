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
    fr: 'Starter vendu avec Pro ou Entreprise : le texte ne dit rien de la commission, HubSpot décide.',
    en: 'Starter sold with Pro or Enterprise: the text does not name commission, HubSpot decides.',
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
    fr: 'Ce module complémentaire n’est pas dans la liste : HubSpot décide.',
    en: 'This add-on is not on the list: HubSpot decides.',
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

export const actionWords = {
  name_product: { fr: 'Indiquer de quel produit il s’agit.', en: 'Say which product this is.' },
} as const satisfies WordsOf<typeof codes.actions>;
