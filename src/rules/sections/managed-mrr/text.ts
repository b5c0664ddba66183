import { section } from '../../language/rule-text.ts';

export const managedMrr = section({
  id: 'managed-mrr',
  heading: { fr: 'MRR-gestion', en: 'Managed MRR' },
  rules: {
    'MM-01': {
      place: { fr: '1er paragraphe, 1re phrase', en: 'Paragraph 1, sentence 1' },
      says: {
        fr: 'Le MRR-gestion est le MRR de tous les abonnements HubSpot d’un portail client qu’un partenaire gère activement ou auquel il rend des services.',
        en: 'Managed MRR is the MRR of all HubSpot subscriptions in a customer portal that a partner actively manages or serves.',
      },
      kind: 'amount',
      ambiguities: ['A-45', 'A-57'],
    },
    'MM-02': {
      place: { fr: '1er paragraphe, 1re et 2e phrases', en: 'Paragraph 1, sentences 1 and 2' },
      says: {
        fr: 'C’est l’activité éligible du partenaire dans le portail du client qui donne le MRR-gestion.',
        en: 'Managed MRR follows from the partner’s eligible activity in the customer’s portal.',
      },
      kind: 'decides',
      ambiguities: ['A-45', 'A-57'],
    },
    'MM-03': {
      place: { fr: '1er paragraphe, 3e phrase', en: 'Paragraph 1, sentence 3' },
      says: {
        fr: 'Compte comme activité éligible le travail fait dans les produits HubSpot du client, une fois connecté : y créer ou y modifier quelque chose, par exemple.',
        en: 'Eligible activity is work done in the customer’s HubSpot products once signed in: creating or changing something there, for example.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'MM-04': {
      place: { fr: '1er paragraphe, 4e phrase', en: 'Paragraph 1, sentence 4' },
      says: {
        fr: 'Ouvrir une session sans rien faire n’est pas une activité éligible.',
        en: 'Signing in and doing nothing more is no eligible activity.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'MM-05': {
      place: { fr: '2e paragraphe', en: 'Paragraph 2' },
      says: {
        fr: 'Le détail du MRR-gestion se trouve dans la politique sur les commissions héritées et dans un article d’aide.',
        en: 'The details of managed MRR are in the legacy commission policy and in a help article.',
      },
      kind: 'informs',
      ambiguities: [],
    },
  },
});
