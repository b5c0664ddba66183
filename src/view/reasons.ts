/** Why a verdict is what it is: which reasons decide, which were met besides, which only inform. */
import type { Outcome, Reason, Verdict } from '../rules/language/determination.ts';
import type { ReasonsOf } from '../contract/deal-view.ts';

/** Which outcomes carry a verdict; the others follow in the order of the rules. */
const carries: Readonly<Record<Verdict, readonly Outcome[]>> = {
  yes: ['met'],
  automatic: ['met'],
  no: ['not_met'],
  pending: ['open', 'unknown', 'hubspot_decides'],
  needs_hubspot_decision: ['hubspot_decides', 'open', 'unknown'],
};

export function inOrder(reasons: readonly Reason[], verdict: Verdict): readonly Reason[] {
  const rank = ({ outcome }: Reason) => {
    const place = carries[verdict].indexOf(outcome);
    return place === -1 ? carries[verdict].length : place;
  };
  return [...reasons].sort((one, other) => rank(one) - rank(other));
}

/** `key`: where the reason is written; the same reason stated twice is named once. */
export function reasonsOf(reasons: readonly Reason[], verdict: Verdict, key: (reason: Reason) => string): ReasonsOf {
  const ordered = inOrder(reasons, verdict);
  const keys = (wanted: (outcome: Outcome) => boolean) => [
    ...new Set(ordered.filter(({ outcome }) => wanted(outcome)).map(key)),
  ];
  const deciding = (outcome: Outcome) => carries[verdict].includes(outcome);
  return {
    decide: keys(deciding),
    also: keys((outcome) => !deciding(outcome) && outcome !== 'noted'),
    inform: keys((outcome) => outcome === 'noted'),
  };
}
