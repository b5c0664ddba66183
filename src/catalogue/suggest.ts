/** Candidates for a name that `classify` was not sure of, most words in common first; for people to choose from. */
import type { ProductLine } from '../facts/schema.ts';
import type { Classification } from '../rules/language/rulebook.ts';
import { editionOf } from './classify.ts';
import { holds, readName } from './name.ts';
import {
  addOnWords,
  bundleNames,
  coreSeatNames,
  creditNames,
  hubs,
  otherAddOns,
  packNames,
  reportingAddOn,
  starterSeatNames,
} from './products.ts';
import { serviceNames, workWords } from './services.ts';

export type Suggestion = Pick<Classification, 'productLine' | 'edition' | 'addOn'>;

export function suggest(name: string): Suggestion[] {
  const { text } = readName(name);
  const edition = editionOf(text);
  const candidates: { readonly suggestion: Suggestion; readonly weight: number }[] = [];
  const add = (
    suggestion: Suggestion,
    names: readonly string[],
    words: readonly string[] = [],
    hints: readonly string[] = [],
  ): void => {
    const weight = holds(text, names) ? 3 : holds(text, words) ? 2 : holds(text, hints) ? 1 : 0;
    if (weight > 0) candidates.push({ suggestion, weight });
  };
  add({ productLine: 'customer_platform', edition, addOn: null }, bundleNames, ['suite', 'platform', 'plateforme']);
  for (const hub of hubs) {
    const { line, names, words } = hub;
    add({ productLine: line, edition, addOn: null }, names, words, abbreviated[line]);
  }
  add({ productLine: 'core_seats', edition, addOn: null }, coreSeatNames, [
    ...starterSeatNames,
    'seat',
    'seats',
    'siege',
    'sieges',
    'licence',
    'licences',
  ]);
  add(
    { productLine: 'hubspot_credits', edition: 'none', addOn: null },
    creditNames,
    [...packNames, 'credit', 'credits', 'breeze'],
    ['ai', 'ia', 'token', 'tokens'],
  );
  add(
    { productLine: 'reporting_add_on', edition: 'none', addOn: null },
    reportingAddOn.names,
    reportingAddOn.besideAddOn,
  );
  for (const addOn of otherAddOns)
    add({ productLine: 'other_add_on', edition: 'none', addOn: addOn.id }, addOn.names, addOn.besideAddOn);
  if (!candidates.some(({ suggestion }) => suggestion.addOn !== null || suggestion.productLine === 'reporting_add_on'))
    add({ productLine: 'other_add_on', edition: 'none', addOn: null }, addOnWords);
  add({ productLine: 'services', edition: 'none', addOn: null }, serviceNames, workWords);
  return candidates
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostSuggestions)
    .map(({ suggestion }) => suggestion);
}

/** As people write them in their own price lists: enough to ask about, never to classify by. */
const abbreviated: Readonly<Partial<Record<ProductLine, readonly string[]>>> = {
  marketing_hub: ['mh'],
  sales_hub: ['sh'],
  service_hub: ['sh'],
  content_hub: ['ch'],
  data_hub: ['oh', 'dh'],
  commerce_hub: ['ch'],
};

const mostSuggestions = 5;
