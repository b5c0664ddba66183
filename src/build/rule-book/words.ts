/** The rule book's own words. */
import type { Certainty } from '../../rules/editions/source.ts';
import type { RuleKind } from '../../rules/language/rule-text.ts';

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** Of the page of one edition. */
interface EditionWords {
  readonly title: string;
  readonly since: (day: string) => string;
  readonly fromTo: (first: string, last: string) => string;
  readonly endIsFrom: (source: string) => string;
  readonly noEndIn: (source: string) => string;
  readonly text: string;
  readonly announced: string;
  readonly number: string;
  readonly value: string;
  readonly from: string;
  readonly theText: string;
  readonly differences: string;
  readonly assumed: (day: string) => string;
  readonly before: string;
  readonly after: string;
  readonly same: string;
  readonly whereRead: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly numbers: string;
  readonly beta: string;
  readonly betaIn: (day: string, countries: string) => string;
  readonly betaPerhaps: (countries: string) => string;
  readonly closesEarlyIn: (countries: string) => string;
}

interface Words {
  /** How figures and dates are written. */
  readonly formatLocale: string;
  readonly title: string;
  /** `edition`: "Rules of 3 September 2025". */
  readonly intro: (edition: string) => string;
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
  readonly byQuestion: string;
  readonly byQuestionIntro: string;
  readonly question: string;
  readonly bearsOn: string;
  readonly editions: EditionWords;
  /** The name of the other language, in that language. */
  readonly other: string;
}

export const words: Readonly<Record<Language, Words>> = {
  fr: {
    formatLocale: 'fr-FR',
    title: 'Les règles commerciales, une à une',
    intro: (edition) =>
      `${edition} : chaque règle, dans l’ordre du texte et dans nos mots ; le texte de HubSpot fait foi. Une lecture est notre choix là où le texte laisse un doute.`,
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
    byQuestion: 'Trouver une règle par sa question',
    byQuestionIntro:
      'Chaque question mène aux règles qui y répondent, et à notre lecture là où le texte laisse un doute.',
    question: 'Question',
    bearsOn: 'Règles',
    editions: {
      title: 'Les éditions',
      since: (day) => `Depuis le ${day}.`,
      fromTo: (first, last) => `Du ${first} au ${last}.`,
      endIsFrom: (source) => `Sa fin est connue par ${source}.`,
      noEndIn: (source) => `Aucune fin n’est annoncée sur ${source}.`,
      text: 'Son texte est connu en entier, sauf trois images et les questions de la foire aux questions. Elle vaut pour les transactions fermées à ces dates.',
      announced:
        'Provisoire : HubSpot l’a annoncée, son texte complet n’est pas public. L’application ne s’y fie que si votre administrateur l’a choisi ; sinon elle montre son résultat à côté de celui du texte, là où il serait différent.',
      number: 'Chiffre',
      value: 'Valeur',
      from: 'Source',
      theText: 'le texte',
      differences: 'Ce qui change, règle par règle',
      assumed: (day) =>
        `Tout ce qui n’est pas ci-dessous continue comme dans le texte du ${day} : nous le supposons, personne ne l’a annoncé.`,
      before: 'Avant',
      after: 'Depuis',
      same: 'inchangé',
      whereRead: 'Certitude et source',
      certainty: { read: 'lu chez HubSpot', second_hand: 'rapporté par un tiers' },
      numbers: 'Les chiffres annoncés',
      beta: 'Où et quand',
      betaIn: (day, countries) =>
        `À l’essai dès le ${day} pour les clients de ces pays : ${countries}. Jusqu’à la fin du texte, les deux peuvent s’y appliquer : le texte tranche, l’annonce est montrée à côté.`,
      betaPerhaps: (countries) => `HubSpot décide si l’essai comprend : ${countries}.`,
      closesEarlyIn: (countries) =>
        `Un achat sans partenaire n’est plus attribué, plus tôt qu’ailleurs, dans ces pays : ${countries}.`,
    },
    other: 'English',
  },
  en: {
    formatLocale: 'en-GB',
    title: 'The Rules of Engagement, one by one',
    intro: (edition) =>
      `${edition}: each rule, in the order of the text and in our words; the text of HubSpot decides. A reading is our choice where the text leaves room.`,
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
    byQuestion: 'Find a rule by its question',
    byQuestionIntro: 'Each question leads to the rules that answer it, and to our reading where the text leaves room.',
    question: 'Question',
    bearsOn: 'Rules',
    editions: {
      title: 'The editions',
      since: (day) => `Since ${day}.`,
      fromTo: (first, last) => `From ${first} to ${last}.`,
      endIsFrom: (source) => `Its end is known from ${source}.`,
      noEndIn: (source) => `No end is announced on ${source}.`,
      text: 'Its text is known in full, but for three pictures and the questions of the frequent questions. It holds for deals closed on these dates.',
      announced:
        'Provisional: HubSpot announced it, its full text is not public. The app relies on it only where your admin chose so; otherwise it shows its result beside that of the text, where it would be different.',
      number: 'Number',
      value: 'Value',
      from: 'From',
      theText: 'the text',
      differences: 'What changes, rule by rule',
      assumed: (day) => `Whatever is not below goes on as in the text of ${day}: we assume it, nobody announced it.`,
      before: 'Before',
      after: 'Since',
      same: 'unchanged',
      whereRead: 'Certainty and source',
      certainty: { read: 'read at HubSpot’s', second_hand: 'second hand' },
      numbers: 'The numbers announced',
      beta: 'Where and when',
      betaIn: (day, countries) =>
        `In beta from ${day} for customers in these countries: ${countries}. Until the text ends, both may apply there: the text decides, what was announced is shown beside it.`,
      betaPerhaps: (countries) => `HubSpot decides whether the beta includes: ${countries}.`,
      closesEarlyIn: (countries) =>
        `A purchase without a partner is no longer credited, earlier than elsewhere, in these countries: ${countries}.`,
    },
    other: 'Français',
  },
};
