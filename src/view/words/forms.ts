/** What the buttons that open a form say: what is recorded, in a few words. */
import type { Bilingual } from '../../facts/bilingual.ts';

export const formWords = {
  signature: { fr: 'Noter la signature', en: 'Record the signature' },
  correctSignature: { fr: 'Corriger la signature', en: 'Correct the signature' },
  correctSharing: { fr: 'Corriger le partage', en: 'Correct the sharing' },
  shared: { fr: 'Noter le partage', en: 'Mark as shared' },
  sent: { fr: 'Noter l’envoi', en: 'Mark as sent' },
  generated: { fr: 'Noter la création', en: 'Mark as created' },
  rejected: { fr: 'Noter un refus', en: 'Record a refusal' },
  newLink: { fr: 'Noter un nouveau lien', en: 'Record a new link' },
  coverage: { fr: 'Noter les lignes couvertes', en: 'Record the lines covered' },
  registration: { fr: 'Noter l’enregistrement', en: 'Record the registration' },
  domain: { fr: 'Noter le domaine d’achat', en: 'Record the purchase domain' },
  approval: { fr: 'Noter l’accord', en: 'Record the approval' },
  validation: { fr: 'Noter la validation', en: 'Record the approval' },
  motion: { fr: 'Noter la stratégie de vente', en: 'Record the sales strategy' },
  reply: { fr: 'Noter la réponse', en: 'Record the reply' },
  reason: { fr: 'Noter la raison', en: 'Record the reason' },
  absence: { fr: 'Noter l’annonce', en: 'Record the announcement' },
  platform: { fr: 'Noter l’échange', en: 'Record the exchange' },
  bant: { fr: 'Noter le BANT', en: 'Record BANT' },
  progress: { fr: 'Noter le point d’avancement', en: 'Record the progress' },
  invitation: { fr: 'Noter la réponse', en: 'Record the answer' },
  onboarding: { fr: 'Noter le début', en: 'Record the start' },
  discount: { fr: 'Noter l’accord écrit', en: 'Record the agreement' },
  notice: { fr: 'Noter l’avis écrit', en: 'Record the notice' },
  decision: { fr: 'Noter la décision', en: 'Record the decision' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What HubSpot can have decided of a question. */
export const decisionOptions = [
  { value: 'granted', label: { fr: 'Accordé', en: 'Granted' } },
  { value: 'refused', label: { fr: 'Refusé', en: 'Refused' } },
] as const satisfies readonly { readonly value: string; readonly label: Bilingual }[];

export const fillIn = ({ fr, en }: Bilingual): Bilingual => ({ fr: `Noter : ${fr}`, en: `Record: ${en}` });
/** The same form for each of several partners. */
export const ofPartner = ({ fr, en }: Bilingual, name: string): Bilingual => ({
  fr: `${fr} (${name})`,
  en: `${en} (${name})`,
});
