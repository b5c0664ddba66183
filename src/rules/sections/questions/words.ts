/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  second_manager_above: {
    fr: 'Assez de MRR hors de la région principale pour demander un second Responsable Développement partenaires ; l’invitation dépend de HubSpot.',
    en: 'Enough MRR outside the main region to ask for a second Partner Development Manager; the invitation is up to HubSpot.',
  },
  second_manager_not_above: {
    fr: 'Pas assez de MRR hors de la région principale pour demander un second Responsable Développement partenaires.',
    en: 'Not enough MRR outside the main region to ask for a second Partner Development Manager.',
  },
  second_manager_no_rate: {
    fr: 'Il manque un taux de change daté pour comparer au seuil de {secondManager.yearlyMrr}.',
    en: 'A dated exchange rate is missing to compare with the threshold of {secondManager.yearlyMrr}.',
  },
  second_manager_unknown: {
    fr: 'À préciser par le partenaire : son MRR hors de la région principale de son Responsable Développement partenaires.',
    en: 'Partner to confirm: its MRR outside its Partner Development Manager’s main region.',
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
    fr: 'si le partenaire peut demander un second responsable : il manque un taux de change daté de {from} vers {to}',
    en: 'whether the partner may ask for a second manager: a dated exchange rate from {from} to {to} is missing',
  },
} as const satisfies WordsOf<typeof codes.questions>;
