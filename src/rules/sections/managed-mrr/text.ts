import { section } from '../../language/rule-text.ts';

export const managedMrr = section({
  id: 'managed-mrr',
  heading: { fr: 'MRR-gestion', en: 'Managed MRR' },
  rules: {
    'MM-01': {
      place: { fr: '1er paragraphe, 1re phrase', en: 'Paragraph 1, sentence 1' },
      says: {
        fr: 'Le MRR-gestion est le MRR total des abonnements HubSpot d’un portail client qu’un partenaire gère activement ou qui bénéficie de ses services.',
        en: 'Managed MRR is the total MRR of the HubSpot subscriptions in a customer portal that a partner actively manages, or that benefits from its services.',
      },
      kind: 'amount',
      ambiguities: ['A-45', 'A-57'],
    },
    'MM-02': {
      place: { fr: '1er paragraphe, 1re et 2e phrases', en: 'Paragraph 1, sentences 1 and 2' },
      says: {
        fr: 'Le MRR-gestion se calcule d’après l’activité éligible du partenaire dans le portail du client.',
        en: 'Managed MRR is calculated from the partner’s eligible activity in the customer’s portal.',
      },
      kind: 'decides',
      ambiguities: ['A-45', 'A-57'],
    },
    'MM-03': {
      place: { fr: '1er paragraphe, 3e phrase', en: 'Paragraph 1, sentence 3' },
      says: {
        fr: 'Est une activité éligible l’utilisation active des produits HubSpot du client, une fois connecté : y créer ou y modifier quelque chose, par exemple.',
        en: 'Eligible activity is active use of the customer’s HubSpot products once signed in: creating or changing something there, for example.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'MM-04': {
      place: { fr: '1er paragraphe, 4e phrase', en: 'Paragraph 1, sentence 4' },
      says: {
        fr: 'Se connecter au portail du client n’est pas, en soi, une activité éligible.',
        en: 'Signing in to the customer’s portal is not in itself eligible activity.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'MM-05': {
      place: { fr: '2e paragraphe', en: 'Paragraph 2' },
      says: {
        fr: 'La politique sur les commissions héritées et un article de la base de connaissances en disent plus sur le MRR-gestion.',
        en: 'The legacy commission policy and an article of the knowledge base say more on managed MRR.',
      },
      kind: 'informs',
      ambiguities: [],
    },
  },
});
