/**
 * Whether a product's name stands whole: HubSpot's brand or an own product name leads, and around it stands nothing but
 * what says how much of it, for how long, for whom. "Notion Marketing Hub" and "Data Hub Cloud Enterprise" are others'.
 */
import type { ProductLine } from '../facts/schema.ts';
import { holds, type ReadName, spaced } from './name.ts';
import { phrases } from './phrases.ts';
import {
  addOnWords,
  bundleNames,
  coreSeatNames,
  creditNames,
  editionWords,
  freeSeatNames,
  hubs,
  notCredits,
  otherAddOns,
  overageNames,
  packNames,
  reportingAddOn,
  starterSeatNames,
} from './products.ts';
import { accompaniments, companions, goods, introducers, places, qualifiers } from './qualifiers.ts';
import { recurringServiceWords } from './services.ts';

const addOns = [reportingAddOn, ...otherAddOns];
const productNames: readonly string[] = [
  'hubspot',
  ...bundleNames,
  ...hubs.flatMap((hub) => hub.names),
  ...coreSeatNames,
  ...freeSeatNames,
  ...starterSeatNames,
  ...creditNames,
  ...packNames,
  ...notCredits,
  ...overageNames,
  ...addOnWords,
  ...addOns.flatMap((addOn) => [...addOn.names, ...addOn.besideAddOn]),
];
const productAt = phrases(() => productNames.map((name) => [name, name] as const));

/** What is left of words when the names of products are taken out: of "Services Hub setup" the setup. */
export function besideProducts(words: readonly string[]): string[] {
  const left: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = productAt(words, at);
    if (found === null) left.push(words[at] ?? '');
    at += found?.length ?? 1;
  }
  return left;
}

/** Names that only HubSpot gives a hub; "Content Hub", "Customer Platform" and add-ons others have too. */
const hubSpotsOnly: ReadonlySet<ProductLine> = new Set(['marketing_hub', 'sales_hub', 'service_hub']);

export function standsWhole({ text, segments }: ReadName, line: ProductLine): boolean {
  if ([goods, places, companions].some((names) => holds(text, names))) return false;
  const ofCredits = line === 'hubspot_credits';
  const brand = text.includes(' hubspot ') || (ofCredits && text.includes(' breeze '));
  const edition = text.split(' ').some(isEdition);
  const whole = hubSpotsOnly.has(line);
  const ownWords = hubWordsBeside(line);
  let named = false;
  for (const segment of segments) {
    const { unknown, product, introduced } = readSegment(segment, ownWords);
    if (product !== null && !named) {
      const [first] = unknown;
      if ((first !== undefined && first < product) || holds(spaced(segment), accompaniments)) return false;
      const afterEdition = whole ? segment.findIndex(isEdition) : -1;
      const about = (at: number): boolean =>
        introduced !== null && at > product ? whole || edition || brand : afterEdition !== -1 && at > afterEdition;
      if (!(brand && (edition || ofCredits)) && !unknown.every(about)) return false;
      named = true;
    } else if (unknown.length > 0 && introduced === null) {
      if (!brand && !(edition && whole)) return false;
    }
  }
  return true;
}

interface ReadSegment {
  /** Places of words that nobody here knows. */
  readonly unknown: readonly number[];
  /** Where the first name of a product begins. */
  readonly product: number | null;
  /** Where it begins to say for whom. */
  readonly introduced: number | null;
}

function readSegment(words: readonly string[], ownWords: ReadonlySet<string>): ReadSegment {
  const unknown: number[] = [];
  let product: number | null = null;
  let introduced: number | null = null;
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const found = productAt(words, at);
    if (found !== null) product ??= at;
    else if (introducers.has(word)) introduced ??= at;
    else if (!isKnown(word) && !ownWords.has(word)) unknown.push(at);
    at += found?.length ?? 1;
  }
  return { unknown, product, introduced };
}

const isEdition = (word: string): boolean => Object.hasOwn(editionWords, word);
const isKnown = (word: string): boolean =>
  word.length === 1 || /^\p{L}{0,2}\d/u.test(word) || qualifiers.has(word) || isEdition(word) || aboutTime.has(word);
const aboutTime: ReadonlySet<string> = new Set(recurringServiceWords);

/** "Sales seats (Sales Hub)": a hub's own word beside it; a bundle may list all. */
const hubWordsBeside = (line: ProductLine): ReadonlySet<string> => wordsByLine.get(line) ?? noWords;
const noWords: ReadonlySet<string> = new Set();
const wordsByLine: ReadonlyMap<ProductLine, ReadonlySet<string>> = new Map([
  ...hubs.map((hub) => [hub.line, new Set(hub.words)] as const),
  ['customer_platform' as const, new Set(hubs.flatMap((hub) => hub.words))] as const,
  ['hubspot_credits' as const, new Set(['credit', 'credits'])] as const,
]);
