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
    fr: 'Activité réalisée sans authentification.',
    en: 'The activity was done without signing in.',
  },
  managed_activity_unknown: {
    fr: 'À préciser par le partenaire : son activité dans le portail du client.',
    en: 'Partner to confirm: its activity in the customer’s portal.',
  },
  managed_mrr_unknown: { fr: 'Il manque le MRR du portail.', en: 'The portal’s MRR is missing.' },
  managed_by_several: {
    fr: 'Plusieurs partenaires dans ce portail : les règles ne disent pas comment partager {mrr}, HubSpot décide. Un article d’aide prévoit des parts égales ({evenShare} chacun).',
    en: 'Several partners in this portal: the rules do not say how to share {mrr}; HubSpot decides. A HubSpot help article splits evenly ({evenShare} each).',
  },
  managed_provider_not_stated: {
    fr: 'Les règles ne parlent de MRR-gestion que pour les partenaires, pas pour les fournisseurs.',
    en: 'The rules mention managed MRR for partners only, not for providers.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;

export const actionWords = {
  split_managed_mrr: { fr: 'Décider du partage du MRR-gestion', en: 'Decide how managed MRR is shared' },
} as const satisfies WordsOf<typeof codes.actions>;

/** What a missing fact would decide. */
export const questionWords = {
  managed_credit: { fr: 'le crédit de MRR-gestion', en: 'managed MRR credit' },
  managed_amount: { fr: 'le montant de MRR-gestion', en: 'the amount of managed MRR' },
} as const satisfies WordsOf<typeof codes.questions>;
