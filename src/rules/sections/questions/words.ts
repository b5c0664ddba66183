/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { Words } from '../../language/words.ts';

export const reasonWords = {
  second_manager_above: {
    fr: 'Assez de MRR hors de la région principale pour demander un second responsable ; HubSpot invite ou non.',
    en: 'Enough MRR outside the main region to ask for a second manager; HubSpot invites or not.',
  },
  second_manager_not_above: {
    fr: 'Pas assez de MRR hors de la région principale pour demander un second responsable.',
    en: 'Not enough MRR outside the main region to ask for a second manager.',
  },
  second_manager_no_rate: {
    fr: 'Aucun taux daté n’est connu pour comparer au seuil de {secondManager.yearlyMrr} : HubSpot décide.',
    en: 'No dated rate is known to compare with the floor of {secondManager.yearlyMrr}: HubSpot decides.',
  },
  second_manager_unknown: {
    fr: 'Le MRR apporté hors de la région principale n’est pas connu.',
    en: 'The MRR brought outside the main region is not known.',
  },
} as const satisfies Words;

export const actionWords = {
  ask_for_second_manager: {
    fr: 'Demander un second Responsable Développement partenaires',
    en: 'Ask for a second Partner Development Manager',
  },
  decide_second_manager: {
    fr: 'Inviter ou non le partenaire à avoir un second responsable',
    en: 'Invite the partner to a second manager, or not',
  },
} as const satisfies Words;
