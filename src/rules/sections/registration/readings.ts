/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-39': {
    question: {
      fr: 'Ne pas avoir enregistré suffit-il à perdre le crédit, même en ayant participé ?',
      en: 'Is not having registered enough to lose credit, even after taking part?',
    },
    reading: {
      fr: 'Sans participation, oui ; avec, HubSpot décide. Un lien signé par le client montre la participation, sauf si le contraire est dit.',
      en: 'Without taking part, yes; having taken part, HubSpot decides. A link signed by the customer shows that the partner took part, unless the opposite is stated.',
    },
  },
  'A-40': {
    question: {
      fr: 'Et si le domaine est celui d’une société sœur ou mère ?',
      en: 'And if the domain is a sister or parent company’s?',
    },
    reading: {
      fr: 'HubSpot décide, les deux domaines sous les yeux.',
      en: 'HubSpot decides, with both domains in view.',
    },
  },
  'A-41': {
    question: {
      fr: 'Un enregistrement après la fermeture compte-t-il ?',
      en: 'Does a registration after the close count?',
    },
    reading: {
      fr: 'HubSpot décide ; plutôt non, car il valide avant.',
      en: 'HubSpot decides; rather not, as it validates beforehand.',
    },
  },
  'A-48': {
    question: {
      fr: 'Un client, est-ce un portail, un domaine ou une entreprise ?',
      en: 'Is a customer a portal, a domain or a company?',
    },
    reading: {
      fr: 'Le domaine de la transaction partagée, sauf indication contraire.',
      en: 'The domain of the shared deal, unless stated otherwise.',
    },
  },
} as const satisfies Readings;
