/** A record with everything that its properties were, and how both are kept in a file. */
import type { ObjectType } from './object-type.ts';

export type Values = Readonly<Record<string, string | null>>;

export interface HistoryEntry {
  readonly value: string;
  /** HubSpot's clock. */
  readonly timestamp: string;
  /** `INTEGRATION` for what a client wrote, `CALCULATED` for what HubSpot did, `CRM_UI` for what a portal's files say. */
  readonly sourceType: string;
  /** Which client or person; empty where HubSpot itself did it. */
  readonly sourceId: string;
}

export interface StoredRecord {
  readonly id: string;
  readonly type: ObjectType;
  readonly values: Map<string, string | null>;
  /** What a portal's files say, told in the history as if a person had typed it; null for a record that a client made. */
  readonly origin: Values | null;
  /** Changes since, newest first. */
  readonly changes: Map<string, HistoryEntry[]>;
  readonly createdAt: Date;
  updatedAt: Date;
  archivedAt: Date | null;
  /** What the search index held before the last write. */
  indexedBefore: ReadonlyMap<string, string | null> | null;
}

export interface SavedRecords {
  readonly nextId: number;
  readonly records: readonly {
    readonly typeId: string;
    readonly id: string;
    readonly values: Values;
    readonly origin: Values | null;
    readonly changes: Readonly<Record<string, HistoryEntry[]>>;
    readonly createdAt: string;
    readonly updatedAt: string;
    readonly archivedAt: string | null;
  }[];
}

/** Every value that a property had, newest first, with its instant and source. */
export function historyOf({ changes, origin, createdAt }: StoredRecord, name: string): HistoryEntry[] {
  const first = origin?.[name];
  return [
    ...(changes.get(name) ?? []),
    ...(first === undefined
      ? []
      : [{ value: first ?? '', timestamp: createdAt.toISOString(), sourceType: 'CRM_UI', sourceId: '' }]),
  ];
}

/** Puts a change at the head of a property's history. */
export function remember(
  record: StoredRecord,
  name: string,
  value: string | null,
  at: Date,
  sourceType: string,
  sourceId: string,
): void {
  const entry = { value: value ?? '', timestamp: at.toISOString(), sourceType, sourceId };
  record.changes.set(name, [entry, ...(record.changes.get(name) ?? [])]);
}
