/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-37': {
    question: {
      fr: '{invitation.hours} d’horloge ? Et pour quelles transactions ?',
      en: '{invitation.hours} by the clock? And for which deals?',
    },
    reading: {
      fr: '{invitation.hours} d’horloge dès le premier message, seulement pour une transaction de HubSpot proposée à un partenaire.',
      en: '{invitation.hours} by the clock from the first message, only for a deal that HubSpot owns and offers to a partner.',
    },
  },
} as const satisfies Readings;
