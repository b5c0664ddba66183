/** A form of few fields that a card can show, and what it sends when it is filled in. */

/** What one field says: a day is `YYYY-MM-DD`, an amount "740.00". */
export type FieldValue = string | boolean | readonly string[];

interface FieldFrame {
  /** Field of `record` in the request. */
  readonly field: string;
  readonly label: string;
  readonly required: boolean;
}

export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

/** `value`: what stands so far, or what is likely. A moment is told in the portal's zone and sent with its offset. */
export type FormField =
  | (FieldFrame & { readonly kind: 'date'; readonly value?: string })
  | (FieldFrame & { readonly kind: 'date_time' })
  | (FieldFrame & { readonly kind: 'yes_no'; readonly value?: boolean })
  | (FieldFrame & { readonly kind: 'choice'; readonly options: readonly FieldOption[]; readonly value?: string })
  | (FieldFrame & {
      readonly kind: 'several';
      readonly options: readonly FieldOption[];
      readonly value?: readonly string[];
    })
  /** Some of the deal's lines, as the view lists them. */
  | (FieldFrame & { readonly kind: 'lines'; readonly value?: 'all' | readonly string[] })
  /** `count`: a whole number, sent as one. */
  | (FieldFrame & { readonly kind: 'text' | 'domain' | 'amount' | 'count'; readonly value?: string })
  /** Several internet domains, separated as they were typed. */
  | (FieldFrame & { readonly kind: 'domains'; readonly value?: string });

export interface RecordForm {
  /** `link:701:automatic:signed`: stable, for tests and keys. */
  readonly id: string;
  /** "Record the signature": a verb and a few words, whichever of several it is about. */
  readonly button: string;
  /** Which of several: "Agence Nord, manual link". */
  readonly about?: string;
  /** "Proof": under which it stands in a menu. */
  readonly group: string;
  /** What is settled before anything is filled in: the kind of fact, whose it is, which link. */
  readonly fixed: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** At least one of them must be filled in; none, and there is nothing to fill in. */
  readonly fields: readonly FormField[];
}

/** What can be recorded from a card, beside what it is about. For a partner only of itself. */
export interface RecordingView {
  /** By the action's id. */
  readonly actions: Readonly<Record<string, RecordForm>>;
  /** By the missing fact's id. */
  readonly missing: Readonly<Record<string, RecordForm>>;
  /** By the remedy's code: what would change a verdict that is not met. */
  readonly remedies: Readonly<Record<string, RecordForm>>;
  /** The next steps of each link, by the proof's id. */
  readonly proofs: Readonly<Record<string, readonly RecordForm[]>>;
  /** Everything that can be recorded whatever is asked for, group by group; what was recorded and can be withdrawn comes last. */
  readonly general: readonly RecordForm[];
}
