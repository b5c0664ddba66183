/** The partners on the deal, and what the program knows of each. */
import { mostPartners } from '../limits.ts';
import { fact, list, required } from './fact.ts';
import { yesNo, country, zone, text, partner, several } from './form.ts';
import { partnerType, tier, region, regions, role } from './values.ts';

/** What is known of a partner on every deal; kept on its company. */
export const profile = {
  type: fact(partnerType, { fr: 'type de partenaire', en: 'type of partner' }, 'own', { property: 'partnerType' }),
  tier: fact(tier, { fr: 'niveau du partenaire', en: 'partner’s tier' }, 'own', { property: 'partnerTier' }),
  programCompliant: fact(yesNo, { fr: 'conformité au programme', en: 'compliance with the program' }, 'own', {
    property: 'programCompliant',
  }),
  crmImplementationAccredited: fact(
    yesNo,
    { fr: 'accréditation pour l’implémentation CRM', en: 'CRM implementation accreditation' },
    'own',
    { property: 'crmAccredited' },
  ),
  accreditationInLocalLanguage: fact(
    yesNo,
    { fr: 'accréditation proposée dans la langue locale', en: 'accreditation offered in the local language' },
    'own',
    { property: 'accreditationInLocalLanguage' },
  ),
  region: fact(region, { fr: 'région du partenaire', en: 'partner’s region' }, 'own', { property: 'region' }),
  sellsInRegions: fact(
    several(regions),
    { fr: 'régions où le partenaire vend', en: 'regions the partner sells in' },
    'own',
    { property: 'sellsInRegions' },
  ),
  countryCode: fact(country, { fr: 'pays du partenaire', en: 'partner’s country' }, 'own', {
    property: 'countryCode',
  }),
  timeZone: fact(zone, { fr: 'fuseau horaire du partenaire', en: 'partner’s time zone' }, 'own', {
    property: 'timeZone',
  }),
  convertedFromProvider: fact(
    yesNo,
    { fr: 'passé du programme des fournisseurs à celui des partenaires', en: 'converted from provider to partner' },
    'own',
    { property: 'convertedFromProvider' },
  ),
};

/** Its part in this deal. The role tells who recommended whom; it is no fact of the rules by itself. */
const partRole = fact(role, { fr: 'rôle dans la transaction', en: 'role in the deal' }, 'hubspot', {
  property: 'role',
});
export const part = {
  involvedInSale: fact(yesNo, { fr: 'participation à la vente', en: 'involvement in the sale' }, 'own', {
    property: 'involvedInSale',
  }),
};

export const partners = list(
  { fr: 'partenaires de la transaction', en: 'partners on the deal' },
  { fr: 'partenaire', en: 'partner' },
  'own',
  {
    id: required(partner, { fr: 'identifiant du partenaire', en: 'partner id' }, 'own'),
    name: fact(text, { fr: 'nom du partenaire', en: 'partner’s name' }, 'own'),
    ...profile,
    ...part,
  },
  mostPartners,
);

/** As it is recorded. */
export const partRecorded = { role: partRole, ...part };
