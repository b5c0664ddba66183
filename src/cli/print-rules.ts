/** `roe rules [ID]`: the rule book at the command line, as one edition has it. */
import type { Locale } from '../contract/deal-view.ts';
import type { Bilingual } from '../facts/bilingual.ts';
import { calendarDate, type Instant } from '../facts/primitives.ts';
import { parametersOf, type RulesEdition } from '../rules/editions/edition.ts';
import { editionOfDay, everyEdition } from '../rules/editions/pick-edition.ts';
import { ruleIn, rulesIn } from '../rules/editions/rule-in.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';
import { ambiguity } from '../rules/sections/ambiguities.ts';
import { isRuleId, type Rule } from '../rules/sections/registry.ts';
import { formatFor } from '../view/format.ts';
import { ownEditionName, parameterTold, settingOfOurs } from '../view/parameter-shown.ts';
import { say, type Speaker } from '../view/prose.ts';
import { formatTags } from '../view/languages.ts';

const words = {
  fr: {
    place: 'Dans le texte',
    reading: 'Lecture',
    colon: ' :',
    unknown: (id: string) => `Aucune règle ${id}. La liste : roe rules`,
    noEdition: (id: string, known: string) => `Aucune édition ${id}. Connues : ${known}`,
  },
  en: {
    place: 'In the text',
    reading: 'Reading',
    colon: ':',
    unknown: (id: string) => `No rule ${id}. The list: roe rules`,
    noEdition: (id: string, known: string) => `No edition ${id}. Known: ${known}`,
  },
} satisfies Record<Locale, unknown>;

/** The one named, else the one of today (UTC). Undefined: there is none of that name. */
export function editionAsked(named: string | null, now: Instant, rulebook: Rulebook): RulesEdition | undefined {
  if (named !== null) return everyEdition(rulebook).find(({ id }) => id === named);
  return editionOfDay(calendarDate.parse(now.slice(0, 10)), rulebook);
}

const speakerOf = (edition: RulesEdition, locale: Locale): Speaker => ({
  edition,
  locale,
  format: formatFor({ locale, formatLocale: formatTags[locale], timeZone: 'UTC' }),
});

/** Every rule on a line of its own, under the headings of the text. */
export function printRules(edition: RulesEdition, locale: Locale): readonly string[] {
  const speaker = speakerOf(edition, locale);
  const printed = [ownEditionName(speaker)];
  let heading = '';
  for (const each of rulesIn(edition)) {
    const own = say(each.section.heading, speaker);
    if (own !== heading) {
      heading = own;
      printed.push('', heading);
    }
    printed.push(`  ${each.id.padEnd(8)} ${say(each.says, speaker)}`);
  }
  return printed;
}

/** One rule in full, or null when there is none of that id. */
export function printRule(id: string, edition: RulesEdition, locale: Locale): readonly string[] | null {
  const wanted = id.toUpperCase();
  return isRuleId(wanted) ? entry(ruleIn(edition, wanted), speakerOf(edition, locale)) : null;
}

export const noSuchRule = (id: string, locale: Locale): string => words[locale].unknown(id);
export const noSuchEdition = (id: string, locale: Locale, rulebook: Rulebook): string =>
  words[locale].noEdition(
    id,
    everyEdition(rulebook)
      .map((edition) => edition.id)
      .join(', '),
  );

function entry(found: Rule, speaker: Speaker): readonly string[] {
  const { place, reading, colon } = words[speaker.locale];
  const told = (text: Bilingual) => say(text, speaker);
  const parameters = parametersOf(speaker.edition).filter(([, { ruleId }]) => ruleId === found.id);
  return [
    `${found.id} · ${told(found.section.heading)} · ${ownEditionName(speaker)}`,
    told(found.says),
    `${place}${colon} ${told(found.place)}`,
    ...parameters.map(([name]) => {
      const shown = parameterTold(name, speaker);
      const setting = settingOfOurs(name, speaker);
      return `${shown.name}${colon} ${shown.value}${setting === null ? '' : `, ${setting}`}`;
    }),
    ...found.ambiguities.flatMap((id) => {
      const { question, reading: taken } = ambiguity(id);
      return [`${reading} ${id}${colon} ${told(question)}`, `  ${told(taken)}`];
    }),
  ];
}
