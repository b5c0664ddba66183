/** What a deal is worth, where there is little room: one line a currency, and the figures of the tab's header. */

export interface MoneyLine {
  /** `running:EUR`, `awaiting:EUR`, `ended:EUR`, `none`: stable, for tests and keys. */
  readonly id: string;
  /** "€144 a month · €5,184 at most" */
  readonly headline: string;
  /** "20 % of €720.00, until Oct 2028 · if approved" */
  readonly detail: string;
}

/** One of the tab's three figures. Empty where there is none. */
export interface Figure {
  readonly amount: string;
  readonly detail: string;
}

export interface Figures {
  readonly currency: string;
  /** Of all lines in this currency, whether they earn or not; empty where one of them is not known. */
  readonly mrr: string;
  readonly monthly: Figure;
  readonly earned: Figure;
  readonly maximum: Figure;
}

export interface MoneyView {
  readonly lines: readonly MoneyLine[];
  /** Whose they are, where several partners are paid: "Agence A: €148 a month · €5,328 at most". */
  readonly parts: readonly string[];
  /** By currency; none where there is no amount. */
  readonly figures: readonly Figures[];
  /** How each maximum comes about. */
  readonly calculations: readonly CalculationView[];
  readonly payouts: readonly PayoutsView[];
  /** What ended it, or would. */
  readonly stops: readonly string[];
}

export interface CalculationView {
  readonly id: string;
  /** "€740.00 × 20 % × 36 months = €5,328.00" */
  readonly text: string;
  /** Of which lines, and whether it is earned: "Marketing Hub Pro · if approved"; may be empty. */
  readonly detail: string;
}

/** Apart, and none is called paid: that stands in HubSpot's own statements alone. */
export type PayoutKind = 'earned' | 'unpaid' | 'projected' | 'awaiting';

export interface PayoutsView {
  readonly currency: string;
  /** In the order of time. */
  readonly quarters: readonly QuarterView[];
}

interface QuarterView {
  /** "Q4 2025" */
  readonly label: string;
  /** A kind without an amount is not there. `amount`: a decimal string, to be drawn. */
  readonly amounts: Readonly<Partial<Record<PayoutKind, { readonly amount: string; readonly text: string }>>>;
}
