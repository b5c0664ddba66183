/** What reading a deal tells beside its facts: where each was read, what could not be, what HubSpot says besides. Codes are worded by the view. */
/** Where a fact was read, by its path in the facts. */
export interface FactSource {
  readonly path: string;
  /** Object and record: "deals/9001", "line_items/31", "partner_involvement/77". */
  readonly record: string;
  /** HubSpot's property, or how the value was derived. */
  readonly property: string;
  /** ISO instant of the record's last change, where HubSpot gave it. */
  readonly changedAt?: string;
  /** Who said so, as the page told it. */
  readonly by?: string;
}

/** Something that could not be read or was left out, and what it may change. Codes are worded by the view. */
export interface ReadingGap {
  readonly what:
    | 'line_items'
    | 'companies'
    | 'associations'
    | 'involvements'
    /** Several records of one partner's part in the deal, where one is meant. */
    | 'two_records'
    | 'quotes'
    | 'earlier_deals'
    /** Companies that hold a credit and are not on this deal. */
    | 'holders'
    /** Products whose fixed term has run out, and no later deal says what followed. */
    | 'ended_terms'
    /** The customer among the partner's clients, in a partner's own portal. */
    | 'partner_clients'
    /** What a partner client is told to have, as far as that is not the whole or not of the right day. */
    | 'client_products'
    | 'exchange_rates'
    /** Product names that were accepted in this portal. */
    | 'accepted_names'
    | 'schema'
    /** Lines that the customer may still decline (`hs_is_optional`). */
    | 'optional_lines'
    /** Other steps of a price that changes: the same product again, at another time. */
    | 'later_lines'
    /** Lines of one product that are steps of a price, in no order that can be told. */
    | 'unordered_lines'
    /** Lines with an amount below zero, which lower the price of no product that can be told. */
    | 'rebates'
    /** What a partner typed in its own portal, where HubSpot's lines never arrive. */
    | 'own_lines'
    /** A close date before the deal was created. */
    | 'closed_before_creation'
    /** A close date at midnight UTC, which is another day on the clocks of the portal. */
    | 'close_at_midnight'
    /** Lines whose MRR is not what their amount and frequency come to. */
    | 'line_amounts'
    /** Values typed by hand that are none: a frequency, a date, a country that does not exist. */
    | 'properties';
  /**
   * `left_out`: read, and not part of the amounts. `invalid`: read, and unusable. `too_long`: longer than any value of its kind. `absent`: the account has no such
   * records. `several`: which of them is meant cannot be told. `not_told`: read, and HubSpot says no more.
   * `doubtful`: read, and two values contradict each other. `in_turn`: read, and part of the amounts of their own months.
   * `impossible`: read, and cannot be. `ambiguous`: read, and may mean two things.
   */
  readonly why:
    | 'forbidden'
    | 'unavailable'
    | 'partial'
    | 'unreadable'
    | 'too_many'
    | 'not_installed'
    | 'left_out'
    | 'invalid'
    | 'too_long'
    | 'absent'
    | 'several'
    | 'not_told'
    | 'doubtful'
    | 'in_turn'
    | 'impossible'
    | 'ambiguous';
  /** How many records or values, never of partners' own. */
  readonly count: number;
  readonly missingScope?: string;
  /** Names of the portal's properties that hold them, where those can be named. */
  readonly properties?: readonly string[];
  /** Whose records they are. */
  readonly partnerId?: string;
  /** Ids of the records, the one to keep first. */
  readonly records?: readonly string[];
}

/** What HubSpot says beside the facts: shown as HubSpot's word, and decides nothing. Only ever of the deal or of the partner that looks. */
export type ReadingHint =
  /** HubSpot's one figure for the whole purchase stands in for its lines. */
  | { readonly kind: 'one_amount' }
  /** Named at the registration; not what was sold. */
  | { readonly kind: 'product_interests'; readonly names: readonly string[] }
  /** HubSpot's type of the shared deal, which app.json leads to no motion. */
  | { readonly kind: 'deal_type_not_mapped'; readonly type: string }
  | { readonly kind: 'sales_lead'; readonly name: string }
  /** What the lines come to a month, and HubSpot's figure for the purchase, in one currency; they are not the same. */
  | { readonly kind: 'lines_differ'; readonly lines: string; readonly told: string; readonly currency: string }
  /** A registration is recorded, and HubSpot counts none that is active. */
  | { readonly kind: 'no_active_registration' }
  /** In US dollars a month, for the whole client; `calculatedAt`: ISO instant. */
  | { readonly kind: 'projected_commission'; readonly amount: string; readonly calculatedAt?: string };

/** Ids of lines that HubSpot counts on a deal and shows nobody: of each no more is known than that it is there. */
export const unlistedLine = (number: number): string => `not-listed-${number}`;
export const isUnlistedLine = (id: string): boolean => /^not-listed-\d+$/.test(id);

/** Id of the line that stands for HubSpot's one figure: the property's name. */
export const sharedDealLine = 'hs_deal_registration_mrr';

/** Ids of lines that a partner tells of in its own portal, where HubSpot's lines never arrive. */
export const saidLine = (number: number): string => `said-${number}`;
export const isSaidLine = (id: string): boolean => /^said-[1-9]\d?$/.test(id);
