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
        fr: 'Un partenaire la touche {commission.partner.months} au plus.',
        en: 'A partner receives it for {commission.partner.months} at most.',
      },
      kind: 'amount',
      ambiguities: ['A-05', 'A-21', 'A-52'],
    },
    'COMM-03': {
      place: { fr: '2e puce', en: 'Item 2' },
      says: {
        fr: 'Un fournisseur la touche {commission.provider.months} au plus.',
        en: 'A provider receives it for {commission.provider.months} at most.',
      },
      kind: 'amount',
      ambiguities: ['A-05'],
    },
    'COMM-04': {
      place: { fr: 'Dernier paragraphe, 1re phrase', en: 'Last paragraph, sentence 1' },
      says: {
        fr: 'Elle se compte au mois et se paie au trimestre.',
        en: 'It is counted by the month and paid by the quarter.',
      },
      kind: 'amount',
      ambiguities: ['A-55'],
    },
    'COMM-05': {
      place: { fr: 'Dernier paragraphe, 2e phrase', en: 'Last paragraph, sentence 2' },
      says: {
        fr: 'Exemple du texte : un Marketing Hub Pro à 740 € donne 148 € par mois et 444 € par trimestre.',
        en: 'The text’s example: a Marketing Hub Pro at €740 gives €148 a month and €444 a quarter.',
      },
      kind: 'amount',
      ambiguities: [],
    },
    'COMM-06': {
      place: { fr: 'Dernier paragraphe, 3e phrase', en: 'Last paragraph, sentence 3' },
      says: {
        fr: 'Elle cesse si le client ne paie plus ou si le partenaire ne respecte plus l’accord du programme.',
        en: 'It stops if the customer no longer pays or the partner no longer keeps to the program agreement.',
      },
      kind: 'amount',
      ambiguities: ['A-49', 'A-52', 'A-64', 'A-66'],
    },
  },
});
