/** The deal's status, from the two verdicts of each line. */
import type { Status, Verdict } from '../language/determination.ts';

export interface LineForStatus {
  readonly canEarn: boolean;
  readonly credit: Verdict;
  readonly commission: Verdict;
  /** A deadline runs, or was missed, and the outcome hangs on it. */
  readonly atRisk: boolean;
}

/** Null without line items. What is still open goes before what HubSpot decides, and that before what is settled. */
export function statusOf(lines: readonly LineForStatus[]): Status | null {
  if (lines.length === 0) return null;
  const earning = lines.filter(({ canEarn }) => canEarn);
  const any = (verdict: Verdict): boolean =>
    earning.some(({ credit, commission }) => credit === verdict || commission === verdict);
  if (any('pending')) return earning.some(({ atRisk }) => atRisk) ? 'at_risk' : 'pending';
  if (any('needs_hubspot_decision')) return 'needs_hubspot_decision';
  if (!earning.some(({ credit, commission }) => isEarned(credit) || isEarned(commission))) return 'not_eligible';
  return earning.every(({ credit, commission }) => isEarned(credit) && isEarned(commission))
    ? 'eligible'
    : 'partially_eligible';
}

const isEarned = (verdict: Verdict): boolean => verdict === 'yes' || verdict === 'automatic';
