/** The trace: every rule that was looked at, once for what it judged, in the order of evaluation. */
import type { TraceEntry } from './determination.ts';
import { type Finding, reasonOf } from './findings.ts';
import type { LineItemId } from '../../facts/primitives.ts';

/** What holds of the whole deal is told without a line; what several lines share, once, with the first of them. */
export class Trace {
  readonly entries: TraceEntry[] = [];

  tell(findings: Iterable<Finding>, lineItemId: LineItemId | null = null): void {
    for (const found of findings) {
      if (found.toldIn === this) continue;
      found.toldIn = this;
      this.entries.push(entryOf(found, lineItemId));
    }
  }
}

export function entryOf(found: Finding, lineItemId: LineItemId | null): TraceEntry {
  const { ruleId, outcome, code, ambiguity, partnerId } = found;
  const { facts, parameters } = reasonOf(found);
  return ambiguity === null
    ? { ruleId, outcome, code, lineItemId, partnerId, facts, parameters }
    : { ruleId, outcome, code, lineItemId, partnerId, ambiguity, facts, parameters };
}
