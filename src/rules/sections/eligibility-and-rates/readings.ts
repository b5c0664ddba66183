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
      fr: 'Celle de la date de fermeture ; hors de sa période, on le dit partout. Le texte ne dit pas jusqu’à quand il vaut : le dernier jour vient de l’annonce des commissions par transaction, qui lui succèdent le lendemain.',
      en: 'The one of the close date; outside its window we say so everywhere. The text does not say until when it holds: the last day comes from the announcement of deal-based commissions, which follow the day after.',
    },
  },
  'A-63': {
    question: {
      fr: 'Ce qui revient à HubSpot peut-il être tranché dans la fiche ?',
      en: 'Can what is left to HubSpot be settled in the record?',
    },
    reading: {
      fr: 'Oui : une décision de HubSpot, avec son auteur et son jour, vaut comme un fait. Accordée, la condition est remplie ; refusée, elle ne l’est pas. La plus récente l’emporte.',
      en: 'Yes: a decision of HubSpot, with who took it and on which day, counts as a fact. Granted, the condition is met; refused, it is not. The latest one wins.',
    },
  },
  'A-68': {
    question: {
      fr: 'Que faire de faits qui se contredisent, ou qui ne se sont pas encore produits ?',
      en: 'What of facts that contradict one another, or that have not happened yet?',
    },
    reading: {
      fr: 'Ce qui est daté d’après le jour du calcul n’a pas eu lieu. Une contradiction se signale avec les deux faits ; ce qui en dépend attend qu’on la lève.',
      en: 'What is dated after the day of judging has not happened. A contradiction is named with both facts; whatever hangs on it waits until it is cleared up.',
    },
  },
} as const satisfies Readings;
