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
}

/** Each of the deals that were asked for is one of both. */
export interface DealsStated {
  readonly ok: true;
  readonly quarter: string;
  readonly stated: readonly StatedDeal[];
  readonly unread: readonly UnreadDeal[];
  /** ISO instant. */
  readonly asOf: string;
}
