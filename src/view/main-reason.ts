/** The reason that a reader is given first, of all that a deal's lines have. */
import type { Determination, Outcome, Reason } from '../rules/language/determination.ts';
import { inOrder } from './reasons.ts';
import type { Reader } from './reader.ts';
import { reasonSentence } from './sentences.ts';

/** Says more of the deal than the condition that failed after it: no kind of HubSpot collaboration pays the standard commission. */
const saidFirst: ReadonlySet<string> = new Set(['hubspot_motion_standard_commission_none']);

/** Undefined where no line has a reason of these outcomes; the outcomes are looked for in the order given. */
export function mainReason(
  verdicts: readonly Determination['lines'][number]['credit' | 'commission'][],
  outcomes: readonly Outcome[],
  reader: Reader,
): string | undefined {
  for (const outcome of outcomes) {
    for (const { reasons, verdict } of verdicts) {
      const found = inOrder(reasons, verdict).find((reason) => reason.outcome === outcome);
      if (found !== undefined)
        return [...before(found, reasons), found].map((reason) => reasonSentence(reason, reader)).join(' ');
    }
  }
  return undefined;
}

const before = (found: Reason, reasons: readonly Reason[]): readonly Reason[] =>
  found.outcome === 'not_met'
    ? reasons.filter((reason) => reason !== found && saidFirst.has(reason.code)).slice(0, 1)
    : [];
