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
      fr: 'Celle de la date de fermeture ; hors de sa période, l’application le dit partout. Le texte ne dit pas jusqu’à quand il vaut : le dernier jour vient de l’annonce des commissions par transaction, qui lui succèdent le lendemain.',
      en: 'The one of the close date; outside its dates the app says so everywhere. The text does not say until when it holds: the last day comes from the announcement of deal-based commissions, which follow the day after.',
    },
  },
  'A-63': {
    question: {
      fr: 'Ce que HubSpot doit décider peut-il être tranché dans la fiche ?',
      en: 'Can what HubSpot has to decide be settled in the record?',
    },
    reading: {
      fr: 'Oui : une décision de HubSpot, notée avec son auteur et son jour, compte. Accordée, la condition est remplie ; refusée, elle ne l’est pas. La plus récente l’emporte.',
      en: 'Yes: a decision of HubSpot, recorded with who took it and on which day, counts. Granted, the condition is met; refused, it is not. The latest one wins.',
    },
  },
  'A-68': {
    question: {
      fr: 'Que faire d’informations qui se contredisent, ou d’événements à venir ?',
      en: 'What of information that contradicts itself, or of what has not happened yet?',
    },
    reading: {
      fr: 'Ce qui est daté d’après le jour de l’évaluation n’a pas encore eu lieu. Une contradiction se signale avec les deux informations ; ce qui en dépend attend qu’on la lève.',
      en: 'What is dated after the day of the assessment has not happened yet. A contradiction is named with both pieces of information; whatever hangs on it waits until it is cleared up.',
    },
  },
} as const satisfies Readings;
