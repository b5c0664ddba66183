/** The cards' own words: buttons, waiting and failing. Everything about the deal comes in the view. */
import type { Locale } from '../../contract/deal-view.ts';
import type { Trouble } from './engagement.ts';

export interface CardWords {
  /** A label and what it says, with the punctuation of the language. */
  readonly pair: (label: string, value: string) => string;
  readonly loading: string;
  readonly refresh: string;
  readonly refreshing: string;
  readonly retry: string;
  readonly retrying: string;
  readonly addTask: string;
  readonly addPartner: string;
  readonly details: string;
  readonly actions: string;
  readonly lines: string;
  readonly moreLines: (count: number) => string;
  readonly aMonth: (amount: string) => string;
  readonly fullView: string;
  /** The states of a step, for those who cannot see its icon. */
  readonly stepDone: string;
  readonly stepDue: string;
  readonly stepToCome: string;
  readonly stepFailed: string;
  readonly stepLate: string;
  readonly late: (step: string) => string;
  readonly restrictedTag: string;
  readonly restricted: string;
  readonly nothingShown: string;
  readonly failedTag: string;
  readonly failed: string;
  readonly stale: string;
  readonly staleText: (asOf: string) => string;
  readonly notRefreshed: string;
  readonly staleBecause: (what: string) => string;
  readonly platform: string;
  readonly unreadable: string;
  readonly supportReference: (id: string) => string;
  readonly save: string;
  readonly saveAnyway: string;
  readonly saving: string;
  readonly cancel: string;
  /** To the form that was refused. */
  readonly back: string;
  /** Opens again what was just recorded. */
  readonly correct: string;
  readonly undo: string;
  readonly undoing: string;
  readonly yes: string;
  readonly no: string;
  readonly time: (label: string) => string;
  readonly domainHint: string;
  readonly recorded: string;
  readonly repeated: string;
  readonly stillToDo: string;
  readonly notRecorded: string;
  readonly changedMeanwhile: string;
  readonly fillIn: string;
  readonly changedSince: string;
  readonly nothingVisible: string;
  readonly lostAnswer: string;
}

const en: CardWords = {
  pair: (label, value) => `${label}: ${value}`,
  loading: 'Reading the deal',
  refresh: 'Refresh',
  refreshing: 'Refreshing',
  retry: 'Try again',
  retrying: 'Trying again',
  addTask: 'Add a task',
  addPartner: 'Add the partner',
  details: 'Details',
  actions: 'To do',
  lines: 'Lines',
  moreLines: (count) => `${count} more on the tab.`,
  aMonth: (amount) => `${amount} a month`,
  fullView: 'Every rule and fact: tab “Rules of engagement”.',
  stepDone: 'Done',
  stepDue: 'To do now',
  stepToCome: 'To come',
  stepFailed: 'Not valid',
  stepLate: 'Late',
  late: (step) => `${step} late`,
  restrictedTag: 'No access',
  restricted: 'You cannot see this',
  nothingShown: 'Nothing of this deal is shown until then.',
  failedTag: 'Not checked',
  failed: 'The rules could not be checked',
  stale: 'Record changed',
  staleText: (asOf) => `These figures are older than the record (${lowerFirst(asOf)}). New ones are on their way.`,
  notRefreshed: 'Not refreshed',
  staleBecause: (what) => `These figures may be older than the record. ${what}`,
  platform:
    'HubSpot did not run the app’s function. The connection may have broken, the app may not be installed here any more, or this deal is not yours to see. Try again; if it keeps failing, ask your HubSpot admin to check the app.',
  unreadable: 'The app was probably updated meanwhile: reload the page.',
  supportReference: (id) => `Reference for HubSpot’s support: ${id}`,
  save: 'Record',
  saveAnyway: 'Record anyway',
  saving: 'Recording',
  cancel: 'Cancel',
  back: 'Back',
  correct: 'Correct this',
  undo: 'Undo',
  undoing: 'Undoing',
  yes: 'Yes',
  no: 'No',
  time: (label) => `${label}: time`,
  domainHint: 'Such as client.example',
  recorded: 'Recorded',
  repeated: 'It had been recorded already, and was not recorded twice.',
  stillToDo: 'Recorded, with something left to check',
  notRecorded: 'Not recorded',
  changedMeanwhile: 'Changed meanwhile',
  fillIn: 'Fill this in.',
  changedSince: 'The record now says:',
  nothingVisible: 'What changed is not among what this card shows.',
  lostAnswer: 'The answer was lost. Choose Record again: it is not recorded twice.',
};

