/** The tab's own words, beside those that all cards share. */
import { joined } from '../shared/joined.ts';
import type { Locale } from '../../contract/deal-view.ts';

export interface TabWords {
  readonly monthly: string;
  readonly earned: string;
  readonly maximum: string;
  readonly overview: string;
  readonly linesTab: (count: number) => string;
  readonly partnersTab: (count: number) => string;
  readonly moneyTab: string;
  readonly historyTab: string;
  readonly recordedFacts: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly nothingRecorded: string;
  readonly showAll: (count: number) => string;
  readonly saveAssessment: string;
  readonly copyFile: string;
  readonly whatChanged: string;
  readonly from: string;
  readonly to: string;
  readonly nothingChanged: string;
  readonly sameResult: string;
  readonly noneSaved: string;
  readonly historyUnanswered: string;
  readonly notNewest: string;
  readonly calculation: string;
  readonly howSure: string;
  readonly whatIf: string;
  readonly closeDate: string;
  readonly signedOn: string;
  readonly cancelled: string;
  readonly notCancelled: string;
  readonly afterMonths: (count: number, month: string) => string;
  readonly discount: string;
  readonly line: string;
  readonly edition: string;
  readonly tier: string;
  readonly moreToTry: string;
  readonly nothingSaved: string;
  readonly reset: string;
  readonly tryIt: string;
  readonly trying: string;
  readonly trialUnanswered: string;
  readonly now: string;
  readonly then: string;
  readonly proof: string;
  readonly noProof: string;
  readonly nothingToDo: string;
  readonly product: string;
  readonly mrr: string;
  readonly verdict: string;
  readonly whyColumn: string;
  readonly why: string;
  readonly whyOf: (name: string) => string;
  readonly total: string;
  readonly lineSummary: (counts: { readonly earn: number; readonly not: number; readonly open: number }) => string;
  readonly notEarning: string;
  readonly search: string;
  readonly noneFound: string;
  readonly whatWouldChange: string;
  readonly worth: string;
  readonly ifApproved: string;
  readonly rulesMet: (count: number) => string;
  readonly forInformation: (count: number) => string;
  readonly evidence: string;
  readonly credit: string;
  readonly commission: string;
  readonly creditTo: string;
  readonly soldMrr: string;
  readonly sameAsCredit: string;
  readonly informing: string;
  readonly facts: string;
  readonly parameters: string;
  readonly rule: (ruleId: string) => string;
  readonly partner: string;
  readonly since: string;
  readonly domain: string;
  readonly proofColumn: string;
  readonly credited: string;
  readonly copySummary: string;
  readonly aboutSummaries: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly copy: string;
  readonly recordFact: string;
}

