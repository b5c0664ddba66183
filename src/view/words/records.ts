/** What HubSpot's objects are called on the screen. */
import type { Bilingual } from '../../facts/bilingual.ts';

const objects: Readonly<Record<string, Bilingual>> = {
  deals: { fr: 'Transaction', en: 'Deal' },
  line_items: { fr: 'Ligne de produit', en: 'Line item' },
  companies: { fr: 'Entreprise', en: 'Company' },
  quotes: { fr: 'Devis', en: 'Quote' },
  partner_involvement: { fr: 'Implication du partenaire', en: 'Partner involvement' },
  roe_setting: { fr: 'Nom de produit accepté', en: 'Accepted product name' },
  partner_clients: { fr: 'Client du partenaire', en: 'Partner client' },
  currencies: { fr: 'Devises du compte', en: 'Account currencies' },
  owners: { fr: 'Propriétaire', en: 'Owner' },
};

export const objectName = (name: string): Bilingual => objects[name] ?? { fr: 'HubSpot', en: 'HubSpot' };
