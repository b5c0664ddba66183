/** The words for what stands. Approval is HubSpot's own word (ELIG-04): ours is that the rules are met. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { Outcome, Status, Verdict } from '../../rules/language/determination.ts';

interface StatusWords {
  readonly label: Bilingual;
  readonly lead: Bilingual;
}

export const statusWords = {
  eligible: {
    label: { fr: 'Règles respectées', en: 'Rules met' },
    lead: {
      fr: 'Chaque ligne qui peut donner droit à un crédit et à une commission le fait.',
      en: 'Every line that can earn credit and commission does.',
    },
  },
  partially_eligible: {
    label: { fr: 'Règles respectées en partie', en: 'Partly met' },
    lead: {
      fr: 'Une partie seulement donne droit à un crédit ou à une commission.',
      en: 'Only a part earns credit or commission.',
    },
  },
  not_eligible: {
    label: { fr: 'Non éligible', en: 'Not eligible' },
    lead: {
      fr: 'Aucune ligne ne donne droit à un crédit ni à une commission.',
      en: 'No line earns credit or commission.',
    },
  },
  pending: {
    label: { fr: 'En attente de HubSpot', en: 'Waiting for HubSpot' },
    lead: { fr: 'Rien n’est encore acquis.', en: 'Nothing is settled yet.' },
  },
  at_risk: {
    label: { fr: 'Action requise', en: 'Action needed' },
    lead: {
      fr: 'Un délai court ou a été dépassé, et le résultat en dépend.',
      en: 'A deadline runs or was missed, and the outcome hangs on it.',
    },
  },
  needs_hubspot_decision: {
    label: { fr: 'Décision de HubSpot', en: 'HubSpot decides' },
    lead: { fr: 'Le texte laisse ce cas à HubSpot.', en: 'The text leaves this case to HubSpot.' },
  },
  nothing: {
    label: { fr: 'Rien à évaluer', en: 'Nothing to assess' },
    lead: { fr: 'Cette transaction n’a aucune ligne.', en: 'This deal has no line items.' },
  },
  linesUnknown: {
    label: { fr: 'Lignes inconnues', en: 'Lines not known' },
    lead: {
      fr: 'Les lignes de cette transaction ne sont pas connues : crédit et commission se décident ligne par ligne.',
      en: 'The line items of this deal are not known: credit and commission are decided line by line.',
    },
  },
  noAmount: {
    fr: 'Aucun montant ne peut être donné sans les lignes.',
    en: 'No amount can be given without the lines.',
  },
  validated: { fr: 'HubSpot a validé la transaction.', en: 'HubSpot has approved the deal.' },
  notValidated: {
    fr: 'Le dernier mot revient à HubSpot, dont la validation n’est pas enregistrée.',
    en: 'HubSpot has the last word: its approval is not recorded.',
  },
} as const satisfies Readonly<Record<Status | 'nothing' | 'linesUnknown', StatusWords>> &
  Readonly<Record<'noAmount' | 'validated' | 'notValidated', Bilingual>>;

export const verdictWords: Readonly<Record<Verdict, Bilingual>> = {
  yes: { fr: 'Oui', en: 'Yes' },
  automatic: { fr: 'Oui, d’office', en: 'Yes, automatic' },
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
  unknown: { fr: 'Fait manquant', en: 'Fact missing' },
  noted: { fr: 'Pour information', en: 'For information' },
};
