/** The deal's status, from the two verdicts of each line. */
import type { Status, Verdict } from '../language/determination.ts';
import { isEarned } from '../language/earned.ts';
import type { Judged, JudgedLine } from './judgement.ts';

/** Null without line items. What is still open goes before what HubSpot decides, and that before what is decided. */
export function statusOf(lines: readonly JudgedLine[]): Status | null {
  if (lines.length === 0) return null;
  const earning = lines.filter(({ canEarn }) => canEarn).map(({ credit, commission }) => [credit, commission] as const);
  const any = (verdict: Verdict): boolean => earning.some((both) => both.some((judged) => judged.verdict === verdict));
  if (any('pending')) return earning.some((both) => both.some(isAtRisk)) ? 'at_risk' : 'pending';
  if (any('needs_hubspot_decision')) return 'needs_hubspot_decision';
  if (!earning.some((both) => both.some(hasEarned))) return 'not_eligible';
  return earning.every((both) => both.every(hasEarned)) ? 'eligible' : 'partially_eligible';
}

/** A deadline runs, or was missed, and the outcome hangs on it. */
const isAtRisk = ({ verdict, findings }: Judged): boolean =>
  verdict === 'pending' && findings.some(({ atRisk }) => atRisk);
const hasEarned = ({ verdict }: Judged): boolean => isEarned(verdict);
