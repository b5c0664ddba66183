/** The rule book for people: one page a section and an index, in French and in English, made from the code, as one edition has it. */
import type { Bilingual } from '../../facts/bilingual.ts';
import { parametersOf, type RulesEdition } from '../../rules/editions/edition.ts';
import { rulesIn } from '../../rules/editions/rule-in.ts';
import { ambiguity } from '../../rules/sections/ambiguities.ts';
import { allSections, type Rule, type Section } from '../../rules/sections/registry.ts';
import { formatFor } from '../../view/format.ts';
import { editionName, parameterTold } from '../../view/parameter-shown.ts';
import { say, type Speaker } from '../../view/prose.ts';
import type { RuleTest } from './tests-of-rules.ts';
import { languages, words, type Language } from './words.ts';

export interface RuleBookSources {
  readonly tests: ReadonlyMap<string, readonly RuleTest[]>;
  readonly edition: RulesEdition;
}

/** Every page by its path under `docs/`. */
export function ruleBook({ tests, edition }: RuleBookSources): Map<string, string> {
  const pages = new Map<string, string>();
  for (const language of languages) {
    const { formatLocale } = words[language];
    const speaker = {
      edition,
      locale: language,
      format: formatFor({ locale: language, formatLocale, timeZone: 'UTC' }),
    };
    const writer = { language, speaker, tests, told: (text: Bilingual) => say(text, speaker) };
    pages.set(`rules/${language}/README.md`, index(writer));
    for (const section of allSections) pages.set(`rules/${language}/${section.id}.md`, sectionPage(section, writer));
  }
  return pages;
}

interface Writer {
  readonly language: Language;
  readonly speaker: Speaker;
  readonly tests: RuleBookSources['tests'];
  readonly told: (text: Bilingual) => string;
}

const rulesOf = (section: Section, { speaker }: Writer) =>
  rulesIn(speaker.edition).filter((rule) => rule.section.id === section.id);
const lines = (...parts: readonly (string | readonly string[])[]) => `${parts.flat().join('\n')}\n`;

function index(writer: Writer): string {
  const { language, speaker, told } = writer;
  const say = words[language];
  return lines(
    `# ${say.title}`,
    '',
    say.intro(editionName(speaker.edition.id, speaker)),
    '',
    `${say.generated} ${say.other}`,
    '',
    allSections.flatMap((section) => [
      `## [${told(section.heading)}](${section.id}.md)`,
      '',
      `| ${say.rule} | ${say.says} | ${say.tests} |`,
      '|---|---|---|',
      ...rulesOf(section, writer).map(
        (rule) =>
          `| [${rule.id}](${section.id}.md#${rule.id.toLowerCase()}) | ${cell(told(rule.says))} | ${testCount(rule, writer)} |`,
      ),
      '',
    ]),
  );
}

const cell = (text: string) => text.replaceAll('|', '\\|');

function testCount(rule: Rule, { tests, language }: Writer): string {
  const count = tests.get(rule.id)?.length ?? 0;
  return count > 0 ? String(count) : rule.kind === 'informs' ? words[language].kinds.informs : words[language].noTests;
}

function sectionPage(section: Section, writer: Writer): string {
  const say = words[writer.language];
  return lines(
    `# ${writer.told(section.heading)}`,
    '',
    `${say.generated} [${say.title}](README.md)`,
    rulesOf(section, writer).flatMap((rule) => ['', ...ruleEntry(rule, writer)]),
  );
}

function ruleEntry(rule: Rule, { language, speaker, told, tests }: Writer): string[] {
  const say = words[language];
  const colon = language === 'fr' ? ' :' : ':';
  const own = tests.get(rule.id) ?? [];
  const values = parametersOf(speaker.edition).filter(([, { ruleId }]) => ruleId === rule.id);
  return [
    `## ${rule.id}`,
    '',
    told(rule.says),
    '',
    `- ${say.place}${colon} ${told(rule.place)} (${say.kinds[rule.kind]})`,
    ...values.map(([name]) => {
      const shown = parameterTold(name, speaker);
      return `- ${shown.name}${colon} ${shown.value} (\`${name}\`)`;
    }),
    ...rule.ambiguities.map((id) => {
      const { question, reading } = ambiguity(id);
      return `- ${say.reading} ${id}${colon} *${told(question)}* ${told(reading)}`;
    }),
    ...(own.length > 0
      ? [
          `- ${say.tests}${colon}`,
          ...own.map(({ file, title }) => `  - ${title} ([${file.replace('src/rules/', '')}](../../../${file}))`),
        ]
      : [`- ${rule.kind === 'informs' ? say.informational : `${say.tests}${colon} ${say.noTests}`}`]),
  ];
}
