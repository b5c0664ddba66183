/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  managed_portal_mrr: { fr: 'Le MRR-gestion du portail est de {mrr}.', en: 'The portal’s managed MRR is {mrr}.' },
  managed_activity: {
    fr: 'Le partenaire travaille dans le portail du client.',
    en: 'The partner works in the customer’s portal.',
  },
  managed_login_only: {
    fr: 'Se connecter ne suffit pas : rien n’a été créé ni modifié.',
    en: 'Signing in is not enough: nothing was created or changed.',
  },
  managed_not_signed_in: {
    fr: 'L’activité n’a pas été faite après authentification.',
    en: 'The activity was not done after signing in.',
  },
  managed_activity_unknown: {
    fr: 'On ne sait pas assez de l’activité du partenaire dans le portail.',
    en: 'Not enough is known of the partner’s activity in the portal.',
  },
  managed_mrr_unknown: { fr: 'Le MRR du portail n’est pas connu.', en: 'The portal’s MRR is not known.' },
  managed_by_several: {
    fr: 'Plusieurs partenaires travaillent dans ce portail. Le texte ne dit pas comment partager {mrr} ; un article d’aide de HubSpot partage à parts égales ({evenShare} chacun). HubSpot décide.',
    en: 'Several partners work in this portal. The text does not say how to share {mrr}; a HubSpot help article splits evenly ({evenShare} each). HubSpot decides.',
  },
  managed_provider_not_stated: {
    fr: 'Le texte ne parle de MRR-gestion que pour les partenaires : pour un fournisseur.',
    en: 'The text speaks of managed MRR for partners only, not for providers.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;

export const actionWords = {
  split_managed_mrr: { fr: 'Dire comment se partage le MRR-gestion', en: 'Say how managed MRR is shared' },
} as const satisfies WordsOf<typeof codes.actions>;

/** What a missing fact would decide. */
export const questionWords = {
  managed_credit: { fr: 'le crédit de MRR-gestion', en: 'managed MRR credit' },
  managed_amount: { fr: 'le montant de MRR-gestion', en: 'the amount of managed MRR' },
} as const satisfies WordsOf<typeof codes.questions>;
