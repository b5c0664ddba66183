/** Words of what is paid by quarter, and of how it comes about. */
import type { Bilingual } from '../../facts/bilingual.ts';

export const payoutWords = {
  quarter: (number: string, year: string): Bilingual => ({ fr: `T${number} ${year}`, en: `Q${number} ${year}` }),
  months: (count: string, one: boolean): Bilingual => ({
    fr: `${count} mois`,
    en: one ? `${count} month` : `${count} months`,
  }),
  severalPrices: (amount: string): Bilingual => ({
    fr: `${amount}, à plusieurs prix`,
    en: `${amount}, at several prices`,
  }),
} as const;
