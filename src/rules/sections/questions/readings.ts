/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-50': {
    question: {
      fr: 'Les questions de la foire aux questions manquent.',
      en: 'The questions of the frequent questions are missing.',
    },
    reading: {
      fr: 'On ne cite que les réponses. Dans la réponse sur Meilleur partenaire, nous lisons que « cela » désigne un partenaire et un fournisseur sur une même transaction.',
      en: 'Only the answers are cited. In the answer on Best Partner Wins we read “this” as a partner and a provider on one deal.',
    },
  },
  'A-51': {
    question: {
      fr: '{secondManager.yearlyMrr} tout juste, est-ce assez, et compté comment ?',
      en: 'Is exactly {secondManager.yearlyMrr} enough, and how is it counted?',
    },
    reading: {
      fr: 'Non : il faut davantage. On compte le MRR apporté sur toute l’année ; la phrase peut aussi se lire comme un niveau tenu toute l’année.',
      en: 'No: it takes more. What counts is the MRR brought in over the year, added up; the sentence may also be read as a level held all year.',
    },
  },
} as const satisfies Readings;
