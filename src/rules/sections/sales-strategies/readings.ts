/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-26': {
    question: {
      fr: 'À quoi renvoie l’astérisque sur les commissions ?',
      en: 'What does the asterisk on commissions point to?',
    },
    reading: { fr: 'Au programme de parrainage grandes entreprises.', en: 'To the enterprise referral program.' },
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
} as const satisfies Readings;
