/** A product name read for classification: words corrected, what is only mentioned as included or excluded left out. */
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
import { serviceNames } from './services.ts';
import { typoCorrection } from './typos.ts';
import { wordsOf } from './words.ts';

export interface ReadName {
  /** Parts between joiners ("+", "&", "and"), each as text with a space at both ends, so that a search finds whole words. */
  readonly parts: readonly string[];
  /** All words, the same way. */
  readonly text: string;
  /** What the name says is included, the same way. */
  readonly included: string;
}

export function readName(name: string): ReadName {
  const { words, included } = leaveOutAsides(wordsOf(name));
  const kept = nameHubsInLists(inFull(words));
  const parts: string[][] = [[]];
  for (const word of kept) {
    if (word === 'and') parts.push([]);
    else if (word !== '|') parts.at(-1)?.push(word);
  }
  const filled = parts.filter((part) => part.length > 0);
  return { parts: filled.map(spaced), text: spaced(filled.flat()), included: spaced(inFull(included)) };
}

/** True where one of the names stands in the text as whole words. */
export const holds = (text: string, names: readonly string[]): boolean =>
  names.some((name) => text.includes(` ${name} `));

const inFull = (words: readonly string[]): string[] => words.flatMap((word) => joined.get(word) ?? [corrected(word)]);

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

const allNames: readonly string[] = [
  ...bundleNames,
  ...coreSeatNames,
  ...freeSeatNames,
  ...starterSeatNames,
  ...creditNames,
  ...packNames,
  ...overageNames,
  ...addOnWords,
  ...serviceNames,
  ...deductionNames,
  ...Object.keys(editionWords),
  ...hubs.flatMap((hub) => [...hub.names, ...hub.words]),
  ...[reportingAddOn, ...otherAddOns].flatMap((addOn) => [...addOn.names, ...addOn.besideAddOn]),
];
const vocabulary: ReadonlyMap<string, string> = new Map(
  allNames.flatMap((name) => name.split(' ')).map((word) => [word, editionWords[word] ?? word] as const),
);

const corrected = typoCorrection(vocabulary);

/** "saleshub", "customerplatform": names of two words that people write in one. */
const joined: ReadonlyMap<string, readonly string[]> = new Map(
  [...bundleNames, ...hubs.flatMap((hub) => hub.names)]
    .map((name) => name.split(' '))
    .filter((words) => words.length === 2)
    .map((words) => [words.join(''), words] as const),
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
    const last = piece.at(-1) ?? '';
    if (afterAside.has(last)) {
      if (afterIncluded.has(last)) told.included.push(...piece);
    } else {
      const start = piece.findIndex(
        (word, index) => beforeAside.has(word) || (given.has(word) && services.has(piece[index + 1] ?? '')),
      );
      told.words.push(...(start === -1 ? piece : piece.slice(0, start)));
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
