import type { Bilingual } from '../../facts/bilingual.ts';
import type { Motion } from '../../facts/schema.ts';

export const motionWords: Readonly<Record<Motion | 'unknown', Bilingual>> = {
  partner_collaboration: { fr: 'Collaboration partenaire', en: 'Partner collaboration' },
  hubspot_collaboration: { fr: 'Collaboration HubSpot', en: 'HubSpot collaboration' },
  unknown: { fr: 'Type de collaboration non renseigné', en: 'Type of collaboration not recorded' },
};
