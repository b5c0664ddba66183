import { section } from '../../language/rule-text.ts';

export const eligibleTransactions = section({
  id: 'eligible-transactions',
  heading: { fr: 'Transactions éligibles', en: 'Eligible transactions' },
  rules: {
    'TX-01': {
      place: { fr: '1re phrase, premier cas', en: 'Sentence 1, first case' },
      says: {
        fr: 'Une transaction qui ne contient que des produits Starter n’est éligible à aucune des deux collaborations.',
        en: 'A deal that holds nothing but Starter products is eligible for neither collaboration.',
      },
      kind: 'decides',
      ambiguities: ['A-08', 'A-16', 'A-19', 'A-69'],
    },
    'TX-02': {
      place: { fr: '1re phrase, second cas', en: 'Sentence 1, second case' },
      says: {
        fr: 'Un produit que le client a déjà acheté n’est pas éligible, sauf montée en gamme depuis un compte Starter pour lequel aucun autre partenaire ne reçoit de crédit.',
        en: 'A product that the customer has already bought is not eligible, except for an upgrade from a Starter account for which no other partner is credited.',
      },
      kind: 'decides',
      ambiguities: ['A-09', 'A-12', 'A-19', 'A-34', 'A-62'],
    },
    'TX-03': {
      place: { fr: '2e phrase et liste', en: 'Sentence 2 and list' },
      says: {
        fr: 'Pour être éligible, une transaction contient au moins un Hub (Marketing, Sales, Service, Content, Data ou Commerce) Pro ou Entreprise, un pack de capacités de crédits HubSpot, ou un autre produit considéré comme distinct, comme le module Rapports ou les licences essentielles.',
        en: 'To be eligible, a deal holds at least one Hub (Marketing, Sales, Service, Content, Data or Commerce) at Pro or Enterprise, a HubSpot Credits capacity pack, or another product treated as distinct, such as the reporting add-on or core seats.',
      },
      kind: 'decides',
      ambiguities: ['A-16', 'A-17', 'A-19', 'A-45', 'A-68', 'A-69'],
    },
    'TX-04': {
      place: { fr: 'Note de l’astérisque', en: 'Note to the asterisk' },
      says: {
        fr: 'Les packs de capacités de crédits HubSpot donnent droit à commission ; les dépassements de crédits, non.',
        en: 'HubSpot Credits capacity packs earn commission; credit overages do not.',
      },
      kind: 'decides',
      ambiguities: ['A-18'],
    },
  },
});
