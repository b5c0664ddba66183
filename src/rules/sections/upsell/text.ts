import { section } from '../../language/rule-text.ts';

export const upsell = section({
  id: 'upsell',
  heading: { fr: 'Ventes additionnelles', en: 'Upsell' },
  rules: {
    'US-01': {
      place: { fr: 'Introduction, 1re phrase', en: 'Introduction, sentence 1' },
      says: {
        fr: 'Une vente additionnelle peut rapporter à celui qui avait vendu au client, ou si le client avait pris un Starter chez HubSpot.',
        en: 'An upsell can pay the partner that had sold to the customer, or where the customer had taken a Starter from HubSpot itself.',
      },
      kind: 'decides',
      ambiguities: ['A-12'],
    },
    'US-02': {
      place: { fr: 'Introduction, 2e phrase', en: 'Introduction, sentence 2' },
      says: {
        fr: 'Une fois acquis, le crédit porte sur tout ce que vaut le produit au moment considéré.',
        en: 'Once earned, credit covers all that the product is worth at the time in question.',
      },
      kind: 'amount',
      ambiguities: ['A-13', 'A-21'],
    },
    'US-03': {
      place: { fr: 'Point 1, 1re phrase', en: 'Point 1, sentence 1' },
      says: {
        fr: 'Ni commission ni crédit sur un produit déjà vendu dont le partenaire n’avait pas le crédit, sauf pour passer de Starter à Pro ou Entreprise si nul autre n’y est crédité.',
        en: 'Neither commission nor credit on a product already sold without credit to the partner, except for a move from Starter to Pro or Enterprise that nobody else is credited on.',
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
        fr: 'Le partenaire crédité pour un produit reçoit d’office crédit et commission pour ses mises à niveau et ses licences supplémentaires, même sans s’en être occupé.',
        en: 'The partner credited for a product receives credit and commission automatically for its upgrades and extra seats, even without taking part.',
      },
      kind: 'decides',
      ambiguities: ['A-10', 'A-11', 'A-20', 'A-62'],
    },
    'US-07': {
      place: { fr: 'Point 2, 3e phrase', en: 'Point 2, sentence 3' },
      says: {
        fr: 'L’attribution d’office du crédit peut changer si HubSpot change les conditions des ventes additionnelles.',
        en: 'Automatic credit may change if HubSpot changes the conditions of upsells.',
      },
      kind: 'informs',
      ambiguities: ['A-59'],
    },
    'US-08': {
      place: { fr: 'Dernier paragraphe et schéma', en: 'Last paragraph and chart' },
      says: {
        fr: 'Un schéma, perdu dans notre copie du texte, montre qui est crédité lors d’une vente additionnelle.',
        en: 'A chart, lost in our copy of the text, shows who is credited on an upsell.',
      },
      kind: 'informs',
      ambiguities: [],
    },
  },
});
