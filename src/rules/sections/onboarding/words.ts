/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  onboarding_started_in_time: { fr: 'L’onboarding a commencé à temps.', en: 'Onboarding started in time.' },
  onboarding_start_awaited: {
    fr: 'L’onboarding n’a pas commencé ; le délai court.',
    en: 'Onboarding has not started; there is still time.',
  },
  onboarding_started_late: { fr: 'L’onboarding n’a pas commencé à temps.', en: 'Onboarding did not start in time.' },
  onboarding_start_unknown: {
    fr: 'On ne sait pas si l’onboarding a commencé.',
    en: 'It is not known whether onboarding has started.',
  },
  onboarding_calendar_unknown: {
    fr: 'Le délai de l’onboarding ne se calcule pas encore : il manque une date ou un calendrier.',
    en: 'The deadline for onboarding cannot be computed yet: a date or a calendar is missing.',
  },
  onboarding_follows_customer: {
    fr: 'L’onboarding suit le calendrier du client.',
    en: 'Onboarding follows the customer’s schedule.',
  },
  onboarding_sessions_met: {
    fr: 'Les sessions sont en direct, privées et personnalisées.',
    en: 'Sessions are live, private and tailored.',
  },
  onboarding_sessions_not_met: {
    fr: 'Les sessions ne sont pas conformes au standard.',
    en: 'Sessions are below the standard.',
  },
  onboarding_sessions_unknown: {
    fr: 'On ne sait pas tout de la manière dont les sessions sont données.',
    en: 'Not everything is known of how the sessions are given.',
  },
  onboarding_goals_met: { fr: 'Les objectifs du client sont atteints.', en: 'The customer’s goals are met.' },
  onboarding_goals_not_met: {
    fr: 'Les objectifs du client ne sont pas atteints.',
    en: 'The customer’s goals are not met.',
  },
  onboarding_poor_once: {
    fr: 'Un onboarding insuffisant est noté au dossier du partenaire.',
    en: 'One poor onboarding is on the partner’s record.',
  },
  onboarding_poor_repeatedly: {
    fr: 'Plusieurs onboardings insuffisants : HubSpot peut en tirer les conséquences.',
    en: 'Several poor onboardings: HubSpot may draw consequences.',
  },
  onboarding_no_poor_review: { fr: 'Aucun onboarding insuffisant au dossier.', en: 'No poor onboarding on record.' },
} as const satisfies WordsOf<typeof codes.reasons>;

export const warningWords = {
  onboarding_started_late: {
    fr: 'L’onboarding n’avait pas commencé au {dueAt}.',
    en: 'Onboarding had not started by {dueAt}.',
  },
  onboarding_sessions_below_standard: {
    fr: 'Les sessions d’onboarding ne sont pas conformes au standard. Il leur manque d’être : {missing}.',
    en: 'Onboarding sessions are below the standard. They are not: {missing}.',
  },
  onboarding_goals_not_met: {
    fr: 'L’onboarding n’a pas atteint les objectifs du client.',
    en: 'Onboarding did not meet the customer’s goals.',
  },
  onboarding_poor_review: {
    fr: 'Un onboarding jugé insuffisant est noté au dossier du partenaire.',
    en: 'An onboarding judged poor is on the partner’s record.',
  },
  onboarding_poor_repeatedly: {
    fr: 'Onboardings jugés insuffisants : {count}. HubSpot peut imposer une formation, ne plus proposer de collaborations ou, dans les cas les plus graves, exclure le partenaire.',
    en: 'Onboardings judged poor: {count}. HubSpot may require training, offer no more collaborations or, in the gravest cases, remove the partner.',
  },
} as const satisfies WordsOf<typeof codes.warnings>;

export const actionWords = {
  start_onboarding: { fr: 'Commencer l’onboarding', en: 'Start onboarding' },
  decide_onboarding_quality: {
    fr: 'Dire ce qu’entraînent les onboardings insuffisants',
    en: 'Say what poor onboardings lead to',
  },
} as const satisfies WordsOf<typeof codes.actions>;

/** What a missing fact would decide. */
export const questionWords = {
  started_in_time: { fr: 'si l’onboarding a commencé à temps', en: 'whether onboarding started in time' },
  last_day_to_start: { fr: 'jusqu’à quand commencer l’onboarding', en: 'until when onboarding starts' },
  last_day_to_start_by_schedule: {
    fr: 'jusqu’à quand commencer l’onboarding : le calendrier du client l’emporte',
    en: 'until when onboarding starts: the customer’s own schedule wins',
  },
  last_day_to_start_by_country: {
    fr: 'jusqu’à quand commencer l’onboarding : selon les jours ouvrés de quel pays',
    en: 'until when onboarding starts: on whose working days',
  },
  last_day_to_start_by_holidays: {
    fr: 'jusqu’à quand commencer l’onboarding : les jours fériés de {country} ne sont pas connus pour cette année',
    en: 'until when onboarding starts: the holidays of {country} are not known for that year',
  },
  sessions_meet_the_standard: {
    fr: 'si les sessions d’onboarding sont à la hauteur',
    en: 'whether the onboarding sessions meet the standard',
  },
} as const satisfies WordsOf<typeof codes.questions>;
