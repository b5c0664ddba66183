/** What a card leaves out of a deal that is longer than an answer. */
import type { Bilingual } from '../../facts/bilingual.ts';

export const tooLong = {
  chip: { fr: 'Transaction trop longue', en: 'Deal too long' },
  title: {
    fr: 'Cette transaction est trop longue pour une carte',
    en: 'This deal is too long for one card',
  },
  summaries: {
    fr: 'Les résumés destinés aux partenaires ne sont pas affichés.',
    en: 'The summaries for partners are not shown.',
  },
  forms: {
    fr: 'Les formulaires ne sont pas affichés : saisissez sur les fiches.',
    en: 'The forms are not shown: enter what is new on the records.',
  },
  whatIf: {
    fr: 'Aucune simulation n’est proposée.',
    en: 'No “what if” is offered.',
  },
  lists: (most: number): Bilingual => ({
    fr: `Délais, étapes et informations manquantes : seuls les ${most} premiers sont affichés.`,
    en: `Only the first ${most} deadlines, steps and missing facts are shown.`,
  }),
  lines: (kept: number, all: number): Bilingual => ({
    fr: `Seules les ${kept} premières lignes sur ${all} sont affichées.`,
    en: `Only the first ${kept} of ${all} line items are shown.`,
  }),
  proofs: (most: number): Bilingual => ({
    fr: `Seuls les ${most} premiers liens de confirmation sont affichés.`,
    en: `Only the first ${most} confirmation links are shown.`,
  }),
  reasons: {
    fr: 'Les lignes et les raisons des résultats ne sont pas affichées.',
    en: 'The line items and the reasons for the results are not shown.',
  },
  next: (dealId: string): Bilingual => ({
    fr: `Tout compte dans le crédit et la commission. Évaluation complète : npx roe evaluate --deal ${dealId} --json`,
    en: `Everything counts in credit and commission. Full assessment: npx roe evaluate --deal ${dealId} --json`,
  }),
};
