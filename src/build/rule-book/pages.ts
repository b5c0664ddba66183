/** The rule book for people: one page a section and an index, in French and in English, made from the code. */
import { ambiguity } from '../../rules/sections/ambiguities.ts';
import { allRules, allSections, type Rule, type Section } from '../../rules/sections/registry.ts';
import type { RuleTest } from './tests-of-rules.ts';
import { languages, words, type Language } from './words.ts';

/** A dated value that an edition holds for a rule, ready to print. */
export interface ValueOfRule {
  readonly name: string;
  readonly value: string;
  readonly edition: string;
}

export interface RuleBookSources {
  readonly tests: ReadonlyMap<string, readonly RuleTest[]>;
  readonly values: ReadonlyMap<string, readonly ValueOfRule[]>;
}

/** Every page by its path under `docs/`. */
export function ruleBook(sources: RuleBookSources): Map<string, string> {
  const pages = new Map<string, string>();
  for (const language of languages) {
    pages.set(`rules/${language}/README.md`, index(language, sources));
    for (const section of allSections)
      pages.set(`rules/${language}/${section.id}.md`, sectionPage(section, language, sources));
  }
  return pages;
}

const rulesOf = (section: Section) => allRules.filter((rule) => rule.section.id === section.id);
const lines = (...parts: readonly (string | readonly string[])[]) => `${parts.flat().join('\n')}\n`;

function index(language: Language, { tests }: RuleBookSources): string {
  const say = words[language];
  return lines(
    `# ${say.title}`,
    '',
    say.intro,
    '',
    `${say.generated} ${say.other}`,
    '',
    allSections.flatMap((section) => [
      `## [${section.heading[language]}](${section.id}.md)`,
      '',
      `| ${say.rule} | ${say.says} | ${say.tests} |`,
      '|---|---|---|',
      ...rulesOf(section).map(
        (rule) =>
          `| [${rule.id}](${section.id}.md#${rule.id.toLowerCase()}) | ${cell(rule.says[language])} | ${testCount(rule, tests, language)} |`,
      ),
      '',
    ]),
  );
}

const cell = (text: string) => text.replaceAll('|', '\\|');

function testCount(rule: Rule, tests: RuleBookSources['tests'], language: Language): string {
  const count = tests.get(rule.id)?.length ?? 0;
  return count > 0 ? String(count) : rule.kind === 'informs' ? words[language].kinds.informs : words[language].noTests;
}

function sectionPage(section: Section, language: Language, sources: RuleBookSources): string {
  const say = words[language];
  return lines(
    `# ${section.heading[language]}`,
    '',
    `${say.generated} [${say.title}](README.md)`,
    rulesOf(section).flatMap((rule) => ['', ...ruleEntry(rule, language, sources)]),
  );
}

function ruleEntry(rule: Rule, language: Language, { tests, values }: RuleBookSources): string[] {
  const say = words[language];
  const colon = language === 'fr' ? ' :' : ':';
  const own = tests.get(rule.id) ?? [];
  const dated = values.get(rule.id) ?? [];
  return [
    `## ${rule.id}`,
    '',
    rule.says[language],
    '',
    `- ${say.place}${colon} ${rule.place[language]} (${say.kinds[rule.kind]})`,
    ...(dated.length === 0
      ? []
      : [
          `- ${say.parameters}${colon} ${dated.map(({ name, value, edition }) => `\`${name}\` = ${value} (${edition})`).join('; ')}`,
        ]),
    ...rule.ambiguities.map((id) => {
      const { question, reading } = ambiguity(id);
      return `- ${say.reading} ${id}${colon} *${question[language]}* ${reading[language]}`;
    }),
    ...(own.length > 0
      ? [
          `- ${say.tests}${colon}`,
          ...own.map(({ file, title }) => `  - ${title} ([${file.replace('src/rules/', '')}](../../../${file}))`),
        ]
      : [`- ${rule.kind === 'informs' ? say.informational : `${say.tests}${colon} ${say.noTests}`}`]),
  ];
}