const count = (number: number, one: string, several: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${several}`;

const en: TabWords = {
  monthly: 'A month',
  earned: 'Earned so far',
  maximum: 'At most',
  overview: 'Overview',
  linesTab: (number) => `Lines (${number})`,
  partnersTab: (number) => `Partners (${number})`,
  moneyTab: 'Money',
  historyTab: 'History',
  recordedFacts: 'Recorded',
  when: 'When',
  who: 'Who',
  what: 'What',
  nothingRecorded: 'Nothing was recorded with the app yet.',
  showAll: (number) => `Show all (${number})`,
  saveAssessment: 'Save this assessment',
  copyFile: 'Copy the whole file',
  whatChanged: 'What changed',
  from: 'From',
  to: 'To',
  nothingChanged: 'Nothing changed.',
  sameResult: 'Facts were changed; the result is the same.',
  noneSaved: 'Save this assessment to see later what changed.',
  historyUnanswered: 'HubSpot did not answer.',
  notNewest: 'This may not be the newest.',
  calculation: 'The calculation',
  howSure: 'How sure that is',
  whatIf: 'What if',
  closeDate: 'Close date',
  signedOn: 'Signed on',
  cancelled: 'Customer cancels',
  notCancelled: 'Not cancelled',
  afterMonths: (number, month) => `${month} (${count(number, 'month paid', 'months paid')})`,
  discount: 'Discount, in %',
  line: 'Line',
  edition: 'Edition',
  tier: 'Tier',
  moreToTry: 'Partner and tier',
  nothingSaved: 'Nothing is saved.',
  reset: 'Reset',
  tryIt: 'Change a value to see what it would bring.',
  trying: 'Computing',
  trialUnanswered: 'HubSpot did not answer. Change a value to try again.',
  now: 'Now',
  then: 'What if',
  proof: 'Proof of involvement',
  noProof: 'No confirmation link yet.',
  nothingToDo: 'Nothing to do for now.',
  product: 'Product',
  mrr: 'MRR',
  verdict: 'Result',
  whyColumn: 'Why',
  why: 'Why',
  whyOf: (name) => `Why: ${name}`,
  total: 'Total',
  lineSummary: ({ earn, not, open }) =>
    joined(
      [
        earn === 0 ? '' : count(earn, 'line earns', 'lines earn'),
        not === 0 ? '' : count(not, 'does not', 'do not'),
        open === 0 ? '' : count(open, 'is not settled', 'are not settled'),
      ],
      ', ',
    ),
  notEarning: 'Not earning',
  search: 'Find a line',
  noneFound: 'No such line.',
  whatWouldChange: 'What would change it',
  worth: 'What it is worth',
  ifApproved: 'not earned yet',
  rulesMet: (number) => count(number, 'rule met', 'rules met'),
  forInformation: (number) => `${number} for information`,
  evidence: 'Evidence',
  credit: 'Credit',
  commission: 'Commission',
  creditTo: 'Credit goes to',
  soldMrr: 'Sold MRR',
  sameAsCredit: 'The reasons given for the credit hold here too.',
  informing: 'For information',
  facts: 'Facts used',
  parameters: 'Figures of the rules',
  rule: (ruleId) => `Rule ${ruleId}`,
  partner: 'Partner',
  since: 'Since',
  domain: 'Domain',
  proofColumn: 'Proof',
  credited: 'credited',
  copySummary: 'Copy summary',
  aboutSummaries: 'A summary says what its own partner may know, and nothing of the others.',
  copied: 'Copied. It says nothing about other partners.',
  notCopied: 'Not copied: your browser may refuse access to the clipboard.',
  copy: 'Copy',
  recordFact: 'Record a fact',
};

const fr: TabWords = {
  monthly: 'Par mois',
  earned: 'Acquis à ce jour',
  maximum: 'Au plus',
  overview: 'Vue d’ensemble',
  linesTab: (number) => `Lignes (${number})`,
  partnersTab: (number) => `Partenaires (${number})`,
  moneyTab: 'Montants',
  historyTab: 'Historique',
  recordedFacts: 'Faits notés',
  when: 'Quand',
  who: 'Qui',
  what: 'Quoi',
  nothingRecorded: 'Rien n’a encore été noté avec l’application.',
  showAll: (number) => `Tout afficher (${number})`,
  saveAssessment: 'Enregistrer cette évaluation',
  copyFile: 'Copier tout le dossier',
  whatChanged: 'Ce qui a changé',
  from: 'De',
  to: 'À',
  nothingChanged: 'Rien n’a changé.',
  sameResult: 'Des faits ont changé, le résultat est le même.',
  noneSaved: 'Enregistrez cette évaluation pour voir plus tard ce qui a changé.',
  historyUnanswered: 'HubSpot n’a pas répondu.',
  notNewest: 'Ce n’est peut-être pas le plus récent.',
  calculation: 'Le calcul',
  howSure: 'Ce qui est certain, et ce qui ne l’est pas',
  whatIf: 'Et si\u00a0?',
  closeDate: 'Date de fermeture',
  signedOn: 'Signée le',
  cancelled: 'Résiliation du client',
  notCancelled: 'Pas de résiliation',
  afterMonths: (number, month) => `${month} (${number} mois payés)`,
  discount: 'Remise, en %',
  line: 'Ligne',
  edition: 'Édition',
  tier: 'Niveau',
  moreToTry: 'Partenaire et niveau',
  nothingSaved: 'Rien n’est enregistré.',
  reset: 'Rétablir',
  tryIt: 'Changez une valeur pour voir ce que cela donnerait.',
  trying: 'Calcul en cours',
  trialUnanswered: 'HubSpot n’a pas répondu. Changez une valeur pour réessayer.',
  now: 'Aujourd’hui',
  then: 'Et si',
  proof: 'Preuve d’implication',
  noProof: 'Aucun lien de confirmation pour l’instant.',
  nothingToDo: 'Rien à faire pour le moment.',
  product: 'Produit',
  mrr: 'MRR',
  verdict: 'Résultat',
  whyColumn: 'Pourquoi',
  why: 'Pourquoi',
  whyOf: (name) => `Pourquoi\u00a0: ${name}`,
  total: 'Total',
  lineSummary: ({ earn, not, open }) =>
    joined(
      [
        earn === 0 ? '' : count(earn, 'ligne rapporte', 'lignes rapportent'),
        not === 0 ? '' : count(not, 'ne rapporte rien', 'ne rapportent rien'),
        open === 0 ? '' : count(open, 'à trancher', 'à trancher'),
      ],
      ', ',
    ),
  notEarning: 'Sans commission',
  search: 'Chercher une ligne',
  noneFound: 'Aucune ligne de ce nom.',
  whatWouldChange: 'Ce qui changerait le résultat',
  worth: 'Ce que cela rapporte',
  ifApproved: 'pas encore acquis',
  rulesMet: (number) => count(number, 'règle respectée', 'règles respectées'),
  forInformation: (number) => `${number} pour information`,
  evidence: 'Justificatifs',
  credit: 'Crédit',
  commission: 'Commission',
  creditTo: 'Crédit à',
  soldMrr: 'MRR-vente',
  sameAsCredit: 'Les raisons données pour le crédit valent aussi ici.',
  informing: 'Pour information',
  facts: 'Faits utilisés',
  parameters: 'Chiffres des règles',
  rule: (ruleId) => `Règle ${ruleId}`,
  partner: 'Partenaire',
  since: 'Depuis',
  domain: 'Domaine',
  proofColumn: 'Preuve',
  credited: 'crédité',
  copySummary: 'Copier le résumé',
  aboutSummaries: 'Un résumé dit ce que son partenaire peut savoir, et rien des autres.',
  copied: 'Copié. Rien n’y est dit des autres partenaires.',
  notCopied: 'Non copié\u00a0: votre navigateur refuse peut-être l’accès au presse-papiers.',
  copy: 'Copier',
  recordFact: 'Noter un fait',
};

const byLanguage: Readonly<Record<Locale, TabWords>> = { en, fr };
export const tabWordsIn = (language: Locale): TabWords => byLanguage[language];
