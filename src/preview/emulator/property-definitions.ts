/** The properties and groups that a portal defines, and what HubSpot lets a client do with them. */
import { HubSpotError, alreadyExists, notFound, validation } from './errors.ts';
import { firstGroup, hubspotDefinitions } from './hubspot-properties.ts';
import type { ObjectType } from './object-type.ts';
import {
  checkDefinition,
  type NewProperty,
  type PropertyChange,
  type PropertyDefinition,
} from './property-definition.ts';

export interface PropertyGroup {
  readonly name: string;
  readonly label: string;
  readonly displayOrder: number;
}

/** What a portal has beyond HubSpot's own definitions, by the type's id. */
export interface SavedDefinitions {
  readonly typeId: string;
  readonly groups: readonly PropertyGroup[];
  readonly properties: readonly PropertyDefinition[];
}

const uniquePropertiesAnObject = 10;

export class PropertyDefinitions {
  readonly #byType = new Map<string, Map<string, PropertyDefinition>>();
  readonly #groups = new Map<string, Map<string, PropertyGroup>>();

  /** `limit`: custom properties an object, HubSpot's is 1,000. */
  constructor(readonly limit = 1_000) {}

  /** Every definition of the type, archived ones too. */
  of(type: ObjectType): ReadonlyMap<string, PropertyDefinition> {
    return this.#definitions(type);
  }

  groupsOf(type: ObjectType): ReadonlyMap<string, PropertyGroup> {
    return this.#groupsOf(type);
  }

  /** Properties that count against the limit. */
  customOf(type: ObjectType): PropertyDefinition[] {
    return [...this.of(type).values()].filter((each) => !each.hubspotDefined && !each.archived);
  }

  /** @throws HubSpotError 404 for a property that does not exist or is (not) archived. */
  get(type: ObjectType, name: string, archived = false): PropertyDefinition {
    const definition = this.of(type).get(name);
    if (definition?.archived !== archived) throw notFound(`Property "${name}" does not exist`);
    return definition;
  }

