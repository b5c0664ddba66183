/** Words of the history: who recorded what, what was saved, what is different. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { LogGap } from '../../contract/history.ts';
import type { ProofStep } from '../../contract/deal-view.ts';

export const historyWords = {
  now: { fr: 'Aujourd’hui', en: 'Now' },
  turn: { fr: 'Résultat', en: 'Result' },
  edition: { fr: 'Édition des règles', en: 'Edition of the rules' },
  credit: { fr: 'Crédit', en: 'Credit' },
  notSettled: { fr: 'Pas encore établi', en: 'Not settled yet' },
  nobody: { fr: 'Personne', en: 'Nobody' },
  notYou: { fr: 'Pas vous', en: 'Not you' },
  somebody: { fr: 'Non indiqué', en: 'Not said' },
  monthly: { fr: 'Par mois', en: 'A month' },
  maximum: { fr: 'Au plus', en: 'At most' },
  earned: { fr: 'Acquis à ce jour', en: 'Earned so far' },
  unpaid: { fr: 'Non payé par le client', en: 'Customer has not paid' },
  awaitingMonthly: { fr: 'Par mois, si accord', en: 'A month, if approved' },
  awaitingMaximum: { fr: 'Au plus, si accord', en: 'At most, if approved' },
  mrr: { fr: 'MRR', en: 'MRR' },
  noLine: { fr: 'Pas sur la transaction', en: 'Not on the deal' },
  notKept: { fr: 'Non conservé', en: 'Not kept' },
  notKnown: { fr: 'À préciser', en: 'To be confirmed' },
  done: { fr: 'Fait', en: 'Done' },
  none: { fr: '–', en: '–' },
  assessmentSaved: { fr: 'Évaluation enregistrée', en: 'Assessment saved' },
  recordRemoved: { fr: 'Fiche du partenaire retirée', en: 'Partner’s record removed' },
  withdrawn: { fr: 'retiré', en: 'withdrawn' },
  noneSoFar: { fr: 'aucun pour l’instant', en: 'none so far' },
  changed: { fr: 'liste modifiée', en: 'list changed' },
  byPartner: { fr: 'd’après la saisie du partenaire', en: 'as recorded by the partner' },
  withdrawnOn: (on: string): Bilingual => ({ fr: `retiré le ${on}`, en: `withdrawn on ${on}` }),
  linesOf: (to: string, count: string, one: boolean): Bilingual => ({
    fr: `${to} : ${count} ligne${one ? '' : 's'}`,
    en: `${to}: ${count} line${one ? '' : 's'}`,
  }),
  aMonth: (amount: string): Bilingual => ({ fr: `${amount} par mois`, en: `${amount} a month` }),
} as const;

/** Of a confirmation link. */
export const proofStepWords: Readonly<Record<ProofStep['id'], Bilingual>> = {
  generated: { fr: 'Preuve créée', en: 'Proof created' },
  sent: { fr: 'Preuve envoyée', en: 'Proof sent' },
  signed: { fr: 'Preuve signée', en: 'Proof signed' },
  shared: { fr: 'Preuve partagée', en: 'Proof shared' },
};
/** In place of a signature that counts. */
export const notValid = {
  rejected: { fr: 'Refusée par le client', en: 'Rejected by the customer' },
  signed_by_other: { fr: 'Par quelqu’un d’autre', en: 'By somebody else' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** `of`: whose record it is. */
export const logGapWords: Readonly<Record<LogGap['why'], (count: string, of: string) => Bilingual>> = {
  unread: () => ({
    fr: 'La fiche d’un partenaire n’a pas pu être lue : ce qui y a été noté manque ici. Réessayez plus tard.',
    en: 'A partner’s record could not be read: what was recorded there is missing here. Try again later.',
  }),
  lines: (count, of) => ({
    fr: `Journal illisible par endroits (${of}), lignes : ${count}. Elles y restent telles quelles.`,
    en: `The log cannot be read in places (${of}), lines: ${count}. They stay there as they are.`,
  }),
  dropped: (count, of) => ({
    fr: `Journal plein (${of}) : les entrées les plus anciennes ont laissé la place (${count}).`,
    en: `The log was full (${of}): the oldest entries gave way (${count}).`,
  }),
};

export const historyNotes = {
  ofDeal: { fr: 'transaction', en: 'deal' },
  /** Always said: what nobody recorded with the app is in no log of ours. */
  beside: {
    fr: 'Ce qui a été changé dans HubSpot même figure dans l’historique de chaque propriété.',
    en: 'What was changed in HubSpot itself is in the history of each property.',
  },
  inPart: {
    fr: 'Une partie de la transaction n’a pas pu être lue : « Aujourd’hui » peut différer pour cette seule raison.',
    en: 'Part of the deal could not be read: “Now” may differ for that reason alone.',
  },
  older: (count: string): Bilingual => ({
    fr: `Entrées plus anciennes, dans le dossier à copier : ${count}.`,
    en: `Older entries, in the file to copy: ${count}.`,
  }),
} as const;

export const fileWords = {
  title: (deal: string): Bilingual => ({ fr: `Dossier complet : ${deal}`, en: `Whole file: ${deal}` }),
  forPartner: {
    fr: 'Votre seul dossier : rien n’y est dit des autres partenaires.',
    en: 'Your own case alone: nothing is said of other partners.',
  },
  forHubSpot: {
    fr: 'Nomme tous les partenaires de la transaction : à ne pas transmettre à un partenaire.',
    en: 'Names every partner on the deal: not to be passed on to a partner.',
  },
  determination: { fr: 'Ce que disent les règles', en: 'What the rules say' },
  asAbove: (rules: string): Bilingual => ({ fr: `comme plus haut : ${rules}`, en: `as above: ${rules}` }),
  recorded: { fr: 'Ce qui a été noté', en: 'What was recorded' },
  saved: { fr: 'Évaluations enregistrées', en: 'Saved assessments' },
  nothingRecorded: { fr: 'Rien n’a été noté avec l’application.', en: 'Nothing was recorded with the app.' },
  facts: {
    fr: 'Les faits (à enregistrer dans un fichier, puis : npx roe evaluate FICHIER)',
    en: 'The facts (save them as a file, then: npx roe evaluate FILE)',
  },
  factsOfPartner: {
    fr: 'Ce que d’autres parties décident n’y figure pas : évalués seuls, ils peuvent donner un autre résultat.',
    en: 'What others decide is not among them: evaluated by themselves they may give another result.',
  },
  tooLong: {
    fr: 'Trop long à copier d’ici. Sur votre poste : npx roe evaluate --deal {id} --json',
    en: 'Too long to be copied from here. On your machine: npx roe evaluate --deal {id} --json',
  },
  copiedForPartner: {
    fr: 'Copié : votre dossier, et rien des autres partenaires.',
    en: 'Copied: your own case, and nothing of other partners.',
  },
  copiedForHubSpot: {
    fr: 'Copié. Tous les partenaires y sont nommés : à garder chez HubSpot.',
    en: 'Copied. It names every partner: keep it within HubSpot.',
  },
} as const;

export const savedWords = {
  saved: { fr: 'enregistrée', en: 'saved' },
  assessment: { fr: 'Évaluation', en: 'Assessment' },
  already: (at: string): Bilingual => ({
    fr: `Rien n’a changé depuis l’évaluation enregistrée le ${at} : rien n’a été écrit.`,
    en: `Nothing changed since the assessment saved on ${at}: nothing was written.`,
  }),
  unreadable: (property: string): Bilingual => ({
    fr: `Les évaluations enregistrées (propriété ${property}) ne sont pas lisibles, et rien n’est écrit par-dessus. Remettez dans HubSpot l’ancienne valeur (historique de la propriété), ou videz-la.`,
    en: `The saved assessments (property ${property}) cannot be read, and nothing is written over them. Put back the earlier value in HubSpot (the property’s history), or empty it.`,
  }),
} as const;
