/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-43': {
    question: {
      fr: 'Peut-on dispenser d’onboarding sans avoir enregistré la transaction ?',
      en: 'Can onboarding be waived without a registered deal?',
    },
    reading: {
      fr: 'Oui ; le crédit est une autre question, avec une autre réponse.',
      en: 'Yes; credit is another question, with another answer.',
    },
  },
} as const satisfies Readings;
