/**
 * What the portfolio page asks of, and hears from, the function `shared_deals`: a page of the deals that HubSpot and
 * partners share, as their last evaluation wrote them on the deals; an evaluation of some of them anew; or what some of
 * them bring in a quarter.
 *
 * No deal is left out: one that was never evaluated, or that cannot be read, is a row that says so. Absent and null mean
 * the same on this border.
 */
import * as z from 'zod';
import { quarterSchema } from './closed-quarter.ts';
import type { TurnKind } from './turn.ts';
import type { Audience } from './deal-view.ts';
import type { Failure, FailureCode, Problem } from './response.ts';
import type { DealsStated, QuarterState } from './statement.ts';
import type { UnreadDeal } from './unread-deal.ts';
import type { AmountsByPartner, WrittenAmounts } from './written-amounts.ts';

/** Of one request: what a function manages within its time. */
export const mostEvaluated = 20;

const recordId = z.string().regex(/^\d{1,19}$/);
const asked = { locale: z.string().max(35).optional(), timeZone: z.string().max(64).optional() };

export const portfolioRequestSchema = z.discriminatedUnion('ask', [
  z.strictObject({
    ask: z.literal('page'),
    ...asked,
    /** `next` of the page before; absent: the first page, which holds the newest deals. */
    from: recordId.optional(),
  }),
  z.strictObject({
    ask: z.literal('evaluate'),
    ...asked,
    dealIds: z.array(recordId).min(1).max(mostEvaluated),
  }),
  z.strictObject({
    /** What these deals bring in a quarter. */
    ask: z.literal('statement'),
    ...asked,
    quarter: quarterSchema,
    dealIds: z.array(recordId).min(1).max(mostEvaluated),
    /** Held against the quarters that are closed: asked only where there are any. */
    compared: z.boolean().optional(),
  }),
  /** Whether it is closed. */
  z.strictObject({ ask: z.literal('quarter'), ...asked, quarter: quarterSchema }),
]);
export type PortfolioRequest = z.output<typeof portfolioRequestSchema>;

/** Whose step is next, as the deal's record says it. */
export const turnOwners = ['you', 'partner', 'customer', 'hubspot', 'specialist', 'admin', 'nobody'] as const;
export type TurnOwner = (typeof turnOwners)[number];

/**
 * How far the row can be relied on. `changed`: the deal says something else by now. `time`: a day that decides has come.
 * `version`: an earlier version of the app evaluated it. `never`: nobody did, or for another audience.
 * `unsure`: whether it changed could not be looked at.
 */
export const rowStates = ['current', 'changed', 'time', 'version', 'never', 'unsure'] as const;
export type RowState = (typeof rowStates)[number];

export interface SharedDeal {
  readonly dealId: string;
  readonly name: string;
  readonly state: RowState;
  /** In HubSpot's portal the partners on the deal, by name, each once; a partner's own portal names nobody. */
  readonly partners?: readonly string[];
  /** ISO instant; absent: never. */
  readonly evaluatedAt?: string;
  /** Absent: not evaluated. */
  readonly evaluation?: DealEvaluation;
}

export interface DealEvaluation {
  /** Null: written by hand, or by a version that knows more kinds. */
  readonly turn: TurnKind | null;
  /** "Share the proof"; without the date. */
  readonly turnText: string;
  /** Null: as with the turn. */
  readonly owner: TurnOwner | null;
  /** `YYYY-MM-DD` */
  readonly due?: string;
  /** `YYYY-MM-DD` */
  readonly proofDue?: string;
  /** In HubSpot's portal who gets the credit; in a partner's own portal nobody is named. */
  readonly creditedPartner?: string;
  /** Absent: the lines are not known, or the text cannot be read. Never added across currencies. */
  readonly amounts?: readonly WrittenAmounts[];
  /** In HubSpot's portal, where not all of the amounts are the credited partner's: whose each is. */
  readonly byPartner?: AmountsByPartner;
  /** The deal closed outside the dates of the rules that judged it: its amounts may follow other ones. */
  readonly outsideDates?: true;
  /** What HubSpot announced judged it, and not a text that is known. */
  readonly provisional?: true;
  /** The record could not take the payouts by quarter. */
  readonly payoutsLeftOut?: true;
}

export type SharedDealsPage = {
  readonly ok: true;
  readonly deals: readonly SharedDeal[];
  readonly unread: readonly UnreadDeal[];
  /** A sentence: why some shared deals may be on no page, and what to do; absent: all of them are. */
  readonly incomplete?: string;
  /** Of all shared deals, this page and those to come; as HubSpot's search counts them, some seconds late. */
  readonly total: number;
  /** Where the next page begins; absent: this is the last one. */
  readonly next?: string;
  readonly audience: Audience;
  /** ISO instant. */
  readonly asOf: string;
};

/** Of these deals, the ones that were evaluated and the ones that were not; each of them is one of both. */
export interface DealsEvaluated {
  readonly ok: true;
  readonly deals: readonly SharedDeal[];
  readonly unread: readonly UnreadDeal[];
  /** Ids of deals that were evaluated, and whose record did not take the answer: the next page tells the former one. */
  readonly notWritten: readonly string[];
}

export type PortfolioFailureCode = FailureCode | 'NOT_INSTALLED';

export interface PortfolioFailure extends Omit<Failure, 'code'> {
  readonly code: PortfolioFailureCode;
  /** For BAD_INPUT: every one. */
  readonly problems?: readonly Problem[];
}

export type PortfolioResponse = SharedDealsPage | DealsEvaluated | DealsStated | QuarterState | PortfolioFailure;
