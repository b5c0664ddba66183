/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  second_manager_above: {
    fr: 'Assez de MRR hors de la région principale du Responsable Développement partenaires pour en demander un second ; HubSpot invite ou non.',
    en: 'Enough MRR outside the Partner Development Manager’s main region to ask for a second one; HubSpot invites or not.',
  },
  second_manager_not_above: {
    fr: 'Pas assez de MRR hors de la région principale du Responsable Développement partenaires pour en demander un second.',
    en: 'Not enough MRR outside the Partner Development Manager’s main region to ask for a second one.',
  },
  second_manager_no_rate: {
    fr: 'Aucun taux daté n’est connu pour comparer au seuil de {secondManager.yearlyMrr}.',
    en: 'No dated rate is known to compare with the floor of {secondManager.yearlyMrr}.',
  },
  second_manager_unknown: {
    fr: 'Le MRR apporté hors de la région principale du Responsable Développement partenaires n’est pas connu.',
    en: 'The MRR brought outside the Partner Development Manager’s main region is not known.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;

export const actionWords = {
  ask_for_second_manager: { fr: 'Demander un second responsable', en: 'Ask for a second manager' },
  decide_second_manager: { fr: 'Décider d’un second responsable', en: 'Decide on a second manager' },
} as const satisfies WordsOf<typeof codes.actions>;

/** What a missing fact would decide. */
export const questionWords = {
  second_manager: {
    fr: 'si le partenaire peut demander un second responsable',
    en: 'whether the partner may ask for a second manager',
  },
  second_manager_at_a_rate: {
    fr: 'si le partenaire peut demander un second responsable : il manque un taux daté de {from} vers {to}',
    en: 'whether the partner may ask for a second manager: there is no dated rate from {from} to {to}',
  },
} as const satisfies WordsOf<typeof codes.questions>;
