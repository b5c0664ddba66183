/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  accounts_owned_by_hubspot: { fr: 'La transaction appartient à HubSpot.', en: 'HubSpot owns the deal.' },
  invited_and_answered: { fr: 'L’invitation a reçu une réponse à temps.', en: 'The invitation was answered in time.' },
  invited_and_awaited: { fr: 'L’invitation attend une réponse.', en: 'The invitation awaits an answer.' },
  invited_and_unanswered: { fr: 'L’invitation est restée sans réponse.', en: 'The invitation went unanswered.' },
  invited_and_late: {
    fr: 'La réponse à l’invitation est arrivée après les {invitation.hours}.',
    en: 'The answer to the invitation came after the {invitation.hours}.',
  },
  invited_and_out: {
    fr: 'Le Spécialiste inbound mène la transaction seul.',
    en: 'The specialist runs the deal alone.',
  },
  invited_ownership_unknown: {
    fr: 'On ne sait pas si la transaction appartient à HubSpot.',
    en: 'It is not known whether HubSpot owns the deal.',
  },
  invited_answer_unknown: {
    fr: 'On ne sait pas si l’invitation a reçu une réponse à temps.',
    en: 'It is not known whether the invitation was answered in time.',
  },
  invitation_answered: {
    fr: 'Le partenaire a répondu à l’invitation dans les {invitation.hours}.',
    en: 'The partner answered the invitation within {invitation.hours}.',
  },
  invitation_open: {
    fr: 'L’invitation attend une réponse, au plus tard {by}.',
    en: 'The invitation awaits an answer, by {by}.',
  },
  invitation_unanswered: {
    fr: 'Sans réponse à temps à l’invitation ({by}), le Spécialiste inbound mène la transaction seul.',
    en: 'Without an answer to the invitation in time ({by}), the Growth Specialist runs the deal alone.',
  },
  invitation_unknown: {
    fr: 'On ne sait pas si le partenaire a répondu à l’invitation à temps.',
    en: 'It is not known whether the partner answered the invitation in time.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;

/** The same in a few words, where it decides: above a card, in a table. */
export const titleWords = {
  invitation_open: { fr: 'Invitation sans réponse encore', en: 'Invitation not answered yet' },
  invitation_unanswered: { fr: 'Invitation sans réponse à temps', en: 'Invitation not answered in time' },
  invitation_unknown: { fr: 'Réponse à l’invitation ?', en: 'Was the invitation answered?' },
} as const satisfies Partial<WordsOf<typeof codes.reasons>>;

export const warningWords = {
  invitation_unanswered: {
    fr: 'Pas de réponse à l’invitation au {dueAt} : le Spécialiste inbound mène la transaction seul.',
    en: 'No answer to the invitation by {dueAt}: the specialist runs the deal alone.',
  },
} as const satisfies WordsOf<typeof codes.warnings>;

export const actionWords = {
  accept_invitation: { fr: 'Répondre à l’invitation de HubSpot', en: 'Answer HubSpot’s invitation' },
} as const satisfies WordsOf<typeof codes.actions>;

/** What a missing fact would decide. */
export const questionWords = {
  invitation_answered: {
    fr: 'si l’invitation a reçu une réponse à temps',
    en: 'whether the invitation was answered in time',
  },
  invitation_binds: {
    fr: 'si le délai pour répondre à l’invitation vaut pour ce partenaire',
    en: 'whether the time to answer the invitation binds the partner',
  },
  invitation_whose: { fr: 'quel partenaire a été invité', en: 'which partner was invited to the deal' },
} as const satisfies WordsOf<typeof codes.questions>;
