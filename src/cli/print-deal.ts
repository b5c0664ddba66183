/** What the rules say of a deal, as lines for a person at a terminal. */
import type { Locale } from '../contract/deal-view.ts';
import type { PartnerInput, ViewInput } from '../contract/view-input.ts';
import { partnerId } from '../facts/primitives.ts';
import type { Facts } from '../facts/schema.ts';
import { editionOf } from '../rules/editions/pick-edition.ts';
import type { Determination } from '../rules/language/determination.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';
import { type OwnCase, ownCase } from '../rules/verdict/determine.ts';
import { elsewhereOf } from '../rules/verdict/elsewhere.ts';
import { printInput } from '../view/print-input.ts';
import type { Evaluated } from './evaluation.ts';
import { formatTags } from '../view/languages.ts';

/** A file has no portal around it: dates are told in the customer's zone, or the partner's, else in UTC. */
export function inputOfFile(evaluated: Evaluated, locale: Locale, rulebook: Rulebook): ViewInput {
  const input = (of: OwnCase | { facts: Facts; determination: Determination }) => ({
    determination: of.determination,
    edition: editionOf(of.determination, rulebook),
    locale,
    formatLocale: formatTags[locale],
    timeZone: of.facts.customer?.timeZone ?? of.facts.partners?.[0]?.timeZone ?? 'UTC',
    sources: [],
    gaps: [],
  });
  const ownInput = (viewerPartnerId: string, own: OwnCase): PartnerInput => ({
    audience: 'partner',
    viewerPartnerId,
    // A file does not say who wrote it.
    ownPortal: false,
    facts: own.facts,
    ...input(own),
  });
  if (evaluated.viewer !== null)
    return { ...ownInput(evaluated.viewer.partnerId, evaluated), beside: evaluated.beside };
  const { facts, determination } = evaluated;
  return {
    audience: 'hubspot',
    facts,
    ...input(evaluated),
    beside: evaluated.beside,
    partsOf: evaluated.partsOf,
    caseOf: (id) => {
      const viewer = partnerId.parse(id);
      const elsewhere = elsewhereOf(viewer, { ...facts, asOf: determination.asOf }, rulebook);
      return ownInput(id, ownCase(viewer, { ...facts, asOf: determination.asOf }, elsewhere, rulebook));
    },
  };
}

export const printDeal = (evaluated: Evaluated, locale: Locale, rulebook: Rulebook): readonly string[] =>
  printInput(inputOfFile(evaluated, locale, rulebook));
