/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-06': {
    question: { fr: 'Un fournisseur reçoit-il du crédit MRR-vente ?', en: 'Does a provider receive sold MRR credit?' },
    reading: {
      fr: 'Le texte ne le dit pas. On note son association au produit, sans effet sur un niveau.',
      en: 'The text does not say. Its association with the product is recorded, without an effect on a tier.',
    },
  },
  'A-13': {
    question: {
      fr: 'Après une montée en gamme, compte-t-on tout le produit ou la hausse ?',
      en: 'After an upgrade, does the whole product count or the increase?',
    },
    reading: {
      fr: 'Commission sur tout le MRR du produit. Pour le MRR-vente, on retire le prix payé {soldMrr.lookBack} plus tôt sur la même ligne : le texte compare les deux prix sans dire comment.',
      en: 'Commission on the product’s whole MRR. For sold MRR, the price paid {soldMrr.lookBack} earlier on the same line is subtracted: the text compares the two prices and does not say how.',
    },
  },
  'A-14': {
    question: {
      fr: 'Le MRR-vente retombe-t-il à zéro après {soldMrr.lookBack}, alors que la commission continue ?',
      en: 'Does sold MRR fall to zero after {soldMrr.lookBack} while commission goes on?',
    },
    reading: {
      fr: 'Oui : ce sont deux mesures, chacune avec sa fin.',
      en: 'Yes: they are two measures, each with its own end.',
    },
  },
  'A-15': {
    question: {
      fr: 'Et si le prix a baissé en {soldMrr.lookBack} ?',
      en: 'And if the price fell over the {soldMrr.lookBack}?',
    },
    reading: {
      fr: 'Crédit de zéro, et l’écart réel à côté.',
      en: 'Credit of zero, with the real difference beside it.',
    },
  },
  'A-54': {
    question: {
      fr: 'Quel est le MRR d’un paiement pour un an ou plus ?',
      en: 'What is the MRR of a payment for a year or more?',
    },
    reading: { fr: 'Le montant divisé par le nombre de mois.', en: 'The amount divided by the number of months.' },
  },
} as const satisfies Readings;
