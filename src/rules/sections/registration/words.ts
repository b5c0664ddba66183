/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  registered_on_purchase_domain: {
    fr: 'Transaction enregistrée sur le domaine d’achat, {domain}.',
    en: 'Deal registered on the purchase domain, {domain}.',
  },
  registered_on_related_domain: {
    fr: 'Enregistrée sur {domain}, achat sur {purchaseDomain} : domaines apparentés.',
    en: 'Registered on {domain}, bought on {purchaseDomain}: related domains.',
  },
  registered_on_other_domain: {
    fr: 'Enregistrée sur {domain}, mais le client achète sur {purchaseDomain}.',
    en: 'Registered on {domain}, but the customer buys on {purchaseDomain}.',
  },
  registered_on_other_domain_but_involved: {
    fr: 'Enregistrée sur {domain}, achat sur {purchaseDomain}, mais le partenaire a participé à la vente.',
    en: 'Registered on {domain}, bought on {purchaseDomain}, but the partner took part in the sale.',
  },
  registration_domain_asked: {
    fr: 'La transaction s’enregistre sur le domaine où le client achète.',
    en: 'The deal is registered on the domain the customer buys on.',
  },
  registered_as_shared_deal: {
    fr: 'La transaction est passée par l’enregistrement des transactions.',
    en: 'The deal went through deal registration.',
  },
  shared_deal_registered: { fr: 'La transaction partagée existe.', en: 'The shared deal exists.' },
  registered_before_close: {
    fr: 'Enregistrée le {registeredOn}, avant la fermeture.',
    en: 'Registered on {registeredOn}, before the close.',
  },
  shared_deal_registration_only: {
    fr: 'Seul l’enregistrement d’une transaction partagée compte.',
    en: 'Only the registration of a shared deal counts.',
  },
  registered_after_close: {
    fr: 'Enregistrée le {registeredOn}, après la fermeture du {closeDate}.',
    en: 'Registered on {registeredOn}, after the close on {closeDate}.',
  },
  registration_ahead: {
    fr: 'L’enregistrement porte une date à venir, {registeredOn}.',
    en: 'The registration date, {registeredOn}, lies in the future.',
  },
  registration_date_unknown: { fr: 'Il manque la date d’enregistrement.', en: 'The registration date is missing.' },
  registration_domain_unknown: {
    fr: 'Il manque le domaine d’enregistrement.',
    en: 'The registered domain is missing.',
  },
  purchase_domain_unknown: {
    fr: 'À préciser par le client : le domaine sur lequel il achète.',
    en: 'Customer to confirm: the domain it buys on.',
  },
  registration_kind_unknown: {
    fr: 'À préciser par le partenaire : a-t-il enregistré une transaction partagée ou seulement un domaine ?',
    en: 'Partner to confirm: did it register a shared deal or only a domain?',
  },
  registrations_unknown: {
    fr: 'À préciser par le partenaire : la transaction est-elle enregistrée ?',
    en: 'Partner to confirm: is the deal registered?',
  },
  shared_deal_not_registered: {
    fr: 'Le partenaire n’a pas enregistré de transaction partagée.',
    en: 'The partner did not register a shared deal.',
  },
  old_domain_registration: {
    fr: 'L’ancien enregistrement de domaines n’est plus accepté.',
    en: 'The old domain registration is no longer accepted.',
  },
  unregistered_but_involved: {
    fr: 'Non enregistrée, mais le partenaire a participé à la vente.',
    en: 'Not registered, but the partner took part in the sale.',
  },
  unregistered_and_not_involved: {
    fr: 'Non enregistrée, et vendue sans le partenaire : pas de crédit.',
    en: 'Not registered, and sold without the partner: no credit.',
  },
  unregistered_involvement_unknown: {
    fr: 'Non enregistrée. À préciser par le Spécialiste inbound : le partenaire a-t-il participé à la vente ?',
    en: 'Not registered. Growth Specialist to confirm: did the partner take part in the sale?',
  },
} as const satisfies WordsOf<typeof codes.reasons>;

/** The same in a few words, where it decides: above a card, in a table. */
export const titleWords = {
  registered_on_related_domain: {
    fr: 'Domaine apparenté : compte-t-il ?',
    en: 'Registered on a related domain: does it count?',
  },
  registered_on_other_domain: { fr: 'Enregistrée sur un autre domaine', en: 'Registered on another domain' },
  registered_on_other_domain_but_involved: {
    fr: 'Enregistrée sur un autre domaine : compte-t-elle ?',
    en: 'Registered on another domain: does it count?',
  },
  registered_after_close: { fr: 'Enregistrée tard : compte-t-elle ?', en: 'Registered late: does it count?' },
  registration_ahead: { fr: 'Enregistrement à venir', en: 'Registration dated ahead' },
  registration_date_unknown: { fr: 'Enregistrée : quand ?', en: 'When was it registered?' },
  registration_domain_unknown: { fr: 'Enregistrée sur quel domaine ?', en: 'Registered on which domain?' },
  purchase_domain_unknown: { fr: 'Achat sur quel domaine ?', en: 'On which domain is it bought?' },
  registration_kind_unknown: { fr: 'Transaction partagée ou simple domaine ?', en: 'Shared deal or only a domain?' },
  registrations_unknown: { fr: 'La transaction est-elle enregistrée ?', en: 'Was the deal registered?' },
  shared_deal_not_registered: { fr: 'Transaction partagée non enregistrée', en: 'Shared deal not registered' },
  unregistered_but_involved: { fr: 'Non enregistrée : compte-t-elle ?', en: 'Not registered: does it count?' },
  unregistered_and_not_involved: { fr: 'Non enregistrée', en: 'Not registered' },
  unregistered_involvement_unknown: { fr: 'Le partenaire a-t-il participé ?', en: 'Did the partner take part?' },
} as const satisfies Partial<WordsOf<typeof codes.reasons>>;

export const actionWords = {
  register_shared_deal: { fr: 'Enregistrer la transaction partagée', en: 'Register the shared deal' },
  correct_registration_domain: { fr: 'Enregistrer sur le domaine d’achat', en: 'Register on the purchase domain' },
  decide_registration: { fr: 'Décider si l’enregistrement suffit', en: 'Decide whether the registration is enough' },
} as const satisfies WordsOf<typeof codes.actions>;
