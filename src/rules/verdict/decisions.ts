/**
 * What HubSpot decided of the questions that the rules leave to it: granted, the condition counts as met; refused, as
 * not met. It settles exactly the question that it is about; about one that is not open it is told, without effect.
 */
import { decided } from './codes.ts';
import { isAfter } from '../language/dates.ts';
import { type At, at, type DealAtHand } from '../language/deal-at-hand.ts';
import { asNote, fact, type Finding, type WarningAbout } from '../language/findings.ts';
import type { LineItemId, PartnerId } from '../../facts/primitives.ts';
import type { Facts } from '../../facts/schema.ts';
import type { Settle } from '../sections/communication/reply-decided.ts';
import { isRuleId } from '../sections/registry.ts';
import type { RuleId } from '../language/rule-ids.ts';

type Decision = At<NonNullable<Facts['decisions']>[number]>;

/** The floor is one question, told under both its sentences. */
const sameQuestion: Readonly<Partial<Record<RuleId, RuleId>>> = { 'ENT-06': 'ENT-11', 'ENT-11': 'ENT-06' };

interface IdleDecision {
  readonly about: WarningAbout;
  readonly facts: Finding['facts'];
}

export interface Decisions {
  /** The findings, what was decided of them in their place; `line`: for which they are judged. */
  readonly settle: (findings: readonly Finding[], line: LineItemId | null) => readonly Finding[];
  /** Whom HubSpot chose between several partners (BPW-08), with what says so. */
  readonly chosen: (among: readonly PartnerId[]) => { readonly partnerId: PartnerId; readonly finding: Finding } | null;
  /** Whether anything was decided of a rule's question. */
  readonly about: (ruleId: RuleId) => boolean;
  /** Told, and without effect: nothing that they are about is open, or they are about no rule. */
  readonly withoutEffect: () => { readonly findings: readonly Finding[]; readonly warnings: readonly IdleDecision[] };
}

/** Of questions that are no line's. */
export const settlesOfDeal =
  ({ settle }: Decisions): Settle =>
  (found) =>
    settle([found], null);

const noDecisions: Decisions = {
  settle: (findings) => findings,
  chosen: () => null,
  about: () => false,
  withoutEffect: () => ({ findings: [], warnings: [] }),
};

export function decisionsOf(deal: DealAtHand): Decisions {
  const stated = deal.facts.decisions ?? [];
  if (stated.length === 0) return noDecisions;
  // What lies after the day of evaluation has not been decided yet.
  const made = at('decisions', stated).filter(({ is }) => is.on === undefined || !isAfter(is.on, deal.today));
  const used = new Set<string>();

  const concerning = (found: Finding, line: LineItemId | null): readonly Decision[] =>
    made.filter(
      ({ is }) =>
        (is.ruleId === found.ruleId || is.ruleId === sameQuestion[found.ruleId]) &&
        (is.code === undefined || is.code === found.code) &&
        (is.partnerId === undefined || found.partnerId === null || is.partnerId === found.partnerId) &&
        (is.lineItemId === undefined || is.lineItemId === line),
    );

  const settleOne = (found: Finding, line: LineItemId | null): readonly Finding[] => {
    if (found.outcome !== 'hubspot_decides') return [found];
    const latest = newest(concerning(found, line));
    const [first] = latest;
    if (first === undefined) return [found];
    for (const { path } of latest) used.add(path);
    const before = asNote(found);
    const facts = latest.flatMap(read);
    const { ruleId, partnerId } = found;
    const details = { partnerId, facts, ambiguity: 'A-63' } as const;
    if (latest.some(({ is }) => is.decided !== first.is.decided)) {
      const missing = latest.map(({ path }) => `${path}.decided`);
      return [
        decided.unknown(ruleId, 'decisions_contradict', { ...details, ambiguity: 'A-68', missing, contradicts: true }),
        before,
      ];
    }
    return [
      first.is.decided === 'granted'
        ? decided.met(ruleId, 'hubspot_granted', details)
        : decided.notMet(ruleId, 'hubspot_refused', details),
      before,
    ];
  };

  return {
    settle: (findings, line) =>
      findings.some(({ outcome }) => outcome === 'hubspot_decides')
        ? findings.flatMap((found) => settleOne(found, line))
        : findings,
    chosen(among) {
      const choices = newest(
        made.filter(
          ({ is }) =>
            is.ruleId === 'BPW-08' &&
            is.decided === 'granted' &&
            is.partnerId !== undefined &&
            among.includes(is.partnerId),
        ),
      );
      const [first, ...others] = choices;
      if (first?.is.partnerId === undefined || others.some(({ is }) => is.partnerId !== first.is.partnerId))
        return null;
      const { partnerId } = first.is;
      for (const { path } of choices) used.add(path);
      return {
        partnerId,
        finding: decided.met('BPW-08', 'hubspot_chose_partner', {
          partnerId,
          facts: choices.flatMap(read),
          ambiguity: 'A-63',
        }),
      };
    },
    about: (ruleId) => made.some(({ is }) => is.ruleId === ruleId),
    withoutEffect() {
      // What was decided between partners has its effect in the whole deal, of which one that looks sees its own case.
      const betweenPartners = ({ is }: Decision) => deal.facts.viewer !== undefined && is.ruleId.startsWith('BPW-');
      const idle = at('decisions', stated).filter((one) => !used.has(one.path) && !betweenPartners(one));
      return {
        findings: idle.flatMap((decision) => {
          const { ruleId } = decision.is;
          return isRuleId(ruleId)
            ? [decided.noted(ruleId, 'decision_without_effect', { facts: read(decision), ambiguity: 'A-63' })]
            : [];
        }),
        warnings: idle.map((decision) => {
          const { ruleId } = decision.is;
          return {
            about: isRuleId(ruleId)
              ? decided.warned(ruleId, 'decision_without_effect')
              : decided.warned('ELIG-04', 'decision_of_no_rule', { rule: ruleId }),
            facts: read(decision),
          };
        }),
      };
    },
  };
}

/** Those of the latest day; one without a day comes before all that have one. */
function newest(decisions: readonly Decision[]): readonly Decision[] {
  const last = decisions.reduce((so, { is }) => (is.on !== undefined && is.on > so ? is.on : so), '');
  return decisions.filter(({ is }) => (is.on ?? '') === last);
}

const read = ({ path, is }: Decision): Finding['facts'] => [
  fact(`${path}.decided`, is.decided),
  ...(is.on === undefined ? [] : [fact(`${path}.on`, is.on)]),
  ...(is.by === undefined ? [] : [fact(`${path}.by`, is.by)]),
];
