/** What was read of one deal, before anything is made of it. A source that was not read is null: unknown, never empty. */
import type { ReadingGap } from '../contract/reading.ts';
import type { AcceptedNames } from './accepted-names.ts';
import type { CrmRecord, ExchangeRate } from './gateway/gateway.ts';

/** Records of one kind; `missing` are the ids that exist and could not be read. */
export interface Records {
  readonly found: readonly CrmRecord[];
  readonly missing: readonly string[];
}

export interface CompanyOnDeal {
  readonly id: string;
  readonly primary: boolean;
  /** Labels of the association, as people see them. */
  readonly labels: readonly string[];
}

export interface EarlierDeal {
  readonly deal: CrmRecord;
  readonly lineItems: readonly CrmRecord[];
  readonly involvements: readonly CrmRecord[];
}

export interface DealsBefore {
  readonly customerId: string;
  /** All other deals that this customer has won, with what was sold on them. */
  readonly deals: readonly EarlierDeal[];
  /** Companies on those deals that are not on this one, as far as they could be read. */
  readonly companies: readonly CrmRecord[];
  /** Why some of those companies were not read; it matters where one of them holds a credit. */
  readonly unreadCompanies: ReadingGap | null;
}

/** From an id that a merge took away to the one that answers for it. */
export type Successors = ReadonlyMap<string, string>;

export interface DealRecords {
  readonly deal: CrmRecord;
  readonly lineItems: Records | null;
  /** Companies on the deal, and partner companies that only an involvement names. */
  readonly companies: Records | null;
  readonly companiesOnDeal: readonly CompanyOnDeal[] | null;
  /** Companies that HubSpot shows with the deal and not among its labelled companies: whether they are partners nobody knows. */
  readonly unlabelled: readonly string[];
  readonly involvements: Records | null;
  readonly earlierDeals: DealsBefore | null;
  /** The customer among the partner's clients; in a partner's own portal only. Empty: HubSpot shows the partner none. */
  readonly partnerClients: readonly CrmRecord[] | null;
  /** Product names that people of this portal accepted; empty where nothing is set. */
  readonly acceptedNames: AcceptedNames | null;
  readonly companyCurrency: string | null;
  readonly exchangeRates: readonly ExchangeRate[] | null;
  readonly gaps: readonly ReadingGap[];
  /** Companies that HubSpot has merged: every record above names the ones that are left. */
  readonly successors: Successors;
}
