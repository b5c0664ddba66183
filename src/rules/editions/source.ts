/** Where a statement about rules was read whose full text nobody outside has, and how sure that is. */

/** `read`: seen on a page of HubSpot's; `second_hand`: reported by somebody else. */
export type Certainty = 'read' | 'second_hand';

export interface Source {
  /** Our number of the statement: `DB-01`. */
  readonly id: `DB-${number}`;
  readonly certainty: Certainty;
  /** Where it was read, or is said to stand. */
  readonly page: string;
}
