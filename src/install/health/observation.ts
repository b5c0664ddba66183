/** What the health check looks at besides a portal's definitions. */
import type { SettingsRead } from '../../crm/accepted-names.ts';
import type { GatewayResult } from '../../crm/gateway/failure.ts';
import type { Account } from '../account.ts';
import type { Definitions } from '../observation.ts';
import type { Noticed } from '../transport.ts';

/** Whose token asks: the app's own, as in a function, or an installation key, whose scopes say nothing of the app's. */
export type TokenOf = 'app' | 'installer';

/** One scope that the app asks for, and what HubSpot answered to a call that needs it. */
export interface Probe {
  readonly scope: string;
  /** Null: no call is known that would show it. */
  readonly outcome: GatewayResult<unknown> | null;
}

export interface Currencies {
  readonly company: GatewayResult<string>;
  /** From each currency to the company's. */
  readonly rates: GatewayResult<readonly { readonly from: string; readonly to: string }[]>;
  /** Currencies of deals that have no rate, and how many deals those are; null: not asked, because the rates are unknown. */
  readonly withoutRate: GatewayResult<{ readonly codes: readonly string[]; readonly deals: number }> | null;
}

export interface SampledLine {
  /** Deals that it is on; null: not told. One of a quote is on none. */
  readonly deals: readonly string[] | null;
  readonly name: string | null;
  readonly productId: string | null;
  readonly sku: string | null;
}

/** The newest involvements. */
export interface SampledInvolvements {
  readonly records: readonly SampledInvolvement[];
}

export interface SampledInvolvement {
  readonly id: string;
  readonly key: string | null;
  /** Company of the partner whose part in the deal it is; null: the record does not say. */
  readonly partner: string | null;
  /** Ids of what it is associated with. */
  readonly deals: readonly string[];
  readonly companies: readonly string[];
}

/** What this portal keeps for itself. */
export interface SampledSettings extends SettingsRead {
  /** False: there are more than one answer holds. */
  readonly complete: boolean;
}

export interface HealthObservation {
  readonly tokenOf: TokenOf;
  readonly account: Account;
  readonly definitions: Definitions;
  readonly probes: readonly Probe[];
  /** Which version answers line items; null: none did. */
  readonly lineItemsVersion: GatewayResult<string>;
  readonly currencies: Currencies;
  /** The newest line items of the portal. */
  readonly lines: GatewayResult<readonly SampledLine[]>;
  /** Null: the object is not there. */
  readonly settings: GatewayResult<SampledSettings> | null;
  /** Null: the object is not there. */
  readonly involvements: GatewayResult<SampledInvolvements> | null;
  /** Whether the portal has partner clients, as only partners' own portals do; null: could not be told. */
  readonly hasPartnerClients: boolean | null;
  readonly noticed: Noticed;
}
