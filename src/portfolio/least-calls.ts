/** The least number of calls by which HubSpot's batch sizes let a portal be evaluated: docs/decisions/2026-11-30-many-deals.md. */
export interface PortalSize {
  readonly deals: number;
  readonly lines: number;
  readonly involvements: number;
  /** Customers and partners that are on a deal, each once. */
  readonly companies: number;
  readonly customers: number;
  /** Deals whose outputs come out otherwise. */
  readonly written: number;
}

const batch = { records: 100, associations: 1_000 };
/** Types of the app's objects, accepted names, the company's currency, exchange rates. */
const ofThePortal = 4;
/** By which other machines are kept out: taken and released. The record of the run before is one more. */
export const ofTheLease = 2;

export const leastCalls = ({ deals, lines, involvements, companies, customers, written }: PortalSize): number =>
  [deals, lines, involvements, companies, written].reduce((sum, count) => sum + Math.ceil(count / batch.records), 0) +
  [deals, customers].reduce((sum, count) => sum + Math.ceil(count / batch.associations), 0) +
  ofThePortal +
  ofTheLease;

/** Seconds that so many calls take by the limit alone, asked evenly. */
export const secondsByLimit = (calls: number, inTenSeconds: number): number => (calls * 10) / inTenSeconds;
