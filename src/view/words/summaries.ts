/** In the place of a summary for a partner that was not made. */
import type { Bilingual } from '../../facts/bilingual.ts';

export const noSummary: Bilingual = {
  fr: 'Pas de résumé : la transaction compte trop de lignes, de partenaires ou de demandes pour une carte. Le partenaire le lit dans son propre compte.',
  en: 'No summary: the deal has too many lines, partners or requests for one card. The partner reads it in its own account.',
};
