import { section } from '../../language/rule-text.ts';

export const crossSell = section({
  id: 'cross-sell',
  heading: { fr: 'Vente croisée', en: 'Cross-sell' },
  rules: {
    'XS-01': {
      place: { fr: '1er paragraphe', en: 'Paragraph 1' },
      says: {
        fr: 'Un partenaire ne reçoit commission et crédit MRR-vente que pour les produits qu’il a vendus ; lui-même, un autre partenaire ou un représentant commercial de HubSpot peut ensuite vendre d’autres produits au client.',
        en: 'A partner receives commission and sold MRR credit only for the products it sold; that firm itself, another partner or a HubSpot sales representative may then cross-sell others.',
      },
      kind: 'decides',
      ambiguities: ['A-09', 'A-10'],
    },
    'XS-02': {
      place: { fr: '2e paragraphe', en: 'Paragraph 2' },
      says: {
        fr: 'Pour chaque produit, un seul partenaire peut être associé à un client.',
        en: 'For each product, only one partner can be associated with a customer.',
      },
      kind: 'decides',
      ambiguities: ['A-47', 'A-48', 'A-62'],
    },
    'XS-03': {
      place: { fr: '3e paragraphe et liste', en: 'Paragraph 3 and list' },
      says: {
        fr: 'Marketing, Sales, Service et Content Hub, Data et Commerce Hub Pro ou Entreprise, les packs de capacités de crédits HubSpot et chaque autre produit sont des lignes distinctes : un domaine client peut avoir plusieurs partenaires crédités.',
        en: 'Marketing, Sales, Service and Content Hub, Data and Commerce Hub at Pro or Enterprise, HubSpot Credits capacity packs and each other product are lines of their own: one customer domain may have several credited partners.',
      },
      kind: 'decides',
      ambiguities: ['A-16', 'A-17', 'A-45', 'A-48', 'A-69'],
    },
  },
});
