/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-22': {
    question: {
      fr: 'Deux signatures : quel produit départage, et que faire à égalité ?',
      en: 'Two signatures: which product decides, and what of a tie?',
    },
    reading: {
      fr: 'La ligne au plus gros MRR de la transaction, pour celui qui en fait l’onboarding ; égalité, personne ou HubSpot : HubSpot décide.',
      en: 'The deal’s line with the highest MRR, for whoever onboards it; a tie, nobody or HubSpot itself: HubSpot decides.',
    },
  },
  'A-23': {
    question: {
      fr: 'Et deux signatures sans partage des services ?',
      en: 'And two signatures without a split of services?',
    },
    reading: { fr: 'HubSpot décide.', en: 'HubSpot decides.' },
  },
  'A-24': {
    question: {
      fr: 'Si le client n’a signé pour personne, HubSpot tranche-t-il ?',
      en: 'If the customer signed for nobody, does HubSpot settle it?',
    },
    reading: {
      fr: 'Sans signature, pas de crédit, sauf si HubSpot dit autre chose.',
      en: 'Without a signature no credit, unless HubSpot says otherwise.',
    },
  },
  'A-25': {
    question: {
      fr: 'Celui qui recommande doit-il avoir sa propre preuve, et si l’avis écrit manque ?',
      en: 'Must the recommending partner have a proof of its own, and what if the written notice is missing?',
    },
    reading: {
      fr: 'Oui ; preuve ou avis manquant, HubSpot décide.',
      en: 'Yes; with proof or notice missing, HubSpot decides.',
    },
  },
  'A-47': {
    question: { fr: 'Un partenaire par transaction, ou par produit ?', en: 'One partner a deal, or a product?' },
    reading: {
      fr: 'Un par transaction ; d’une transaction à l’autre, il peut y en avoir plusieurs.',
      en: 'One a deal; across deals there may be several.',
    },
  },
} as const satisfies Readings;
