/** Deals that partners registered (section “Outils de vente partagée”). */
import { fact, list, required } from './fact.ts';
import { yesNo, date, domain, partner, choice } from './form.ts';
import { approval } from './values.ts';

export const registration = {
  registeredBy: fact(choice(['partner', 'hubspot']), { fr: 'enregistrée par', en: 'registered by' }, 'own', {
    property: 'registeredBy',
  }),
  kind: fact(choice(['shared_deal', 'domain']), { fr: 'type d’enregistrement', en: 'kind of registration' }, 'own', {
    property: 'registrationKind',
  }),
  domain: fact(domain, { fr: 'domaine enregistré', en: 'registered domain' }, 'own', {
    property: 'registrationDomain',
  }),
  registeredOn: fact(date, { fr: 'date d’enregistrement', en: 'registered on' }, 'own', {
    property: 'registeredOn',
    past: 'REG-02',
  }),
  solidRelationship: fact(
    yesNo,
    { fr: 'relation solide avec le prospect', en: 'solid relationship with the prospect' },
    'own',
    { property: 'solidRelationship' },
  ),
  potentialNeed: fact(yesNo, { fr: 'besoin potentiel du prospect', en: 'potential need of the prospect' }, 'own', {
    property: 'potentialNeed',
  }),
  specialistApproval: fact(
    approval,
    {
      fr: 'accord du Spécialiste inbound pour cet enregistrement',
      en: 'Growth Specialist’s approval of this registration',
    },
    'own',
    { property: 'specialistApproval', hubspotsWord: true },
  ),
};

export const registrations = list(
  { fr: 'enregistrements de la transaction', en: 'registrations of the deal' },
  { fr: 'enregistrement de la transaction', en: 'registration of the deal' },
  'own',
  {
    partnerId: required(partner, { fr: 'partenaire enregistré', en: 'registered partner' }, 'own'),
    ...registration,
  },
);

const { kind: registrationKind, ...others } = registration;
/** As it is recorded, where `kind` says what a recording is about. */
export const registrationRecorded = { registrationKind, ...others };
