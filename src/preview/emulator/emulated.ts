import type { Scopes } from './scopes.ts';
import type { PortalState } from './state.ts';

/** What routes work on; `state` is another one after a reset. */
export interface Emulated {
  readonly state: PortalState;
  readonly scopes: Scopes;
  readonly associationPageSize: number;
  readonly searchLagMs: number;
  readonly emptyAssociations: 'reported' | 'omitted';
  /** Calls of the day so far, and how many the account has. */
  readonly usage: () => { readonly used: number; readonly limit: number };
}
