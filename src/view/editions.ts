/** The editions of the rules that the app knows: their dates, how far each is known, and whether it judges. */
import type { Bilingual } from '../facts/bilingual.ts';
import type { Locale } from '../contract/deal-view.ts';
import type { EditionShown } from '../contract/portal-health.ts';
import { type OtherEdition, otherEditions } from '../rules/editions/other-editions.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';
import { spoken } from './spoken.ts';

/** Oldest first. */
export function editionsShown(rulebook: Omit<Rulebook, 'classify'>, locale: Locale): EditionShown[] {
  const say = (text: Bilingual): string => spoken(text, locale);
  const judged = rulebook.editions.map(({ id, from, to, toIsFrom, setBy }): EditionShown => ({
    id,
    from,
    ...(to === null ? {} : { to }),
    state: 'judges',
    stateText: say(setBy === null ? states.judges : setByAdmin(setBy.name, setBy.on)),
    source: toIsFrom,
  }));
  const known = otherEditions.map((other): EditionShown => {
    const { from, to, differs, scope, source } = other;
    const state = stateOf(other, rulebook);
    return {
      from,
      ...(to === null ? {} : { to }),
      state,
      stateText: say(states[state]),
      differs: say(differs),
      ...(scope === null ? {} : { scope: say(scope) }),
      source,
    };
  });
  return [...judged, ...known].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}

/** What was announced is an edition of its own; in the months of a beta the text judges, whatever an admin chose. */
function stateOf(
  { certainty, announcedAs, whileTextHolds }: OtherEdition,
  { announced = [], outsideTheText = 'text' }: Omit<Rulebook, 'classify'>,
): EditionShown['state'] {
  if (!announced.some(({ id }) => id === announcedAs)) return certainty;
  return outsideTheText === 'provisional' && whileTextHolds === undefined ? 'provisional' : 'beside';
}

const states: Readonly<Record<EditionShown['state'], Bilingual>> = {
  judges: { fr: 'Appliquée', en: 'Applied' },
  provisional: { fr: 'Appliquée, provisoire', en: 'Applied, provisional' },
  beside: {
    fr: 'Montrée à côté du texte, là où le résultat serait différent',
    en: 'Shown beside the text, where it would give something else',
  },
  read: {
    fr: 'Connue par une page de HubSpot ; n’est pas appliquée',
    en: 'Known from a page of HubSpot’s; not applied',
  },
  second_hand: { fr: 'Rapportée par un tiers ; n’est pas appliquée', en: 'Reported by somebody else; not applied' },
};

const setByAdmin = (name: string, on: string): Bilingual => ({
  fr: `Appliquée ; fixée par votre administrateur (${name}, ${on})`,
  en: `Applied; set by your admin (${name}, ${on})`,
});
