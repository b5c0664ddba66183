import { section } from '../../language/rule-text.ts';

export const commission = section({
  id: 'commission',
  heading: { fr: 'Commission', en: 'Commission' },
  rules: {
    'COMM-01': {
      place: { fr: 'Introduction', en: 'Introduction' },
      says: {
        fr: 'La commission est de {commission.rate} du MRR des abonnements vendus dans une transaction éligible.',
        en: 'Commission is {commission.rate} of the MRR of the subscriptions sold in an eligible deal.',
      },
      kind: 'amount',
      ambiguities: ['A-04', 'A-53', 'A-54', 'A-68'],
    },
    'COMM-02': {
      place: { fr: '1re puce', en: 'Item 1' },
      says: {
        fr: 'Un partenaire solutions touche la commission {commission.partner.months} au plus.',
        en: 'A solutions partner receives commission for {commission.partner.months} at most.',
      },
      kind: 'amount',
      ambiguities: ['A-05', 'A-21', 'A-52'],
    },
    'COMM-03': {
      place: { fr: '2e puce', en: 'Item 2' },
      says: {
        fr: 'Un fournisseur solutions touche la commission {commission.provider.months} au plus.',
        en: 'A solutions provider receives commission for {commission.provider.months} at most.',
      },
      kind: 'amount',
      ambiguities: ['A-05'],
    },
    'COMM-04': {
      place: { fr: 'Avant-dernier paragraphe, 1re phrase', en: 'Last paragraph but one, sentence 1' },
      says: {
        fr: 'La commission se compte au mois et se paie au trimestre.',
        en: 'Commission is counted by the month and paid by the quarter.',
      },
      kind: 'amount',
      ambiguities: ['A-55'],
    },
    'COMM-05': {
      place: {
        fr: 'Avant-dernier paragraphe, 2e phrase, et dernier paragraphe',
        en: 'Last paragraph but one, sentence 2, and last paragraph',
      },
      says: {
        fr: 'Exemple du texte : un Marketing Hub Pro vendu 740 € par mois donne 148 € par mois, soit 444 € par trimestre. Une page de questions fréquentes en dit plus sur les commissions.',
        en: 'The text’s example: a Marketing Hub Pro sold at €740 a month earns €148 a month, which is €444 a quarter. A page of frequent questions says more on commissions.',
      },
      kind: 'amount',
      ambiguities: [],
    },
    'COMM-06': {
      place: { fr: 'Avant-dernier paragraphe, 3e phrase', en: 'Last paragraph but one, sentence 3' },
      says: {
        fr: 'La commission cesse si le client ne paie plus son abonnement ou si le partenaire ne respecte plus l’accord du programme.',
        en: 'Commission stops if the customer no longer pays its subscription or the partner no longer keeps to the program agreement.',
      },
      kind: 'amount',
      ambiguities: ['A-49', 'A-52', 'A-64', 'A-66'],
    },
  },
});
