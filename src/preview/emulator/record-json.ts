/** A stored record as HubSpot answers it. */
import type { PortalState } from './state.ts';
import { historyOf, type StoredRecord } from './stored-record.ts';

export interface Asked {
  /** Null: the type's default properties. */
  readonly properties: readonly string[] | null;
  readonly withHistory: readonly string[];
}

export interface RecordJson {
  readonly id: string;
  readonly properties: Record<string, string | null>;
  readonly propertiesWithHistory?: Record<string, readonly object[]>;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archived: boolean;
  readonly archivedAt?: string;
}

/** Properties that the portal does not define are left out, as HubSpot does; defined and empty ones are null. */
export function recordJson(state: PortalState, record: StoredRecord, asked: Asked): RecordJson {
  const definitions = state.definitions.of(record.type);
  const defined = (name: string): boolean => definitions.get(name)?.archived === false;
  const names =
    asked.properties === null
      ? record.type.unasked
      : [...asked.properties, record.type.created, record.type.modified, 'hs_object_id'];
  const history = asked.withHistory.filter(defined).map((name) => [name, historyOf(record, name)] as const);
  return {
    id: record.id,
    properties: Object.fromEntries(names.filter(defined).map((name) => [name, valueOf(state, record, name)])),
    ...(history.length === 0 ? {} : { propertiesWithHistory: Object.fromEntries(history) }),
    createdAt: record.createdAt.toISOString(),
    updatedAt: record.updatedAt.toISOString(),
    archived: record.archivedAt !== null,
    ...(record.archivedAt === null ? {} : { archivedAt: record.archivedAt.toISOString() }),
  };
}

/** HubSpot counts and adds up a deal's lines by itself, and adds the MRR of lines that follow each other as well. */
function valueOf(state: PortalState, record: StoredRecord, name: string): string | null {
  const stored = record.values.get(name) ?? null;
  if (record.type.typeId !== '0-3') return stored;
  if (name === 'hs_num_of_associated_line_items') return String(linesOf(state, record).length);
  if (stored !== null || !summed.includes(name)) return stored;
  const sum = linesOf(state, record).reduce(
    (total, line) => total + Math.round(Number(line.values.get(name) ?? 0) * 100),
    0,
  );
  return (sum / 100).toFixed(2);
}

const summed = ['hs_mrr', 'hs_arr', 'hs_acv', 'hs_tcv'];

function linesOf(state: PortalState, deal: StoredRecord): StoredRecord[] {
  const lineItems = state.types.byTypeId('0-8');
  return state.associations.of(deal, lineItems).flatMap(({ toId }) => state.objects.find(lineItems, toId) ?? []);
}
