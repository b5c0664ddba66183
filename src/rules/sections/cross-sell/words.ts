/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  new_customer: { fr: 'Nouveau client : il n’a encore aucun produit.', en: 'New customer: it has no product yet.' },
  cross_sell: {
    fr: 'Vente croisée : un nouveau produit pour un client existant.',
    en: 'Cross-sell: a new product for an existing customer.',
  },
  credit_by_product: {
    fr: 'Crédit et commission portent sur les seuls produits vendus.',
    en: 'Credit and commission concern the products sold only.',
  },
  product_not_credited_yet: {
    fr: 'Le client n’a pas encore ce produit : le crédit en est libre.',
    en: 'The customer does not have this product yet: its credit is free.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;
