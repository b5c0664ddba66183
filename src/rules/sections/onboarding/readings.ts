/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-42': {
    question: {
      fr: '{onboarding.workingDays}, chez qui et à partir de quel jour ?',
      en: '{onboarding.workingDays}, where and counted from which day?',
    },
    reading: {
      fr: 'Dans le pays du client ; le jour du début ne compte pas, le dernier est encore dans les temps.',
      en: 'In the customer’s country; the starting day does not count, the last is still in time.',
    },
  },
} as const satisfies Readings;
