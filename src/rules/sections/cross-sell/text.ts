import { section } from '../../language/rule-text.ts';

export const crossSell = section({
  id: 'cross-sell',
  heading: { fr: 'Vente croisée', en: 'Cross-sell' },
  rules: {
    'XS-01': {
      place: { fr: '1er paragraphe', en: 'Paragraph 1' },
      says: {
        fr: 'Le partenaire n’est crédité que des produits qu’il a vendus ; un autre peut vendre les suivants.',
        en: 'A partner is credited only for the products it sold; somebody else may sell the next ones.',
      },
      kind: 'decides',
      ambiguities: ['A-10'],
    },
    'XS-02': {
      place: { fr: '2e paragraphe', en: 'Paragraph 2' },
      says: {
        fr: 'Chez un client, un produit n’est associé qu’à un partenaire.',
        en: 'At one customer, a product is associated with one partner only.',
      },
      kind: 'decides',
      ambiguities: ['A-47', 'A-48', 'A-62'],
    },
    'XS-03': {
      place: { fr: '3e paragraphe et liste', en: 'Paragraph 3 and list' },
      says: {
        fr: 'Chaque Hub, les packs de crédits et chaque autre produit sont des lignes séparées : un domaine peut avoir plusieurs partenaires crédités.',
        en: 'Each Hub, credit packs and every other product are lines of their own: one domain may have several credited partners.',
      },
      kind: 'decides',
      ambiguities: ['A-16', 'A-17', 'A-45', 'A-48', 'A-69'],
    },
  },
});
