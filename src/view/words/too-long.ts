/** What a card leaves out of a deal that is longer than an answer. */
import type { Bilingual } from '../../facts/bilingual.ts';

export const tooLong = {
  chip: { fr: 'Transaction trop longue', en: 'Deal too long' },
  title: {
    fr: 'Cette transaction est plus longue que ce qu’une carte peut montrer',
    en: 'This deal is longer than a card can show',
  },
  summaries: {
    fr: 'Les résumés destinés aux partenaires manquent ici.',
    en: 'The summaries for partners are left out here.',
  },
  forms: {
    fr: 'Les formulaires de saisie manquent ici : saisissez sur les fiches.',
    en: 'The forms for recording are left out here: enter what is new on the records.',
  },
  lists: (most: number): Bilingual => ({
    fr: `Des délais, des étapes et des informations manquantes, seules les ${most} premières figurent.`,
    en: `Of deadlines, steps and missing facts only the first ${most} are here.`,
  }),
  lines: (kept: number, all: number): Bilingual => ({
    fr: `Des ${all} lignes, seules les ${kept} premières figurent.`,
    en: `Of the ${all} line items only the first ${kept} are here.`,
  }),
  proofs: (most: number): Bilingual => ({
    fr: `Des liens de confirmation, seuls les ${most} premiers figurent.`,
    en: `Of the confirmation links only the first ${most} are here.`,
  }),
  reasons: {
    fr: 'Les lignes et les raisons des verdicts manquent ici.',
    en: 'The line items and the reasons for the verdicts are left out here.',
  },
  next: (dealId: string): Bilingual => ({
    fr: `Tout compte dans le crédit et la commission. L’évaluation entière : npx roe evaluate --deal ${dealId} --json`,
    en: `Everything counts in credit and commission. The whole assessment: npx roe evaluate --deal ${dealId} --json`,
  }),
};
