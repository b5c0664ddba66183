/** What of a property's value the log of a record and its reader may be told: in a partner's own portal nothing of others. */
import { ownDecisions } from '../decisions.ts';
import type { Manifest } from '../manifest-schema.ts';
import { partnerOfPortal } from '../partner-of-portal.ts';

/** Decisions about several partners stand in one property; every other that a partner records on is its own (BPW-03). */
export const ownValue =
  (manifest: Manifest) =>
  (property: string, text: string): string => {
    const own = partnerOfPortal(manifest);
    return own !== null && property === manifest.portal.deals.inputs.decisions
      ? (ownDecisions(text, own.id) ?? '')
      : text;
  };
