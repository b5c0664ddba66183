/** Candidates for a mapping, one a line, with what to write into app.json. */
import type { MappingCandidate } from '../install/suggest-mappings.ts';
import { objectName } from '../install/words/areas.ts';
import type { Locale } from '../contract/deal-view.ts';

const words = {
  fr: {
    none: 'Aucune propriété de ce portail ne ressemble à ce que l’application range ailleurs.',
    hint: 'Pour lire l’une d’elles à la place de celle de l’application : dans app.json, mettez son nom dans "name" et ajoutez "mapped": true.',
    serves: 'pourrait servir pour',
  },
  en: {
    none: 'No property of this portal resembles what the app keeps elsewhere.',
    hint: 'To read one of them in place of the app’s own: in app.json, put its name into "name" and add "mapped": true.',
    serves: 'could serve for',
  },
} satisfies Record<Locale, unknown>;

export function printMappings(candidates: readonly MappingCandidate[], locale: Locale): readonly string[] {
  const say = words[locale];
  if (candidates.length === 0) return [say.none];
  const lines = candidates.map(({ on, property, couldServe }) => {
    const serves = couldServe.length === 0 ? '' : `  ${say.serves} ${couldServe.map(({ name }) => name).join(', ')}`;
    return `${objectName[locale][on]}  ${property.name}  ${property.type}  "${property.label}"${serves}`;
  });
  return [...lines, '', say.hint];
}
