import type { Bilingual } from '../../facts/bilingual.ts';
import type { NextAction } from '../../rules/language/determination.ts';

export const whoWords: Readonly<Record<NextAction['who'], Bilingual>> = {
  partner: { fr: 'Partenaire', en: 'Partner' },
  specialist: { fr: 'Spécialiste inbound', en: 'Growth Specialist' },
  customer: { fr: 'Client', en: 'Customer' },
  hubspot: { fr: 'HubSpot', en: 'HubSpot' },
  admin: { fr: 'Administrateur du compte HubSpot', en: 'HubSpot account admin' },
};
