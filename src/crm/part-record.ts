/** A record as it is read: one of HubSpot's, or several of one partner's as far as they agree. */
import type { CrmRecord } from './gateway/gateway.ts';

/** What the partner's records say together. */
export interface PartRecord extends CrmRecord {
  /** Properties of which they do not say the same: empty here, and nobody knows what is right. */
  readonly contradicted?: ReadonlySet<string>;
}
