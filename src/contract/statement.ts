/**
 * What the page of a quarter's statement hears of some of its deals: each judged anew, as `roe statement` judges it, with
 * its amounts line by line and month by month. Nothing is written. Absent and null mean the same on this border.
 */
import type { Program } from '../rules/language/determination.ts';
import type { PayoutKind } from './money.ts';
import type { UnreadDeal } from './unread-deal.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** One line of a deal in one month. */
export interface StatedAmount {
  /** `2026-10` */
  readonly month: string;
  /** In HubSpot's portal whose it is; absent: of several nobody knows yet. A partner's own portal names nobody. */
  readonly partner?: Named;
  readonly lineItemId: string;
  readonly line: string;
  readonly program: Program;
  readonly currency: string;
  /** Two decimals; below zero only where a closed quarter is taken back. */
  readonly amount: string;
  readonly kind: PayoutKind;
  /** By what HubSpot announced, and not by a text that is known. */
  readonly provisional?: true;
  /** It takes back, or says anew, an amount of this quarter, which was closed before. */
  readonly adjusts?: string;
}

/** `months`: of a line nobody knows for how long it is paid. `payments`: nobody noted what the customer paid. */

export type UntoldWhy = 'months' | 'payments';

/** A month whose amounts are not what the determination says: a fault of ours. */
interface StatedMismatch {
  readonly month: string;
  readonly currency: string;
  readonly determined: string;
  readonly stated: string;
}

export interface StatedDeal {
  readonly dealId: string;
  readonly name: string;
  /** Of the customer; absent: the deal names none. */
  readonly customer?: Named;
  readonly amounts: readonly StatedAmount[];
  readonly untold: readonly UntoldWhy[];
  /** Empty: it adds up to the cent. */
  readonly mismatches: readonly StatedMismatch[];
  /**
   * What reads otherwise than it was closed: the negated original and what stands in its place. Of the quarter itself where
   * that is closed; else of those before, where this is the one that takes them up, and then they are part of its sums.
   */
  readonly adjustments?: readonly StatedAmount[];
}

/** As it was closed, whatever has become of the deal. */
export type ClosedDeal = Pick<StatedDeal, 'dealId' | 'name' | 'customer' | 'amounts'>;

/** Each of the deals that were asked for is one of both. */
export interface DealsStated {
  readonly ok: true;
  readonly quarter: string;
  readonly stated: readonly StatedDeal[];
  readonly unread: readonly UnreadDeal[];
  /** Of those that were asked for, where the quarter is closed and the portal keeps its amounts. */
  readonly closed?: readonly ClosedDeal[];
  /** ISO instant. */
  readonly asOf: string;
}

/** Whether a quarter is closed, as the portal keeps it. */
export interface QuarterState {
  readonly ok: true;
  readonly quarter: string;
  /** Absent: it is open. */
  readonly closing?: QuarterClosed;
  /** Ids of deals that are part of a closed quarter, and are to be read to see whether they still read the same. */
  readonly closedDeals: readonly string[];
  /** Closed quarters whose adjustments belong here, and whose amounts the portal could not keep: a command states them. */
  readonly withoutAmounts: readonly string[];
  /** A sentence: why nobody can say whether it is closed. */
  readonly unread?: string;
}

export interface QuarterClosed {
  /** ISO instant. */
  readonly closedAt: string;
  /** As the command said; nobody checked it. */
  readonly by: string;
  readonly digest: string;
  readonly deals: number;
  readonly totals: readonly (Readonly<Record<PayoutKind, string>> & { readonly currency: string })[];
  /** In HubSpot's portal what each partner is due, where the portal could not keep every amount. */
  readonly partners?: readonly (Readonly<Record<PayoutKind, string>> & {
    readonly currency: string;
  } & Partial<Named>)[];
  /** Whether the portal keeps every amount of it. */
  readonly inFull: boolean;
  /** The open quarter in which it is stated what reads otherwise since. */
  readonly adjustedIn: string;
}
