import { section } from '../../language/rule-text.ts';

export const soldMrr = section({
  id: 'sold-mrr',
  heading: { fr: 'MRR-vente', en: 'Sold MRR' },
  rules: {
    'SM-01': {
      place: { fr: '1re phrase', en: 'Sentence 1' },
      says: {
        fr: 'Le MRR-vente est le revenu récurrent mensuel que paie un client sur une transaction reconnue éligible.',
        en: 'Sold MRR is the monthly recurring revenue that a customer pays on a deal recognised as eligible.',
      },
      kind: 'amount',
      ambiguities: ['A-54', 'A-68'],
    },
    'SM-02': {
      place: { fr: '2e phrase', en: 'Sentence 2' },
      says: {
        fr: 'Le MRR-vente compare le prix du contrat payé un jour donné à ce que le client payait pour le même produit {soldMrr.lookBack} plus tôt, jour pour jour.',
        en: 'Sold MRR compares the contract price paid on a given day with what the customer paid for the same product {soldMrr.lookBack} earlier to the day.',
      },
      kind: 'amount',
      ambiguities: ['A-13', 'A-14', 'A-15', 'A-52'],
    },
    'SM-03': {
      place: { fr: '3e phrase', en: 'Sentence 3' },
      says: {
        fr: 'Le crédit MRR-vente compte pour le niveau du partenaire solutions, même s’il ne gère pas le client ensuite.',
        en: 'Sold MRR credit counts for the solutions partner’s tier, even if it does not manage the customer afterwards.',
      },
      kind: 'informs',
      ambiguities: ['A-06'],
    },
    'SM-04': {
      place: { fr: '4e phrase', en: 'Sentence 4' },
      says: {
        fr: 'Avoir du crédit MRR-vente signifie qu’une association commerciale existe avec le client : HubSpot reconnaît l’implication du partenaire dans la vente de cette ligne de produit.',
        en: 'Having sold MRR credit means that there is a commercial association with the customer: HubSpot recognises the partner’s involvement in selling that product line.',
      },
      kind: 'informs',
      ambiguities: [],
    },
  },
});
