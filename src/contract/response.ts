/**
 * What the functions `deal_engagement` and `record_engagement` answer: a view, or a failure that the card can explain.
 *
 * A function never throws for what can be expected, because HubSpot replaces the message of a thrown error by a
 * general one. Absent and null mean the same on this border (HubSpot may drop nulls on the way).
 */
import type { DealView } from './deal-view.ts';
import type { HistoryView } from './history.ts';
import type { Recordable } from './recording-request.ts';
import type { Dependency } from './refusal.ts';
import type { WhatIfCompared } from './what-if.ts';

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

export const recordFailureCodes = [
  'CHANGED', // the record says something else than the user saw; the newer state comes along; nothing was recorded
  'REFUSED', // it cannot be so, or this reader may not record it; every problem is named; nothing was recorded
  'NOT_INSTALLED', // the portal lacks the place for it; nothing was recorded
  'UNCERTAIN', // HubSpot did not say whether it wrote; the same request again finds out and does the rest
] as const;
export type RecordFailureCode = FailureCode | (typeof recordFailureCodes)[number];

/** What is wrong with a field of the request, in the reader's language. */
export interface Problem {
  /** `record.signedOn` */
  readonly path: string;
  readonly problem: string;
  /** What to do instead. */
  readonly hint: string;
  readonly ruleId?: string;
  /** What to put right first. `button`: opens its form, where the view offers one. */
  readonly dependsOn?: Dependency & { readonly button: string };
}

export interface RecordFailure extends Omit<Failure, 'code'> {
  readonly code: RecordFailureCode;
  readonly problems?: readonly Problem[];
  /** The deal as it is now, for CHANGED. */
  readonly view?: DealView;
}

export interface RecordedFact {
  /** Field of the request: `signedOn`. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
}

/** Somebody else stated the same fact at the same moment. */
export interface ConflictShown {
  readonly label: string;
  readonly theirs: string;
  readonly at: string;
  readonly theirsStands: boolean;
  readonly sentence: string;
}

export interface RecordWarningShown {
  readonly id: string;
  readonly text: string;
}

export type RecordEngagementResponse =
  | {
      readonly ok: true;
      /** The deal with what was recorded. */
      readonly view: DealView;
      readonly recorded: readonly RecordedFact[];
      /** Nothing was written: it says why, in a sentence. */
      readonly unchanged?: string;
      /** True where this very request had been recorded before. */
      readonly repeated?: true;
      readonly conflicts?: readonly ConflictShown[];
      readonly warnings?: readonly RecordWarningShown[];
      /** A recording that takes this one back, as long as nothing else changes; absent where nothing does. */
      readonly undo?: Recordable;
    }
  | RecordFailure;

/** Of `deal_engagement` where something is tried. `problems`: by field of the scenario. */
export type WhatIfResponse =
  { readonly ok: true; readonly compared: WhatIfCompared } | (Failure & { readonly problems?: readonly Problem[] });

/** Of `deal_engagement` where its history is asked for. */
export type HistoryResponse = { readonly ok: true; readonly history: HistoryView } | Failure;
