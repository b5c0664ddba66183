/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  sold_mrr: {
    fr: 'MRR-vente : {now} moins {before} ({soldMrr.lookBack} plus tôt), soit {soldMrr}.',
    en: 'Sold MRR: {now} less {before} ({soldMrr.lookBack} earlier), that is {soldMrr}.',
  },
  sold_mrr_negative: {
    fr: 'MRR-vente : {now} contre {before} ({soldMrr.lookBack} plus tôt), soit {difference}, donc 0.',
    en: 'Sold MRR: {now} against {before} ({soldMrr.lookBack} earlier), that is {difference}, so 0.',
  },
  sold_mrr_past_unknown: {
    fr: 'Ce que le client payait {soldMrr.lookBack} plus tôt manque.',
    en: 'What the customer paid {soldMrr.lookBack} earlier is missing.',
  },
  sold_mrr_basis: {
    fr: 'Le MRR-vente est ce que le client paie sur une transaction éligible.',
    en: 'Sold MRR is what the customer pays on an eligible deal.',
  },
  sold_mrr_association: {
    fr: 'Le crédit vaut association commerciale avec ce produit chez ce client.',
    en: 'The credit is a commercial association with this product at this customer.',
  },
  sold_mrr_counts_for_tier: {
    fr: 'Le MRR-vente compte pour le niveau de partenariat.',
    en: 'Sold MRR counts for the tier.',
  },
  provider_tier_effect_not_stated: {
    fr: 'Pour un fournisseur, le texte ne dit rien de l’effet sur un niveau.',
    en: 'For a provider the text says nothing of an effect on a tier.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;
