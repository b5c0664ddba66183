/** What the verdicts still wait for: missing facts, each with what it would decide, and steps that somebody can take. */
import type { MissingFact, NextAction } from './determination.ts';
import type { Finding } from './findings.ts';
import type { LineItemId, PartnerId } from './facts/primitives.ts';
import type { JudgedLine } from './judgement.ts';
import type { RuleId } from './registry.ts';

interface Needed {
  readonly rules: Set<RuleId>;
  readonly credit: Set<LineItemId>;
  readonly commission: Set<LineItemId>;
}

/** A settled "no" needs nothing more; a settled "yes" may still lack an amount. */
export function missingFactsOf(lines: readonly JudgedLine[], amounts: ReadonlyMap<LineItemId, readonly Finding[]>): MissingFact[] {
  const byPath = new Map<string, Needed>();
  const need = (findings: readonly Finding[], of: 'credit' | 'commission', id: LineItemId): void => {
    for (const { missing, ruleId } of findings) {
      for (const path of missing) {
        const needed = byPath.get(path) ?? { rules: new Set(), credit: new Set(), commission: new Set() };
        needed.rules.add(ruleId);
        needed[of].add(id);
        byPath.set(path, needed);
      }
    }
  };
  for (const { line, credit, commission } of lines) {
    if (credit.verdict !== 'no') need([...credit.findings, ...(amounts.get(line.id) ?? [])], 'credit', line.id);
    if (commission.verdict !== 'no') need(commission.findings, 'commission', line.id);
  }
  return [...byPath].map(([path, needed]) => ({ path, neededBy: [...needed.rules], wouldDecide: inWords(needed), why: 'unknown' }));
}

function inWords({ credit, commission }: Needed): string {
  const both = [...credit].filter((id) => commission.has(id));
  const creditOnly = [...credit].filter((id) => !commission.has(id));
  const commissionOnly = [...commission].filter((id) => !credit.has(id));
  return [
    ...(both.length > 0 ? [`credit and commission on ${both.join(', ')}`] : []),
    ...(creditOnly.length > 0 ? [`credit on ${creditOnly.join(', ')}`] : []),
    ...(commissionOnly.length > 0 ? [`commission on ${commissionOnly.join(', ')}`] : []),
  ].join('; ');
}

export function nextActionsOf(lines: readonly JudgedLine[]): NextAction[] {
  const byStep = new Map<string, { readonly action: Omit<NextAction, 'lineItemIds'>; readonly lines: Set<LineItemId> }>();
  for (const { line, credit, commission } of lines) {
    for (const { verdict, findings } of [credit, commission]) {
      if (verdict === 'no' || verdict === 'yes' || verdict === 'automatic') continue;
      for (const { action, ruleId, outcome } of findings) {
        if (action === null || outcome === 'met' || outcome === 'noted') continue;
        const step = { who: action.who, what: action.what, by: action.by ?? null, ruleId, partnerId: action.partnerId ?? null };
        const key = JSON.stringify([step.who, step.what, step.by, step.partnerId]);
        const told = byStep.get(key) ?? { action: step, lines: new Set() };
        told.lines.add(line.id);
        byStep.set(key, told);
      }
    }
  }
  return [...byStep.values()]
    .map(({ action, lines: ids }) => ({ ...action, lineItemIds: [...ids] }))
    .sort((a, b) => Number(a.by === null) - Number(b.by === null) || (a.by ?? '').localeCompare(b.by ?? ''));
}

/** Whose part in the deal is known: registered, with a link, or, where neither list settles it, listed as a partner. */
export function sellersOf(facts: {
  readonly partners?: readonly { readonly id: PartnerId }[] | undefined;
  readonly registrations?: readonly { readonly partnerId: PartnerId }[] | undefined;
  readonly proofs?: readonly { readonly partnerId: PartnerId }[] | undefined;
}): PartnerId[] {
  const taking = [...(facts.registrations ?? []), ...(facts.proofs ?? [])].map(({ partnerId }) => partnerId);
  const settled = facts.registrations !== undefined && facts.proofs !== undefined && taking.length > 0;
  return [...new Set(settled ? taking : [...taking, ...(facts.partners ?? []).map(({ id }) => id)])].sort();
}
