/** The records of a portal, with their history and what the search index knows of them. */
import { calculatedNames, dealState, lineItemMoney } from './calculated-properties.ts';
import type { Clock } from './clock.ts';
import { notFound, type RefusedValue, refusedValues, validation } from './errors.ts';
import type { ObjectType } from './object-type.ts';
import type { Pipelines } from './pipelines.ts';
import type { PropertyDefinitions } from './property-definitions.ts';
import { kept, refusals } from './property-values.ts';
import { remember, type SavedRecords, type StoredRecord, type Values } from './stored-record.ts';

/** Stands for the app's id as HubSpot writes it into the history. */
const clientSource = '24098761';

export class ObjectStore {
  readonly #records = new Map<string, Map<string, StoredRecord>>();
  #nextId = 900_000_000;

  constructor(
    readonly definitions: PropertyDefinitions,
    readonly pipelines: Pipelines,
    readonly clock: Clock,
  ) {}

  /** Puts a portal file's record in place: an explicit null stays empty where HubSpot would calculate. */
  seed(type: ObjectType, id: string, values: Values, at: Date): StoredRecord {
    const created = values[type.created];
    const createdAt = created === undefined || created === null ? at : new Date(created);
    const origin = { ...calculated(type, values, this.pipelines), ...values };
    const record: StoredRecord = {
      id,
      type,
      values: new Map(Object.entries(origin)),
      origin,
      changes: new Map(),
      createdAt,
      updatedAt: at,
      archivedAt: null,
      indexedBefore: null,
    };
    this.#stamp(record);
    this.#of(type).set(id, record);
    return record;
  }

