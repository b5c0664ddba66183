/** One type of objects: how it is addressed, which scopes open it, what an answer carries unasked. */
export interface ObjectType {
  /** Plural name; for a custom object its fully qualified name. */
  readonly name: string;
  readonly typeId: string;
  /** Used in association types: `deal_to_line_item`. */
  readonly singular: string;
  /** Key of this type under `associations` of a v3 record. */
  readonly associationKey: string;
  readonly addresses: readonly string[];
  /** Any one of these opens the records for reading; likewise below. */
  readonly read: readonly string[];
  readonly write: readonly string[];
  readonly readSchema: readonly string[];
  readonly writeSchema: readonly string[];
  readonly created: string;
  readonly modified: string;
  /** Properties of an answer when none is asked for. */
  readonly unasked: readonly string[];
}
