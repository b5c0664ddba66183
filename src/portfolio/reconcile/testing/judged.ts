/** Facts of a test as the command hands them over: judged by the rules in force, of a partner that looks its own alone. */
import { rulebook } from '../../../catalogue/rulebook.ts';
import type { FactsInput } from '../../../facts/schema.ts';
import { datedFacts } from '../../../rules/testing/a-deal.ts';
import { caseOf, judged as judgedOf } from '../../../rules/verdict/determine.ts';
import type { JudgedDeal } from '../../statement/entry.ts';
import type { Mapping } from '../read/mapping.ts';
import { reconcile, type Reconciled } from '../reconcile.ts';

export const quarter = '2026-Q4';

export function judged(input: FactsInput): JudgedDeal {
  const whole = datedFacts(input);
  const viewer = whole.viewer?.partnerId ?? null;
  const own = viewer === null ? { facts: whole, ...judgedOf(whole, rulebook) } : caseOf(viewer, whole, rulebook);
  return { facts: own.facts, determination: own.determination, accruals: own.accruals(), viewer };
}

/** @throws what a refused statement lacks */
export function heldAgainst(
  statement: Uint8Array | string,
  deals: readonly JudgedDeal[],
  mapping: Mapping | null = null,
  adjusted?: Parameters<typeof reconcile>[5],
): Extract<Reconciled, { ok: true }> {
  const bytes = typeof statement === 'string' ? new TextEncoder().encode(statement) : statement;
  const answer = reconcile(bytes, mapping, deals, quarter, rulebook, adjusted);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals));
  return answer;
}
