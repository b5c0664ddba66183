/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-50': {
    question: {
      fr: 'Les questions de la foire aux questions manquent.',
      en: 'The questions of the frequent questions are missing.',
    },
    reading: { fr: 'On ne cite que les réponses.', en: 'Only the answers are cited.' },
  },
  'A-51': {
    question: {
      fr: '{secondManager.yearlyMrr} tout juste, est-ce assez ?',
      en: 'Is exactly {secondManager.yearlyMrr} enough?',
    },
    reading: { fr: 'Non : il faut davantage.', en: 'No: it takes more.' },
  },
} as const satisfies Readings;
