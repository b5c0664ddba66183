/** A deal as one rule alone reads it, and what it found, told shortly. */
import { type DealAtHand, dealAtHand } from '../language/deal-at-hand.ts';
import type { FactRead } from '../language/determination.ts';
import { edition20250903 } from '../editions/2025-09-03.ts';
import { parseFacts } from '../../facts/parse.ts';
import type { FactsInput } from '../../facts/schema.ts';
import type { Finding } from '../language/findings.ts';
import type { Line } from '../language/line.ts';
import { plainRulebook } from './plain-rulebook.ts';

/** Throws on facts that are refused. */
export function atHand(facts: FactsInput): DealAtHand {
  const parsed = parseFacts(facts);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { asOf } = parsed.facts;
  if (asOf === undefined) throw new Error('a test states asOf');
  return dealAtHand({ ...parsed.facts, asOf }, edition20250903, plainRulebook.classify);
}

export function lineOf(deal: DealAtHand, index = 0): Line {
  const line = deal.lines[index];
  if (line === undefined) throw new Error(`no line ${index}`);
  return line;
}

/** Facts as `path: value`. */
export const read = (facts: readonly FactRead[]): Record<string, unknown> =>
  Object.fromEntries(facts.map(({ path, value }) => [path, value]));

/** A finding with what it rests on: facts by path, parameters by name. */
export const told = ({
  ruleId,
  outcome,
  code,
  values,
  ambiguity,
  facts,
  parameters,
  missing,
  action,
  partnerId,
}: Finding) => ({
  says: `${ruleId} ${outcome} ${code}`,
  values,
  ambiguity,
  facts: read(facts),
  parameters: parameters.map(({ name }) => name),
  missing,
  asks: action?.what ?? null,
  partnerId,
});
