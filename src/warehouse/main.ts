/**
 * The rules as one function of a warehouse: the facts of a deal as JSON text in, its outcome as JSON text out. Bundled into
 * `build/warehouse/roe-rules.js` (global `roe`), which asks nothing of the machine that runs it.
 */
import { rulebook } from '../catalogue/rulebook.ts';
import { outcomeOfRow } from './outcome-of-row.ts';

/** SQL's NULL stays NULL. Never throws. */
export const evaluate = (facts: string | null): string | null =>
  facts === null ? null : JSON.stringify(outcomeOfRow(facts, rulebook));
