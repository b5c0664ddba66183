/**
 * What is known of other editions of the page, beside the one whose text is encoded: when, what changed, where from.
 *
 * Data, not rules: none of it judges a deal. `read`: seen on a page of HubSpot's; `second_hand`: reported by somebody else.
 */
import type { Bilingual } from '../../facts/bilingual.ts';
import { type CalendarDate, calendarDate } from '../../facts/primitives.ts';
import type { Certainty } from './source.ts';
import { namedInBeta, perhapsInBeta } from './deal-based-countries.ts';

export interface OtherEdition {
  readonly from: CalendarDate;
  /** Null: until the next one, or not known. */
  readonly to: CalendarDate | null;
  /** For whom, where not for everybody. */
  readonly scope: Bilingual | null;
  /** The customers' countries in that scope, ISO 3166-1 alpha-2, where it is drawn by country. */
  readonly countries?: readonly string[];
  readonly differs: Bilingual;
  readonly certainty: Certainty;
  readonly source: string;
  /** The announced edition that has it; absent: it is known, and no more. */
  readonly announcedAs?: string;
  /** In the months of a beta the text before holds as well. */
  readonly whileTextHolds?: true;
}

const on = (date: string): CalendarDate => calendarDate.parse(date);

/** Oldest first. */
export const otherEditions: readonly OtherEdition[] = [
  {
    from: on('2019-03-01'),
    to: on('2023-02-14'),
    scope: null,
    differs: {
      fr: 'Avant les liens de confirmation : une lettre signée par le client, datée des trois derniers mois et remise avant la vente.',
      en: 'Before confirmation links: a letter signed by the client, dated within the past three months and handed in before the sale.',
    },
    certainty: 'read',
    source: 'hubspot.com/rider-letter-proof-of-services',
  },
  {
    from: on('2023-02-15'),
    to: on('2024-01-31'),
    scope: null,
    differs: {
      fr: 'Quatre stratégies de vente, propriété de domaines de prospects, 20 % pendant trois ans.',
      en: 'Four sales motions, ownership of prospect domains, 20% for three years.',
    },
    certainty: 'read',
    source: 'hubspot.com/solutions-partner-resource-center/sales-rules',
  },
  {
    from: on('2024-02-01'),
    to: on('2025-09-02'),
    scope: null,
    differs: {
      fr: 'Un seul Responsable Développement partenaires, vente commune avec un Spécialiste inbound, enregistrement des transactions pour partenaires et fournisseurs.',
      en: 'One partner development manager, co-selling with a Growth Specialist, deal registration for partners and providers.',
    },
    certainty: 'read',
    source: 'hubspot.com/solutions-partner-resource-center/sales-rules/february2024',
  },
  {
    from: on('2025-01-01'),
    to: on('2025-06-30'),
    scope: { fr: 'Marchés en croissance d’Asie-Pacifique', en: 'Growth markets of Asia-Pacific' },
    differs: {
      fr: 'Programme de parrainage pour la vente aux grandes entreprises dès 1 000 $ de MRR au lieu de 3 000 $.',
      en: 'Enterprise referral program from 1,000 USD of MRR instead of 3,000 USD.',
    },
    certainty: 'read',
    source: 'legal.hubspot.com/partner-jurisdiction-specific-terms',
  },
  {
    from: on('2025-10-01'),
    to: on('2025-11-16'),
    scope: {
      fr: 'Clients d’Australie, de Nouvelle-Zélande, d’Amérique latine et des pays germanophones',
      en: 'Customers in Australia, New Zealand, Latin America and the German-speaking countries',
    },
    countries: [...namedInBeta, ...perhapsInBeta],
    differs: {
      fr: 'Bêta des commissions par transaction : qui fait la vente additionnelle est payé sur la hausse nette, quel que soit le premier vendeur.',
      en: 'Beta of deal-based commissions: whoever makes the upsell is paid on the net increase, whoever sold first.',
    },
    certainty: 'read',
    source: 'hubspot.com/solutions-partner-deal-based-model-beta',
    announcedAs: '2025-11-17',
    whileTextHolds: true,
  },
  {
    from: on('2025-11-17'),
    to: null,
    scope: null,
    differs: {
      fr: 'Commissions par transaction pour tous : le crédit automatique du partenaire déjà crédité disparaît.',
      en: 'Deal-based commissions for everybody: the automatic credit of the partner already credited goes.',
    },
    certainty: 'read',
    source: 'hubspot.com/deal-based-commissions',
    announcedAs: '2025-11-17',
  },
  {
    from: on('2026-08-15'),
    to: null,
    scope: { fr: 'Fournisseurs solutions', en: 'Solutions providers' },
    differs: {
      fr: 'Fin du programme des fournisseurs ; ceux qui n’ont pas changé de programme perdent leurs commissions en cours.',
      en: 'End of the provider program; providers that did not convert lose their running commissions.',
    },
    certainty: 'second_hand',
    source: 'hubspot.jp/2026-entry-and-tiers-policy-for-hubspot-solutions-partners',
    announcedAs: '2025-11-17',
  },
];
