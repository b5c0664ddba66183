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
  readonly place: string;
  readonly kinds: Readonly<Record<RuleKind, string>>;
  readonly reading: string;
  readonly tests: string;
  readonly noTests: string;
  readonly informational: string;
  readonly sections: string;
  readonly rule: string;
  readonly says: string;
  readonly other: string;
}

export const words: Readonly<Record<Language, Words>> = {
  fr: {
    formatLocale: 'fr-FR',
    title: 'Les règles commerciales, une à une',
    intro: (edition) =>
      `${edition} : chaque règle, dans l’ordre du texte et dans nos mots ; le texte de HubSpot fait foi. Une lecture est notre choix là où le texte laisse un doute.`,
    generated: 'Page produite par `npm run docs` ; ne pas la modifier à la main.',
    place: 'Dans le texte',
    kinds: { decides: 'décide', amount: 'montant', deadline: 'échéance', duty: 'obligation', informs: 'information' },
    reading: 'Lecture',
    tests: 'Tests',
    noTests: 'aucun',
    informational:
      'Pour information : aucune transaction ne dépend de cette règle, elle se lit ici et depuis les motifs de la carte.',
    sections: 'Sections',
    rule: 'Règle',
    says: 'Ce qu’elle dit',
    other: '[English](../en/README.md)',
  },
  en: {
    formatLocale: 'en-GB',
    title: 'The Rules of Engagement, one by one',
    intro: (edition) =>
      `${edition}: each rule, in the order of the text and in our words; the text of HubSpot decides. A reading is our choice where the text leaves room.`,
    generated: 'Made by `npm run docs`; do not edit by hand.',
    place: 'In the text',
    kinds: { decides: 'decides', amount: 'amount', deadline: 'deadline', duty: 'duty', informs: 'information' },
    reading: 'Reading',
    tests: 'Tests',
    noTests: 'none',
    informational: 'For information: no deal hangs on this rule; it can be read here and from the reasons on the card.',
    sections: 'Sections',
    rule: 'Rule',
    says: 'What it says',
    other: '[Français](../fr/README.md)',
  },
};
