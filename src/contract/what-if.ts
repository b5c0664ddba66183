/** "What if", inside a deal's Money: what a reader may try, and how the deal would then stand beside how it stands. */

/** Whose signature and tier can be tried. Empty where nothing is known. */
export interface WhatIfPartner {
  readonly id: string;
  readonly name: string;
  readonly signedOn: string;
  readonly tier: string;
}

/** What stands of each line is told with the view's lines. */
export interface WhatIfView {
  readonly closeDate: string;
  /** The one that is credited first, else the first of the deal. */
  readonly partners: readonly WhatIfPartner[];
  /** Labels by value. */
  readonly products: Readonly<Record<string, string>>;
  readonly editions: Readonly<Record<string, string>>;
  readonly tiers: Readonly<Record<string, string>>;
  /** Months in which the commission ends where the customer cancels: "Aug 2026". `first`: how many it has then paid for the first of them. */
  readonly months: { readonly first: number; readonly names: readonly string[] };
  /** What the deal was judged from, packed; sent back with every trial so that nothing is read again. Added at the edge. */
  readonly caseFile?: string;
}

/** One value of either side. */
export interface WhatIfCell {
  readonly text: string;
  readonly detail: string;
}

export interface WhatIfRow {
  /** `turn`, `credit`, `monthly:EUR`: stable, for tests and keys. */
  readonly id: string;
  readonly label: string;
  readonly now: WhatIfCell;
  readonly then: WhatIfCell;
  readonly differs: boolean;
}

export interface WhatIfCompared {
  readonly rows: readonly WhatIfRow[];
  /** What was taken for granted, a sentence each. */
  readonly assumptions: readonly string[];
}
