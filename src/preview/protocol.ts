/** What the preview's server and its page say to each other; types and names only. */

/** What can go wrong on demand. Faults strike the app's own calls; the record page around the cards stays healthy. */
export const faultNames = [
  'none',
  'rate_limited',
  'slow',
  'down',
  'wrong_token',
  'no_deal_scope',
  'no_line_scope',
  'partial',
  'hang',
] as const;
export type FaultName = (typeof faultNames)[number];

/** Widths for cards on demand, in pixels: the narrowest and the usual sidebar, a tab on a small and on a large screen. */
export const cardWidths = [280, 334, 600, 1200] as const;
export type CardWidth = (typeof cardWidths)[number];

interface BothLanguages {
  readonly fr: string;
  readonly en: string;
}

export interface PortalInfo {
  readonly name: string;
  readonly label: BothLanguages;
  readonly audience: 'hubspot' | 'partner';
  readonly portalId: number;
  readonly timeZone: string;
  /** YYYY-MM-DD in the portal's time zone: the day at which its stories are told. */
  readonly today: string;
  /** A real account: no stories, no faults, no other day than today. */
  readonly live?: { readonly mayWrite: boolean };
}

/** Why a real account could not be read; `no_key`: the page was opened without the key of this start; `scope` is the one that the token lacks. */
export interface PortalProblem {
  readonly problem: 'no_key' | 'wrong_token' | 'missing_scope' | 'limited' | 'down';
  readonly scope?: string;
}

export interface CardInfo {
  readonly uid: string;
  readonly name: string;
  readonly location: 'crm.record.sidebar' | 'crm.record.tab' | 'crm.preview';
  /** Path of the built bundle on the preview's server. */
  readonly script: string;
}

/** The app's pages, or its settings: HubSpot takes one of each. */
export interface ScreenInfo {
  readonly uid: string;
  readonly script: string;
}

/** What the app adds to HubSpot's screens. */
export interface FrontEnds {
  readonly cards: readonly CardInfo[];
  readonly pages: ScreenInfo | null;
  readonly settings: ScreenInfo | null;
}

export interface Start extends FrontEnds {
  readonly portals: readonly PortalInfo[];
}

export interface DealRow {
  readonly id: string;
  readonly name: string;
  /** HubSpot's texts as they are: empty where the portal has none. */
  readonly amount: string;
  readonly currency: string;
  readonly closeDate: string;
  readonly stage: string;
  readonly customer: string;
  /** What the sample deal is there to show; absent for a deal without a story. */
  readonly story?: BothLanguages;
}

interface Amount {
  /** HubSpot's text: a decimal number, or empty. */
  readonly value: string;
  readonly currency: string;
}

export interface RecordRow {
  readonly id: string;
  readonly name: string;
  readonly amount?: Amount;
  /** Of a line item: how many, at what price, how often. */
  readonly price?: { readonly quantity: string; readonly each: Amount; readonly frequency: string };
  /** HubSpot's own names and values; the page has words for those that it knows. */
  readonly details: readonly string[];
}

export interface DealRecord extends DealRow {
  readonly about?: BothLanguages;
  readonly createDate: string;
  /** The label is the portal's own; HubSpot's standard properties have none here, the page has words for them. */
  readonly properties: readonly { readonly name: string; readonly label?: string; readonly value: string }[];
  readonly owner: string;
  readonly companies: readonly RecordRow[];
  readonly lineItems: readonly RecordRow[];
  readonly quotes: readonly RecordRow[];
}

export interface FunctionCall {
  /** Absent where it comes from no record. */
  readonly dealId?: string;
  readonly propertiesToSend: readonly string[];
  readonly parameters: unknown;
  /** YYYY-MM-DD: the day on which the call is said to happen. */
  readonly today: string;
  readonly fault: FaultName;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A rejection carries HubSpot's general sentence; the cause is for the developer's eyes, in the preview bar. */
export type FunctionAnswer = (
  { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly message: string; readonly cause: string }
) & {
  /** Calls that the preview refused, because it only reads the account. */
  readonly refused?: readonly string[];
};
