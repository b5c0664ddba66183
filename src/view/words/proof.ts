/** Words of the proof of involvement: the link, its four steps and what it has come to. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { ProofFacts } from '../../facts/schema.ts';
import type { ProofStep, StepState } from '../../contract/deal-view.ts';

/** What a link has come to; `replaced`: rejected, and the same partner has another one since. */
export type ProofState =
  'unknown' | 'generated' | 'sent' | 'rejected' | 'replaced' | 'signed_by_other' | 'signed' | 'shared';

export const linkWords: Readonly<Record<NonNullable<ProofFacts['link']> | 'unknown', Bilingual>> = {
  automatic: { fr: 'Lien de confirmation du devis', en: 'Confirmation link of the quote' },
  manual: { fr: 'Lien de confirmation créé par le partenaire', en: 'Confirmation link created by the partner' },
  unknown: { fr: 'Lien de confirmation', en: 'Confirmation link' },
};

export const stepWords: Readonly<Record<ProofStep['id'], Readonly<Record<StepState, Bilingual>>>> = {
  generated: {
    done: { fr: 'Généré', en: 'Generated' },
    current: { fr: 'À générer', en: 'To be generated' },
    todo: { fr: 'Génération non renseignée', en: 'Generation not recorded' },
    failed: { fr: 'Non généré', en: 'Not generated' },
  },
  sent: {
    done: { fr: 'Envoyé au client', en: 'Sent to the customer' },
    current: { fr: 'À envoyer au client', en: 'To be sent to the customer' },
    todo: { fr: 'Pas encore envoyé', en: 'Not sent yet' },
    failed: { fr: 'Non envoyé', en: 'Not sent' },
  },
  signed: {
    done: { fr: 'Signé', en: 'Signed' },
    current: { fr: 'À faire signer par le client', en: 'To be signed by the customer' },
    todo: { fr: 'Pas encore signé', en: 'Not signed yet' },
    failed: { fr: 'Sans signature valable du client', en: 'Without a valid signature of the customer' },
  },
  shared: {
    done: { fr: 'Partagé avec HubSpot', en: 'Shared with HubSpot' },
    current: { fr: 'À partager avec HubSpot', en: 'To be shared with HubSpot' },
    todo: { fr: 'Pas encore partagé', en: 'Not shared yet' },
    failed: { fr: 'Non partagé', en: 'Not shared' },
  },
};

/** Where there is little room. */
export const stepNames: Readonly<Record<ProofStep['id'], Bilingual>> = {
  generated: { fr: 'Créée', en: 'Created' },
  sent: { fr: 'Envoyée', en: 'Sent' },
  signed: { fr: 'Signée', en: 'Signed' },
  shared: { fr: 'Partagée', en: 'Shared' },
};
export const failedName: Bilingual = { fr: 'Refusée', en: 'Rejected' };

/** In place of a day. */
export const stepWhen: Readonly<Record<StepState, Bilingual>> = {
  done: { fr: 'fait', en: 'done' },
  current: { fr: 'à faire', en: 'to do' },
  todo: { fr: '–', en: '–' },
  failed: { fr: 'non valable', en: 'not valid' },
};

export const proofComplete: Bilingual = { fr: 'Preuve complète, à temps', en: 'Proof complete, in time' };
export const proofCompleteOn = (date: string): Bilingual => ({
  fr: `Preuve complète : partagée le ${date}, à temps`,
  en: `Proof complete: shared ${date}, in time`,
});

export const stateWords: Readonly<Record<ProofState, Bilingual>> = {
  unknown: { fr: 'L’état du lien n’est pas renseigné.', en: 'The state of the link is not recorded.' },
  generated: { fr: 'Généré, pas encore envoyé au client.', en: 'Generated, not sent to the customer yet.' },
  sent: { fr: 'Envoyé, en attente de la signature du client.', en: 'Sent, waiting for the customer’s signature.' },
  rejected: {
    fr: 'Refusé par le client : un nouveau lien est nécessaire.',
    en: 'Rejected by the customer: a new link is needed.',
  },
  replaced: {
    fr: 'Refusé par le client, remplacé par un autre lien.',
    en: 'Rejected by the customer, replaced by another link.',
  },
  signed_by_other: {
    fr: 'Signé par quelqu’un d’autre que le client : cela ne compte pas.',
    en: 'Signed by somebody other than the customer: it does not count.',
  },
  signed: {
    fr: 'Signé par le client, partage avec HubSpot non enregistré.',
    en: 'Signed by the customer, not recorded as shared with HubSpot.',
  },
  shared: { fr: 'Signé par le client et partagé avec HubSpot.', en: 'Signed by the customer and shared with HubSpot.' },
};

/** In one word each, for a table. */
export const noLink: Bilingual = { fr: 'Aucun lien de confirmation', en: 'No confirmation link' };

/** What a link has come to, in a few words; the day may be empty. */
export const proofBriefly: Readonly<Record<ProofState, (on: string) => Bilingual>> = {
  unknown: () => ({ fr: 'État inconnu', en: 'State unknown' }),
  generated: () => ({ fr: 'Créée, non envoyée', en: 'Created, not sent' }),
  sent: () => ({ fr: 'Envoyée, non signée', en: 'Sent, not signed' }),
  rejected: () => ({ fr: 'Refusée par le client', en: 'Rejected by the customer' }),
  replaced: () => ({ fr: 'Refusée, remplacée', en: 'Rejected, replaced' }),
  signed_by_other: () => ({ fr: 'Non signée par le client', en: 'Not signed by the customer' }),
  signed: (on) => ({
    fr: on === '' ? 'Signée, non partagée' : `Signée le ${on}, non partagée`,
    en: on === '' ? 'Signed, not shared' : `Signed ${on}, not shared`,
  }),
  shared: (on) => ({ fr: on === '' ? 'Partagée' : `Partagée le ${on}`, en: on === '' ? 'Shared' : `Shared ${on}` }),
};
