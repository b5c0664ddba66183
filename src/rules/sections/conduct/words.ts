/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  incentive_offered: {
    fr: 'Un avantage a été offert à un représentant de HubSpot.',
    en: 'Something of value was offered to a HubSpot representative.',
  },
  claim_false: {
    fr: 'Les services ont été présentés autrement qu’ils ne sont.',
    en: 'The services were described as something they are not.',
  },
  claim_accurate: {
    fr: 'Les services ont été présentés tels qu’ils sont.',
    en: 'The services were described as they are.',
  },
  claim_unknown: {
    fr: 'On ne sait pas si les services ont été présentés tels qu’ils sont.',
    en: 'It is not known whether the services were described as they are.',
  },
  removal_explained: { fr: 'Le partenaire écarté en connaît la raison.', en: 'The partner left out was told why.' },
  removal_unexplained: {
    fr: 'Le partenaire écarté n’en connaît pas la raison.',
    en: 'The partner left out was not told why.',
  },
  removal_reason_unknown: {
    fr: 'On ne sait pas si le partenaire écarté en connaît la raison.',
    en: 'It is not known whether the partner left out was told why.',
  },
  general_rules_broken: {
    fr: 'Les règles commerciales générales de HubSpot ne sont pas respectées.',
    en: 'HubSpot’s general business rules were not kept.',
  },
  sanction_possible: {
    fr: 'Une infraction est au dossier : HubSpot peut sanctionner. Un avertissement partirait par e-mail au contact principal.',
    en: 'A breach is on record: HubSpot may impose a sanction. A warning would go to the main contact by e-mail.',
  },
  repeated_breaches: {
    fr: 'Des infractions se répètent : HubSpot peut aller jusqu’à l’exclusion.',
    en: 'Breaches recur: HubSpot may go as far as removal.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;

export const warningWords = {
  incentive_offered: {
    fr: 'Un avantage a été offert à un représentant de HubSpot. C’est interdit.',
    en: 'Something of value was offered to a HubSpot representative. This is forbidden.',
  },
  services_misrepresented: {
    fr: 'Des services ont été présentés comme conformes à un standard qu’ils n’atteignent pas.',
    en: 'Services were described as meeting a standard that they do not meet.',
  },
  removed_without_reason: {
    fr: 'Un partenaire a été écarté de la transaction sans en connaître la raison. HubSpot la lui doit.',
    en: 'A partner was left out of the deal without being told why. HubSpot owes it the reason.',
  },
  sanction_possible: {
    fr: 'Infractions au dossier : {count}. HubSpot peut sanctionner selon la gravité.',
    en: 'Breaches on record: {count}. HubSpot may impose a sanction, by gravity.',
  },
  removal_possible: {
    fr: 'Infractions au dossier : {count}. Répétées, elles peuvent mener à l’exclusion du programme.',
    en: 'Breaches on record: {count}. Repeated, they may lead to removal from the program.',
  },
} as const satisfies WordsOf<typeof codes.warnings>;

export const actionWords = {
  correct_service_claim: { fr: 'Rectifier ce qui a été dit des services', en: 'Correct what was said of the services' },
  give_reason_for_removal: {
    fr: 'Dire au partenaire pourquoi il est écarté',
    en: 'Tell the partner why it was left out',
  },
  decide_sanction: { fr: 'Décider d’une sanction', en: 'Decide on a sanction' },
} as const satisfies WordsOf<typeof codes.actions>;

/** What a missing fact would decide. */
export const questionWords = {
  claim_accurate: {
    fr: 'si les services ont été décrits fidèlement',
    en: 'whether the services were described truthfully',
  },
  removal_explained: {
    fr: 'si le partenaire sait pourquoi il a été écarté',
    en: 'whether the partner was told why it was left out',
  },
} as const satisfies WordsOf<typeof codes.questions>;
