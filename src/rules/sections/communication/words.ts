/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  reply_in_time: {
    fr: 'Le partenaire a répondu à temps au Spécialiste inbound.',
    en: 'The partner replied to the Growth Specialist in time.',
  },
  reply_awaited: {
    fr: 'Le Spécialiste inbound attend une réponse ; il reste du temps.',
    en: 'The Growth Specialist is waiting for a reply; there is still time.',
  },
  reply_late: {
    fr: 'La réponse est arrivée trop tard, ou pas du tout.',
    en: 'The reply came too late, or not at all.',
  },
  reply_unstated: {
    fr: 'À préciser par le Spécialiste inbound : le partenaire a-t-il répondu ?',
    en: 'Growth Specialist to confirm: has the partner replied?',
  },
  reply_late_anywhere: {
    fr: 'Réponse trop tardive ou absente, quels que soient le pays et les jours fériés du partenaire.',
    en: 'Reply too late or missing, whatever the partner’s country and public holidays.',
  },
  reply_before_request: {
    fr: 'La réponse indiquée est antérieure à la demande.',
    en: 'The reply recorded is earlier than the request.',
  },
  reply_absence_unknown: {
    fr: 'Le délai de réponse croise une absence. À préciser par le Spécialiste inbound : était-elle annoncée ?',
    en: 'The time to reply includes an absence. Growth Specialist to confirm: was it announced?',
  },
  reply_calendar_unknown: {
    fr: 'Délai impossible à calculer sans le pays, le fuseau horaire et les jours fériés du partenaire.',
    en: 'The deadline cannot be calculated without the partner’s country, time zone and public holidays.',
  },
  reply_whose_unknown: {
    fr: 'À préciser par le Spécialiste inbound : à quel partenaire s’adresse sa demande ?',
    en: 'Growth Specialist to confirm: which partner was asked?',
  },
  reply_extension_for_hubspot: {
    fr: 'Circonstance exceptionnelle, raison donnée au Spécialiste inbound : HubSpot peut prolonger le délai.',
    en: 'Exceptional circumstance, reason given to the Growth Specialist: HubSpot may extend the deadline.',
  },
  reply_extension_without_reason: {
    fr: 'Circonstance exceptionnelle, mais sans raison donnée au Spécialiste inbound.',
    en: 'Exceptional circumstance, but the Growth Specialist was given no reason.',
  },
  reply_extension_reason_unknown: {
    fr: 'Circonstance exceptionnelle. À préciser par le Spécialiste inbound : la raison lui a-t-elle été donnée ?',
    en: 'Exceptional circumstance. Growth Specialist to confirm: was the reason given?',
  },
  reply_waits_for_return: {
    fr: 'Absence annoncée : la réponse est attendue après le retour.',
    en: 'Absence announced: the reply is due after the return.',
  },
  reply_after_return_in_time: {
    fr: 'Réponse à temps, après une absence annoncée.',
    en: 'Replied in time, after an announced absence.',
  },
  reply_after_return_late: {
    fr: 'Réponse tardive, même en comptant depuis le retour d’une absence annoncée.',
    en: 'Late reply, even counted from the return after an announced absence.',
  },
  absence_announced: { fr: 'L’absence a été annoncée à l’avance.', en: 'The absence was announced in advance.' },
  absence_not_announced: {
    fr: 'L’absence n’a pas été annoncée à l’avance.',
    en: 'The absence was not announced in advance.',
  },
  absence_announcement_unknown: {
    fr: 'À préciser par le Spécialiste inbound : l’absence a-t-elle été annoncée à l’avance ?',
    en: 'Growth Specialist to confirm: was the absence announced in advance?',
  },
  approved_platform_used: {
    fr: 'Les échanges passent par la plateforme approuvée.',
    en: 'Communication goes through the approved platform.',
  },
  approved_platform_not_used: {
    fr: 'Les échanges ne passent pas par la plateforme approuvée.',
    en: 'Communication does not go through the approved platform.',
  },
  approved_platform_unknown: {
    fr: 'À préciser : les échanges passent-ils par la plateforme approuvée ?',
    en: 'To be confirmed: does communication go through the approved platform?',
  },
  bant_complete: {
    fr: 'Budget, autorité, besoin et temporalité sont vérifiés.',
    en: 'Budget, authority, need and timing are checked.',
  },
  bant_incomplete: { fr: 'Le BANT est incomplet.', en: 'BANT is incomplete.' },
  bant_unknown: {
    fr: 'À préciser par le partenaire : une partie du BANT (budget, autorité, besoin, temporalité).',
    en: 'Partner to confirm: part of BANT (budget, authority, need, timing).',
  },
  progress_reported: {
    fr: 'HubSpot est tenu au courant de l’avancement.',
    en: 'HubSpot is kept informed of progress.',
  },
  progress_not_reported: {
    fr: 'HubSpot n’est pas tenu au courant de l’avancement.',
    en: 'HubSpot is not kept informed of progress.',
  },
  progress_unknown: {
    fr: 'À préciser par HubSpot : est-il tenu au courant de l’avancement ?',
    en: 'HubSpot to confirm: is it kept informed of progress?',
  },
  breach_for_hubspot: {
    fr: 'Manquement : selon les règles, la transaction est perdue. HubSpot le confirme ou non.',
    en: 'Breach: under the rules, the deal is lost. HubSpot confirms this or not.',
  },
  no_breach_stated: { fr: 'Aucun manquement enregistré.', en: 'No breach on record.' },
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
    en: 'The Growth Specialist had no reply by {dueAt}.',
  },
  exceptional_without_reason: {
    fr: 'Réponse attendue le {dueAt}. Circonstance exceptionnelle indiquée, mais le Spécialiste inbound n’en connaît pas la raison.',
    en: 'Reply due by {dueAt}. Exceptional circumstance recorded, but the Growth Specialist was not told the reason.',
  },
  absence_not_announced: {
    fr: 'L’absence du {from} au {to} n’a pas été annoncée à l’avance.',
    en: 'The absence from {from} to {to} was not announced in advance.',
  },
  approved_platform_not_used: {
    fr: 'Les échanges sur cette transaction ne passent pas par la plateforme approuvée.',
    en: 'Communication on this deal does not go through the approved platform.',
  },
  bant_incomplete: { fr: 'BANT incomplet, à compléter : {missing}.', en: 'BANT incomplete, still missing: {missing}.' },
  progress_not_reported: {
    fr: 'HubSpot n’est pas tenu au courant de l’avancement.',
    en: 'HubSpot is not kept informed of progress.',
  },
  breach_may_cost_the_deal: {
    fr: 'Manquement aux règles de communication : selon elles, la transaction est perdue. HubSpot le confirme ou non.',
    en: 'Breach of the communication rules: under them, the deal is lost. HubSpot confirms this or not.',
  },
} as const satisfies WordsOf<typeof codes.warnings>;

