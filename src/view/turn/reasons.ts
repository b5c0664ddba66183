/** What the verdicts of a deal's lines rest on. */
import type { Determination, Outcome, Reason } from '../../rules/language/determination.ts';
import { inOrder } from '../reasons.ts';

/** Of all lines, by outcome in the order given, and among the same outcome as the verdicts state them. */
export function reasonsThatStand({ lines }: Pick<Determination, 'lines'>, outcomes: readonly Outcome[]): Reason[] {
  const all = lines.flatMap(({ credit, commission }) => [
    ...inOrder(credit.reasons, credit.verdict),
    ...inOrder(commission.reasons, commission.verdict),
  ]);
  return outcomes.flatMap((outcome) => all.filter((reason) => reason.outcome === outcome));
}
