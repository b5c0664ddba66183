/** `roe editions`: by what a deal can be judged, and what is announced of each rule, how sure it is and where it was read. */
import type { Locale } from '../contract/deal-view.ts';
import type { Source } from '../rules/editions/source.ts';
import type { RulesEdition } from '../rules/editions/edition.ts';
import { everyEdition } from '../rules/editions/pick-edition.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';

const words = {
  fr: {
    window: (from: string, to: string | null) => (to === null ? `depuis le ${from}` : `du ${from} au ${to}`),
    text: 'texte connu, juge les transactions',
    announced: 'annoncée par HubSpot, provisoire : ne juge que si elle est nommée (--edition)',
    rules: 'règles qui changent',
    assumed: 'Tout le reste est supposé continuer comme avant.',
    certainty: { read: 'lu', second_hand: 'rapporté par un tiers' },
  },
  en: {
    window: (from: string, to: string | null) => (to === null ? `since ${from}` : `${from} to ${to}`),
    text: 'text known, judges deals',
    announced: 'announced by HubSpot, provisional: judges only where it is named (--edition)',
    rules: 'rules that change',
    assumed: 'Everything else is assumed to go on as before.',
    certainty: { read: 'read', second_hand: 'second hand' },
  },
} satisfies Record<Locale, unknown>;

/** Oldest first. */
export const printEditions = (locale: Locale, rulebook: Rulebook): readonly string[] =>
  everyEdition(rulebook).flatMap((edition) => entry(edition, locale));

function entry({ id, from, to, toIsFrom, announced }: RulesEdition, locale: Locale): readonly string[] {
  const say = words[locale];
  const head = `${id}  ${say.window(from, to)} (${toIsFrom})`;
  if (announced === null) return [head, `  ${say.text}`];
  return [
    head,
    `  ${say.announced}`,
    `  ${say.rules}`,
    ...Object.entries<Source>(announced.sources).map(
      ([rule, source]) => `    ${rule.padEnd(8)} ${source.id}  ${say.certainty[source.certainty]}  ${source.page}`,
    ),
    `  ${say.assumed}`,
  ];
}
