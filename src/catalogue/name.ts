/**
 * A product name read for classification: put into English, words corrected, what is only mentioned as included or
 * excluded left out.
 */
import { lazily } from '../facts/lazily.ts';
import { inEnglish } from './languages/in-english.ts';
import { phrases } from './phrases.ts';
import {
  addOnWords,
  bundleNames,
  coreSeatNames,
  creditNames,
  deductionNames,
  editionWords,
  freeSeatNames,
  hubs,
  otherAddOns,
  overageNames,
  packNames,
  reportingAddOn,
  starterSeatNames,
} from './products.ts';
import { accompaniments, companions, goods, introducers, places, qualifiers } from './qualifiers.ts';
import { plainServiceNames, recurringServiceWords, serviceNames, workWords } from './services.ts';
import { typoCorrection } from './typos.ts';
import { wordsOf } from './words.ts';

export interface ReadName {
  /** Parts between joiners ("+", "&", "and"), each as text with a space at both ends, so that a search finds whole words. */
  readonly parts: readonly string[];
  /** All words, the same way. */
  readonly text: string;
  /** What the name says is included, the same way. */
  readonly included: string;
  /** Words between marks of any kind, joiners or not. */
  readonly segments: readonly (readonly string[])[];
}

export function readName(name: string): ReadName {
  const { words, included } = leaveOutAsides(inEnglish(brandInFull(wordsOf(name)), untranslated));
  const kept = nameHubsInLists(inFull(words));
  const parts: string[][] = [[]];
  const segments: string[][] = [[]];
  for (const word of kept) {
    if (word === 'and') parts.push([]);
    if (word === 'and' || word === '|') segments.push([]);
    else {
      parts.at(-1)?.push(word);
      segments.at(-1)?.push(word);
    }
  }
  const filled = parts.filter((part) => part.length > 0);
  return {
    parts: filled.map(spaced),
    text: spaced(filled.flat()),
    included: spaced(inFull(included)),
    segments: segments.filter((segment) => segment.length > 0),
  };
}

/** "HS Sales Hub Pro": people's short form of the brand, where it leads. */
const brandInFull = (words: readonly string[]): readonly string[] =>
  words[0] === 'hs' ? ['hubspot', ...words.slice(1)] : words;

/** True where one of the names stands in the text as whole words. The lists are the catalogue's own and never change. */
export function holds(text: string, names: readonly string[]): boolean {
  let within = wholeWords.get(names);
  if (within === undefined) {
    // One expression tells words that begin none of the names apart at their first letter.
    const literal = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
    within = names.length === 0 ? /(?!)/ : new RegExp(` (?:${literal.join('|')}) `);
    wholeWords.set(names, within);
  }
  return within.test(text);
}
const wholeWords = new WeakMap<readonly string[], RegExp>();

const inFull = (words: readonly string[]): string[] => words.flatMap((word) => joined().get(word) ?? [corrected(word)]);

export const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

const allNames = lazily((): readonly string[] => [
  ...bundleNames,
  ...coreSeatNames,
  ...freeSeatNames,
  ...starterSeatNames,
  ...creditNames,
  ...packNames,
  ...overageNames,
  ...addOnWords,
  ...plainServiceNames,
  ...deductionNames,
  ...Object.keys(editionWords),
  ...hubs.flatMap((hub) => [...hub.names, ...hub.words]),
  ...[reportingAddOn, ...otherAddOns].flatMap((addOn) => [...addOn.names, ...addOn.besideAddOn]),
]);

const mayBeMisspelt = typoCorrection(
  () =>
    new Map(
      allNames()
        .flatMap((name) => name.split(' '))
        .map((word) => [word, editionWords[word] ?? word] as const),
    ),
);
const corrected = (word: string): string => (ownWords().has(word) ? word : mayBeMisspelt(word));

/** English words that are what they are: neither of another language nor misspelt. */
const ownWords = lazily(
  (): ReadonlySet<string> =>
    new Set([
      ...qualifiers,
      ...introducers,
      ...[goods, places, companions, accompaniments, workWords, recurringServiceWords]
        .flat()
        .filter((name) => !name.includes(' ')),
    ]),
);
const ownNames = phrases(() =>
  [...allNames(), ...serviceNames, ...workWords, ...recurringServiceWords].map((name) => [name, name] as const),
);

/** How many words from a place on are the catalogue's own. */
const untranslated = (words: readonly string[], at: number): number =>
  ownNames(words, at)?.length ?? (ownWords().has(words[at] ?? '') ? 1 : 0);

