/** The rule behind a statement, and the reading where the text leaves room. */
import { ambiguity, isAmbiguityId } from '../rules/sections/ambiguities.ts';
import { ruleIn } from '../rules/editions/rule-in.ts';
import { isRuleId } from '../rules/sections/registry.ts';
import type { Citation } from '../contract/deal-view.ts';
import type { Reader } from './reader.ts';
import { remembered } from '../facts/remembered.ts';

export function citationOf(ruleId: string, reader: Reader): Citation {
  // Every id that the rules write is one of the registry; a determination from elsewhere may hold another.
  if (!isRuleId(ruleId)) return { ruleId, section: '', place: '', says: '' };
  const { section, place, says } = ruleIn(reader.edition, ruleId);
  return { ruleId, section: reader.say(section.heading), place: reader.say(place), says: reader.say(says) };
}

export function readingOf(id: string, reader: Reader): string | undefined {
  if (!isAmbiguityId(id)) return undefined;
  const { question, reading } = ambiguity(id);
  return reader.say({
    fr: `Lecture ${id} : ${reading.fr} (${question.fr})`,
    en: `Reading ${id}: ${reading.en} (${question.en})`,
  });
}

/** The longer words of each rule's own words. */
const wordsOfRule = remembered((says: string) => longerWords(says), 1024);

/** Share of a rule's longer words above which a sentence is taken to have said them. */
const saidEnough = 0.6;

/** Whether a rule's own words tell a reader more than the sentence before them did. */
export function addsTo(sentence: string, says: string): boolean {
  const said = new Set(longerWords(sentence));
  const words = wordsOfRule(says);
  const repeated = words.filter((word) => said.has(word)).length;
  return words.length > 0 && repeated / words.length < saidEnough;
}

/** Beginnings of words, so that a plural or another tense counts as the same. */
const longerWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).map((word) => word.slice(0, 5));
