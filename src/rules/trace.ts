/** The trace: every rule that was looked at, once for what it judged, in the order of evaluation. */
import type { TraceEntry } from './determination.ts';
import type { Finding } from './findings.ts';
import type { LineItemId } from './facts/primitives.ts';

/** A finding that several lines share is told once, without a line. */
export class Trace {
  readonly #told = new Set<Finding>();
  readonly entries: TraceEntry[] = [];

  tell(findings: Iterable<Finding>, lineItemId: LineItemId | null = null): void {
    for (const found of findings) {
      if (this.#told.has(found)) continue;
      this.#told.add(found);
      this.entries.push(entryOf(found, lineItemId));
    }
  }
}

function entryOf({ ruleId, outcome, code, ambiguity, partnerId, reason }: Finding, lineItemId: LineItemId | null): TraceEntry {
  const { facts, parameters } = reason;
  return ambiguity === null
    ? { ruleId, outcome, code, lineItemId, partnerId, facts, parameters }
    : { ruleId, outcome, code, lineItemId, partnerId, ambiguity, facts, parameters };
}
