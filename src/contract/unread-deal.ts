/** A deal that was asked for, or found, and of which nothing can be said. */
export interface UnreadDeal {
  readonly dealId: string;
  /** Absent where not even that is known. */
  readonly name?: string;
  /** Why, and what to do, in the reader's language. */
  readonly why: string;
}
