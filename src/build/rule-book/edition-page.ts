/**
 * One edition on a page: when it holds and where that is known from, and every number of its own. Of one whose text is not
 * known, rule by rule what is different, how sure that is and where it was read.
 */
import type { Announcement } from '../../rules/editions/announcement.ts';
import { parametersOf, type RulesEdition } from '../../rules/editions/edition.ts';
import { everyEdition } from '../../rules/editions/pick-edition.ts';
import { ruleIn, rulesIn } from '../../rules/editions/rule-in.ts';
import type { RuleId } from '../../rules/language/rule-ids.ts';
import type { Rulebook } from '../../rules/language/rulebook.ts';
import { announcedNumbersTold, parameterTold, settingOfOurs } from '../../view/parameter-shown.ts';
import { type Speaker, say } from '../../view/prose.ts';
import { type Language, words } from './words.ts';

export interface EditionOnPage {
  readonly edition: RulesEdition;
  /** The text before it; null: it is the first. */
  readonly before: RulesEdition | null;
}

/** Every one that is known, each with the text before it. */
export const editionsOnPages = (rulebook: Rulebook): EditionOnPage[] =>
  everyEdition(rulebook).map((edition) => ({
    edition,
    before: rulebook.editions.filter(({ from }) => from < edition.from).at(-1) ?? null,
  }));

interface Writer {
  readonly language: Language;
  /** Speaks of this edition. */
  readonly speaker: Speaker;
  readonly link: (id: RuleId) => string;
}

const cell = (text: string) => text.replaceAll('|', '\\|');

/** Under the heading and the navigation of the page. */
export function editionEntry({ edition, before }: EditionOnPage, writer: Writer): string[] {
  const { announced } = edition;
  return [
    ...window(edition, writer),
    ...(announced === null || before === null
      ? numbersOfText(writer)
      : [...differences(announced, before, writer), ...numbersAnnounced(writer), ...scope(announced, writer)]),
  ];
}

function window({ from, to, toIsFrom, announced }: RulesEdition, { language, speaker }: Writer): string[] {
  const own = words[language].editions;
  const [first, last] = [speaker.format.date(from), to === null ? null : speaker.format.date(to)];
  return [
    `- ${last === null ? own.since(first) : own.fromTo(first, last)}`,
    `- ${last === null ? own.noEndIn(toIsFrom) : own.endIsFrom(toIsFrom)}`,
    `- ${announced === null ? own.text : own.announced}`,
  ];
}

function numbersOfText({ language, speaker, link }: Writer): string[] {
  const own = words[language].editions;
  return [
    '',
    `| ${own.number} | ${own.value} | ${words[language].rule} | ${own.from} |`,
    '|---|---|---|---|',
    ...parametersOf(speaker.edition).map(([name, { ruleId }]) => {
      const { name: called, value } = parameterTold(name, speaker);
      return `| ${called} | ${value} | ${link(ruleId)} | ${settingOfOurs(name, speaker) ?? own.theText} |`;
    }),
  ];
}

/** What is said of a rule, beside what the text before says. */
function differences({ sources }: Announcement, before: RulesEdition, { language, speaker, link }: Writer): string[] {
  const own = words[language].editions;
  const told = rulesIn(speaker.edition).flatMap(({ id, says }) => {
    const source = sources[id];
    if (source === undefined) return [];
    const was = say(ruleIn(before, id).says, { ...speaker, edition: before });
    const is = say(says, speaker);
    return [
      `| ${link(id)} | ${cell(was)} | ${was === is ? own.same : cell(is)} | ${own.certainty[source.certainty]}, ${source.page} |`,
    ];
  });
  return [
    '',
    `## ${own.differences}`,
    '',
    own.assumed(speaker.format.date(before.from)),
    '',
    `| ${words[language].rule} | ${own.before} | ${own.after} | ${own.whereRead} |`,
    '|---|---|---|---|',
    ...told,
  ];
}

function numbersAnnounced({ language, speaker, link }: Writer): string[] {
  const own = words[language].editions;
  const common = parametersOf(speaker.edition).flatMap(([name, { source, ruleId, told }]) =>
    source !== 'announced' || told === undefined ? [] : [{ ...parameterTold(name, speaker), ruleId, told }],
  );
  return [
    '',
    `## ${own.numbers}`,
    '',
    `| ${own.number} | ${own.value} | ${words[language].rule} | ${own.whereRead} |`,
    '|---|---|---|---|',
    ...[...common, ...announcedNumbersTold(speaker)].map(
      ({ name, value, ruleId, told }) =>
        `| ${name} | ${value} | ${link(ruleId)} | ${own.certainty[told.certainty]}, ${told.page} |`,
    ),
  ];
}

function scope({ beta, touchless }: Announcement, { language, speaker }: Writer): string[] {
  const own = words[language].editions;
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  const list = (codes: readonly string[]) => speaker.format.list(codes.map((code) => names.of(code) ?? code));
  return [
    '',
    `## ${own.beta}`,
    '',
    own.betaIn(speaker.format.date(beta.from), list(beta.countries)),
    own.betaPerhaps(list(beta.perhaps)),
    '',
    own.closesEarlyIn(list(touchless.earlyCountries)),
  ];
}
