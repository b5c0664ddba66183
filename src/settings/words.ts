/** The words of the app's settings, in each language that it speaks. What was found and done the functions say. */
import type { Audience, Locale } from '../contract/deal-view.ts';
import type { AcceptedNameShown, FindingState } from '../contract/portal-health.ts';

type Kind = NonNullable<AcceptedNameShown['kind']>;

/** Of the columns of a statement. */
interface MappingWords {
  readonly title: string;
  readonly about: string;
  readonly none: string;
  readonly unread: string;
  readonly shape: (columns: readonly string[]) => string;
  readonly column: string;
  readonly role: string;
  readonly notUsed: string;
  readonly withdrawEffect: string;
  readonly header: string;
  readonly headerHint: string;
  readonly recognise: string;
  readonly noColumns: string;
  readonly confirm: string;
  readonly keep: string;
}

export interface SettingsWords {
  readonly about: string;
  /** A label and what it says, with the punctuation of the language. */
  readonly pair: (label: string, value: string) => string;
  readonly retry: string;
  readonly retrying: string;
  readonly cancel: string;
  readonly supportReference: (id: string) => string;

  readonly check: string;
  readonly checked: (at: string) => string;
  readonly checkAgain: string;
  readonly checking: string;
  readonly allWell: string;
  readonly states: Readonly<Record<FindingState, string>>;
  readonly counts: Readonly<Record<Exclude<FindingState, 'ok'>, (count: number) => string>>;
  readonly state: string;
  readonly finding: string;
  readonly effect: string;
  readonly repair: string;
  readonly details: (count: number) => string;
  readonly passed: (count: string) => string;
  readonly acceptBelow: string;
  readonly installFirst: string;
  readonly repairing: string;
  readonly copyCommand: string;
  readonly sameCommand: (command: string) => string;
  readonly copied: string;
  readonly notCopied: (command: string) => string;
  readonly notCheckedAgain: string;
  readonly failedTag: string;
  readonly failed: string;
  readonly restrictedTag: string;
  readonly restricted: string;
  readonly platform: string;
  readonly unreadable: string;

  readonly names: string;
  readonly namesAbout: string;
  readonly name: string;
  readonly usedIn: string;
  readonly deals: (count: number) => string;
  readonly lines: (count: number) => string;
  readonly suggestion: string;
  readonly noSuggestion: string;
  readonly editionOpen: string;
  readonly accept: string;
  readonly accepting: string;
  readonly another: string;
  readonly choose: string;
  readonly choiceTitle: (name: string) => string;
  readonly product: string;
  readonly edition: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Kind | 'open', string>>;
  readonly fillIn: string;

  readonly accepted: string;
  readonly noneAccepted: string;
  readonly room: (count: number) => string;
  readonly acceptedBy: string;
  readonly byAt: (by: string, at: string) => string;
  readonly somebody: string;
  readonly withdraw: string;
  readonly withdrawing: string;
  readonly withdrawTitle: (name: string) => string;
  readonly withdrawEffect: (product: string) => string;
  readonly keep: string;
  readonly notInstalled: string;
  readonly unread: string;

  readonly mapping: MappingWords;

  readonly done: string;
  readonly partlyDone: string;
  readonly repeated: string;
  readonly notDone: string;
  readonly changed: string;
  readonly uncertain: string;
  readonly lostAnswer: string;

  readonly editions: string;
  readonly closed: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly since: (from: string) => string;
  readonly differs: string;
  readonly judgedBy: string;
  readonly only: (scope: string) => string;
  readonly otherEditions: (count: string) => string;

  readonly version: (version: string) => string;
  readonly audience: string;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly timeZone: string;
  readonly unknown: string;
}

