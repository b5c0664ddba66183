/**
 * The rule book for people, made from the code, as one edition has it: in each language an index, a page a section and a
 * page of the readings. A rule is often opened by its link alone, so its entry names its section and its edition itself.
 *
 * Which test proves which rule is for whoever changes the rules, and stands on a page of its own (`tests-page.ts`).
 */
import type { Bilingual } from '../../facts/bilingual.ts';
import { parametersOf, type RulesEdition } from '../../rules/editions/edition.ts';
import { rulesIn } from '../../rules/editions/rule-in.ts';
import type { RuleId } from '../../rules/language/rule-ids.ts';
import type { AmbiguityId } from '../../rules/language/reading.ts';
import { allAmbiguities, ambiguity, type Ambiguity } from '../../rules/sections/ambiguities.ts';
import { allSections, type Rule, type Section } from '../../rules/sections/registry.ts';
import { formatFor } from '../../view/format.ts';
import { ownEditionName, parameterTold, settingOfOurs } from '../../view/parameter-shown.ts';
import { say, type Speaker } from '../../view/prose.ts';
import { editionEntry, type EditionOnPage } from './edition-page.ts';
import { questionEntries } from './question-page.ts';
import { testsPage } from './tests-page.ts';
import type { RuleTest } from './tests-of-rules.ts';
import { type Language, languages, words } from './words.ts';

export interface RuleBookSources {
  readonly tests: ReadonlyMap<string, readonly RuleTest[]>;
  /** Which the pages of the rules tell. */
  readonly edition: RulesEdition;
  /** Each with a page of its own, oldest first. */
  readonly editions: readonly EditionOnPage[];
}

/** Every page by its path under `docs/`. */
export function ruleBook({ tests, edition, editions }: RuleBookSources): Map<string, string> {
  const pages = new Map<string, string>();
  for (const language of languages) {
    const { formatLocale } = words[language];
    const format = formatFor({ locale: language, formatLocale, timeZone: 'UTC' });
    const speaker = {
      edition,
      locale: language,
      // In running text a whole amount reads better without its cents.
      format: { ...format, money: format.briefMoney },
    };
    const writer: Writer = {
      language,
      editions,
      speaker,
      rules: rulesIn(edition),
      told: (text: Bilingual) => say(text, speaker),
    };
    const add = (file: string, page: string) => pages.set(`rules/${language}/${file}`, `${madeBy}\n\n${page}`);
    add('README.md', index(writer));
    for (const section of allSections) add(fileOf(section), sectionPage(section, writer));
    add(readingsFile, readingsPage(writer));
    add(byQuestionFile, questionPage(writer));
    for (const each of editions) add(fileOfEdition(each), editionPage(each, writer));
  }
  pages.set('rules/tests.md', testsPage(tests));
  return pages;
}

interface Writer {
  readonly language: Language;
  readonly editions: readonly EditionOnPage[];
  readonly speaker: Speaker;
  /** As the edition words them, in the order of the text. */
  readonly rules: readonly Rule[];
  readonly told: (text: Bilingual) => string;
}

const readingsFile = 'readings.md';
const byQuestionFile = 'by-question.md';
const fileOf = ({ id }: Section) => `${id}.md`;
const anchorOf = (id: string) => `#${id.toLowerCase()}`;
/** From any page of the same language. */
const ruleLink = ({ id, section }: Rule) => `[${id}](${fileOf(section)}${anchorOf(id)})`;
const readingLink = (id: AmbiguityId) => `[${id}](${readingsFile}${anchorOf(id)})`;

const rulesOf = (section: Section, { rules }: Writer) => rules.filter((rule) => rule.section.id === section.id);
const rulesUnder = (id: AmbiguityId, { rules }: Writer) => rules.filter(({ ambiguities }) => ambiguities.includes(id));

const lines = (...parts: readonly (string | readonly string[])[]) => `${parts.flat().join('\n')}\n`;
const cell = (text: string) => text.replaceAll('|', '\\|');

/** The text uses a heading twice; a reader who sees only one of the two must know which. */
function nameOf(section: Section, { language, told }: Writer): string {
  const heading = told(section.heading);
  const namesakes = allSections.filter((other) => told(other.heading) === heading);
  const n = namesakes.findIndex(({ id }) => id === section.id) + 1;
  return namesakes.length > 1 ? words[language].nthOfName(heading, n) : heading;
}

/** For whoever opens the file; readers of the page do not see it. */
const madeBy = '<!-- Made by `npm run docs`; do not edit by hand. -->';

/** Under the heading of a page: the pages around it, and the same page in the other language. */
function navigation(file: string, { language }: Writer): string {
  const own = words[language];
  const other = languages.find((each) => each !== language) ?? language;
  return [
    ...(file === 'README.md' ? [] : [`[${own.title}](README.md)`]),
    ...(file === byQuestionFile ? [] : [`[${own.byQuestion}](${byQuestionFile})`]),
    ...(file === readingsFile ? [] : [`[${own.readings}](${readingsFile})`]),
    `[${own.other}](../${other}/${file})`,
  ].join(' · ');
}

