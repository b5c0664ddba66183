import type { Bilingual } from '../../facts/bilingual.ts';
import type { ClockId } from '../../rules/verdict/every-code.ts';

const labels: Readonly<Record<ClockId, Bilingual>> = {
  proof: { fr: 'Signature de la preuve d’implication', en: 'Signature of the proof of involvement' },
  proof_before_close: {
    fr: 'Preuve signée et partagée avant la fermeture',
    en: 'Proof signed and shared before the close',
  },
  reply: { fr: 'Réponse au Spécialiste inbound', en: 'Reply to the Growth Specialist' },
  invitation: { fr: 'Réponse à l’invitation de HubSpot', en: 'Answer to HubSpot’s invitation' },
  onboarding: { fr: 'Début de l’onboarding', en: 'Start of onboarding' },
};
const byId: Readonly<Record<string, Bilingual>> = labels;

export const clockLabel = (id: string): Bilingual => byId[id] ?? { fr: 'Délai', en: 'Deadline' };
