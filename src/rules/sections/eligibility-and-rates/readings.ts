/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-03': {
    question: {
      fr: 'Vente, conclusion, fermeture : est-ce la même date ?',
      en: 'Sale, conclusion, close: are they the same date?',
    },
    reading: {
      fr: 'Oui : la date à laquelle la transaction est gagnée.',
      en: 'Yes: the date on which the deal is won.',
    },
  },
  'A-56': {
    question: {
      fr: 'Peut-on dire une transaction approuvée alors que HubSpot décide ?',
      en: 'May a deal be called approved when HubSpot decides?',
    },
    reading: {
      fr: 'On dit « règles remplies », jamais « approuvée », sauf si HubSpot l’a validée.',
      en: 'We say “rules met”, never “approved”, unless HubSpot has validated it.',
    },
  },
  'A-59': {
    question: { fr: 'Quelle édition du texte s’applique ?', en: 'Which edition of the text applies?' },
    reading: {
      fr: 'Celle de la date de fermeture ; hors de sa période, on le dit partout.',
      en: 'The one of the close date; outside its window we say so everywhere.',
    },
  },
} as const satisfies Readings;