function index(writer: Writer): string {
  const { language, speaker, told } = writer;
  const own = words[language];
  return lines(
    `# ${own.title}`,
    '',
    own.intro(ownEditionName(speaker)),
    '',
    navigation('README.md', writer),
    '',
    `${own.editions.title}${own.colon} ${writer.editions
      .map((each) => `[${ownEditionName(speakerOf(each, writer))}](${fileOfEdition(each)})`)
      .join(' · ')}`,
    '',
    allSections.flatMap((section) => [
      `## [${nameOf(section, writer)}](${fileOf(section)})`,
      '',
      `| ${own.rule} | ${own.says} | ${own.kind} |`,
      '|---|---|---|',
      ...rulesOf(section, writer).map(
        (rule) => `| ${ruleLink(rule)} | ${cell(told(rule.says))} | ${own.kinds[rule.kind]} |`,
      ),
      '',
    ]),
  );
}

function sectionPage(section: Section, writer: Writer): string {
  return lines(
    `# ${nameOf(section, writer)}`,
    '',
    navigation(fileOf(section), writer),
    rulesOf(section, writer).flatMap((rule) => ['', ...ruleEntry(rule, writer)]),
  );
}

function questionPage(writer: Writer): string {
  const { language, told, rules } = writer;
  return lines(
    `# ${words[language].byQuestion}`,
    '',
    navigation(byQuestionFile, writer),
    '',
    questionEntries({
      language,
      told,
      rule: (id) =>
        rules
          .filter((rule) => rule.id === id)
          .map((rule) => saidOf(rule, writer))
          .join(''),
      reading: (id) => readingOf(id, writer),
    }),
  );
}

/** The question that the text leaves open, and how we read it. */
function readingOf(id: AmbiguityId, { language, told }: Writer): string {
  const { question, reading } = ambiguity(id);
  return `${words[language].reading} ${readingLink(id)}${words[language].colon} *${told(question)}* ${told(reading)}`;
}

const saidOf = (rule: Rule, { language, told }: Writer) =>
  `${ruleLink(rule)}${words[language].colon} ${told(rule.says)}`;

const fileOfEdition = ({ edition }: EditionOnPage) => `edition-${edition.id}.md`;
const speakerOf = ({ edition }: EditionOnPage, { speaker }: Writer): Speaker => ({ ...speaker, edition });

function editionPage(each: EditionOnPage, writer: Writer): string {
  const speaker = speakerOf(each, writer);
  const { language, rules } = writer;
  const linkOf = (id: RuleId): string =>
    rules
      .filter((rule) => rule.id === id)
      .map(ruleLink)
      .join('');
  return lines(
    `# ${ownEditionName(speaker)}`,
    '',
    navigation(fileOfEdition(each), writer),
    '',
    editionEntry(each, { language, speaker, link: linkOf }),
  );
}

function ruleEntry(rule: Rule, writer: Writer): string[] {
  const { language, speaker, told, rules } = writer;
  const own = words[language];
  const values = parametersOf(speaker.edition).filter(([, { ruleId }]) => ruleId === rule.id);
  return [
    `## ${rule.id}`,
    '',
    told(rule.says),
    '',
    `- ${own.place}${own.colon} *${nameOf(rule.section, writer)}* · ${told(rule.place)} (${own.kinds[rule.kind]})`,
    `- ${own.edition}${own.colon} ${ownEditionName(speaker)}`,
    ...values.map(([name, { ambiguity: under }]) => {
      const { name: called, value } = parameterTold(name, speaker);
      const setting = settingOfOurs(name, speaker);
      const reading = under === null ? '' : ` (${readingLink(under)})`;
      return `- ${called}${own.colon} ${value}${setting === null ? '' : `, ${setting}${reading}`}`;
    }),
    ...rule.ambiguities.map((id) => `- ${readingOf(id, writer)}`),
    ...(rule.kind === 'informs' ? [`- ${own.informational}`] : []),
    '',
    neighbours(rules, rule, ruleLink),
  ];
}

function readingsPage(writer: Writer): string {
  const { language, speaker, told } = writer;
  const own = words[language];
  const bearing = ({ id }: Ambiguity) => rulesUnder(id, writer).map(ruleLink).join(', ');
  return lines(
    `# ${own.readings}`,
    '',
    `${own.readingsIntro} ${ownEditionName(speaker)}.`,
    '',
    navigation(readingsFile, writer),
    '',
    `| ${own.reading} | ${own.question} | ${own.bearsOn} |`,
    '|---|---|---|',
    allAmbiguities.map(
      (each) => `| [${each.id}](${anchorOf(each.id)}) | ${cell(told(each.question))} | ${bearing(each)} |`,
    ),
    allAmbiguities.flatMap((each) => [
      '',
      `## ${each.id}`,
      '',
      `*${told(each.question)}*`,
      '',
      told(each.reading),
      '',
      ...rulesUnder(each.id, writer).map((rule) => `- ${saidOf(rule, writer)}`),
      '',
      neighbours(allAmbiguities, each, ({ id }) => `[${id}](${anchorOf(id)})`),
    ]),
  );
}

/** The one before and the one after: who came by a link can go on reading. */
function neighbours<T extends { readonly id: string }>(all: readonly T[], one: T, link: (each: T) => string): string {
  const at = all.findIndex(({ id }) => id === one.id);
  const before = all[at - 1];
  const after = all[at + 1];
  return [
    ...(before === undefined ? [] : [`← ${link(before)}`]),
    ...(after === undefined ? [] : [`${link(after)} →`]),
  ].join(' · ');
}
