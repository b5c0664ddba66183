/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  reply_in_time: {
    fr: 'Le partenaire a répondu à temps au Spécialiste inbound.',
    en: 'The partner answered the specialist in time.',
  },
  reply_awaited: {
    fr: 'Le Spécialiste inbound attend une réponse ; le délai court.',
    en: 'The specialist awaits an answer; there is still time.',
  },
  reply_late: {
    fr: 'La réponse est arrivée trop tard, ou n’est pas arrivée.',
    en: 'The answer came too late, or did not come.',
  },
  reply_unstated: {
    fr: 'On ne sait pas si le partenaire a répondu.',
    en: 'It is not known whether the partner answered.',
  },
  reply_late_anywhere: {
    fr: 'Le partenaire a répondu trop tard, ou pas du tout, quels que soient son pays et ses jours fériés.',
    en: 'The partner answered too late, or not at all, whatever its country and its public holidays.',
  },
  reply_before_request: {
    fr: 'La réponse indiquée précède la demande.',
    en: 'The answer stated lies before the request.',
  },
  reply_absence_unknown: {
    fr: 'La réponse tombe pendant une absence dont on ne sait pas si elle a été annoncée.',
    en: 'The answer came during an absence, and it is not known whether that was announced.',
  },
  reply_calendar_unknown: {
    fr: 'Sans le pays, le fuseau et les jours fériés du partenaire, le délai ne se calcule pas.',
    en: 'Without the partner’s country, time zone and holidays the deadline cannot be computed.',
  },
  reply_whose_unknown: {
    fr: 'On ne sait pas à quel partenaire la demande s’adresse.',
    en: 'It is not known which partner was asked.',
  },
  reply_extension_for_hubspot: {
    fr: 'Circonstance exceptionnelle, expliquée au Spécialiste inbound : HubSpot peut accorder plus de temps.',
    en: 'An exceptional circumstance, explained to the specialist: HubSpot may grant more time.',
  },
  reply_extension_without_reason: {
    fr: 'Circonstance exceptionnelle, mais la raison n’a pas été donnée au Spécialiste inbound.',
    en: 'An exceptional circumstance, but the specialist was not told the reason.',
  },
  reply_extension_reason_unknown: {
    fr: 'Circonstance exceptionnelle ; on ne sait pas si la raison a été donnée.',
    en: 'An exceptional circumstance; it is not known whether the reason was given.',
  },
  reply_waits_for_return: {
    fr: 'Absence annoncée : la réponse est attendue après le retour.',
    en: 'Announced absence: the answer is expected after the return.',
  },
  reply_after_return_in_time: {
    fr: 'Réponse donnée dans les temps après une absence annoncée.',
    en: 'Answered in time after an announced absence.',
  },
  reply_after_return_late: {
    fr: 'Réponse tardive même après le retour d’une absence annoncée .',
    en: 'Late even after the return from an announced absence.',
  },
  absence_announced: { fr: 'L’absence a été annoncée à l’avance.', en: 'The absence was announced in advance.' },
  absence_not_announced: {
    fr: 'L’absence n’a pas été annoncée à l’avance.',
    en: 'The absence was not announced in advance.',
  },
  absence_announcement_unknown: {
    fr: 'On ne sait pas si l’absence a été annoncée.',
    en: 'It is not known whether the absence was announced.',
  },
  approved_platform_used: {
    fr: 'Les échanges passent par la plateforme approuvée.',
    en: 'Exchanges go through the approved platform.',
  },
  approved_platform_not_used: {
    fr: 'Les échanges ne passent pas par la plateforme approuvée.',
    en: 'Exchanges do not go through the approved platform.',
  },
  approved_platform_unknown: {
    fr: 'On ne sait pas si la plateforme approuvée est utilisée.',
    en: 'It is not known whether the approved platform is used.',
  },
  bant_complete: {
    fr: 'Budget, autorité, besoin et temporalité sont vérifiés.',
    en: 'Budget, authority, need and timing are checked.',
  },
  bant_incomplete: { fr: 'Le BANT n’est pas complet.', en: 'BANT is incomplete.' },
  bant_unknown: { fr: 'Une partie du BANT n’est pas renseignée.', en: 'Part of BANT is not stated.' },
  progress_reported: {
    fr: 'HubSpot est tenu au courant de l’avancement.',
    en: 'HubSpot is kept informed of progress.',
  },
  progress_not_reported: {
    fr: 'HubSpot n’est pas tenu au courant de l’avancement.',
    en: 'HubSpot is not kept informed of progress.',
  },
  progress_unknown: {
    fr: 'On ne sait pas si HubSpot est tenu au courant.',
    en: 'It is not known whether HubSpot is kept informed.',
  },
  breach_for_hubspot: {
    fr: 'Un manquement est constaté. Le texte dit que la transaction est perdue ; HubSpot le confirme ou non.',
    en: 'A duty was not kept. The text says that the deal is lost; HubSpot confirms or not.',
  },
  no_breach_stated: { fr: 'Aucun manquement n’est constaté.', en: 'No breach is on record.' },
} as const satisfies WordsOf<typeof codes.reasons>;

