/**
 * A line item's name -> product line, edition and kind. What is not sure is `unclassified`: it is shown and asked
 * about, never guessed (`suggest` has candidates).
 */
import { longestWords } from '../facts/limits.ts';
import { remembered } from '../facts/remembered.ts';
import type { ProductEdition, ProductLine } from '../facts/schema.ts';
import type { Classification } from '../rules/language/rulebook.ts';
import { holds, readName, type ReadName, spaced } from './name.ts';
import { namesOtherVendor } from './other-vendors.ts';
import {
  type AddOn,
  addOnWords,
  bundleNames,
  coreSeatNames,
  creditNames,
  deductionNames,
  deductionsAnywhere,
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
import { goods, places } from './qualifiers.ts';
import { recurringServiceWords, serviceNames, workWords } from './services.ts';
import { besideProducts, standsWhole } from './standing.ts';

const unclassified: Classification = {
  productLine: 'unclassified',
  edition: 'unknown',
  addOn: null,
  kindHint: null,
};

/** Never throws; the same name always gets the same answer. */
export function classify(name: string): Classification {
  // No product is called that; and reading takes longer than in proportion to a text that somebody made for it.
  return name.length > longestWords ? unclassified : known(name);
}

/** Names repeat from deal to deal, and classifying one is most of the work of judging a line. */
const known = remembered((name: string) => classifyAnew(name), 5_000);

function classifyAnew(asTyped: string): Classification {
  const name = readName(asTyped);
  if (isDeduction(name)) return unclassified;
  const products = name.parts.map((part) => productOf(part, name.text)).filter((product) => product !== null);
  const first = products[0];
  if (first === undefined) return sellsWork(name, asTyped) ? services(name.text) : unclassified;
  if (first.line === 'services') return ofServices(name);
  if (name.segments.some(holdsWork)) return worksOn(name, products.length) ? services(name.text) : unclassified;
  if (first.line === 'unclassified' || namesOtherVendor(asTyped) || !standsWhole(name, first.line)) return unclassified;
  if (
    products.some((product) => product.line === 'customer_platform') &&
    products.every((product) => heldByBundles.has(product.line))
  ) {
    return subscription('customer_platform', editionOf(name.text));
  }
  // "Marketing Hub + Transactional Email" is two products on one line: which of them its price is for, nobody can tell.
  if (products.some((product) => product.line !== first.line || product.addOn !== first.addOn)) return unclassified;
  if (hubs.some((hub) => hub.line !== first.line && holds(name.included, hub.names))) return unclassified;
  switch (first.line) {
    case 'hubspot_credits':
      return { productLine: 'hubspot_credits', edition: 'none', addOn: null, kindHint: kindOfCredits(name.text) };
    case 'reporting_add_on':
      return subscription('reporting_add_on', 'none');
    case 'other_add_on':
      return { ...subscription('other_add_on', 'none'), addOn: first.addOn };
    case 'core_seats':
      return subscription('core_seats', holds(name.text, freeSeatNames) ? 'free' : seatEdition(name.text));
    default:
      return subscription(first.line, editionOf(name.text));
  }
}

/** Sold without an edition, a core seat is complete. */
const seatEdition = (text: string): ProductEdition => {
  const edition = editionOf(text);
  return edition === 'unknown' ? 'none' : edition;
};

const isDeduction = ({ parts: [first = ''], text }: ReadName): boolean =>
  deductionNames.some((word) => first.startsWith(` ${word} `)) || holds(text, deductionsAnywhere);

/**
 * "Onboarding Marketing Hub & Sales Hub" is work on both; of "Onboarding + Marketing Hub" the second is sold too, and
 * credits for training are no training.
 */
function ofServices({ parts, text }: ReadName): Classification {
  const [first = '', ...others] = parts;
  const bare = hubs.every((hub) => !holds(first, hub.names) && !hub.words.some((word) => first.includes(` ${word} `)));
  if (isOfThing(text)) return unclassified;
  const soldToo = bare && others.some((part) => !holds(part, serviceNames) && productOf(part, text) !== null);
  return soldToo || sellsLicence(text) || / credits? /.test(text) ? unclassified : services(text);
}

/** Words of work alone: not in the name of somebody's software ("Asset Management Pro"), nor of a thing. */
function sellsWork({ text }: ReadName, asTyped: string): boolean {
  if (!holds(text, workWords) || isOfThing(text) || holds(text, softwareWords)) return false;
  return !holds(text, editions) || (text.includes(' hubspot ') && !namesOtherVendor(asTyped));
}
/** "Kick-off catering", "Coaching room": the work only tells what a thing is for. */
const isOfThing = (text: string): boolean => holds(text, goods) || places.some((place) => text.endsWith(` ${place} `));
const editions = Object.keys(editionWords);
const softwareWords = [
  ...addOnWords,
  'licence',
  'licences',
  'license',
  'licenses',
  'saas',
  'seat',
  'seats',
  'software',
  'tool',
];

/** "Licence and setup Sales Hub Pro": the product is sold too. */
const sellsLicence = (text: string): boolean => holds(text, licenceWords) && hubs.some((hub) => holds(text, hub.names));
const licenceWords = ['licence', 'licences', 'license', 'licenses'];

/** "Sales Hub Pro maintenance": the work in one piece with the product that it is done on. */
function worksOn({ segments, text }: ReadName, products: number): boolean {
  const [at = -1] = segments.flatMap((segment, index) => (namesHub(spaced(segment)) ? [index] : []));
  const words = segments[at] ?? [];
  return (
    holdsWork(words) &&
    !sellsLicence(text) &&
    (products === 1 || workWords.some((word) => spaced(words).startsWith(` ${word} `)))
  );
}
const holdsWork = (words: readonly string[]): boolean => holds(spaced(besideProducts(words)), workWords);
const namesHub = (text: string): boolean =>
  text.includes(' hubspot ') || holds(text, bundleNames) || hubs.some((hub) => holds(text, hub.names));

interface Product {
  readonly line: ProductLine;
  readonly addOn: string | null;
}
const product = (line: ProductLine, addOn: string | null = null): Product => ({ line, addOn });

/** What one part of a name sells; the order is the order of evidence, bundles and add-ons before the hubs they mention. */
function productOf(part: string, text: string): Product | null {
  if (holds(part, serviceNames)) return product('services');
  if (holds(part, bundleNames)) return product('customer_platform');
  const addOn = addOnOf(part);
  if (addOn !== null) return addOn;
  const lines = hubs.filter((hub) => holds(part, hub.names)).map((hub) => hub.line);
  // "Marketing Hub Pro - 3 Core Seats": what the hub comes with, or more of them; nobody can tell.
  if (holds(part, coreSeatNames) || holds(part, freeSeatNames))
    return product(lines.length === 0 ? 'core_seats' : 'unclassified');
  const credits = holdsCredits(part, text);
  if (lines.length + (credits ? 1 : 0) > 1) return product('unclassified');
  const [line] = lines;
  if (line !== undefined) return product(line);
  if (credits) return product(holds(part, notCredits) ? 'unclassified' : 'hubspot_credits');
  if (holds(part, starterSeatNames)) return product('core_seats');
  return hubByBrand(part, text);
}

const holdsCredits = (part: string, text: string): boolean =>
  holds(part, creditNames) || (holds(part, packNames) && / (?:hubspot|breeze) /.test(text));

function addOnOf(part: string): Product | null {
  const saysAddOn = holds(part, addOnWords);
  const matches = (addOn: AddOn): boolean => holds(part, addOn.names) || (saysAddOn && holds(part, addOn.besideAddOn));
  const named = otherAddOns.find(matches);
  if (named !== undefined) return product('other_add_on', named.id);
  if (matches(reportingAddOn)) return product('reporting_add_on');
  return saysAddOn && part.includes(' hubspot ') && !/ (?:seats?|credits?) /.test(part)
    ? product('other_add_on')
    : null;
}

/** "HubSpot Sales Pro": the old way of naming a hub, sure only with the brand before it and an edition after it. */
function hubByBrand(part: string, text: string): Product | null {
  if (!text.includes(' hubspot ')) return null;
  const named = hubs.filter(({ words }) => words.some((word) => text.includes(` ${word} `)));
  const [hub] = named.filter(({ words }) =>
    words.some((word) => editionsByBrand.some((edition) => part.includes(` ${word} ${edition} `))),
  );
  // "HubSpot Marketing + Sales Pro" is two.
  if (hub !== undefined && named.length > 1) return product('unclassified');
  return hub === undefined ? null : product(hub.line);
}

/** "Basic" is an edition of old that the text does not know. */
const editionsByBrand = [...Object.keys(editionWords), 'basic'];

/** Bare "HubSpot Credits" may be a pack or what was used beyond it (TX-04): the name alone does not tell. */
function kindOfCredits(text: string): Classification['kindHint'] {
  if (holds(text, overageNames)) return 'overage';
  return / (packs?|capacity|capacite|committed|engages) /.test(text) ? 'subscription' : null;
}

const heldByBundles: ReadonlySet<ProductLine> = new Set([
  'customer_platform',
  'marketing_hub',
  'sales_hub',
  'service_hub',
  'content_hub',
  'data_hub',
  'commerce_hub',
  'smart_crm',
  'core_seats',
]);

const subscription = (productLine: ProductLine, edition: ProductEdition): Classification => ({
  productLine,
  edition,
  addOn: null,
  kindHint: 'subscription',
});
const services = (text: string): Classification => ({
  productLine: 'services',
  edition: 'none',
  addOn: null,
  kindHint: holds(text, recurringServiceWords) ? null : 'one_time',
});

/** The edition, wherever it stands. Of "Starter to Pro" the second; of two without a direction neither. */
export function editionOf(text: string): ProductEdition {
  const words = text.trim().split(' ');
  const found = words.flatMap((word, index) => {
    const edition = Object.hasOwn(editionWords, word) ? editionWords[word] : undefined;
    const onlyFree =
      edition === 'free' && [words[index - 1], words[index + 1]].some((beside) => givenFree.has(beside ?? ''));
    return edition === undefined || onlyFree ? [] : [{ edition, index }];
  });
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return 'unknown';
  if (found.every(({ edition }) => edition === first.edition)) return first.edition;
  const between = words.slice(first.index + 1, last.index);
  return between.some((word) => towards.has(word)) ? last.edition : 'unknown';
}
/** Beside one of these "free" is no edition: "2 months free", "free trial". */
const givenFree: ReadonlySet<string> = new Set([
  'day',
  'days',
  'week',
  'weeks',
  'month',
  'months',
  'year',
  'jour',
  'jours',
  'mois',
  'an',
  'trial',
  'essai',
  'of',
  'shipping',
  'hours',
]);
const towards: ReadonlySet<string> = new Set(['to', 'vers', 'a', 'into', 'for']);
