/** What of a property's value the log of a record and its reader may be told: in a partner's own portal nothing of others. */
import { ownDecisions } from '../decisions.ts';
import type { Manifest } from '../manifest-schema.ts';
import { partnerOfPortal } from '../partner-of-portal.ts';

/**
 * Decisions about several partners stand in one property; every other that a partner records on is its own (BPW-03).
 * Saved assessments are a history themselves: that one was saved is all that the log says.
 */
export const ownValue =
  ({ portal: { deals }, ...manifest }: Manifest) =>
  (property: string, text: string): string => {
    if (property === deals.outputs.assessments) return '';
    const own = partnerOfPortal(manifest);
    return own !== null && property === deals.inputs.decisions ? (ownDecisions(text, own.id) ?? '') : text;
  };
