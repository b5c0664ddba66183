/** What the buttons that open a form say: what is recorded, in a few words. */
import type { Bilingual } from '../../facts/bilingual.ts';

export const formWords = {
  signature: { fr: 'Enregistrer la signature', en: 'Record the signature' },
  correctSignature: { fr: 'Corriger la signature', en: 'Correct the signature' },
  correctSharing: { fr: 'Corriger le partage', en: 'Correct the sharing' },
  shared: { fr: 'Enregistrer le partage', en: 'Record the sharing' },
  sent: { fr: 'Enregistrer l’envoi', en: 'Record the sending' },
  generated: { fr: 'Enregistrer la création', en: 'Record the making' },
  rejected: { fr: 'Enregistrer un refus', en: 'Record a rejection' },
  newLink: { fr: 'Enregistrer un nouveau lien', en: 'Record a new link' },
  coverage: { fr: 'Enregistrer les lignes couvertes', en: 'Record the lines covered' },
  registration: { fr: 'Renseigner l’enregistrement', en: 'Record the registration' },
  domain: { fr: 'Renseigner le domaine d’achat', en: 'Record the purchase domain' },
  approval: { fr: 'Enregistrer l’accord du Spécialiste', en: 'Record the Specialist’s approval' },
  validation: { fr: 'Enregistrer la validation de HubSpot', en: 'Record HubSpot’s validation' },
  motion: { fr: 'Renseigner la stratégie de vente', en: 'Record the motion' },
  reply: { fr: 'Enregistrer la réponse', en: 'Record the reply' },
  reason: { fr: 'Enregistrer la raison', en: 'Record the reason' },
  absence: { fr: 'Enregistrer l’annonce', en: 'Record the announcement' },
  platform: { fr: 'Enregistrer l’échange', en: 'Record the exchange' },
  bant: { fr: 'Renseigner le BANT', en: 'Record BANT' },
  progress: { fr: 'Enregistrer le point d’avancement', en: 'Record the progress report' },
  invitation: { fr: 'Enregistrer la réponse', en: 'Record the answer' },
  onboarding: { fr: 'Enregistrer le début', en: 'Record the start' },
  discount: { fr: 'Enregistrer l’accord écrit', en: 'Record the written agreement' },
  notice: { fr: 'Enregistrer l’avis écrit', en: 'Record the notice' },
  decision: { fr: 'Enregistrer la décision de HubSpot', en: 'Record HubSpot’s decision' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What HubSpot can have decided of a question. */
export const decisionOptions = [
  { value: 'granted', label: { fr: 'Accordé', en: 'Granted' } },
  { value: 'refused', label: { fr: 'Refusé', en: 'Refused' } },
] as const satisfies readonly { readonly value: string; readonly label: Bilingual }[];

export const fillIn = ({ fr, en }: Bilingual): Bilingual => ({ fr: `Renseigner : ${fr}`, en: `Fill in: ${en}` });
/** The same form for each of several partners. */
export const ofPartner = ({ fr, en }: Bilingual, name: string): Bilingual => ({
  fr: `${fr} (${name})`,
  en: `${en} (${name})`,
});
