/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  registered_on_purchase_domain: {
    fr: 'La transaction est enregistrée sur le domaine de l’achat, {domain}.',
    en: 'The deal is registered on the domain of the purchase, {domain}.',
  },
  registered_on_related_domain: {
    fr: 'Enregistrée sur {domain}, achat sur {purchaseDomain} : domaines apparentés, HubSpot décide.',
    en: 'Registered on {domain}, bought on {purchaseDomain}: related domains, HubSpot decides.',
  },
  registered_on_other_domain: {
    fr: 'Enregistrée sur {domain}, alors que le client achète sur {purchaseDomain}.',
    en: 'Registered on {domain}, while the customer buys on {purchaseDomain}.',
  },
  registered_on_other_domain_but_involved: {
    fr: 'Enregistrée sur {domain}, achat sur {purchaseDomain}, mais le partenaire a participé à la vente : HubSpot décide.',
    en: 'Registered on {domain}, bought on {purchaseDomain}, but the partner took part in the sale: HubSpot decides.',
  },
  registration_domain_asked: {
    fr: 'La transaction s’enregistre sur le domaine où le client achète.',
    en: 'A deal is registered on the domain that the customer buys on.',
  },
  registered_as_shared_deal: {
    fr: 'L’enregistrement de la transaction a été utilisé.',
    en: 'Deal registration was used.',
  },
  shared_deal_registered: { fr: 'La transaction partagée existe.', en: 'The shared deal exists.' },
  registered_before_close: {
    fr: 'Enregistrée le {registeredOn}, avant la conclusion.',
    en: 'Registered on {registeredOn}, before the close.',
  },
  shared_deal_registration_only: {
    fr: 'Seul l’enregistrement d’une transaction partagée compte.',
    en: 'Only the registration of a shared deal counts.',
  },
  registered_after_close: {
    fr: 'Enregistrée le {registeredOn}, après la fermeture du {closeDate} : HubSpot décide.',
    en: 'Registered on {registeredOn}, after the close on {closeDate}: HubSpot decides.',
  },
  registration_ahead: {
    fr: 'L’enregistrement est daté du {registeredOn}, un jour à venir.',
    en: 'The registration is dated {registeredOn}, a day to come.',
  },
  registration_date_unknown: { fr: 'La date d’enregistrement manque.', en: 'The date of registration is missing.' },
  registration_domain_unknown: { fr: 'Le domaine enregistré manque.', en: 'The registered domain is missing.' },
  purchase_domain_unknown: { fr: 'Le domaine de l’achat manque.', en: 'The domain of the purchase is missing.' },
  registration_kind_unknown: {
    fr: 'On ne sait pas si une transaction partagée a été enregistrée, ou seulement un domaine.',
    en: 'It is not known whether a shared deal was registered, or only a domain.',
  },
  registrations_unknown: {
    fr: 'On ne sait pas si la transaction a été enregistrée.',
    en: 'It is not known whether the deal was registered.',
  },
  shared_deal_not_registered: {
    fr: 'Le partenaire n’a pas enregistré de transaction partagée.',
    en: 'The partner registered no shared deal.',
  },
  old_domain_registration: {
    fr: 'L’ancien enregistrement de domaine n’est plus accepté.',
    en: 'The old registration of a domain is no longer accepted.',
  },
  unregistered_but_involved: {
    fr: 'Non enregistrée, mais le partenaire a participé à la vente : HubSpot décide.',
    en: 'Not registered, but the partner took part in the sale: HubSpot decides.',
  },
  unregistered_and_not_involved: {
    fr: 'Non enregistrée, et conclue sans le partenaire : pas de crédit.',
    en: 'Not registered, and closed without the partner: no credit.',
  },
  unregistered_involvement_unknown: {
    fr: 'Non enregistrée, et on ne sait pas si le partenaire a participé à la vente.',
    en: 'Not registered, and it is not known whether the partner took part in the sale.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;

export const actionWords = {
  register_shared_deal: { fr: 'Enregistrer la transaction partagée.', en: 'Register the shared deal.' },
  correct_registration_domain: {
    fr: 'Enregistrer la transaction sur le domaine de l’achat.',
    en: 'Register the deal on the domain of the purchase.',
  },
  decide_registration: { fr: 'Décider si l’enregistrement suffit.', en: 'Decide whether the registration is enough.' },
} as const satisfies WordsOf<typeof codes.actions>;