const fr: CardWords = {
  pair: (label, value) => `${label}\u00a0: ${value}`,
  loading: 'Lecture de la transaction',
  refresh: 'Actualiser',
  refreshing: 'Actualisation',
  retry: 'Réessayer',
  retrying: 'Nouvel essai',
  addTask: 'Créer une tâche',
  addPartner: 'Ajouter le partenaire',
  details: 'Détails',
  actions: 'À faire',
  lines: 'Lignes',
  moreLines: (count) => `${count} autres dans l’onglet.`,
  aMonth: (amount) => `${amount} par mois`,
  fullView: 'Toutes les règles et tous les faits\u00a0: onglet «\u00a0Rules of engagement\u00a0».',
  stepDone: 'Fait',
  stepDue: 'À faire',
  stepToCome: 'À venir',
  stepFailed: 'Non valable',
  stepLate: 'En retard',
  late: (step) => `${step} tard`,
  restrictedTag: 'Accès refusé',
  restricted: 'Vous ne pouvez pas voir ces informations',
  nothingShown: 'D’ici là, rien de cette transaction n’est affiché.',
  failedTag: 'Non vérifié',
  failed: 'Les règles n’ont pas pu être vérifiées',
  stale: 'Fiche modifiée',
  staleText: (asOf) => `Ces chiffres sont plus anciens que la fiche (${lowerFirst(asOf)}). Les nouveaux arrivent.`,
  notRefreshed: 'Non actualisé',
  staleBecause: (what) => `Ces chiffres sont peut-être plus anciens que la fiche. ${what}`,
  platform:
    'HubSpot n’a pas exécuté la fonction de l’application. La connexion a pu être coupée, l’application n’est peut-être plus installée ici, ou cette transaction ne vous est pas accessible. Réessayez\u00a0; si cela persiste, demandez à votre administrateur HubSpot de vérifier l’application.',
  unreadable: 'L’application vient sans doute d’être mise à jour\u00a0: rechargez la page.',
  supportReference: (id) => `Référence pour le support HubSpot\u00a0: ${id}`,
  save: 'Enregistrer',
  saveAnyway: 'Enregistrer quand même',
  saving: 'Enregistrement',
  cancel: 'Annuler',
  back: 'Retour',
  correct: 'Corriger',
  undo: 'Revenir en arrière',
  undoing: 'Retour en arrière',
  yes: 'Oui',
  no: 'Non',
  time: (label) => `${label}\u00a0: heure`,
  domainHint: 'Par exemple client.example',
  recorded: 'Enregistré',
  repeated: 'C’était déjà enregistré\u00a0: rien n’a été écrit deux fois.',
  stillToDo: 'Enregistré, mais quelque chose reste à vérifier',
  notRecorded: 'Non enregistré',
  changedMeanwhile: 'Modifié entre-temps',
  fillIn: 'À renseigner.',
  changedSince: 'La fiche dit à présent\u00a0:',
  nothingVisible: 'Ce qui a changé n’apparaît pas sur cette carte.',
  lostAnswer: 'La réponse s’est perdue. Cliquez de nouveau sur Enregistrer\u00a0: rien ne sera écrit deux fois.',
};

const byLanguage: Readonly<Record<Locale, CardWords>> = { en, fr };
export const wordsIn = (language: Locale): CardWords => byLanguage[language];

/** What went wrong, for a reader who can only try again or call somebody. */
export function troubleText(trouble: Trouble, words: CardWords): string {
  switch (trouble.kind) {
    case 'failure':
      return trouble.failure.message;
    case 'platform':
      return words.platform;
    case 'unreadable':
      return words.unreadable;
  }
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
