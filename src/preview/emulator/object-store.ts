/** The records of a portal, with their history and what the search index knows of them. */
import { calculatedNames, dealState, lineItemMoney } from './calculated-properties.ts';
import type { Clock } from './clock.ts';
import { notFound, type RefusedValue, refusedValues, validation } from './errors.ts';
import type { ObjectType } from './object-type.ts';
import type { Pipelines } from './pipelines.ts';
import type { PropertyDefinitions } from './property-definitions.ts';
import { kept, refusals } from './property-values.ts';
import { remember, type SavedRecords, type StoredRecord, type Values } from './stored-record.ts';

/**
 * A property that is required where another one has a certain value.
 * https://developers.hubspot.com/changelog/crm-api-write-validation-enforcement (2026; read 30 November 2026): a 400 of the
 * category VALIDATION_ERROR; the code of the error is a best reading.
 */
export interface ValidationRule {
  readonly when: { readonly property: string; readonly value: string };
  readonly requires: string;
}

/** Stands for the app's id as HubSpot writes it into the history. */
const clientSource = '24098761';

export class ObjectStore {
  readonly #records = new Map<string, Map<string, StoredRecord>>();
  /** In the order of their ids, by type; forgotten when a record comes or goes. */
  readonly #inOrder = new Map<string, readonly StoredRecord[]>();
  #nextId = 900_000_000;

  /** Rules that an admin has made for deals; from 2026-09 on HubSpot holds writes through its API to them as well. */
  readonly rules: ValidationRule[] = [];

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
    this.#put(record);
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
    this.#put(record);
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
    this.#put(record);
    return record;
  }

  /** Takes back a record of a batch that was refused as a whole. */
  forget(record: StoredRecord): void {
    this.#of(record.type).delete(record.id);
    this.#inOrder.delete(record.type.typeId);
  }

  all(type: ObjectType, archived = false): StoredRecord[] {
    const known = this.#inOrder.get(type.typeId);
    const inOrder = known ?? [...this.#of(type).values()].sort((one, other) => Number(one.id) - Number(other.id));
    if (known === undefined) this.#inOrder.set(type.typeId, inOrder);
    return inOrder.filter((record) => (record.archivedAt !== null) === archived);
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
    this.#inOrder.clear();
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

  #put(record: StoredRecord): void {
    this.#of(record.type).set(record.id, record);
    this.#inOrder.delete(record.type.typeId);
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
    refused.push(...this.#brokenRules(type, values, id));
    if (refused.length > 0) throw refusedValues(refused);
  }

  #brokenRules(type: ObjectType, values: Values, id: string | null): RefusedValue[] {
    if (type.typeId !== '0-3' || this.rules.length === 0) return [];
    const kept = id === null ? undefined : this.#of(type).get(id)?.values;
    const after = (name: string): string => (name in values ? values[name] : kept?.get(name)) ?? '';
    return this.rules
      .filter(({ when, requires }) => after(when.property) === when.value && after(requires) === '')
      .map(({ requires }) => ({
        name: requires,
        error: 'CONDITIONAL_REQUIRED_PROPERTY' as const,
        message: `${requires} is required by a rule of this account.`,
      }));
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
