/** The records of a portal, with their history and what the search index knows of them. */
import { calculatedNames, dealState, lineItemMoney } from './calculated-properties.ts';
import type { Clock } from './clock.ts';
import { notFound, refusedValues } from './errors.ts';
import type { ObjectType } from './object-types.ts';
import type { PropertyDefinitions } from './property-definitions.ts';
import { kept, refusals } from './property-values.ts';

export type Values = Readonly<Record<string, string | null>>;

export interface HistoryEntry {
  readonly value: string;
  readonly timestamp: string;
  readonly sourceType: string;
}

export interface StoredRecord {
  readonly id: string;
  readonly type: ObjectType;
  readonly values: Map<string, string | null>;
  readonly history: Map<string, HistoryEntry[]>;
  readonly createdAt: Date;
  updatedAt: Date;
  archivedAt: Date | null;
  /** What the search index held before the last write. */
  indexedBefore: ReadonlyMap<string, string | null> | null;
}

export class ObjectStore {
  readonly #records = new Map<string, Map<string, StoredRecord>>();
  #nextId = 900_000_000;

  constructor(
    readonly definitions: PropertyDefinitions,
    readonly clock: Clock,
  ) {}

  /** Puts a portal file's record in place: an explicit null stays empty where HubSpot would calculate. */
  seed(type: ObjectType, id: string, values: Values, at: Date): StoredRecord {
    const created = values[type.created];
    const createdAt = created === undefined || created === null ? at : new Date(created);
    const record: StoredRecord = {
      id,
      type,
      values: new Map(Object.entries(values)),
      history: new Map(),
      createdAt,
      updatedAt: at,
      archivedAt: null,
      indexedBefore: null,
    };
    for (const [name, value] of Object.entries(calculated(type, record.values))) {
      if (!record.values.has(name)) record.values.set(name, value);
    }
    this.#stamp(record);
    for (const [name, value] of record.values) remember(record, name, value, createdAt, 'CRM_UI');
    this.#of(type).set(id, record);
    return record;
  }

  create(type: ObjectType, values: Values): StoredRecord {
    this.check(type, values, null);
    const now = this.clock();
    const record: StoredRecord = {
      id: String(this.#nextId++),
      type,
      values: new Map(),
      history: new Map(),
      createdAt: now,
      updatedAt: now,
      archivedAt: null,
      indexedBefore: new Map(),
    };
    this.#write(record, values, now);
    this.#of(type).set(record.id, record);
    return record;
  }

  update(record: StoredRecord, values: Values): StoredRecord {
    this.check(record.type, values, record.id);
    record.indexedBefore = new Map(record.values);
    this.#write(record, values, this.clock());
    return record;
  }

  archive(record: StoredRecord): void {
    record.archivedAt = this.clock();
    record.updatedAt = record.archivedAt;
  }

  /** Takes back a record of a batch that was refused as a whole. */
  forget(record: StoredRecord): void {
    this.#of(record.type).delete(record.id);
  }

  all(type: ObjectType, archived = false): StoredRecord[] {
    return [...this.#of(type).values()]
      .filter((record) => (record.archivedAt !== null) === archived)
      .sort((one, other) => Number(one.id) - Number(other.id));
  }

  find(type: ObjectType, id: string, idProperty?: string, archived = false): StoredRecord | undefined {
    const record =
      idProperty === undefined || idProperty === 'hs_object_id'
        ? this.#of(type).get(id)
        : this.all(type, archived).find((each) => each.values.get(idProperty) === id);
    return record !== undefined && (record.archivedAt !== null) === archived ? record : undefined;
  }

  /** @throws HubSpotError 404 */
  get(type: ObjectType, id: string, idProperty?: string, archived = false): StoredRecord {
    const record = this.find(type, id, idProperty, archived);
    if (record === undefined) throw notFound();
    return record;
  }

  #of(type: ObjectType): Map<string, StoredRecord> {
    let records = this.#records.get(type.typeId);
    if (records === undefined) this.#records.set(type.typeId, (records = new Map<string, StoredRecord>()));
    return records;
  }

  /** @throws HubSpotError 400 that lists every refused value; `id` is the record that may keep its own unique value. */
  check(type: ObjectType, values: Values, id: string | null): void {
    const definitions = this.definitions.of(type);
    const refused = refusals(definitions, values);
    for (const [name, value] of Object.entries(values)) {
      if (value === null || value === '' || definitions.get(name)?.hasUniqueValue !== true) continue;
      const holder = this.all(type).find((each) => each.id !== id && each.values.get(name) === value);
      if (holder !== undefined) {
        refused.push({ name, error: 'CONFLICTING_UNIQUE_VALUE', message: `${holder.id} already has that value.` });
      }
    }
    if (refused.length > 0) throw refusedValues(refused);
  }

  #write(record: StoredRecord, given: Values, now: Date): void {
    const definitions = this.definitions.of(record.type);
    const values: Values = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, kept(definitions.get(name), value)]));
    const changed: Values = { ...values, ...calculated(record.type, new Map([...record.values, ...Object.entries(values)])) };
    for (const [name, value] of Object.entries(changed)) {
      if (record.values.get(name) === value) continue;
      record.values.set(name, value);
      remember(record, name, value, now, name in values ? 'INTEGRATION' : 'CALCULATED');
    }
    record.updatedAt = now;
    this.#stamp(record);
  }

  #stamp(record: StoredRecord): void {
    record.values.set('hs_object_id', record.id);
    record.values.set(record.type.created, record.createdAt.toISOString());
    record.values.set(record.type.modified, record.updatedAt.toISOString());
  }
}

function calculated(type: ObjectType, values: ReadonlyMap<string, string | null>): Values {
  if (type.typeId === '0-8') {
    const money = lineItemMoney(values);
    return Object.fromEntries(calculatedNames.line_items.map((name) => [name, money[name] ?? null]));
  }
  return type.typeId === '0-3' ? dealState(values) : {};
}

function remember(record: StoredRecord, name: string, value: string | null, at: Date, sourceType: string): void {
  const entry = { value: value ?? '', timestamp: at.toISOString(), sourceType };
  record.history.set(name, [entry, ...(record.history.get(name) ?? [])]);
}
