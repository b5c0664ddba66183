/** What the verdicts still wait for: missing facts, each with what it would decide, and steps that somebody can take. */
import type { MissingFact, NextAction } from '../language/determination.ts';
import type { Finding } from '../language/findings.ts';
import { lacking } from './codes.ts';
import { filled } from '../language/codes.ts';
import type { DealAtHand } from '../language/deal-at-hand.ts';
import type { LineItemId } from '../../facts/primitives.ts';
import { missingFactOf } from '../language/section.ts';
import * as words from './words.ts';
import type { JudgedLine, StatedLine } from './judgement.ts';
import type { RuleId } from '../language/rule-ids.ts';

interface Needed {
  readonly rules: Set<RuleId>;
  why: MissingFact['why'];
  readonly credit: Set<LineItemId>;
  readonly commission: Set<LineItemId>;
}

/** A "no" needs nothing more; a "yes" may still lack an amount. Without lines there is nothing to judge. */
export function missingFactsOf({ facts }: DealAtHand, lines: readonly StatedLine[]): MissingFact[] {
  if (facts.lineItems === undefined)
    return [missingFactOf(lacking('lineItems', 'whether_it_can_earn', 'TX-03', 'COMM-01'), words)];
  const byPath = new Map<string, Needed>();
  const need = (findings: readonly Finding[], of: 'credit' | 'commission', id: LineItemId): void => {
    for (const { missing, ruleId, contradicts } of findings) {
      if (missing.length === 0) continue;
      for (const path of missing) {
        const needed: Needed = byPath.get(path) ?? {
          rules: new Set(),
          why: 'unknown',
          credit: new Set(),
          commission: new Set(),
        };
        if (contradicts) needed.why = 'contradiction';
        needed.rules.add(ruleId);
        needed[of].add(id);
        byPath.set(path, needed);
      }
    }
  };
  for (const { judged, soldMrrFindings, amountFindings } of lines) {
    const { line, credit, commission } = judged;
    if (credit.verdict !== 'no') need(credit.findings, 'credit', line.id);
    if (credit.verdict !== 'no') need(soldMrrFindings, 'credit', line.id);
    if (commission.verdict !== 'no') need(commission.findings, 'commission', line.id);
    need(amountFindings, 'commission', line.id);
  }
  return [...byPath].map(([path, needed]) => ({
    path,
    neededBy: [...needed.rules],
    wouldDecide: inWords(needed),
    why: needed.why,
  }));
}

function inWords({ credit, commission }: Needed): string {
  const both = [...credit].filter((id) => commission.has(id));
  const creditOnly = [...credit].filter((id) => !commission.has(id));
  const commissionOnly = [...commission].filter((id) => !credit.has(id));
  const { on_both, on_credit, on_commission } = words.questionWords;
  const parts = [
    [on_both, both],
    [on_credit, creditOnly],
    [on_commission, commissionOnly],
  ] as const;
  return parts
    .flatMap(([text, ids]) => (ids.length === 0 ? [] : [filled(text.en, { lines: ids.join(', ') })]))
    .join('; ');
}

/** A step of a duty that lines wait for as well is told once, with its lines. */
export const withoutRepeats = (actions: readonly NextAction[]): NextAction[] =>
  actions.filter(
    ({ who, what, partnerId, lineItemIds }) =>
      lineItemIds.length > 0 ||
      !actions.some(
        (other) =>
          other.lineItemIds.length > 0 &&
          other.who === who &&
          other.what === what &&
          (partnerId === null || partnerId === other.partnerId),
      ),
  );

export function nextActionsOf(lines: readonly JudgedLine[]): NextAction[] {
  const byStep = new Map<
    string,
    { readonly action: Omit<NextAction, 'lineItemIds'>; readonly lines: Set<LineItemId> }
  >();
  for (const { line, credit, commission } of lines) {
    for (const { verdict, findings } of [credit, commission]) {
      if (verdict === 'no') continue;
      for (const { action: own, duty, ruleId, outcome } of findings) {
        if (outcome === 'noted' || (own === null && duty === null)) continue;
        for (const action of [own, duty?.andThen ?? null]) {
          if (action === null) continue;
          const { who, what, by = null, partnerId = null } = action;
          const key = `${who} ${what} ${by ?? ''} ${partnerId ?? ''}`;
          const told = byStep.get(key);
          if (told === undefined)
            byStep.set(key, { action: { who, what, by, ruleId, partnerId }, lines: new Set([line.id]) });
          else told.lines.add(line.id);
        }
      }
    }
  }
  return [...byStep.values()].map(({ action, lines: ids }) => ({ ...action, lineItemIds: [...ids] })).sort(byDeadline);
}

/** What has none comes last. */
function byDeadline({ by: one }: NextAction, { by: other }: NextAction): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
