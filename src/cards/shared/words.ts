/** The cards' own words: headings, buttons, waiting and failing. Everything about the deal comes in the view. */
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
  readonly restricted: string;
  readonly nothingShown: string;
  /** Over figures that a refresh left as they were. */
  readonly notRefreshed: string;
  readonly failed: string;
  readonly stale: string;
  readonly staleText: (asOf: string) => string;
  readonly staleBecause: (what: string) => string;
  readonly platform: string;
  readonly unreadable: string;
  readonly supportReference: (id: string) => string;
  readonly commission: string;
  readonly monthly: string;
  readonly quarterly: string;
  readonly maximum: string;
  readonly until: (date: string) => string;
  readonly awaiting: string;
  readonly proof: string;
  readonly noProof: string;
  readonly nextAction: string;
  readonly nothingToDo: string;
  /** The running clock that ends first. */
  readonly clock: string;
  readonly clocks: string;
  readonly creditTo: string;
  readonly otherProofs: string;
  readonly firstTheFacts: string;
  readonly nothingForCredit: (duties: number) => string;
  readonly sameAsCredit: string;
  readonly forInformation: string;
  readonly unneeded: string;
  readonly actions: string;
  readonly lines: string;
  readonly line: string;
  readonly product: string;
  readonly productEdition: string;
  readonly mrr: string;
  readonly credit: string;
  readonly terms: string;
  readonly commissionVerdict: string;
  readonly copy: string;
  readonly monthlyCommission: string;
  readonly details: string;
  readonly why: string;
  readonly facts: string;
  readonly parameters: string;
  readonly missing: string;
  readonly missingNow: string;
  readonly rule: (ruleId: string) => string;
  readonly soldMrr: string;
  readonly period: string;
  readonly ifApproved: string;
  readonly partners: string;
  readonly partner: string;
  readonly registered: string;
  readonly credited: string;
  readonly copySummary: string;
  readonly summaryCopied: string;
  readonly summaryNotCopied: string;
  readonly fullView: string;
  readonly save: string;
  readonly saving: string;
  readonly cancel: string;
  readonly yes: string;
  readonly no: string;
  readonly time: (label: string) => string;
  readonly domainHint: string;
  readonly recorded: string;
  readonly repeated: string;
  readonly metAnother: string;
  readonly stillToDo: string;
  readonly notRecorded: string;
  readonly fillIn: string;
  readonly changedSince: string;
  readonly nothingVisible: string;
  readonly lostAnswer: string;
  readonly recordFact: string;
}

const en: CardWords = {
  pair: (label, value) => `${label}: ${value}`,
  loading: 'Reading the deal and applying the rules',
  refresh: 'Refresh',
  refreshing: 'Refreshing',
  retry: 'Try again',
  retrying: 'Trying again',
  addTask: 'Add a task',
  restricted: 'You cannot see this',
  nothingShown: 'Nothing of this deal is shown until then.',
  notRefreshed: 'These figures could not be refreshed',
  failed: 'The rules could not be checked',
  stale: 'The record has changed',
  staleText: (asOf) => `These figures are older than the record (${lowerFirst(asOf)}). New ones are on their way.`,
  staleBecause: (what) => `These figures may be older than the record. ${what}`,
  platform:
    'HubSpot did not run the app’s function. Either the connection broke, or the app is no longer installed in this account, or this deal was deleted or is not yours to see. Try again; if it keeps failing, ask your HubSpot admin to check the app’s installation.',
  unreadable:
    'The answer is not one that this card understands. The app was probably updated meanwhile: reload the page.',
  supportReference: (id) => `Reference for HubSpot’s support: ${id}`,
  commission: 'Commission (estimate)',
  monthly: 'A month',
  quarterly: 'A quarter',
  maximum: 'Maximum',
  until: (date) => `Until ${date}`,
  awaiting: 'Not earned yet, not in the totals',
  proof: 'Proof of involvement',
  noProof: 'No confirmation link has been recorded on this deal.',
  nextAction: 'Next action',
  nothingToDo: 'Nothing to do for now.',
  clock: 'Next deadline',
  clocks: 'Deadlines',
  creditTo: 'Credit goes to',
  otherProofs: 'Other links on the deal',
  firstTheFacts: 'First complete what is not known yet.',
  nothingForCredit: (duties) =>
    `Nothing to do for credit or commission. ${duties === 1 ? 'One duty beside them is' : `${duties} duties beside them are`} on the tab.`,
  sameAsCredit: 'The reasons given for the credit hold here too.',
  forInformation: 'For information',
  unneeded: 'Also unknown, without effect on credit or commission',
  actions: 'What to do',
  lines: 'Lines',
  line: 'Line',
  product: 'Product',
  productEdition: 'Edition',
  mrr: 'MRR',
  credit: 'Credit',
  terms: 'Terms',
  commissionVerdict: 'Commission',
  copy: 'Copy',
  monthlyCommission: 'A month (estimate)',
  details: 'Why',
  why: 'Why',
  facts: 'Facts used',
  parameters: 'Figures of the rules',
  missing: 'What is missing',
  missingNow: 'Not known yet',
  rule: (ruleId) => `Rule ${ruleId}`,
  soldMrr: 'Sold MRR',
  period: 'Period',
  ifApproved: 'If HubSpot approves',
  partners: 'Partners on the deal',
  partner: 'Partner',
  registered: 'Registration',
  credited: 'Credited',
  copySummary: 'Summary for this partner',
  summaryCopied: 'Summary copied. It holds nothing about other partners.',
  summaryNotCopied: 'The summary could not be copied. Your browser may refuse access to the clipboard.',
  fullView: 'The lines, the rules and the facts are on the “Rules of engagement” tab.',
  save: 'Record',
  saving: 'Recording',
  cancel: 'Cancel',
  yes: 'Yes',
  no: 'No',
  time: (label) => `${label}: time`,
  domainHint: 'Such as client.example',
  recorded: 'Recorded',
  repeated: 'This had been recorded already; it was not recorded twice.',
  metAnother: 'Somebody else recorded at the same moment',
  stillToDo: 'Recorded, with something left to check',
  notRecorded: 'Not recorded',
  fillIn: 'Fill this in.',
  changedSince: 'The record now says:',
  nothingVisible: 'What changed is not among what this card shows.',
  lostAnswer:
    'HubSpot did not run the app’s function, or its answer was lost. Choose Record again: if it was made, it is not made twice.',
  recordFact: 'Record a fact',
};

