import { section } from '../../language/rule-text.ts';

export const eligibleTransactions = section({
  id: 'eligible-transactions',
  heading: { fr: 'Transactions éligibles', en: 'Eligible transactions' },
  rules: {
    'TX-01': {
      place: { fr: '1re phrase, premier cas', en: 'Sentence 1, first case' },
      says: {
        fr: 'Une transaction qui ne contient que du Starter n’est pas éligible.',
        en: 'A deal that holds nothing but Starter is not eligible.',
      },
      kind: 'decides',
      ambiguities: ['A-08', 'A-16', 'A-19', 'A-69'],
    },
    'TX-02': {
      place: { fr: '1re phrase, second cas', en: 'Sentence 1, second case' },
      says: {
        fr: 'Un produit que le client possède déjà n’est pas éligible, sauf pour quitter un Starter crédité à personne d’autre.',
        en: 'A product that the customer already has is not eligible, except when leaving a Starter that nobody else is credited for.',
      },
      kind: 'decides',
      ambiguities: ['A-09', 'A-12', 'A-19', 'A-34', 'A-62'],
    },
    'TX-03': {
      place: { fr: '2e phrase et liste', en: 'Sentence 2 and list' },
      says: {
        fr: 'Il faut au moins un Hub Pro ou Entreprise, un pack de crédits HubSpot ou un autre produit vendu à part, comme le module Rapports.',
        en: 'It takes at least one Pro or Enterprise Hub, a HubSpot Credits pack or another product sold apart, such as the reporting add-on.',
      },
      kind: 'decides',
      ambiguities: ['A-16', 'A-17', 'A-19', 'A-45', 'A-68', 'A-69'],
    },
    'TX-04': {
      place: { fr: 'Note de l’astérisque', en: 'Note to the asterisk' },
      says: {
        fr: 'Les packs de crédits donnent droit à commission ; les crédits consommés au-delà du pack, non.',
        en: 'Credit packs earn commission; credits used beyond the pack do not.',
      },
      kind: 'decides',
      ambiguities: ['A-18'],
    },
  },
});