export const actionWords = {
  answer_request: { fr: 'Répondre au Spécialiste inbound', en: 'Reply to the Growth Specialist' },
  give_reason_for_delay: { fr: 'Donner la raison du retard', en: 'Say why the reply is late' },
  decide_extension: { fr: 'Décider si le délai est prolongé', en: 'Decide whether to extend the deadline' },
  decide_absence: {
    fr: 'Décider si l’absence prolonge le délai',
    en: 'Decide whether the absence extends the deadline',
  },
  decide_breach: { fr: 'Décider des suites du manquement', en: 'Decide what the breach leads to' },
  announce_absence: { fr: 'Annoncer l’absence avant son début', en: 'Announce the absence before it starts' },
  use_approved_platform: { fr: 'Utiliser la plateforme approuvée', en: 'Use the approved platform' },
  complete_bant: { fr: 'Compléter le BANT', en: 'Complete BANT' },
  report_progress: { fr: 'Informer HubSpot de l’avancement', en: 'Keep HubSpot informed of progress' },
} as const satisfies WordsOf<typeof codes.actions>;

/** What a missing fact would decide. */
export const questionWords = {
  reply_in_time: { fr: 'si la demande a reçu une réponse à temps', en: 'whether the request got a reply in time' },
  reply_after_the_request: {
    fr: 'si la réponse est venue à temps : sa date précède celle de la demande',
    en: 'whether the reply came in time: its date is earlier than the request',
  },
  reply_due: {
    fr: 'la date limite de réponse : selon les jours ouvrables et l’heure de quel pays',
    en: 'when the reply is due: by which country’s working days and local time',
  },
  reply_due_by_holidays: {
    fr: 'la date limite de réponse à la demande du {at} : il manque les jours fériés de cette année ({country})',
    en: 'when the reply to the request of {at} is due: that year’s public holidays are missing ({country})',
  },
  more_time: { fr: 'si HubSpot peut accorder plus de temps', en: 'whether HubSpot may grant more time' },
  absence_announced: {
    fr: 'si l’absence à partir du {from} a été annoncée à l’avance',
    en: 'whether the absence from {from} was announced in advance',
  },
  approved_platform: {
    fr: 'si les échanges passent par la plateforme approuvée',
    en: 'whether communication goes through the approved platform',
  },
  bant_complete: {
    fr: 'si budget, autorité, besoin et temporalité sont vérifiés',
    en: 'whether budget, authority, need and timing are checked',
  },
  progress_reported: {
    fr: 'si HubSpot est tenu au courant de l’avancement',
    en: 'whether HubSpot is kept informed of progress',
  },
} as const satisfies WordsOf<typeof codes.questions>;
