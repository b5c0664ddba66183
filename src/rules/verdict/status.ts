/** The deal's status, from the two verdicts of each line. */
import type { Status } from '../language/determination.ts';
import { isEarned } from '../language/earned.ts';
import type { Judged, JudgedLine } from './judgement.ts';

/** Null without line items. What is still open goes before what HubSpot decides, and that before what is decided. */
export function statusOf(lines: readonly JudgedLine[]): Status | null {
  if (lines.length === 0) return null;
  const earning = lines.filter(({ canEarn }) => canEarn);
  const some = (holds: (judged: Judged) => boolean): boolean =>
    earning.some(({ credit, commission }) => holds(credit) || holds(commission));
  if (some(isPending)) return some(isAtRisk) ? 'at_risk' : 'pending';
  if (some(isHubSpots)) return 'needs_hubspot_decision';
  if (!some(hasEarned)) return 'not_eligible';
  return some((judged) => !hasEarned(judged)) ? 'partially_eligible' : 'eligible';
}

const isPending = ({ verdict }: Judged): boolean => verdict === 'pending';
const isHubSpots = ({ verdict }: Judged): boolean => verdict === 'needs_hubspot_decision';
/** A deadline runs, or was missed, and the outcome hangs on it. */
const isAtRisk = ({ verdict, findings }: Judged): boolean =>
  verdict === 'pending' && findings.some(({ atRisk }) => atRisk);
const hasEarned = ({ verdict }: Judged): boolean => isEarned(verdict);