/** The same in a few words, where it decides: above a card, in a table. */
export const titleWords = {
  reply_extension_for_hubspot: { fr: 'Plus de temps pour répondre ?', en: 'More time for the reply?' },
  reply_extension_reason_unknown: { fr: 'Plus de temps pour répondre ?', en: 'More time for the reply?' },
  reply_after_return_late: {
    fr: 'Réponse tardive au retour : compte-t-elle ?',
    en: 'Late reply after the absence: does it count?',
  },
  breach_for_hubspot: { fr: 'Un manquement : transaction perdue ?', en: 'A duty was not kept: deal lost?' },
} as const satisfies Partial<WordsOf<typeof codes.reasons>>;

export const warningWords = {
  reply_late: {
    fr: 'Le Spécialiste inbound n’avait pas de réponse au {dueAt}.',
    en: 'The specialist had no answer by {dueAt}.',
  },
  exceptional_without_reason: {
    fr: 'La réponse était attendue le {dueAt}. Une circonstance exceptionnelle est indiquée, mais le Spécialiste inbound n’en connaît pas la raison.',
    en: 'The answer was due by {dueAt}. An exceptional circumstance is stated, but the specialist was not told the reason.',
  },
  absence_not_announced: {
    fr: 'L’absence du {from} au {to} n’a pas été annoncée à l’avance.',
    en: 'The absence from {from} to {to} was not announced in advance.',
  },
  approved_platform_not_used: {
    fr: 'Les échanges sur cette transaction ne passent pas par la plateforme approuvée.',
    en: 'Exchanges on this deal do not go through the approved platform.',
  },
  bant_incomplete: { fr: 'BANT incomplet : il manque {missing}.', en: 'BANT is incomplete: {missing} missing.' },
  progress_not_reported: {
    fr: 'HubSpot n’est pas tenu au courant de l’avancement.',
    en: 'HubSpot is not kept informed of progress.',
  },
  breach_may_cost_the_deal: {
    fr: 'Un manquement aux règles de communication est constaté. Le texte dit que la transaction est perdue : HubSpot le confirme ou non.',
    en: 'A duty of communication was not kept. The text says that the deal is lost: HubSpot confirms it or not.',
  },
} as const satisfies WordsOf<typeof codes.warnings>;

export const actionWords = {
  answer_request: { fr: 'Répondre au Spécialiste inbound', en: 'Answer the Growth Specialist' },
  give_reason_for_delay: { fr: 'Donner la raison du retard', en: 'Say why the reply is late' },
  decide_extension: { fr: 'Dire si le délai est prolongé', en: 'Say whether there is more time' },
  decide_absence: { fr: 'Dire si l’absence prolonge le délai', en: 'Say whether the absence extends the deadline' },
  decide_breach: { fr: 'Dire ce que le manquement entraîne', en: 'Say what the breach leads to' },
  announce_absence: { fr: 'Annoncer l’absence avant son début', en: 'Announce the absence before it begins' },
  use_approved_platform: { fr: 'Échanger par la plateforme approuvée', en: 'Use the approved platform' },
  complete_bant: { fr: 'Compléter le BANT', en: 'Complete BANT' },
  report_progress: { fr: 'Informer HubSpot de l’avancement', en: 'Tell HubSpot how it progresses' },
} as const satisfies WordsOf<typeof codes.actions>;

/** What a missing fact would decide. */
export const questionWords = {
  reply_in_time: { fr: 'si la demande a reçu une réponse à temps', en: 'whether the request was answered in time' },
  reply_after_the_request: {
    fr: 'si la réponse est venue à temps : celle qui est indiquée précède la demande',
    en: 'whether the reply was in time: the one stated lies before the request',
  },
  reply_due: {
    fr: 'la date limite de réponse : selon quels jours ouvrés, et à quelle heure locale',
    en: 'when the reply is due: on whose working days, and on whose clock',
  },
  reply_due_by_holidays: {
    fr: 'la date limite de réponse à la demande du {at} : les jours fériés de {country} ne sont pas connus pour cette année',
    en: 'when the reply to the request of {at} is due: the holidays of {country} are not known for that year',
  },
  more_time: { fr: 'si HubSpot peut accorder plus de temps', en: 'whether HubSpot can be asked for more time' },
  absence_announced: {
    fr: 'si l’absence à partir du {from} a été annoncée à l’avance',
    en: 'whether the absence from {from} was announced in advance',
  },
  approved_platform: {
    fr: 'si les échanges passent par la plateforme approuvée',
    en: 'whether the deal is worked through the approved platform',
  },
  bant_complete: {
    fr: 'si la transaction est qualifiée par le budget, l’autorité, le besoin et la temporalité',
    en: 'whether the deal was qualified by budget, authority, need and timing',
  },
  progress_reported: {
    fr: 'si HubSpot est tenu au courant de l’avancement',
    en: 'whether HubSpot is told how the deal progresses',
  },
} as const satisfies WordsOf<typeof codes.questions>;