const en: SettingsWords = {
  about: 'What this portal has of the app, and how to repair what it lacks.',
  pair: (label, value) => `${label}: ${value}`,
  retry: 'Try again',
  retrying: 'Trying again',
  cancel: 'Cancel',
  supportReference: (id) => `Reference for HubSpot’s support: ${id}`,

  check: 'Health check',
  checked: (at) => `checked ${at}`,
  checkAgain: 'Check again',
  checking: 'Checking',
  allWell: 'Everything that the app needs of this portal is in place.',
  states: { broken: 'Broken', warning: 'Limited', unknown: 'Not\u00a0checked', ok: 'In place' },
  counts: {
    broken: (count) => `${count} broken`,
    warning: (count) => `${count} limited`,
    unknown: (count) => `${count} not checked`,
  },
  state: 'State',
  finding: 'Finding',
  effect: 'What it changes',
  repair: 'Repair',
  details: (count) => `Details (${count})`,
  passed: (count) => (count === '1' ? '1 check passed' : `${count} checks passed`),
  acceptBelow: 'Accept each name below.',
  installFirst: 'Make the object for settings first, then accept each name below.',
  repairing: 'Repairing',
  copyCommand: 'Copy the command',
  sameCommand: (command) => `The same command: ${command}`,
  copied: 'Copied. Paste it into a terminal, in the project’s folder.',
  notCopied: (command) =>
    `Not copied: your browser may refuse access to the clipboard. Select the command and copy it by hand: ${command}`,
  notCheckedAgain: 'Not checked again',
  failedTag: 'Not checked',
  failed: 'The portal could not be checked',
  restrictedTag: 'No access',
  restricted: 'The app may not look at this portal',
  platform:
    'HubSpot did not run the app’s function. The connection may have broken, or the app may not be installed here any more. Try again; if it keeps failing, run npx roe doctor in the project’s folder.',
  unreadable: 'The app was probably updated meanwhile: reload the page.',

  names: 'Product names not known',
  namesAbout: 'An accepted name counts from the next reading.',
  name: 'In this portal',
  usedIn: 'Used in',
  deals: (count) => (count === 1 ? '1 deal' : `${count} deals`),
  lines: (count) => (count === 1 ? '1 line' : `${count} lines`),
  suggestion: 'Suggestion',
  noSuggestion: 'None: the name does not say it',
  editionOpen: 'Edition not stated',
  accept: 'Accept',
  accepting: 'Accepting',
  another: 'Another',
  choose: 'Choose the product',
  choiceTitle: (name) => `Which product is “${name}”?`,
  product: 'Product',
  edition: 'Edition',
  kind: 'Kind of line',
  kinds: { open: 'As each line says', subscription: 'Subscription', one_time: 'One-time fee', overage: 'Overage' },
  fillIn: 'Choose one.',

  accepted: 'Accepted names',
  noneAccepted: 'No name has been accepted in this portal.',
  room: (count) => (count === 1 ? 'Room for 1 more.' : `Room for ${count} more.`),
  acceptedBy: 'Accepted',
  byAt: (by, at) => `by ${by}, ${at}`,
  somebody: 'somebody',
  withdraw: 'Withdraw',
  withdrawing: 'Withdrawing',
  withdrawTitle: (name) => `Withdraw “${name}”?`,
  withdrawEffect: (product) =>
    `It no longer counts as ${product}. From the next reading its lines are unclassified and earn nothing, unless the deal itself says what they are.`,
  keep: 'Keep it',
  notInstalled: 'Names can be accepted once this portal has the object for settings. Run this in the project’s folder:',
  unread: 'The accepted names could not be read',

  mapping: {
    title: 'Columns of HubSpot’s statement',
    about: 'What each column is, so that npx roe reconcile reads a statement of these columns without a mapping file.',
    none: 'No columns are kept yet: they are told by their names.',
    unread: 'The columns could not be read',
    shape: (columns) => columns.join(', '),
    column: 'Column',
    role: 'Read as',
    notUsed: 'not used',
    withdrawEffect: 'Statements of these columns are then told by their names again.',
    header: 'First line of a statement',
    headerHint: 'Open the exported file and paste the line with the names of the columns.',
    recognise: 'Recognise the columns',
    noColumns: 'No column is named there. Paste the line with the names.',
    confirm: 'Check each column, mend what is wrong, then keep them.',
    keep: 'Keep these columns',
  },

  done: 'Done',
  partlyDone: 'Not everything was repaired',
  repeated: 'It was so already; nothing was written twice.',
  notDone: 'Not done',
  changed: 'Changed meanwhile',
  uncertain: 'Not confirmed',
  lostAnswer: 'The answer was lost. Click again: if it is done, it is not done twice.',

  editions: 'Editions of the rules',
  closed: 'Deals closed',
  fromTo: (from, to) => `${from} to ${to}`,
  since: (from) => `from ${from}`,
  differs: 'What differs',
  judgedBy: 'Deals are judged by this edition.',
  only: (scope) => `Only: ${scope}`,
  otherEditions: (count) => `${count} more known, not applied`,

  version: (version) => `Version ${version}`,
  audience: 'audience',
  audiences: { hubspot: 'HubSpot', partner: 'partner' },
  timeZone: 'time zone of the portal',
  unknown: 'not known',
};

