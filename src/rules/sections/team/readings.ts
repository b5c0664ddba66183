/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-44': {
    question: {
      fr: 'Le Spécialiste inbound contrôle la preuve : en répond-il ?',
      en: 'The specialist checks the proof: does the specialist answer for it?',
    },
    reading: { fr: 'Non : le risque est pour le partenaire.', en: 'No: the risk is the partner’s.' },
  },
} as const satisfies Readings;
