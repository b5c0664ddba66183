/** For tests of the duties: a deal with one partner in France, with whatever facts the sentence under test is about. */
import { type DealAtHand, dealAtHand } from '../language/deal-at-hand.ts';
import { edition20250903 } from '../editions/2025-09-03.ts';
import { instant } from '../../facts/primitives.ts';
import { ownFacts } from '../../facts/own-facts.ts';
import { type FactsInput, factsSchema } from '../../facts/schema.ts';
import type { Classification } from '../language/rulebook.ts';
import { noFindings, type SectionFindings } from '../language/section.ts';
import { faultsInFindings } from './evidence.ts';

export const inFrance = { id: 'A', type: 'solutions_partner', countryCode: 'FR', timeZone: 'Europe/Paris' } as const;
export const another = { ...inFrance, id: 'B' };

/** With `viewer` set, of that partner's own facts. */
export function dealWith(facts: Partial<FactsInput>): DealAtHand {
  const stated = factsSchema.parse({
    asOf: '2025-09-30T12:00+02:00',
    deal: { id: '9001' },
    customer: { countryCode: 'FR', timeZone: 'Europe/Paris' },
    partners: [inFrance],
    ...facts,
  });
  const dated = { ...stated, asOf: stated.asOf ?? instant.parse('2025-09-30T12:00+02:00') };
  const { viewer } = stated;
  const known = viewer === undefined ? dated : ownFacts(dated, viewer.partnerId, { credited: false });
  return dealAtHand(known, edition20250903, classify);
}

/** A section whose findings stand by the facts of the deal; it throws where they do not. */
export const explained =
  <T extends SectionFindings | { readonly findings: SectionFindings }>(assess: (deal: DealAtHand) => T) =>
  (deal: DealAtHand): T => {
    const found = assess(deal);
    const faults = faultsInFindings(deal.facts, 'findings' in found ? found.findings : found);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return found;
  };

/** What a section says of the deal, where only these parts of it say anything. */
export const saying = (parts: object): object => ({ ...noFindings, ...parts });

/** Two Hubs are enough to tell one product from another. */
function classify(name: string): Classification {
  const edition = /enterprise/i.test(name) ? 'enterprise' : /pro/i.test(name) ? 'professional' : 'starter';
  const productLine = /marketing/i.test(name) ? 'marketing_hub' : /sales/i.test(name) ? 'sales_hub' : 'unclassified';
  return { productLine, edition, addOn: null, kindHint: null };
}

/** Codes and rules, without their order. */
export const rulesIn = (entries: readonly { readonly ruleId: string }[]): string[] =>
  entries.map(({ ruleId }) => ruleId).sort();
export const pathsIn = (missing: readonly { readonly path: string }[]): string[] =>
  missing.map(({ path }) => path).sort();
