/** The index by question: whoever does not know what a rule is called finds it by what one would ask. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { AmbiguityId } from '../../rules/language/reading.ts';
import type { RuleId } from '../../rules/language/rule-ids.ts';
import { subjects } from './questions-asked.ts';
import { type Language, words } from './words.ts';

interface Writer {
  readonly language: Language;
  readonly told: (text: Bilingual) => string;
  /** A rule as the edition words it, behind its link. */
  readonly rule: (id: RuleId) => string;
  readonly reading: (id: AmbiguityId) => string;
}

/** Under the heading and the navigation of the page. */
export function questionEntries({ language, told, rule, reading }: Writer): string[] {
  return [
    words[language].byQuestionIntro,
    '',
    ...subjects.map(({ name }) => `- [${told(name)}](#${anchorOfHeading(told(name))})`),
    ...subjects.flatMap(({ name, questions }) => [
      '',
      `## ${told(name)}`,
      ...questions.flatMap(({ asked, rules, readings = [] }) => [
        '',
        `### ${told(asked)}`,
        '',
        ...rules.map((id) => `- ${rule(id)}`),
        ...readings.map((id) => `- ${reading(id)}`),
      ]),
    ]),
  ];
}

/** As GitHub makes it of the words of a heading. */
const anchorOfHeading = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
