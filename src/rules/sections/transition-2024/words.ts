/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  accounts_owned_by_hubspot: { fr: 'La transaction appartient à HubSpot.', en: 'HubSpot owns the deal.' },
  invited_and_answered: { fr: 'L’invitation a reçu une réponse à temps.', en: 'The invitation was answered in time.' },
  invited_and_awaited: {
    fr: 'HubSpot attend une réponse à son invitation.',
    en: 'HubSpot is waiting for an answer to its invitation.',
  },
  invited_and_unanswered: { fr: 'L’invitation est restée sans réponse.', en: 'The invitation went unanswered.' },
  invited_and_late: {
    fr: 'La réponse à l’invitation est arrivée après les {invitation.hours}.',
    en: 'The answer to the invitation came after the {invitation.hours}.',
  },
  invited_and_out: {
    fr: 'Le Spécialiste inbound gère seul la transaction.',
    en: 'The Growth Specialist manages the deal alone.',
  },
  invited_ownership_unknown: {
    fr: 'À préciser par HubSpot : la transaction lui appartient-elle ?',
    en: 'HubSpot to confirm: does it own the deal?',
  },
  invited_answer_unknown: {
    fr: 'À préciser par le partenaire : l’invitation a-t-elle reçu une réponse à temps ?',
    en: 'Partner to confirm: was the invitation answered in time?',
  },
  invitation_answered: {
    fr: 'Le partenaire a répondu à l’invitation dans les {invitation.hours}.',
    en: 'The partner answered the invitation within {invitation.hours}.',
  },
  invitation_open: {
    fr: 'Le partenaire doit répondre à l’invitation au plus tard {by}.',
    en: 'The partner has to answer the invitation by {by}.',
  },
  invitation_unanswered: {
    fr: 'Invitation sans réponse à temps ({by}) : le Spécialiste inbound gère seul la transaction.',
    en: 'Invitation not answered in time ({by}): the Growth Specialist manages the deal alone.',
  },
  invitation_unknown: {
    fr: 'À préciser par le partenaire : a-t-il répondu à temps à l’invitation ?',
    en: 'Partner to confirm: did it answer the invitation in time?',
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
    fr: 'Invitation sans réponse au {dueAt} : le Spécialiste inbound gère seul la transaction.',
    en: 'Invitation not answered by {dueAt}: the Growth Specialist manages the deal alone.',
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
    fr: 'si le délai de réponse à l’invitation vaut pour ce partenaire',
    en: 'whether the time to answer the invitation applies to the partner',
  },
  invitation_whose: { fr: 'quel partenaire a été invité', en: 'which partner was invited to the deal' },
} as const satisfies WordsOf<typeof codes.questions>;
