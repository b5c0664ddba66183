/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-07': {
    question: {
      fr: 'Un Starter vendu en offre groupée donne-t-il aussi une commission ?',
      en: 'Does a bundled Starter earn commission as well?',
    },
    reading: {
      fr: 'Le crédit, oui ; la commission, HubSpot décide, et elle reste hors du total.',
      en: 'Credit, yes; commission, HubSpot decides, and it stays out of the total.',
    },
  },
  'A-08': {
    question: {
      fr: 'Qu’est-ce qu’une offre groupée : même devis, même transaction, même jour ?',
      en: 'What is a bundle: same quote, same deal, same day?',
    },
    reading: {
      fr: 'La même transaction partagée ; sinon HubSpot décide.',
      en: 'The same shared deal; otherwise HubSpot decides.',
    },
  },
  'A-16': {
    question: {
      fr: 'Un Data Hub ou Commerce Hub Starter en offre groupée est-il une ligne de produit ?',
      en: 'Is a Data Hub or Commerce Hub Starter in a bundle a product line?',
    },
    reading: {
      fr: 'HubSpot décide : la liste ne les cite qu’en Pro ou Entreprise.',
      en: 'HubSpot decides: the list names them at Pro or Enterprise only.',
    },
  },
  'A-17': {
    question: { fr: 'Que recouvrent les « autres produits » ?', en: 'What do “other products” cover?' },
    reading: {
      fr: 'Chaque module est une ligne ; les licences essentielles aussi. Le texte n’en dit pas plus : que celles d’une offre Starter suivent le Starter, et que HubSpot décide d’un module inconnu, est notre lecture.',
      en: 'Each add-on is a line; so are core seats. The text says no more: that those of a Starter platform follow Starter, and that HubSpot decides on an unknown add-on, is our reading.',
    },
  },
  'A-18': {
    question: {
      fr: 'La note sur les crédits exclut-elle bien les dépassements ?',
      en: 'Does the note on credits really exclude overages?',
    },
    reading: {
      fr: 'Oui : les packs comptent, les dépassements non. La note ne parle que de commission ; que le pack supérieur pris d’office compte, et qu’un dépassement ne donne pas de crédit non plus, n’est pas dans le texte.',
      en: 'Yes: packs count, overages do not. The note speaks of commission only; that the next pack taken automatically counts, and that an overage earns no credit either, is not in the text.',
    },
  },
  'A-19': {
    question: {
      fr: 'L’éligibilité se juge-t-elle sur la transaction ou sur chaque produit ?',
      en: 'Is eligibility judged on the deal or on each product?',
    },
    reading: {
      fr: 'Une ligne éligible suffit à la transaction ; chaque ligne est ensuite jugée pour elle-même.',
      en: 'One eligible line is enough for the deal; each line is then judged by itself.',
    },
  },
  'A-69': {
    question: {
      fr: 'Une licence essentielle se vend sans édition : est-elle éligible ?',
      en: 'A core seat is sold without an edition: is it eligible?',
    },
    reading: {
      fr: 'Oui, parmi les autres produits. À côté d’une offre Starter seule, elle compte comme du Starter.',
      en: 'Yes, among the other products. Beside a Starter platform alone it counts as Starter.',
    },
  },
} as const satisfies Readings;