  /** @throws HubSpotError 400 for a value that HubSpot refuses or a required property that is missing. */
  create(type: ObjectType, values: Values, required: readonly string[] = []): StoredRecord {
    this.check(type, values, null);
    const missing = required.filter((name) => (values[name] ?? '') === '');
    if (missing.length > 0)
      throw validation(
        `Error creating ${type.typeId}. Some required properties were not set.`,
        missing.map((name) => ({
          message: `${name} is required`,
          code: 'REQUIRED_PROPERTY_MISSING',
          context: { properties: [name] },
        })),
      );
    const now = this.clock();
    const record: StoredRecord = {
      id: String(this.#nextId++),
      type,
      values: new Map(),
      origin: null,
      changes: new Map(),
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

  /**
   * A third record in the place of both, which answers for their ids from now on.
   * https://developers.hubspot.com/changelog/announcement-deals-now-support-merging (read 29 November 2026)
   */
  merge(primary: StoredRecord, other: StoredRecord): StoredRecord {
    const now = this.clock();
    const filled = (values: ReadonlyMap<string, string | null>) =>
      [...values].filter(([, value]) => (value ?? '') !== '');
    const record: StoredRecord = {
      id: String(this.#nextId++),
      type: primary.type,
      values: new Map([...filled(other.values), ...filled(primary.values)]),
      origin: { ...other.origin, ...primary.origin },
      changes: new Map([...other.changes, ...primary.changes]),
      createdAt: primary.createdAt < other.createdAt ? primary.createdAt : other.createdAt,
      updatedAt: now,
      archivedAt: null,
      indexedBefore: new Map(),
    };
    const away = [primary, other].flatMap((each) => [...mergedAway(each), each.id]);
    record.values.set(mergedIds, away.join(';'));
    this.#stamp(record);
    this.forget(primary);
    this.forget(other);
    this.#of(record.type).set(record.id, record);
    return record;
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

  /** @throws HubSpotError 400 for an `idProperty` whose values are not unique. */
  find(type: ObjectType, id: string, idProperty?: string, archived = false): StoredRecord | undefined {
    const record =
      idProperty === undefined || idProperty === 'hs_object_id'
        ? (this.#of(type).get(id) ?? this.#mergedFrom(type, id))
        : this.#byUniqueValue(type, idProperty, id, archived);
    return record !== undefined && (record.archivedAt !== null) === archived ? record : undefined;
  }

  /** @throws HubSpotError 404 */
  get(type: ObjectType, id: string, idProperty?: string, archived = false): StoredRecord {
    const record = this.find(type, id, idProperty, archived);
    if (record === undefined) throw notFound();
    return record;
  }

  saved(): SavedRecords {
    const records = [...this.#records.values()].flatMap((each) => [...each.values()]);
    return {
      nextId: this.#nextId,
      records: records.map(({ type, values, changes, createdAt, updatedAt, archivedAt, id, origin }) => ({
        typeId: type.typeId,
        id,
        values: Object.fromEntries(values),
        origin,
        changes: Object.fromEntries(changes),
        createdAt: createdAt.toISOString(),
        updatedAt: updatedAt.toISOString(),
        archivedAt: archivedAt?.toISOString() ?? null,
      })),
    };
  }

  restore({ nextId, records }: SavedRecords, typeOf: (typeId: string) => ObjectType): void {
    this.#records.clear();
    this.#nextId = nextId;
    for (const { typeId, id, values, origin, changes, createdAt, updatedAt, archivedAt } of records) {
      const type = typeOf(typeId);
      this.#of(type).set(id, {
        id,
        type,
        values: new Map(Object.entries(values)),
        origin,
        changes: new Map(Object.entries(changes)),
        createdAt: new Date(createdAt),
        updatedAt: new Date(updatedAt),
        archivedAt: archivedAt === null ? null : new Date(archivedAt),
        indexedBefore: null,
      });
    }
  }

  #mergedFrom(type: ObjectType, id: string): StoredRecord | undefined {
    return [...this.#of(type).values()].find((record) => mergedAway(record).includes(id));
  }

  #refusedStages(values: Values): RefusedValue[] {
    return (['pipeline', 'dealstage'] as const).flatMap((name) => {
      const value = values[name] ?? '';
      const allowed = this.pipelines.allowed(name);
      if (value === '' || allowed.includes(value)) return [];
      return [
        {
          name,
          error: 'INVALID_OPTION' as const,
          message: `${value} was not one of the allowed options: [${allowed.join(', ')}]`,
        },
      ];
    });
  }

  #byUniqueValue(type: ObjectType, name: string, value: string, archived: boolean): StoredRecord | undefined {
    // HubSpot takes a contact's address for an id as well, although the property is not marked as unique.
    if (this.definitions.of(type).get(name)?.hasUniqueValue !== true && !(type.typeId === '0-1' && name === 'email'))
      throw validation(`The property ${name} of ${type.name} does not have unique values`);
    return [...this.#of(type).values()].find(
      (each) => each.values.get(name) === value && (each.archivedAt !== null) === archived,
    );
  }

  #of(type: ObjectType): Map<string, StoredRecord> {
    let records = this.#records.get(type.typeId);
    if (records === undefined) this.#records.set(type.typeId, (records = new Map<string, StoredRecord>()));
    return records;
  }

  /** @throws HubSpotError 400 that lists every refused value; `id` is the record that may keep its own unique value. */
  check(type: ObjectType, values: Values, id: string | null): void {
    const definitions = this.definitions.of(type);
    const refused = [...refusals(definitions, values), ...(type.typeId === '0-3' ? this.#refusedStages(values) : [])];
    for (const [name, value] of Object.entries(values)) {
      if (value === null || value === '' || definitions.get(name)?.hasUniqueValue !== true) continue;
      const holder = this.#byUniqueValue(type, name, value, false);
      if (holder !== undefined && holder.id !== id) {
        refused.push({ name, error: 'CONFLICTING_UNIQUE_VALUE', message: `${holder.id} already has that value.` });
      }
    }
    if (refused.length > 0) throw refusedValues(refused);
  }

  #write(record: StoredRecord, given: Values, now: Date): void {
    const definitions = this.definitions.of(record.type);
    const values: Values = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [
        name,
        kept(definitions.get(name), value, record.values.get(name) ?? null),
      ]),
    );
    const changed: Values = {
      ...values,
      ...calculated(record.type, { ...Object.fromEntries(record.values), ...values }, this.pipelines),
    };
    for (const [name, value] of Object.entries(changed)) {
      if (record.values.get(name) === value) continue;
      record.values.set(name, value);
      if (name in values) remember(record, name, value, now, 'INTEGRATION', clientSource);
      else remember(record, name, value, now, 'CALCULATED', '');
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

const mergedIds = 'hs_merged_object_ids';
const mergedAway = ({ values }: StoredRecord): string[] =>
  (values.get(mergedIds) ?? '').split(';').filter((id) => id !== '');

function calculated(type: ObjectType, values: Values, pipelines: Pipelines): Values {
  if (type.typeId === '0-8') {
    const money = lineItemMoney(values);
    return Object.fromEntries(calculatedNames.line_items.map((name) => [name, money[name] ?? null]));
  }
  return type.typeId === '0-3' ? dealState(pipelines.outcome(values['dealstage'] ?? '')) : {};
}
