import { section } from '../../language/rule-text.ts';

export const managedMrr = section({
  id: 'managed-mrr',
  heading: { fr: 'MRR-gestion', en: 'Managed MRR' },
  rules: {
    'MM-01': {
      place: { fr: '1er paragraphe, 1re phrase', en: 'Paragraph 1, sentence 1' },
      says: {
        fr: 'Le MRR-gestion est le MRR de tous les abonnements d’un portail client dont un partenaire s’occupe activement.',
        en: 'Managed MRR is the MRR of all subscriptions in a customer portal that a partner actively looks after.',
      },
      kind: 'amount',
      ambiguities: ['A-45', 'A-57'],
    },
    'MM-02': {
      place: { fr: '1er paragraphe, 1re et 2e phrases', en: 'Paragraph 1, sentences 1 and 2' },
      says: {
        fr: 'Il se déduit de ce que le partenaire fait réellement dans ce portail.',
        en: 'It follows from what the partner really does in that portal.',
      },
      kind: 'decides',
      ambiguities: ['A-45', 'A-57'],
    },
    'MM-03': {
      place: { fr: '1er paragraphe, 3e phrase', en: 'Paragraph 1, sentence 3' },
      says: {
        fr: 'Compte le travail fait dans les outils du client une fois connecté : y créer ou y modifier quelque chose, par exemple.',
        en: 'What counts is work done in the customer’s tools once signed in: creating or changing something there, for example.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'MM-04': {
      place: { fr: '1er paragraphe, 4e phrase', en: 'Paragraph 1, sentence 4' },
      says: {
        fr: 'Ouvrir une session sans rien faire ne compte pas.',
        en: 'Signing in and doing nothing more does not count.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'MM-05': {
      place: { fr: '2e paragraphe', en: 'Paragraph 2' },
      says: {
        fr: 'Le détail se trouve dans la politique sur les commissions héritées et dans l’article d’aide sur le MRR-gestion.',
        en: 'The details are in the legacy commission policy and in the help article on managed MRR.',
      },
      kind: 'informs',
      ambiguities: [],
    },
  },
});