/** "saleshub", "customerplatform": names of two words that people write in one. */
const joined = lazily(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [...bundleNames, ...hubs.flatMap((hub) => hub.names)]
        .map((name) => name.split(' '))
        .filter((words) => words.length === 2)
        .map((words) => [words.join(''), words] as const),
    ),
);

const beforeIncluded: ReadonlySet<string> = new Set(['with', 'avec', 'including', 'includes', 'incl', 'dont']);
const beforeAside: ReadonlySet<string> = new Set([
  ...beforeIncluded,
  'without',
  'sans',
  'hors',
  'excl',
  'excluding',
  'equipe',
  'team',
]);
const afterIncluded: ReadonlySet<string> = new Set([
  'included',
  'incluse',
  'incluses',
  'inclus',
  'incl',
  'compris',
  'comprise',
  'offert',
  'offerte',
]);
const afterAside: ReadonlySet<string> = new Set([...afterIncluded, 'waived', 'excluded']);
const given: ReadonlySet<string> = new Set(['free', 'gratuit', 'gratuite']);
const services: ReadonlySet<string> = new Set(serviceNames);

interface Told {
  readonly words: string[];
  readonly included: string[];
}

/**
 * What a product contains, comes without, or whose team uses it is not what the line sells: "(onboarding included)",
 * "without onboarding", "free onboarding", "consulting team".
 */
function leaveOutAsides(words: readonly string[]): Told {
  const told: Told = { words: [], included: [] };
  let piece: string[] = [];
  const close = (mark: string | undefined): void => {
    const start = piece.findIndex(
      (word, index) => beforeAside.has(word) || (given.has(word) && services.has(piece[index + 1] ?? '')),
    );
    const last = piece.at(-1) ?? '';
    if ((start === -1 || start === piece.length - 1) && afterAside.has(last)) {
      if (afterIncluded.has(last)) told.included.push(...piece);
    } else {
      const usedBy = start === piece.length - 1 && last === 'team';
      const kept = start === -1 || usedBy ? piece : piece.slice(0, start);
      told.words.push(...withoutCustomer(kept, told.words.length > 0));
      if (start !== -1 && beforeIncluded.has(piece[start] ?? '')) told.included.push(...piece.slice(start));
    }
    if (mark !== undefined) told.words.push(mark);
    piece = [];
  };
  for (const word of words) {
    if (word === '|' || word === 'and') close(word);
    else piece.push(word);
  }
  close(undefined);
  return told;
}

/**
 * A customer's name is no part of the product's, whatever its words mean: "Marketing Hub Pro for Acme Consulting",
 * "Sales Hub Pro - Durand Conseil SARL", "(customer support team)".
 */
function withoutCustomer(piece: readonly string[], further: boolean): readonly string[] {
  const at = piece.findIndex((word) => beforeCustomer.has(word));
  if (at > 0 && piece.slice(0, at).some(isOfProduct) && !piece.slice(at).some(isOfProduct))
    return [...piece.slice(0, at), 'for', somebody];
  const product = piece.findLastIndex(isOfProduct);
  if (product !== -1 && piece.at(-1) === 'team' && !piece.some((word) => services.has(word)))
    return [...piece.slice(0, product + 1), 'for', somebody];
  if (!further || product !== -1) return piece;
  const users = piece.at(-1) === 'team' && !piece.some((word) => services.has(word));
  return users || piece.some((word) => legalForms.has(word)) ? ['for', somebody] : piece;
}
/** Stands for words that name who buys or uses. */
const somebody = 'somebody';
const isOfProduct = (word: string): boolean =>
  word.endsWith('hub') || productSigns.has(word) || Object.hasOwn(editionWords, word);
const productSigns: ReadonlySet<string> = new Set(['crm', 'hubs', 'hubspot', 'platform', 'seat', 'seats', 'suite']);
const beforeCustomer: ReadonlySet<string> = new Set(['for', 'pour']);
const legalForms: ReadonlySet<string> = new Set(
  'ab ag aps bv eurl gmbh inc kg llc ltd ltda nv oy plc sa sarl sas spa srl ug'.split(' '),
);

const hubWords: ReadonlySet<string> = new Set(hubs.flatMap((hub) => hub.words));

/** "Sales & Service Hub" names two hubs: say "hub" after each, so that nobody takes it for one. */
function nameHubsInLists(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    if (!hubWords.has(word) || words[index + 1] !== 'and') return [word];
    let next = index + 2;
    while (hubWords.has(words[next] ?? '') && words[next + 1] === 'and') next += 2;
    return hubWords.has(words[next] ?? '') && words[next + 1] === 'hub' ? [word, 'hub'] : [word];
  });
}
