/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  partner_motion: {
    fr: 'Collaboration partenaire : crédit et commission sont possibles.',
    en: 'Partner collaboration: credit and commission are possible.',
  },
  hubspot_motion: {
    fr: 'Collaboration HubSpot : HubSpot est à l’origine de la transaction.',
    en: 'HubSpot collaboration: HubSpot originated the deal.',
  },
  motion_from_registration: {
    fr: 'Qui a créé la transaction partagée détermine le type de collaboration.',
    en: 'Whoever created the shared deal determines the kind of collaboration.',
  },
  motion_of_partner_added_by_hubspot: {
    fr: 'HubSpot a fait entrer ce partenaire dans la transaction : pour lui, c’est une collaboration HubSpot.',
    en: 'HubSpot brought this partner into the deal: for it, this is a HubSpot collaboration.',
  },
  added_by_hubspot_and_approved: {
    fr: 'HubSpot a fait entrer ce partenaire, et le Spécialiste inbound a accepté sa collaboration : HubSpot dit laquelle des deux compte.',
    en: 'HubSpot brought this partner in, and the Growth Specialist approved its collaboration: HubSpot says which of the two counts.',
  },
  motion_unknown: {
    fr: 'On ne sait pas s’il s’agit d’une collaboration partenaire ou HubSpot.',
    en: 'It is not known whether this is a partner or a HubSpot collaboration.',
  },
  introduced_with_agreement: {
    fr: 'Le client a accepté que HubSpot lui présente le partenaire.',
    en: 'The customer agreed to be introduced to the partner.',
  },
  introduced_without_agreement: {
    fr: 'Le partenaire a été présenté sans l’accord du client.',
    en: 'The partner was introduced without the customer’s agreement.',
  },
  specialist_approved: {
    fr: 'Le Spécialiste inbound a approuvé la collaboration.',
    en: 'The Growth Specialist approved the collaboration.',
  },
  specialist_approval_pending: {
    fr: 'Le Spécialiste inbound n’a pas encore approuvé la collaboration.',
    en: 'The Growth Specialist has not approved the collaboration yet.',
  },
  specialist_approval_refused: {
    fr: 'Le Spécialiste inbound a refusé la collaboration.',
    en: 'The Growth Specialist refused the collaboration.',
  },
  specialist_approval_unknown: {
    fr: 'On ne sait pas si le Spécialiste inbound a approuvé la collaboration.',
    en: 'It is not known whether the Growth Specialist approved the collaboration.',
  },
  shared_deal_created_by_hubspot: {
    fr: 'HubSpot ajoute le partenaire et crée la transaction partagée.',
    en: 'HubSpot adds the partner and creates the shared deal.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;

/** The same in a few words, where it decides: above a card, in a table. */
export const titleWords = {
  added_by_hubspot_and_approved: {
    fr: 'Collaboration HubSpot ou partenaire ?',
    en: 'HubSpot or partner collaboration?',
  },
  motion_unknown: { fr: 'Collaboration partenaire ou HubSpot ?', en: 'Partner or HubSpot collaboration?' },
  specialist_approval_pending: { fr: 'Collaboration pas encore approuvée', en: 'Collaboration not approved yet' },
  specialist_approval_refused: { fr: 'Collaboration refusée', en: 'Collaboration refused' },
  specialist_approval_unknown: { fr: 'La collaboration est-elle approuvée ?', en: 'Was the collaboration approved?' },
} as const satisfies Partial<WordsOf<typeof codes.reasons>>;

export const warningWords = {
  introduced_without_agreement: {
    fr: 'Le partenaire a été présenté sans l’accord du client.',
    en: 'The partner was introduced without the customer’s agreement.',
  },
} as const satisfies WordsOf<typeof codes.warnings>;

export const actionWords = {
  approve_collaboration: { fr: 'Approuver la collaboration, ou la refuser', en: 'Approve or refuse the collaboration' },
} as const satisfies WordsOf<typeof codes.actions>;
