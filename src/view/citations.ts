/** The rule behind a statement, and the reading where the text leaves room. */
import { ambiguity, isAmbiguityId } from '../rules/ambiguities.ts';
import { isRuleId, rule } from '../rules/registry.ts';
import type { Citation } from './deal-view.ts';
import type { Reader } from './reader.ts';

export function citationOf(ruleId: string, reader: Reader): Citation {
  // Every id that the rules write is one of the registry; a determination from elsewhere may hold another.
  if (!isRuleId(ruleId)) return { ruleId, section: '', place: '', says: '' };
  const { section, place, says } = rule(ruleId);
  return { ruleId, section: reader.say(section.heading), place: reader.say(place), says: reader.say(says) };
}

export function readingOf(id: string | undefined, reader: Reader): string | undefined {
  if (id === undefined || !isAmbiguityId(id)) return undefined;
  const { question, reading } = ambiguity(id);
  const lead = reader.say({ fr: `Lecture ${id}`, en: `Reading ${id}` });
  return reader.locale === 'fr' ? `${lead} : ${reading.fr} (${question.fr})` : `${lead}: ${reading.en} (${question.en})`;
}