const fr: SettingsWords = {
  about: 'Ce que ce portail a de l’application, et comment réparer ce qui lui manque.',
  pair: (label, value) => `${label}\u00a0: ${value}`,
  retry: 'Réessayer',
  retrying: 'Nouvel essai',
  cancel: 'Annuler',
  supportReference: (id) => `Référence pour le support HubSpot\u00a0: ${id}`,

  check: 'Vérification',
  checked: (at) => `vérifié le ${at}`,
  checkAgain: 'Vérifier de nouveau',
  checking: 'Vérification en cours',
  allWell: 'Tout ce dont l’application a besoin dans ce portail est en place.',
  states: { broken: 'En\u00a0panne', warning: 'Limité', unknown: 'Non\u00a0vérifié', ok: 'En place' },
  counts: {
    broken: (count) => `${count} en panne`,
    warning: (count) => (count < 2 ? `${count} limité` : `${count} limités`),
    unknown: (count) => (count < 2 ? `${count} non vérifié` : `${count} non vérifiés`),
  },
  state: 'État',
  finding: 'Constat',
  effect: 'Ce que cela change',
  repair: 'Réparation',
  details: (count) => `Détail (${count})`,
  passed: (count) => (count === '1' ? '1 point en ordre' : `${count} points en ordre`),
  acceptBelow: 'Acceptez chaque nom plus bas.',
  installFirst: 'Créez d’abord l’objet des réglages, puis acceptez chaque nom plus bas.',
  repairing: 'Réparation en cours',
  copyCommand: 'Copier la commande',
  sameCommand: (command) => `La même commande\u00a0: ${command}`,
  copied: 'Copié. Collez-la dans un terminal, dans le dossier du projet.',
  notCopied: (command) =>
    `Non copié\u00a0: votre navigateur refuse peut-être l’accès au presse-papiers. Sélectionnez la commande et copiez-la à la main\u00a0: ${command}`,
  notCheckedAgain: 'Pas de nouvelle vérification',
  failedTag: 'Non vérifié',
  failed: 'Le portail n’a pas pu être vérifié',
  restrictedTag: 'Accès refusé',
  restricted: 'L’application ne peut pas consulter ce portail',
  platform:
    'HubSpot n’a pas exécuté la fonction de l’application. La connexion a pu être coupée, ou l’application n’est peut-être plus installée ici. Réessayez\u00a0; si cela persiste, lancez npx roe doctor dans le dossier du projet.',
  unreadable: 'L’application vient sans doute d’être mise à jour\u00a0: rechargez la page.',

  names: 'Noms de produits non reconnus',
  namesAbout: 'Un nom accepté compte dès la prochaine lecture.',
  name: 'Dans ce portail',
  usedIn: 'Utilisé dans',
  deals: (count) => (count < 2 ? `${count} transaction` : `${count} transactions`),
  lines: (count) => (count < 2 ? `${count} ligne` : `${count} lignes`),
  suggestion: 'Suggestion',
  noSuggestion: 'Aucune\u00a0: le nom ne le dit pas',
  editionOpen: 'Édition non précisée',
  accept: 'Accepter',
  accepting: 'Acceptation',
  another: 'Autre',
  choose: 'Choisir le produit',
  choiceTitle: (name) => `Quel produit est «\u00a0${name}\u00a0»\u00a0?`,
  product: 'Produit',
  edition: 'Édition',
  kind: 'Nature de la ligne',
  kinds: {
    open: 'Comme le dit chaque ligne',
    subscription: 'Abonnement',
    one_time: 'Paiement unique',
    overage: 'Dépassement',
  },
  fillIn: 'À choisir.',

  accepted: 'Noms acceptés',
  noneAccepted: 'Aucun nom n’a été accepté dans ce portail.',
  room: (count) => `Place pour ${count} de plus.`,
  acceptedBy: 'Accepté',
  byAt: (by, at) => `par ${by}, le ${at}`,
  somebody: 'quelqu’un',
  withdraw: 'Retirer',
  withdrawing: 'Retrait',
  withdrawTitle: (name) => `Retirer «\u00a0${name}\u00a0»\u00a0?`,
  withdrawEffect: (product) =>
    `Ce nom ne compte plus comme ${product}. Dès la prochaine lecture, ses lignes sont non classées et ne rapportent rien, sauf si la transaction dit elle-même ce qu’elles sont.`,
  keep: 'Conserver',
  notInstalled:
    'Des noms pourront être acceptés quand ce portail aura l’objet des réglages. À lancer dans le dossier du projet\u00a0:',
  unread: 'Les noms acceptés n’ont pas pu être lus',

  mapping: {
    title: 'Colonnes du relevé de HubSpot',
    about:
      'Ce qu’est chaque colonne, pour que npx roe reconcile lise un relevé à ces colonnes sans fichier de correspondance.',
    none: 'Aucune colonne n’est encore notée\u00a0: elles sont reconnues à leur nom.',
    unread: 'Les colonnes n’ont pas pu être lues',
    shape: (columns) => columns.join(', '),
    column: 'Colonne',
    role: 'Lue comme',
    notUsed: 'non utilisée',
    withdrawEffect: 'Les relevés à ces colonnes seront de nouveau lus d’après leurs noms.',
    header: 'Première ligne d’un relevé',
    headerHint: 'Ouvrez le fichier exporté et collez la ligne qui nomme les colonnes.',
    recognise: 'Reconnaître les colonnes',
    noColumns: 'Aucune colonne n’y est nommée. Collez la ligne des noms.',
    confirm: 'Vérifiez chaque colonne, corrigez ce qui ne va pas, puis notez-les.',
    keep: 'Noter ces colonnes',
  },

  done: 'Fait',
  partlyDone: 'Tout n’a pas été réparé',
  repeated: 'C’était déjà le cas\u00a0: rien n’a été écrit deux fois.',
  notDone: 'Non fait',
  changed: 'Modifié entre-temps',
  uncertain: 'Non confirmé',
  lostAnswer: 'La réponse s’est perdue. Cliquez de nouveau\u00a0: si c’est fait, ce ne le sera pas deux fois.',

  editions: 'Éditions des règles',
  closed: 'Transactions fermées',
  fromTo: (from, to) => `du ${from} au ${to}`,
  since: (from) => `à partir du ${from}`,
  differs: 'Ce qui diffère',
  judgedBy: 'Les transactions sont jugées selon cette édition.',
  only: (scope) => `Seulement\u00a0: ${scope}`,
  otherEditions: (count) =>
    count === '1' ? '1 autre connue, non appliquée' : `${count} autres connues, non appliquées`,

  version: (version) => `Version ${version}`,
  audience: 'audience',
  audiences: { hubspot: 'HubSpot', partner: 'partenaire' },
  timeZone: 'fuseau horaire du portail',
  unknown: 'non connu',
};

const words: Readonly<Record<Locale, SettingsWords>> = { en, fr };

export const settingsWordsIn = (language: Locale): SettingsWords => words[language];