  /**
   * The name of an archived property restores it with the definition that is given; its age stays.
   * @throws HubSpotError 409 for a name in use, 400 for a definition, group or number that HubSpot does not take.
   */
  create(type: ObjectType, wanted: NewProperty, now: string): PropertyDefinition {
    const known = this.of(type).get(wanted.name);
    if (known?.archived === false)
      throw alreadyExists(`A property named '${wanted.name}' already exists.`, 'Properties.PROPERTY_WITH_NAME_EXISTS');
    checkDefinition(wanted);
    this.#checkGroup(type, wanted.groupName);
    if (this.customOf(type).length >= this.limit)
      throw validation(`The limit of ${this.limit} custom properties for ${type.name} is reached.`);
    if (
      wanted.hasUniqueValue &&
      this.customOf(type).filter((each) => each.hasUniqueValue).length >= uniquePropertiesAnObject
    )
      throw validation(`An object has at most ${uniquePropertiesAnObject} properties with unique values.`);
    return this.#put(type, {
      ...wanted,
      hasUniqueValue: known?.hasUniqueValue ?? wanted.hasUniqueValue,
      hubspotDefined: known?.hubspotDefined ?? false,
      calculated: known?.calculated ?? false,
      readOnlyValue: known?.readOnlyValue ?? false,
      archivable: true,
      createdAt: known?.createdAt ?? now,
      updatedAt: now,
      archived: false,
      archivedAt: null,
    });
  }

  /** Options that are given replace the list; what is not given stays. @throws HubSpotError 404, 400 */
  change(type: ObjectType, name: string, change: PropertyChange, now: string): PropertyDefinition {
    const known = this.get(type, name);
    if (known.hubspotDefined) throw validation(`The property ${name} is read only`);
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const changed = { ...known, ...given, updatedAt: now };
    checkDefinition(changed);
    this.#checkGroup(type, changed.groupName);
    return this.#put(type, changed);
  }

  /** As an admin does it, whatever HubSpot lets a client archive; archived properties disappear from answers. */
  archive(type: ObjectType, name: string, now: string): void {
    const definition = this.of(type).get(name);
    if (definition !== undefined) this.#put(type, { ...definition, archived: true, archivedAt: now });
  }

  /** @throws HubSpotError 404; 400 for one of HubSpot's that may not be archived. */
  archiveByClient(type: ObjectType, name: string, now: string): void {
    if (!this.get(type, name).archivable)
      throw validation(`The property ${name} is defined by HubSpot and cannot be archived`);
    this.archive(type, name, now);
  }

  /** @throws HubSpotError 409 for a name in use; HubSpot's words for it are a best reading. */
  createGroup(type: ObjectType, group: PropertyGroup): PropertyGroup {
    if (this.groupsOf(type).has(group.name))
      throw alreadyExists(
        `A property group named ${group.name} already exists.`,
        'PropertyGroupError.GROUP_ALREADY_EXISTS',
      );
    this.#groupsOf(type).set(group.name, group);
    return group;
  }

  /** @throws HubSpotError 404 */
  group(type: ObjectType, name: string): PropertyGroup {
    const group = this.groupsOf(type).get(name);
    if (group === undefined) throw notFound(`Property group "${name}" does not exist`);
    return group;
  }

  changeGroup(type: ObjectType, name: string, change: Partial<Omit<PropertyGroup, 'name'>>): PropertyGroup {
    const changed = { ...this.group(type, name), ...change };
    this.#groupsOf(type).set(name, changed);
    return changed;
  }

  /** @throws HubSpotError 404; 400 with HubSpot's own body as text in `message`, as it was seen. */
  archiveGroup(type: ObjectType, name: string): void {
    this.group(type, name);
    if ([...this.of(type).values()].some((each) => each.groupName === name && !each.archived)) {
      const body = {
        status: 'error',
        message: "Can't delete or purge a group with active properties",
        category: 'VALIDATION_ERROR',
        subCategory: 'PropertyGroupError.GROUP_WITH_ACTIVE_PROPERTIES',
      };
      throw new HubSpotError(400, { message: JSON.stringify(body) });
    }
    this.#groupsOf(type).delete(name);
  }

  /** A type that is gone takes its definitions with it. */
  forget(type: ObjectType): void {
    this.#byType.delete(type.typeId);
    this.#groups.delete(type.typeId);
  }

  saved(types: readonly ObjectType[]): SavedDefinitions[] {
    return types.map((type) => ({
      typeId: type.typeId,
      groups: [...this.groupsOf(type).values()],
      properties: [...this.of(type).values()].filter((each) => !each.hubspotDefined || each.archived),
    }));
  }

  restore(type: ObjectType, { groups, properties }: Omit<SavedDefinitions, 'typeId'>): void {
    this.#groups.set(type.typeId, new Map(groups.map((group) => [group.name, group])));
    for (const property of properties) this.#put(type, property);
  }

  #put(type: ObjectType, definition: PropertyDefinition): PropertyDefinition {
    this.#definitions(type).set(definition.name, definition);
    return definition;
  }

  /** HubSpot's words for a group that does not exist are a best reading. */
  #checkGroup(type: ObjectType, name: string): void {
    if (!this.groupsOf(type).has(name)) throw validation(`The property group ${name} does not exist`);
  }

  #definitions(type: ObjectType): Map<string, PropertyDefinition> {
    let definitions = this.#byType.get(type.typeId);
    if (definitions === undefined)
      this.#byType.set(type.typeId, (definitions = new Map(hubspotDefinitions(type).map((each) => [each.name, each]))));
    return definitions;
  }

  #groupsOf(type: ObjectType): Map<string, PropertyGroup> {
    let groups = this.#groups.get(type.typeId);
    if (groups === undefined) {
      const name = firstGroup(type);
      this.#groups.set(type.typeId, (groups = new Map([[name, { name, label: 'Information', displayOrder: -1 }]])));
    }
    return groups;
  }
}
