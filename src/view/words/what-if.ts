/** Words of "what if". */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { Assumption } from '../../rules/what-if/scenario.ts';

export const whatIfWords = {
  verdict: { fr: 'Résultat', en: 'Result' },
  credit: { fr: 'Crédit', en: 'Credit' },
  monthly: { fr: 'Par mois', en: 'A month' },
  maximum: { fr: 'Au plus', en: 'At most' },
  outsideDates: (from: string, to: string): Bilingual => ({
    fr: `Fermeture hors des dates des règles appliquées (${from} – ${to}) : d’autres règles peuvent valoir.`,
    en: `Close outside the dates of the rules applied (${from} – ${to}): other rules may hold.`,
  }),
} as const;

export const assumptionWords: Readonly<Record<Assumption, Bilingual>> = {
  signed_for_all: {
    fr: 'Supposé : le client signe pour toutes les lignes et confirme les services du partenaire.',
    en: 'Assumed: the customer signs for all lines and confirms the partner’s services.',
  },
  shared_same_day: {
    fr: 'Supposé : la preuve est partagée le jour de la signature.',
    en: 'Assumed: the proof is shared on the day of the signature.',
  },
  later_today: {
    fr: 'Vu de ce jour-là, car une date à venir ne compte pas encore.',
    en: 'Seen from that day, because a date to come does not count yet.',
  },
  discount_agreed: {
    fr: 'Supposé : HubSpot accepte la remise par écrit ; elle baisse le MRR de chaque ligne.',
    en: 'Assumed: HubSpot agrees to the discount in writing; it lowers the MRR of each line.',
  },
  price_stays: {
    fr: 'Supposé : ce MRR vaut pour toute la durée.',
    en: 'Assumed: that MRR holds for the whole term.',
  },
  paid_from_that_close: {
    fr: 'Supposé : le client a payé autant de mois à partir de cette fermeture.',
    en: 'Assumed: the customer paid as many months from that close on.',
  },
};

export const whatIfFailures = {
  outdated: {
    fr: 'Ces données ne sont plus à jour. Actualisez la carte, puis essayez de nouveau.',
    en: 'These figures are out of date. Refresh the card, then try again.',
  },
  wrong: {
    fr: 'Corrigez ce qui est signalé.',
    en: 'Correct what is marked.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
