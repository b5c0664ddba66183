/** A line in a few words. */
import type { Bilingual } from '../../facts/bilingual.ts';

export const briefWords = {
  earns: { fr: 'Règles respectées', en: 'Rules met' },
  ended: { fr: 'Terminée', en: 'Ended' },
  creditOnly: { fr: 'Crédit, sans commission', en: 'Credit, no commission' },
  commissionOnly: { fr: 'Commission, sans crédit', en: 'Commission, no credit' },
  open: { fr: 'Pas encore tranché', en: 'Not settled yet' },
} as const satisfies Readonly<Record<string, Bilingual>>;