const fr: CardWords = {
  pair: (label, value) => `${label}\u00a0: ${value}`,
  loading: 'Lecture de la transaction et application des règles',
  refresh: 'Actualiser',
  refreshing: 'Actualisation',
  retry: 'Réessayer',
  retrying: 'Nouvel essai',
  addTask: 'Ajouter une tâche',
  restricted: 'Vous ne pouvez pas voir ces informations',
  nothingShown: 'D’ici là, rien de cette transaction n’est affiché.',
  notRefreshed: 'Ces chiffres n’ont pas pu être actualisés',
  failed: 'Les règles n’ont pas pu être vérifiées',
  stale: 'La fiche a changé',
  staleText: (asOf) => `Ces chiffres sont plus anciens que la fiche (${lowerFirst(asOf)}). Les nouveaux arrivent.`,
  staleBecause: (what) => `Ces chiffres sont peut-être plus anciens que la fiche. ${what}`,
  platform:
    'HubSpot n’a pas exécuté la fonction de l’application. Soit la connexion a été coupée, soit l’application n’est plus installée dans ce compte, soit cette transaction a été supprimée ou ne vous est pas accessible. Réessayez\u00a0; si le problème persiste, demandez à l’administrateur de votre compte HubSpot de vérifier l’installation.',
  unreadable:
    'Cette carte ne comprend pas la réponse reçue. L’application vient sans doute d’être mise à jour\u00a0: rechargez la page.',
  supportReference: (id) => `Référence pour le support HubSpot\u00a0: ${id}`,
  commission: 'Commission (estimation)',
  monthly: 'Par mois',
  quarterly: 'Par trimestre',
  maximum: 'Maximum',
  until: (date) => `Jusqu’au ${date}`,
  awaiting: 'Pas encore acquis, hors totaux',
  proof: 'Preuve d’implication',
  noProof: 'Aucun lien de confirmation n’est enregistré sur cette transaction.',
  nextAction: 'Prochaine action',
  nothingToDo: 'Rien à faire pour le moment.',
  clock: 'Prochaine échéance',
  clocks: 'Délais',
  creditTo: 'Attribution du crédit',
  otherProofs: 'Autres liens de la transaction',
  firstTheFacts: 'Complétez d’abord ce qui n’est pas encore connu.',
  nothingForCredit: (duties) =>
    `Rien à faire pour le crédit ni la commission. ${duties === 1 ? 'Une autre obligation figure' : `${duties} autres obligations figurent`} dans l’onglet.`,
  sameAsCredit: 'Les raisons données pour le crédit valent aussi ici.',
  forInformation: 'Pour information',
  unneeded: 'Inconnu aussi, sans effet sur le crédit ni la commission',
  actions: 'À faire',
  lines: 'Lignes',
  line: 'Ligne',
  product: 'Produit',
  productEdition: 'Édition',
  mrr: 'MRR',
  credit: 'Crédit',
  terms: 'Conditions',
  commissionVerdict: 'Commission',
  copy: 'Copier',
  monthlyCommission: 'Par mois (estimation)',
  details: 'Pourquoi',
  why: 'Pourquoi',
  facts: 'Faits utilisés',
  parameters: 'Chiffres des règles',
  missing: 'Ce qui manque',
  missingNow: 'Pas encore connu',
  rule: (ruleId) => `Règle ${ruleId}`,
  soldMrr: 'MRR-vente',
  period: 'Période',
  ifApproved: 'Si HubSpot valide',
  partners: 'Partenaires sur la transaction',
  partner: 'Partenaire',
  registered: 'Enregistrement',
  credited: 'Crédité',
  copySummary: 'Résumé pour ce partenaire',
  summaryCopied: 'Résumé copié. Il ne dit rien des autres partenaires.',
  summaryNotCopied: 'Le résumé n’a pas pu être copié. Votre navigateur refuse peut-être l’accès au presse-papiers.',
  fullView: 'Les lignes, les règles et les faits sont dans l’onglet «\u00a0Rules of engagement\u00a0».',
  save: 'Enregistrer',
  saving: 'Enregistrement',
  cancel: 'Annuler',
  yes: 'Oui',
  no: 'Non',
  time: (label) => `${label}\u00a0: heure`,
  domainHint: 'Par exemple client.example',
  recorded: 'Enregistré',
  repeated: 'C’était déjà enregistré\u00a0: rien n’a été écrit deux fois.',
  metAnother: 'Quelqu’un d’autre a enregistré au même moment',
  stillToDo: 'Enregistré, mais quelque chose reste à vérifier',
  notRecorded: 'Non enregistré',
  fillIn: 'À renseigner.',
  changedSince: 'La fiche dit à présent\u00a0:',
  nothingVisible: 'Ce qui a changé n’apparaît pas sur cette carte.',
  lostAnswer:
    'HubSpot n’a pas exécuté la fonction de l’application, ou sa réponse s’est perdue. Cliquez de nouveau sur Enregistrer\u00a0: si c’est déjà fait, rien ne sera écrit deux fois.',
  recordFact: 'Enregistrer un fait',
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
