/**
 * What the function `deal_engagement` answers: a view, or a failure that the card can explain.
 *
 * A function never throws for what can be expected, because HubSpot replaces the message of a thrown error by a
 * general one. Absent and null mean the same on this border (HubSpot may drop nulls on the way).
 */
import type { DealView } from './deal-view.ts';

export const failureCodes = [
  'BAD_INPUT', // the deal id is missing or no id, or the parameters are none
  'NO_TOKEN', // the app has no access token: it is not installed, or its installation is broken
  'UNAUTHORIZED', // HubSpot refused the token (401)
  'FORBIDDEN', // a scope is missing (403)
  'NOT_FOUND', // no such deal, or it was deleted or merged
  'RATE_LIMITED', // HubSpot asked to slow down (429) for longer than a card can wait
  'HUBSPOT_DOWN', // HubSpot answered 5xx or nothing at all
  'TIMEOUT', // the answer would have come after the deadline
  'UNREADABLE', // HubSpot answered, but not in a shape that can be trusted
  'INTERNAL', // a fault of the app itself
] as const;
export type FailureCode = (typeof failureCodes)[number];

export interface Failure {
  readonly ok: false;
  readonly code: FailureCode;
  /** What failed, why, and the next step, in the reader's language. Never a token, never another party's name. */
  readonly message: string;
  /** Seconds. */
  readonly retryAfter?: number;
  /** The scope that is missing, for FORBIDDEN. */
  readonly missingScope?: string;
  /** HubSpot's own id of the failed call, for its support. */
  readonly correlationId?: string;
}

export type DealEngagementResponse = { readonly ok: true; readonly view: DealView } | Failure;
