/** The deal's status, from the two verdicts of each line. */
import type { Status, Verdict } from './determination.ts';

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
  const verdicts = earning.flatMap(({ credit, commission }) => [credit, commission]);
  if (verdicts.includes('pending')) return earning.some(({ atRisk }) => atRisk) ? 'at_risk' : 'pending';
  if (verdicts.includes('needs_hubspot_decision')) return 'needs_hubspot_decision';
  const earned = verdicts.filter(isEarned);
  if (earned.length === 0) return 'not_eligible';
  return earned.length === verdicts.length ? 'eligible' : 'partially_eligible';
}

const isEarned = (verdict: Verdict): boolean => verdict === 'yes' || verdict === 'automatic';
