/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-42': {
    question: {
      fr: 'Dix jours ouvrables, chez qui et à partir de quel jour ?',
      en: 'Ten working days, where and counted from which day?',
    },
    reading: {
      fr: 'Dans le pays du client ; le jour du début ne compte pas, le dixième est encore dans les temps.',
      en: 'In the customer’s country; the starting day does not count, the tenth is still in time.',
    },
  },
} as const satisfies Readings;
