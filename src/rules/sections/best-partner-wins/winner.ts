/** Who may win a deal, and what it comes to. */
import type { PartnerId } from '../../../facts/primitives.ts';
import type { Finding, Standing } from '../../language/findings.ts';

/** One partner's part: how it would stand if it were alone on the deal. */
export interface Contender {
  readonly partnerId: PartnerId;
  /** The best of what it reaches on any line. */
  readonly standing: Standing;
  /** The customer signed a link of this partner that counts, or may. */
  readonly signed: boolean;
}

export type Winner =
  | { readonly kind: 'partner'; readonly partnerId: PartnerId; readonly findings: readonly Finding[] }
  | { readonly kind: 'nobody'; readonly findings: readonly Finding[] }
  /** Nobody yet: HubSpot decides, or a fact or a signature is still to come. */
  | { readonly kind: 'unsettled'; readonly findings: readonly Finding[] };
