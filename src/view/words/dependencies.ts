/** The button that leads from a refused recording to the one that it depends on. By kind, field and how. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { Dependency } from '../../contract/refusal.ts';
import { formWords } from './forms.ts';

const words: Readonly<Record<string, Bilingual | undefined>> = {
  'link generatedOn correct': { fr: 'Corriger la date de création', en: 'Correct the date of creation' },
  'link sentOn correct': { fr: 'Corriger la date d’envoi', en: 'Correct the date of sending' },
  'link signedOn correct': { fr: 'Corriger la date de signature', en: 'Correct the date of signature' },
  'link signedOn record': formWords.signature,
  'link signedOn withdraw': { fr: 'Retirer la signature', en: 'Withdraw the signature' },
  'link signedBy correct': { fr: 'Corriger le signataire', en: 'Correct who signed' },
  'link confirmedInCheckout withdraw': { fr: 'Retirer la signature', en: 'Withdraw the signature' },
  'link sharedOn correct': { fr: 'Corriger la date de partage', en: 'Correct the date of sharing' },
  'link sharedOn withdraw': { fr: 'Retirer le partage', en: 'Withdraw the sharing' },
  'link status withdraw': { fr: 'Retirer le refus', en: 'Withdraw the refusal' },
  'request at withdraw': { fr: 'Retirer la demande', en: 'Withdraw the request' },
  'invitation notifiedAt correct': { fr: 'Corriger la date de l’invitation', en: 'Correct the invitation’s time' },
  'invitation answeredAt correct': { fr: 'Corriger la date de réponse', en: 'Correct the answer’s time' },
  'recommendation byPartnerId correct': { fr: 'Corriger la recommandation', en: 'Correct the recommendation' },
  'recommendation recommendedPartnerIds correct': {
    fr: 'Corriger la recommandation',
    en: 'Correct the recommendation',
  },
};

export const dependencyWords = ({ kind, field, how }: Dependency): Bilingual | undefined =>
  words[`${kind} ${field} ${how}`];
