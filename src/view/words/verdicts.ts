/** What a verdict is, and what one rule says. Approval is HubSpot's own word (ELIG-04): ours is that the rules are met. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { Outcome, Verdict } from '../../rules/language/determination.ts';

export const verdictWords: Readonly<Record<Verdict, Bilingual>> = {
  yes: { fr: 'Oui', en: 'Yes' },
  automatic: { fr: 'Oui, automatique', en: 'Yes, automatic' },
  no: { fr: 'Non', en: 'No' },
  pending: { fr: 'En attente', en: 'Pending' },
  needs_hubspot_decision: { fr: 'Décision de HubSpot', en: 'HubSpot decides' },
};

/** What one rule says here. */
export const outcomeWords: Readonly<Record<Outcome, Bilingual>> = {
  met: { fr: 'Respectée', en: 'Met' },
  not_met: { fr: 'Non respectée', en: 'Not met' },
  open: { fr: 'Encore possible', en: 'Still open' },
  hubspot_decides: { fr: 'HubSpot décide', en: 'HubSpot decides' },
  unknown: { fr: 'Information manquante', en: 'Fact missing' },
  noted: { fr: 'Pour information', en: 'For information' },
};
