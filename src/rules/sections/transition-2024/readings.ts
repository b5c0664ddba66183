/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-37': {
    question: {
      fr: '{invitation.hours} d’horloge ? Pour quelles transactions, et encore aujourd’hui ?',
      en: '{invitation.hours} by the clock? For which deals, and still today?',
    },
    reading: {
      fr: '{invitation.hours} d’horloge dès la première notification, seulement pour une transaction ou un compte de HubSpot proposé à un partenaire. La phrase vaut encore, bien qu’elle figure sous la transition de 2024 : HubSpot peut la tenir pour passée.',
      en: '{invitation.hours} by the clock from the first notification, only for a deal or account that HubSpot owns and offers to a partner. The sentence still holds, though it stands under the transition of 2024: HubSpot may call it past.',
    },
  },
} as const satisfies Readings;
