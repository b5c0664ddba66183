/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-53': {
    question: {
      fr: 'Une remise accordée réduit-elle la commission ?',
      en: 'Does an agreed discount reduce commission?',
    },
    reading: { fr: 'Oui : la base est le prix remisé.', en: 'Yes: the base is the discounted price.' },
  },
} as const satisfies Readings;
