/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  sold_mrr: {
    fr: 'MRR-vente : {now} moins {before} ({soldMrr.lookBack} plus tôt), soit {soldMrr}.',
    en: 'Sold MRR: {now} minus {before} ({soldMrr.lookBack} earlier), that is {soldMrr}.',
  },
  sold_mrr_negative: {
    fr: 'MRR-vente : {now} contre {before} ({soldMrr.lookBack} plus tôt), soit {difference}, compté 0.',
    en: 'Sold MRR: {now} against {before} ({soldMrr.lookBack} earlier), that is {difference}, counted as 0.',
  },
  sold_mrr_past_unknown: {
    fr: 'À préciser par le client : ce qu’il payait {soldMrr.lookBack} plus tôt.',
    en: 'Customer to confirm: what it paid {soldMrr.lookBack} earlier.',
  },
  sold_mrr_basis: {
    fr: 'Le MRR-vente est ce que le client paie sur une transaction éligible.',
    en: 'Sold MRR is what the customer pays on an eligible deal.',
  },
  sold_mrr_association: {
    fr: 'Le crédit établit l’association commerciale avec ce produit chez ce client.',
    en: 'The credit establishes the commercial association with this product for this customer.',
  },
  sold_mrr_counts_for_tier: {
    fr: 'Le MRR-vente compte pour le niveau de partenariat.',
    en: 'Sold MRR counts towards the tier.',
  },
  provider_tier_effect_not_stated: {
    fr: 'Pour un fournisseur, les règles ne mentionnent aucun effet sur un niveau.',
    en: 'For a provider, the rules mention no effect on a tier.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;
