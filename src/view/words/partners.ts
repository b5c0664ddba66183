/** What a partner's registration is to the deal. */
import type { Bilingual } from '../../facts/bilingual.ts';

export const partnerWords = {
  notRegistered: { fr: 'non enregistrée', en: 'not registered' },
  noDomain: { fr: 'domaine non renseigné', en: 'domain not recorded' },
  purchaseDomain: { fr: 'domaine d’achat', en: 'purchase domain' },
  otherDomain: { fr: 'autre domaine', en: 'another domain' },
} as const satisfies Readonly<Record<string, Bilingual>>;
