/** The rule book's own words. */
import type { RuleKind } from '../../rules/language/rule-text.ts';

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

interface Words {
  /** How figures and dates are written. */
  readonly formatLocale: string;
  readonly title: string;
  /** `edition`: "Rules of 3 September 2025". */
  readonly intro: (edition: string) => string;
  readonly generated: string;
  readonly colon: string;
  readonly place: string;
  readonly edition: string;
  /** What a rule does, after where it stands. */
  readonly kinds: Readonly<Record<RuleKind, string>>;
  readonly informational: string;
  /** Of the section of a heading that the text has several times. */
  readonly nthOfName: (heading: string, n: number) => string;
  readonly reading: string;
  readonly rule: string;
  readonly says: string;
  readonly kind: string;
  readonly readings: string;
  readonly readingsIntro: string;
  readonly question: string;
  readonly bearsOn: string;
  /** The name of the other language, in that language. */
  readonly other: string;
}

export const words: Readonly<Record<Language, Words>> = {
  fr: {
    formatLocale: 'fr-FR',
    title: 'Les règles commerciales, une à une',
    intro: (edition) =>
      `${edition} : chaque règle, dans l’ordre du texte et dans nos mots ; le texte de HubSpot fait foi. Une lecture est notre choix là où le texte laisse un doute.`,
    generated: 'Page produite par `npm run docs` ; ne pas la modifier à la main.',
    colon: ' :',
    place: 'Dans le texte',
    edition: 'Édition',
    kinds: {
      decides: 'tranche une question',
      amount: 'fixe un montant',
      deadline: 'fixe une échéance',
      duty: 'fixe une obligation',
      informs: 'informe',
    },
    informational:
      'Pour information : aucune transaction ne dépend de cette règle, elle se lit ici et depuis les motifs de la carte.',
    nthOfName: (heading, n) => `${heading} (${n === 1 ? '1re' : `${n}e`} section de ce nom)`,
    reading: 'Lecture',
    rule: 'Règle',
    says: 'Ce qu’elle dit',
    kind: 'Ce qu’elle fait',
    readings: 'Les lectures, une à une',
    readingsIntro:
      'Là où le texte laisse un doute : la question, notre lecture et les règles qu’elle touche. La lecture est la nôtre, pas celle de HubSpot.',
    question: 'Question',
    bearsOn: 'Règles',
    other: 'English',
  },
  en: {
    formatLocale: 'en-GB',
    title: 'The Rules of Engagement, one by one',
    intro: (edition) =>
      `${edition}: each rule, in the order of the text and in our words; the text of HubSpot decides. A reading is our choice where the text leaves room.`,
    generated: 'Made by `npm run docs`; do not edit by hand.',
    colon: ':',
    place: 'In the text',
    edition: 'Edition',
    kinds: {
      decides: 'settles a question',
      amount: 'sets an amount',
      deadline: 'sets a deadline',
      duty: 'sets a duty',
      informs: 'informs',
    },
    informational: 'For information: no deal hangs on this rule; it can be read here and from the reasons on the card.',
    nthOfName: (heading, n) => `${heading} (section ${n} of this name)`,
    reading: 'Reading',
    rule: 'Rule',
    says: 'What it says',
    kind: 'What it does',
    readings: 'The readings, one by one',
    readingsIntro:
      'Where the text leaves room: the question, our reading and the rules it bears on. The reading is ours, not HubSpot’s.',
    question: 'Question',
    bearsOn: 'Rules',
    other: 'Français',
  },
};
