/** What the verdicts still wait for: missing facts, each with what it would decide, and steps that somebody can take. */
import type { MissingFact, NextAction } from '../language/determination.ts';
import type { ActionAbout, Finding } from '../language/findings.ts';
import { lacking } from './codes.ts';
import { filled } from '../language/codes.ts';
import type { Decisions } from './decisions.ts';
import type { DealAtHand } from '../language/deal-at-hand.ts';
import type { LineItemId } from '../../facts/primitives.ts';
import { missingFactOf } from '../language/section.ts';
import * as words from './words.ts';
import type { JudgedLine, StatedLine } from './judgement.ts';
import type { RuleId } from '../language/rule-ids.ts';

interface Needed {
  readonly rules: Set<RuleId>;
  why: MissingFact['why'];
  /** What lacks it: a finding that many lines share stands here once. */
  readonly by: Set<Waiting>;
}

/** A finding that lacks facts, with the places of the lines whose verdicts wait for it. */
interface Waiting {
  readonly id: number;
  readonly credit: Set<number>;
  readonly commission: Set<number>;
}

/** A line with the findings that may lack a fact. */
type LineFound = Pick<StatedLine, 'judged' | 'soldMrrFindings' | 'amountFindings'>;

/** Without lines there is nothing to judge. */
const linesLacking = lacking('lineItems', 'whether_it_can_earn', 'TX-03', 'COMM-01');

/** With what each would decide, in words. */
export function missingFactsOf({ facts }: DealAtHand, lines: readonly LineFound[]): MissingFact[] {
  if (facts.lineItems === undefined) return [missingFactOf(linesLacking, words)];
  const inWords = remembering(lines.map(({ judged }) => judged.line.id));
  return [...neededBy(lines)].map(([path, { rules, why, by }]) => ({
    path,
    neededBy: [...rules],
    wouldDecide: inWords(by),
    why,
  }));
}

/** The same without a word. */
export function missingPathsOf({ facts }: DealAtHand, lines: readonly LineFound[]): Omit<MissingFact, 'wouldDecide'>[] {
  if (facts.lineItems === undefined)
    return [{ path: linesLacking.path, neededBy: [...linesLacking.neededBy], why: 'unknown' }];
  return [...neededBy(lines)].map(([path, { rules, why }]) => ({ path, neededBy: [...rules], why }));
}

/** By path. A "no" needs nothing more; a "yes" may still lack an amount. */
function neededBy(lines: readonly LineFound[]): ReadonlyMap<string, Needed> {
  const waiting = new Map<Finding, Waiting>();
  const need = (findings: readonly Finding[], of: 'credit' | 'commission', line: number): void => {
    for (const found of findings) {
      if (found.missing.length === 0) continue;
      const known = waiting.get(found) ?? { id: waiting.size, credit: new Set(), commission: new Set() };
      waiting.set(found, known);
      known[of].add(line);
    }
  };
  for (const [place, { judged, soldMrrFindings, amountFindings }] of lines.entries()) {
    const { credit, commission } = judged;
    if (credit.verdict !== 'no') need(credit.findings, 'credit', place);
    if (credit.verdict !== 'no') need(soldMrrFindings, 'credit', place);
    if (commission.verdict !== 'no') need(commission.findings, 'commission', place);
    need(amountFindings, 'commission', place);
  }
  const byPath = new Map<string, Needed>();
  for (const [{ missing, ruleId, contradicts }, one] of waiting) {
    for (const path of missing) {
      const needed: Needed = byPath.get(path) ?? { rules: new Set(), why: 'unknown', by: new Set() };
      byPath.set(path, needed);
      if (contradicts) needed.why = 'contradiction';
      needed.rules.add(ruleId);
      needed.by.add(one);
    }
  }
  return byPath;
}

/** What the same findings lack would decide the same. */
function remembering(ids: readonly LineItemId[]): (by: ReadonlySet<Waiting>) => string {
  const told = new Map<string, string>();
  const placesIn = (by: ReadonlySet<Waiting>, of: 'credit' | 'commission'): number[] =>
    [...new Set([...by].flatMap((one) => [...one[of]]))].sort((a, b) => a - b);
  return (by) => {
    const key = [...by].map(({ id }) => id).join(' ');
    const known = told.get(key);
    if (known !== undefined) return known;
    const text = inWords(placesIn(by, 'credit'), placesIn(by, 'commission'), ids);
    told.set(key, text);
    return text;
  };
}

function inWords(credit: readonly number[], commission: readonly number[], ids: readonly LineItemId[]): string {
  const [ofCredit, ofCommission] = [new Set(credit), new Set(commission)];
  const { on_both, on_credit, on_commission } = words.questionWords;
  const parts = [
    [on_both, credit.filter((place) => ofCommission.has(place))],
    [on_credit, credit.filter((place) => !ofCommission.has(place))],
    [on_commission, commission.filter((place) => !ofCredit.has(place))],
  ] as const;
  return parts
    .flatMap(([text, places]) =>
      places.length === 0 ? [] : [filled(text.en, { lines: places.map((place) => ids[place]).join(', ') })],
    )
    .join('; ');
}

/** Of the lines, and of the duties beside them. */
export const actionsOfDeal = (
  lines: readonly JudgedLine[],
  ofDuties: readonly NextAction[],
  decisions: Pick<Decisions, 'about'>,
): NextAction[] =>
  withoutRepeats([
    ...nextActionsOf(lines),
    // What HubSpot decided of a breach is asked of nobody again.
    ...ofDuties.filter(({ what }) => what !== 'decide_breach' || !decisions.about('COM-07')),
  ]);

/** A step of a duty that lines wait for as well is told once, with its lines. */
const withoutRepeats = (actions: readonly NextAction[]): NextAction[] =>
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

function nextActionsOf(lines: readonly JudgedLine[]): NextAction[] {
  const byStep = new Map<string, NextAction & { readonly lineItemIds: LineItemId[] }>();
  const ask = ({ who, what, by = null, partnerId = null }: ActionAbout, ruleId: RuleId, line: LineItemId): void => {
    const key = `${who} ${what} ${by ?? ''} ${partnerId ?? ''}`;
    const told = byStep.get(key);
    if (told === undefined) byStep.set(key, { who, what, by, ruleId, partnerId, lineItemIds: [line] });
    // Line after line: one that asks twice was the last to ask.
    else if (told.lineItemIds.at(-1) !== line) told.lineItemIds.push(line);
  };
  for (const { line, credit, commission } of lines) {
    for (const { verdict, findings } of [credit, commission]) {
      if (verdict === 'no') continue;
      for (const { action: own, duty, ruleId, outcome } of findings) {
        if (outcome === 'noted' || (own === null && duty === null)) continue;
        if (own !== null) ask(own, ruleId, line.id);
        if (duty?.andThen !== undefined) ask(duty.andThen, ruleId, line.id);
      }
    }
  }
  return [...byStep.values()].sort(byDeadline);
}

/** What has none comes last. */
function byDeadline({ by: one }: NextAction, { by: other }: NextAction): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
