/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  discount_approved: { fr: 'HubSpot a accepté la remise par écrit.', en: 'HubSpot agreed to the discount in writing.' },
  discount_without_approval: {
    fr: 'La remise a été promise sans l’accord écrit de HubSpot.',
    en: 'The discount was promised without HubSpot’s written agreement.',
  },
  discount_not_applied: { fr: 'La remise n’est pas appliquée.', en: 'The discount is not applied.' },
  discount_awaits_approval: {
    fr: 'La remise attend l’accord écrit de HubSpot.',
    en: 'The discount is waiting for HubSpot’s written agreement.',
  },
  discount_promise_unknown: {
    fr: 'À préciser par le partenaire : la remise a-t-elle été annoncée au client ?',
    en: 'Partner to confirm: was the customer told of the discount?',
  },
  discount_approval_unknown: {
    fr: 'À préciser par HubSpot : la remise est-elle acceptée par écrit ?',
    en: 'HubSpot to confirm: is the discount agreed in writing?',
  },
} as const satisfies WordsOf<typeof codes.reasons>;

export const warningWords = {
  discount_without_approval: {
    fr: 'Une remise a été promise sans l’accord écrit de HubSpot.',
    en: 'A discount was promised without HubSpot’s written agreement.',
  },
  discount_not_applied: {
    fr: 'La remise de {percent} % annoncée au client n’est pas appliquée.',
    en: 'The {percent}% discount announced to the customer is not applied.',
  },
  discount_not_applied_size_unknown: {
    fr: 'La remise annoncée au client n’est pas appliquée.',
    en: 'The discount announced to the customer is not applied.',
  },
} as const satisfies WordsOf<typeof codes.warnings>;

export const actionWords = {
  get_discount_approved: { fr: 'Faire accepter la remise par écrit', en: 'Get the discount agreed in writing' },
} as const satisfies WordsOf<typeof codes.actions>;

/** What a missing fact would decide. */
export const questionWords = {
  discount_applied: { fr: 'si la remise est appliquée', en: 'whether the discount is applied' },
  discount_promised: {
    fr: 'si une remise qui ne sera pas appliquée a été annoncée au client',
    en: 'whether the customer was told of a discount that will not be applied',
  },
} as const satisfies WordsOf<typeof codes.questions>;
