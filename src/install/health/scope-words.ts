/** What the app cannot do without a scope, in the words of those who notice. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { Locale } from '../../contract/deal-view.ts';

const without: readonly (readonly [RegExp, Bilingual])[] = [
  [/^crm\.objects\.deals\.read$/, { fr: 'Aucune carte ne peut s’ouvrir.', en: 'No card can open.' }],
  [
    /^crm\.objects\.line_items\.read$/,
    { fr: 'Aucune ligne n’est lue : ni crédit ni commission.', en: 'No line is read: neither credit nor commission.' },
  ],
  [
    /^crm\.objects\.companies\.read$/,
    { fr: 'Ni le client ni les partenaires ne sont lus.', en: 'Neither the customer nor the partners are read.' },
  ],
  [/^crm\.objects\.quotes\.read$/, { fr: 'Les devis ne sont pas lus.', en: 'Quotes are not read.' }],
  [
    /^crm\.objects\.custom\.read$|^crm\.schemas\.custom\.read$/,
    {
      fr: 'Preuves d’implication, enregistrements et onboarding ne sont pas lus.',
      en: 'Proofs of involvement, registrations and onboarding are not read.',
    },
  ],
  [
    /^crm\.objects\.partner-clients\.read$/,
    { fr: 'Ce que le client possède déjà n’est pas lu.', en: 'What the customer already has is not read.' },
  ],
  [
    /^settings\.currencies\.read$/,
    {
      fr: 'Les montants d’autres devises ne sont pas convertis.',
      en: 'Amounts in other currencies are not converted.',
    },
  ],
  [
    /\.write$/,
    { fr: 'Les faits saisis sur la carte ne sont pas enregistrés.', en: 'Facts entered on the card are not recorded.' },
  ],
];

export function scopeServes(scope: string, locale: Locale): string {
  const found = without.find(([pattern]) => pattern.test(scope));
  return found === undefined
    ? { fr: 'Une partie des faits manque.', en: 'Some facts are missing.' }[locale]
    : found[1][locale];
}
