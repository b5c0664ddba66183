/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  onboarding_started_in_time: { fr: 'L’onboarding a commencé à temps.', en: 'Onboarding started in time.' },
  onboarding_start_awaited: {
    fr: 'L’onboarding n’a pas commencé ; il reste du temps.',
    en: 'Onboarding has not started; there is still time.',
  },
  onboarding_started_late: { fr: 'L’onboarding n’a pas commencé à temps.', en: 'Onboarding did not start in time.' },
  onboarding_start_unknown: {
    fr: 'À préciser par le partenaire : l’onboarding a-t-il commencé ?',
    en: 'Partner to confirm: has onboarding started?',
  },
  onboarding_calendar_unknown: {
    fr: 'Délai impossible à calculer : il manque le début de l’abonnement, le calendrier du client ou les jours fériés.',
    en: 'Deadline cannot be calculated: the subscription start, the customer’s schedule or the public holidays are missing.',
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
    fr: 'Les sessions ne sont pas conformes aux standards.',
    en: 'Sessions do not meet the standards.',
  },
  onboarding_sessions_unknown: {
    fr: 'À préciser par le partenaire : les sessions sont-elles en direct, privées et personnalisées ?',
    en: 'Partner to confirm: are sessions live, private and tailored?',
  },
  onboarding_goals_met: { fr: 'Les objectifs du client sont atteints.', en: 'The customer’s goals are met.' },
  onboarding_goals_not_met: {
    fr: 'Les objectifs du client ne sont pas atteints.',
    en: 'The customer’s goals are not met.',
  },
  onboarding_poor_once: {
    fr: 'Un onboarding insuffisant figure dans l’historique du partenaire.',
    en: 'One poor onboarding is on the partner’s record.',
  },
  onboarding_poor_repeatedly: {
    fr: 'Plusieurs onboardings insuffisants : HubSpot peut prendre des mesures.',
    en: 'Several poor onboardings: HubSpot may take measures.',
  },
  onboarding_no_poor_review: {
    fr: 'Aucun onboarding insuffisant dans l’historique.',
    en: 'No poor onboarding on record.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;

export const warningWords = {
  onboarding_started_late: {
    fr: 'L’onboarding n’avait pas commencé au {dueAt}.',
    en: 'Onboarding had not started by {dueAt}.',
  },
  onboarding_sessions_below_standard: {
    fr: 'Sessions d’onboarding non conformes aux standards : elles doivent être {missing}.',
    en: 'Onboarding sessions below the standards: they must be {missing}.',
  },
  onboarding_goals_not_met: {
    fr: 'L’onboarding n’a pas atteint les objectifs du client.',
    en: 'Onboarding did not meet the customer’s goals.',
  },
  onboarding_poor_review: {
    fr: 'Un onboarding jugé insuffisant figure dans l’historique du partenaire.',
    en: 'An onboarding judged poor is on the partner’s record.',
  },
  onboarding_poor_repeatedly: {
    fr: 'Onboardings jugés insuffisants : {count}. HubSpot peut imposer une formation, ne plus proposer de collaborations ou, dans les cas les plus graves, exclure le partenaire.',
    en: 'Onboardings judged poor: {count}. HubSpot may require training, offer no more collaborations or, in the most serious cases, remove the partner.',
  },
} as const satisfies WordsOf<typeof codes.warnings>;

export const actionWords = {
  start_onboarding: { fr: 'Commencer l’onboarding', en: 'Start onboarding' },
  decide_onboarding_quality: {
    fr: 'Décider des suites des onboardings insuffisants',
    en: 'Decide what poor onboardings lead to',
  },
} as const satisfies WordsOf<typeof codes.actions>;

/** What a missing fact would decide. */
export const questionWords = {
  started_in_time: { fr: 'si l’onboarding a commencé à temps', en: 'whether onboarding started in time' },
  last_day_to_start: { fr: 'la date limite pour commencer l’onboarding', en: 'the last day to start onboarding' },
  last_day_to_start_by_schedule: {
    fr: 'la date limite pour commencer l’onboarding : le calendrier du client prime',
    en: 'the last day to start onboarding: the customer’s schedule comes first',
  },
  last_day_to_start_by_country: {
    fr: 'la date limite pour commencer l’onboarding : selon les jours ouvrables de quel pays',
    en: 'the last day to start onboarding: by which country’s working days',
  },
  last_day_to_start_by_holidays: {
    fr: 'la date limite pour commencer l’onboarding : il manque les jours fériés de cette année ({country})',
    en: 'the last day to start onboarding: that year’s public holidays are missing ({country})',
  },
  sessions_meet_the_standard: {
    fr: 'si les sessions d’onboarding sont conformes aux standards',
    en: 'whether the onboarding sessions meet the standards',
  },
} as const satisfies WordsOf<typeof codes.questions>;
