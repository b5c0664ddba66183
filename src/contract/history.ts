/**
 * What was recorded on a deal, what was saved of its assessments, and what is different between two of them: asked for by
 * the tab's own History, and by nobody else.
 */
import type { Recordable } from './recording-request.ts';
import type { SavedAssessment } from './saved-assessments.ts';

/** One recording, as the log of its record keeps it. */
export interface LoggedEntry {
  /** ISO, by the function's clock. */
  readonly at: string;
  /** As the card said; nobody checked it. */
  readonly saidBy: string;
  /** It was recorded in a partner's own portal: HubSpot's word there is what that partner said. */
  readonly byPartner: boolean;
  /** Whose record it is; null: the deal's. */
  readonly partnerId: string | null;
  readonly kind: string;
  /** Of an entry of a list, what was said of it. */
  readonly said: Recordable | null;
  /** Of what has a property of its own, what stood there afterwards. */
  readonly fields: readonly LoggedField[];
  /** ISO: a later recording withdrew all that this one said. */
  readonly withdrawnAt?: string;
}

export interface LoggedField {
  /** Field of a recording of that kind: `signedOn`. */
  readonly field: string;
  readonly link?: 'automatic' | 'manual';
  /** As HubSpot keeps it. `none`: none so far; `withdrawn`: unknown again. */
  readonly to: { readonly said: string } | 'none' | 'withdrawn';
}

/** What could not be told of a log. `partnerId` as above. */
export interface LogGap {
  readonly partnerId: string | null;
  /** `unread`: the record was not read; `lines`: some lines say nothing; `dropped`: the oldest gave way. */
  readonly why: 'unread' | 'lines' | 'dropped';
  readonly count: number;
}

/** Newest first. For a partner only its own. */
export interface DealHistory {
  readonly entries: readonly LoggedEntry[];
  readonly gaps: readonly LogGap[];
  /** `unreadable`: what stands in the property is none of ours; nothing is written over it. */
  readonly saved: readonly SavedAssessment[] | { readonly unreadable: string };
  /** The mark of what the deal is evaluated of now. */
  readonly mark: string;
}

export interface EntryView {
  readonly when: string;
  readonly who: string;
  /** A line each: "Signed on 4 November 2025". */
  readonly what: readonly string[];
  /** "as recorded by the partner", "withdrawn on 5 Nov"; may be empty. */
  readonly note: string;
}

/** A state of the deal that can be held against another: what is now, or what was saved. */
export interface MomentView {
  /** `now`, or of the saved assessment. */
  readonly id: string;
  /** "Now", "5 Nov 2025, 10:42" */
  readonly label: string;
  /** Empty for now. */
  readonly by: string;
  /** Marks of the same facts are the same. */
  readonly facts: string;
}

/** What is not the same in all moments; `at`: by moment, a place in `texts`. */
export interface MomentRow {
  /** `turn`, `earned:EUR`, `line:31`, `proof:701:automatic:signed`: stable, for tests and keys. */
  readonly id: string;
  readonly label: string;
  readonly at: readonly number[];
}

export interface HistoryView {
  /** Newest first. */
  readonly entries: readonly EntryView[];
  /** What could not be read, or is not told: a sentence each. */
  readonly notes: readonly string[];
  /** The present one first, then the saved ones, newest first. */
  readonly moments: readonly MomentView[];
  readonly rows: readonly MomentRow[];
  readonly texts: readonly string[];
  /** Why nothing can be saved, and the way out; absent where it can. */
  readonly notSaved?: string;
  /** The whole file, for a dispute. */
  readonly file: string;
  /** What is said once it is copied: who stands in it. */
  readonly copied: string;
}
