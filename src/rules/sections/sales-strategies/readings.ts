/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-26': {
    question: {
      fr: 'À quoi renvoie l’astérisque sur les commissions ?',
      en: 'What does the asterisk on commissions point to?',
    },
    reading: {
      fr: 'Au programme de parrainage pour la vente aux grandes entreprises.',
      en: 'To the enterprise referral program.',
    },
  },
  'A-60': {
    question: {
      fr: 'HubSpot a déjà le compte et un partenaire enregistre une transaction : quelle collaboration ?',
      en: 'HubSpot already owns the account and a partner registers a deal: which collaboration?',
    },
    reading: {
      fr: 'Celle de qui a créé la transaction partagée, sauf si un Spécialiste inbound a noté autre chose.',
      en: 'That of whoever created the shared deal, unless a specialist recorded otherwise.',
    },
  },
  'A-65': {
    question: {
      fr: 'HubSpot ajoute un second partenaire à la transaction qu’un autre a enregistrée : quelle collaboration pour lui ?',
      en: 'HubSpot adds a second partner to a deal that another one registered: which collaboration for it?',
    },
    reading: {
      fr: 'Pour lui seul, une collaboration HubSpot : du crédit, et une commission par le seul programme de parrainage. Si le Spécialiste inbound avait approuvé son implication, HubSpot décide.',
      en: 'For that partner alone a HubSpot collaboration: credit, and commission only through the enterprise referral program. Where a specialist approved its involvement, HubSpot decides.',
    },
  },
} as const satisfies Readings;
