/** The editions of the rules that the app knows, with their dates and how far each is known. */
import type { Bilingual } from '../facts/bilingual.ts';
import type { Locale } from '../contract/deal-view.ts';
import type { EditionShown } from '../contract/portal-health.ts';
import { otherEditions } from '../rules/editions/other-editions.ts';
import type { RulesEdition } from '../rules/editions/edition.ts';
import { spoken } from './spoken.ts';

/** Oldest first. */
export function editionsShown(applied: readonly RulesEdition[], locale: Locale): EditionShown[] {
  const say = (text: Bilingual): string => spoken(text, locale);
  const judged = applied.map(({ id, from, to, toIsFrom }): EditionShown => ({
    id,
    from,
    ...(to === null ? {} : { to }),
    certainty: 'applied',
    certaintyText: say(certainties.applied),
    source: toIsFrom,
  }));
  const known = otherEditions.map(({ from, to, certainty, differs, scope, source }): EditionShown => ({
    from,
    ...(to === null ? {} : { to }),
    certainty,
    certaintyText: say(certainties[certainty]),
    differs: say(differs),
    ...(scope === null ? {} : { scope: say(scope) }),
    source,
  }));
  return [...judged, ...known].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}

const certainties: Readonly<Record<EditionShown['certainty'], Bilingual>> = {
  applied: { fr: 'Appliquée', en: 'Applied' },
  read: {
    fr: 'Connue par une page de HubSpot ; n’est pas appliquée',
    en: 'Known from a page of HubSpot’s; not applied',
  },
  second_hand: { fr: 'Rapportée par un tiers ; n’est pas appliquée', en: 'Reported by somebody else; not applied' },
};
