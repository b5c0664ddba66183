import { section } from '../../language/rule-text.ts';

export const upsell = section({
  id: 'upsell',
  heading: { fr: 'Ventes additionnelles', en: 'Upsell' },
  rules: {
    'US-01': {
      place: { fr: 'Introduction, 1re phrase', en: 'Introduction, sentence 1' },
      says: {
        fr: 'Une vente additionnelle à un client existant peut donner commission et crédit si ce client a acheté auprès du partenaire, ou s’il a acheté un produit Starter directement auprès de HubSpot.',
        en: 'An upsell to an existing customer can earn commission and credit if that customer bought from the partner, or if it bought a Starter product directly from HubSpot.',
      },
      kind: 'decides',
      ambiguities: ['A-12'],
    },
    'US-02': {
      place: { fr: 'Introduction, 2e phrase', en: 'Introduction, sentence 2' },
      says: {
        fr: 'Une fois acquis, le crédit porte sur toute la valeur du produit au moment considéré.',
        en: 'Once earned, credit is based on the whole value of the product at the time in question.',
      },
      kind: 'amount',
      ambiguities: ['A-13', 'A-21'],
    },
    'US-03': {
      place: { fr: 'Point 1, 1re phrase', en: 'Point 1, sentence 1' },
      says: {
        fr: 'Une vente additionnelle (mise à niveau ou licences supplémentaires) d’un produit déjà vendu sans crédit pour le partenaire ne donne ni commission ni crédit, sauf passage de Starter à Pro ou Entreprise si aucun autre partenaire n’est crédité pour le produit.',
        en: 'An upsell (upgrade or extra seats) of a product already sold without credit to the partner earns neither commission nor credit, except for a move from Starter to Pro or Enterprise where no other partner is credited for the product.',
      },
      kind: 'decides',
      ambiguities: ['A-09', 'A-12'],
    },
    'US-04': {
      place: { fr: 'Point 1, 2e phrase', en: 'Point 1, sentence 2' },
      says: {
        fr: 'Faire passer un client de Pro à Entreprise ne donne pour l’instant ni commission ni crédit.',
        en: 'Moving a customer from Pro to Enterprise earns neither commission nor credit for now.',
      },
      kind: 'decides',
      ambiguities: ['A-11', 'A-34'],
    },
    'US-05': {
      place: { fr: 'Point 2, 1re phrase', en: 'Point 2, sentence 1' },
      says: {
        fr: 'Pas de crédit de vente additionnelle chez un client qui avait acheté auparavant avec un autre partenaire.',
        en: 'No upsell credit at a customer that had bought with another partner before.',
      },
      kind: 'decides',
      ambiguities: ['A-10', 'A-12'],
    },
    'US-06': {
      place: { fr: 'Point 2, 2e phrase', en: 'Point 2, sentence 2' },
      says: {
        fr: 'Le partenaire crédité de la vente d’un produit reçoit automatiquement commission et crédit pour ses mises à niveau et ses licences supplémentaires, qu’il s’en soit occupé ou non.',
        en: 'The partner credited for selling a product receives commission and credit automatically for its upgrades and extra seats, whether or not it takes part.',
      },
      kind: 'decides',
      ambiguities: ['A-10', 'A-11', 'A-20', 'A-62'],
    },
    'US-07': {
      place: { fr: 'Point 2, 3e phrase', en: 'Point 2, sentence 3' },
      says: {
        fr: 'L’attribution automatique du crédit peut changer si HubSpot change les conditions des ventes additionnelles.',
        en: 'Automatic credit may change if HubSpot changes the conditions of upsells.',
      },
      kind: 'informs',
      ambiguities: ['A-59'],
    },
    'US-08': {
      place: { fr: 'Dernier paragraphe et schéma', en: 'Last paragraph and chart' },
      says: {
        fr: 'Un schéma montre au partenaire ou au fournisseur si une vente additionnelle à un client existant lui donne du crédit ; il manque à notre copie du texte.',
        en: 'A chart shows a partner or provider whether an upsell to an existing customer earns it credit; our copy of the text lacks it.',
      },
      kind: 'informs',
      ambiguities: [],
    },
  },
});
