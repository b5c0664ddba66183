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
    fr: 'Le type de collaboration dépend de qui a créé la transaction partagée.',
    en: 'The type of collaboration depends on who created the shared deal.',
  },
  motion_of_partner_added_by_hubspot: {
    fr: 'HubSpot a ajouté ce partenaire à la transaction : pour lui, c’est une collaboration HubSpot.',
    en: 'HubSpot added this partner to the deal: for it, this is a HubSpot collaboration.',
  },
  added_by_hubspot_and_approved: {
    fr: 'Partenaire ajouté par HubSpot, collaboration approuvée par le Spécialiste inbound : HubSpot décide laquelle des deux compte.',
    en: 'Partner added by HubSpot, collaboration approved by the Growth Specialist: HubSpot decides which of the two counts.',
  },
  motion_unknown: {
    fr: 'À préciser : collaboration partenaire ou collaboration HubSpot ?',
    en: 'To be confirmed: partner collaboration or HubSpot collaboration?',
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
    fr: 'À préciser par le Spécialiste inbound : la collaboration est-elle approuvée ?',
    en: 'Growth Specialist to confirm: is the collaboration approved?',
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
