/**
 * What one section of the text contributes to a determination, beside its verdicts on lines.
 *
 * A section is a pure function of the facts and the edition in force; `determine.ts` calls the sections in the order
 * of evaluation and joins what they found. A section never drops a fact that it misses: it names it.
 */
import type { Clock, MissingFact, NextAction, TraceEntry, Warning } from './determination.ts';

export interface SectionFindings {
  readonly clocks: readonly Clock[];
  readonly warnings: readonly Warning[];
  readonly nextActions: readonly NextAction[];
  readonly missingFacts: readonly MissingFact[];
  readonly trace: readonly TraceEntry[];
}

export const noFindings: SectionFindings = { clocks: [], warnings: [], nextActions: [], missingFacts: [], trace: [] };
