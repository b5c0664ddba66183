/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  incentive_offered: {
    fr: 'Un avantage a été offert à un représentant de HubSpot.',
    en: 'Something of value was offered to a HubSpot representative.',
  },
  claim_false: {
    fr: 'Les services n’ont pas été présentés fidèlement.',
    en: 'The services were not described accurately.',
  },
  claim_accurate: {
    fr: 'Les services ont été présentés fidèlement.',
    en: 'The services were described accurately.',
  },
  claim_unknown: {
    fr: 'À préciser : les services ont-ils été présentés fidèlement ?',
    en: 'To be confirmed: were the services described accurately?',
  },
  removal_explained: { fr: 'Le partenaire écarté en connaît la raison.', en: 'The partner left out was told why.' },
  removal_unexplained: {
    fr: 'Le partenaire écarté n’en connaît pas la raison.',
    en: 'The partner left out was not told why.',
  },
  removal_reason_unknown: {
    fr: 'À préciser par HubSpot : le partenaire écarté en connaît-il la raison ?',
    en: 'HubSpot to confirm: was the partner left out told why?',
  },
  general_rules_broken: {
    fr: 'Les règles commerciales générales de HubSpot ne sont pas respectées.',
    en: 'HubSpot’s general business rules were not followed.',
  },
  sanction_possible: {
    fr: 'Infraction enregistrée : HubSpot peut sanctionner. Un avertissement serait envoyé par e-mail au contact principal.',
    en: 'Breach on record: HubSpot may impose a sanction. A warning would go to the main contact by e-mail.',
  },
  repeated_breaches: {
    fr: 'Infractions répétées : HubSpot peut aller jusqu’à l’exclusion.',
    en: 'Repeated breaches: HubSpot may go as far as removal.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;

export const warningWords = {
  incentive_offered: {
    fr: 'Un avantage a été offert à un représentant de HubSpot : c’est interdit.',
    en: 'Something of value was offered to a HubSpot representative: this is prohibited.',
  },
  services_misrepresented: {
    fr: 'Des services ont été présentés comme conformes à des standards qu’ils n’atteignent pas.',
    en: 'Services were described as meeting standards that they do not meet.',
  },
  removed_without_reason: {
    fr: 'Un partenaire a été écarté de la transaction sans raison donnée : HubSpot la lui doit.',
    en: 'A partner was left out of the deal without being told why: HubSpot owes it the reason.',
  },
  sanction_possible: {
    fr: 'Infractions enregistrées : {count}. HubSpot peut sanctionner selon la gravité.',
    en: 'Breaches on record: {count}. HubSpot may impose a sanction, depending on severity.',
  },
  removal_possible: {
    fr: 'Infractions enregistrées : {count}. Répétées, elles peuvent entraîner l’exclusion du programme.',
    en: 'Breaches on record: {count}. Repeated breaches may lead to removal from the program.',
  },
} as const satisfies WordsOf<typeof codes.warnings>;

export const actionWords = {
  correct_service_claim: {
    fr: 'Rectifier la présentation des services',
    en: 'Correct how the services were described',
  },
  give_reason_for_removal: {
    fr: 'Dire au partenaire pourquoi il est écarté',
    en: 'Tell the partner why it was left out',
  },
  decide_sanction: { fr: 'Décider d’une sanction', en: 'Decide on a sanction' },
} as const satisfies WordsOf<typeof codes.actions>;

/** What a missing fact would decide. */
export const questionWords = {
  claim_accurate: {
    fr: 'si les services ont été présentés fidèlement',
    en: 'whether the services were described accurately',
  },
  removal_explained: {
    fr: 'si le partenaire sait pourquoi il a été écarté',
    en: 'whether the partner was told why it was left out',
  },
} as const satisfies WordsOf<typeof codes.questions>;
