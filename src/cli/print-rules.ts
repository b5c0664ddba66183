/** `roe rules [ID]`: the rule book at the command line. */
import { ambiguity } from '../rules/sections/ambiguities.ts';
import { allRules, isRuleId, rule, type Rule } from '../rules/sections/registry.ts';
import type { Locale } from '../contract/deal-view.ts';

const words = {
  fr: {
    place: 'Dans le texte',
    reading: 'Lecture',
    colon: ' :',
    unknown: (id: string) => `Aucune règle ${id}. La liste : roe rules`,
  },
  en: {
    place: 'In the text',
    reading: 'Reading',
    colon: ':',
    unknown: (id: string) => `No rule ${id}. The list: roe rules`,
  },
} satisfies Record<Locale, unknown>;

/** Every rule on a line of its own, under the headings of the text. */
export function printRules(locale: Locale): string {
  const printed: string[] = [];
  let heading = '';
  for (const each of allRules) {
    if (each.section.heading[locale] !== heading) {
      heading = each.section.heading[locale];
      printed.push(printed.length === 0 ? heading : `\n${heading}`);
    }
    printed.push(`  ${each.id.padEnd(8)} ${each.says[locale]}`);
  }
  return `${printed.join('\n')}\n`;
}

/** One rule in full, or null when there is none of that id. */
export function printRule(id: string, locale: Locale): string | null {
  const wanted = id.toUpperCase();
  return isRuleId(wanted) ? entry(rule(wanted), locale) : null;
}

export const noSuchRule = (id: string, locale: Locale) => `${words[locale].unknown(id)}\n`;

function entry(found: Rule, locale: Locale): string {
  const { place, reading, colon } = words[locale];
  const readings = found.ambiguities.map((id) => {
    const { question, reading: taken } = ambiguity(id);
    return `${reading} ${id}${colon} ${question[locale]}\n  ${taken[locale]}\n`;
  });
  return `${found.id} · ${found.section.heading[locale]}\n${found.says[locale]}\n${place}${colon} ${found.place[locale]}\n${readings.join('')}`;
}
