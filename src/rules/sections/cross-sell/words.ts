/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  new_customer: { fr: 'Nouveau client, encore sans aucun produit.', en: 'New customer, with no product yet.' },
  cross_sell: {
    fr: 'Vente croisée : un nouveau produit pour un client existant.',
    en: 'Cross-sell: a new product for an existing customer.',
  },
  credit_by_product: {
    fr: 'Crédit et commission ne portent que sur les produits vendus.',
    en: 'Credit and commission cover only the products sold.',
  },
  product_not_credited_yet: {
    fr: 'Le client n’a pas encore ce produit : le crédit est disponible.',
    en: 'The customer does not have this product yet: its credit is available.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;
