/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-45': {
    question: {
      fr: 'Que faire des maladresses de la traduction française ?',
      en: 'What of slips in the French translation?',
    },
    reading: {
      fr: 'On reconnaît les produits sous toutes leurs écritures et l’on ne tire rien d’une coquille.',
      en: 'Products are recognised however they are written, and nothing is read into a slip.',
    },
  },
  'A-57': {
    question: { fr: 'Et si deux partenaires gèrent le même portail ?', en: 'And if two partners manage one portal?' },
    reading: {
      fr: 'Le texte n’en dit rien ; un article d’aide partage à parts égales, ce que HubSpot doit confirmer. Chacun voit le MRR du portail avant ce partage, qu’il y soit seul ou non.',
      en: 'The text says nothing; a help article splits evenly, which HubSpot has to confirm. Each sees the portal’s MRR before that split, whether or not others are active there.',
    },
  },
} as const satisfies Readings;
