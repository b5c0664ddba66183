/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  deal_closed_won: {
    fr: 'Transaction gagnée, fermée le {closeDate}.',
    en: 'Deal won, closed on {closeDate}.',
  },
  deal_open: { fr: 'La transaction n’est pas encore fermée.', en: 'The deal is not closed yet.' },
  deal_lost: { fr: 'Transaction perdue : elle ne rapporte rien.', en: 'Deal lost: it earns nothing.' },
  deal_stage_unknown: {
    fr: 'À préciser : la transaction est-elle ouverte, gagnée ou perdue ?',
    en: 'To be confirmed: is the deal open, won or lost?',
  },
  closed_on_two_days: {
    fr: 'La date et l’heure de fermeture tombent sur deux jours différents : l’une est fausse.',
    en: 'The close date and the close time fall on different days: one is wrong.',
  },
  closed_before_created: {
    fr: 'La fermeture précède la création de la transaction : une des deux dates est fausse.',
    en: 'The close comes before the deal was created: one date is wrong.',
  },
  close_date_unknown: { fr: 'Il manque la date de fermeture.', en: 'The close date is missing.' },
  hubspot_validated: { fr: 'HubSpot a validé la transaction.', en: 'HubSpot approved the deal.' },
  hubspot_validation_pending: {
    fr: 'HubSpot n’a pas encore validé la transaction.',
    en: 'HubSpot has not approved the deal yet.',
  },
  hubspot_validation_refused: {
    fr: 'HubSpot a refusé la transaction.',
    en: 'HubSpot refused the deal.',
  },
  hubspot_validation_unknown: {
    fr: 'À préciser par HubSpot : la transaction est-elle validée ?',
    en: 'HubSpot to confirm: is the deal approved?',
  },
} as const satisfies WordsOf<typeof codes.reasons>;

/** The same in a few words, where it decides: above a card, in a table. */
export const titleWords = {
  deal_open: { fr: 'Pas encore fermée', en: 'Not closed yet' },
  deal_lost: { fr: 'Transaction perdue', en: 'Deal lost' },
  deal_stage_unknown: { fr: 'La transaction est-elle fermée ?', en: 'Is the deal closed?' },
  closed_on_two_days: { fr: 'Deux jours de fermeture', en: 'Two different close days' },
  closed_before_created: { fr: 'Fermée avant d’être créée ?', en: 'Closed before it was created?' },
  close_date_unknown: { fr: 'Fermeture : quelle date ?', en: 'When does the deal close?' },
  hubspot_validation_pending: { fr: 'Validation par HubSpot attendue', en: 'Waiting for HubSpot’s approval' },
  hubspot_validation_refused: { fr: 'Refusée par HubSpot', en: 'HubSpot refused the deal' },
  hubspot_validation_unknown: { fr: 'HubSpot a-t-il validé la transaction ?', en: 'Did HubSpot approve the deal?' },
} as const satisfies Partial<WordsOf<typeof codes.reasons>>;

export const actionWords = {
  validate_transaction: { fr: 'Valider la transaction, ou la refuser', en: 'Approve or refuse the deal' },
} as const satisfies WordsOf<typeof codes.actions>;
