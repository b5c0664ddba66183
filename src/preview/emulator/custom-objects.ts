/** The custom objects of a portal. Their type ids and the qualified names are the portal's to give. */
import type { Account } from '../portals/schema.ts';
import { alreadyExists, notFound, validation } from './errors.ts';
import type { ObjectType } from './object-type.ts';

export interface CustomObjectSettings {
  readonly labels: { readonly singular: string; readonly plural: string };
  readonly description: string | null;
  readonly primaryDisplayProperty: string | null;
  readonly secondaryDisplayProperties: readonly string[];
  readonly requiredProperties: readonly string[];
  readonly searchableProperties: readonly string[];
}

export interface CustomObject {
  readonly type: ObjectType;
  settings: CustomObjectSettings;
  readonly createdAt: string;
  updatedAt: string;
  archived: boolean;
}

export interface SavedCustomObjects {
  readonly next: number;
  readonly objects: readonly (Omit<CustomObject, 'type'> & { readonly typeId: string; readonly name: string })[];
}

export class CustomObjects {
  readonly #portalId: number;
  readonly #objects: CustomObject[] = [];
  #next: number;

  constructor({ portalId, involvementTypeId }: Pick<Account, 'portalId' | 'involvementTypeId'>) {
    this.#portalId = portalId;
    this.#next = Number(involvementTypeId.replace('2-', ''));
  }

  get active(): readonly CustomObject[] {
    return this.#objects.filter(({ archived }) => !archived);
  }

  get archived(): readonly CustomObject[] {
    return this.#objects.filter(({ archived }) => archived);
  }

  /** By type id, qualified name or `p_` and the name. @throws HubSpotError 404 */
  get(address: string): CustomObject {
    const found = this.active.find(({ type }) => type.addresses.includes(address) || address === `p_${type.singular}`);
    if (found === undefined) throw notFound(`Unable to infer object type from: ${address}`);
    return found;
  }

  named(name: string): CustomObject | undefined {
    return this.active.find(({ type }) => type.singular === name);
  }

  /**
   * @throws HubSpotError 409 when the name is taken, also by an object in the recycling bin, 400 beyond the account's limit.
   * HubSpot documents that names are unique and not how it refuses a second one: the 409 is a best reading.
   */
  define(name: string, settings: CustomObjectSettings, now: string, limit: number): CustomObject {
    if (this.#objects.some(({ type }) => type.singular.toLowerCase() === name.toLowerCase())) {
      throw alreadyExists(
        `Object schema with name ${name} already exists.`,
        'ObjectSchemas.OBJECT_TYPE_WITH_NAME_EXISTS',
      );
    }
    if (this.active.length >= limit)
      throw validation(`This account has reached its limit of ${limit} custom object definitions.`);
    const made: CustomObject = {
      type: this.#typeOf(`2-${this.#next++}`, name),
      settings,
      createdAt: now,
      updatedAt: now,
      archived: false,
    };
    this.#objects.push(made);
    return made;
  }

  /** Purged for good, which also sets the name free; else into the recycling bin, which does not. */
  remove(object: CustomObject, purge: boolean): void {
    if (!purge) object.archived = true;
    else this.#objects.splice(this.#objects.indexOf(object), 1);
  }

  /** What the portal's recycling bin or its active objects hold under an address. @throws HubSpotError 404 */
  anyOf(address: string): CustomObject {
    const found = this.#objects.find(
      ({ type }) => type.addresses.includes(address) || address === `p_${type.singular}`,
    );
    if (found === undefined) throw notFound(`Unable to infer object type from: ${address}`);
    return found;
  }

  saved(): SavedCustomObjects {
    return {
      next: this.#next,
      objects: this.#objects.map(({ type, ...rest }) => ({ ...rest, typeId: type.typeId, name: type.singular })),
    };
  }

  restore({ next, objects }: SavedCustomObjects): void {
    this.#next = next;
    this.#objects.splice(
      0,
      Infinity,
      ...objects.map(({ typeId, name, ...rest }) => ({ ...rest, type: this.#typeOf(typeId, name) })),
    );
  }

  #typeOf(typeId: string, name: string): ObjectType {
    const qualified = `p${this.#portalId}_${name}`;
    return {
      name: qualified,
      typeId,
      singular: name,
      associationKey: qualified,
      addresses: [typeId, qualified],
      read: ['crm.objects.custom.read'],
      write: ['crm.objects.custom.write'],
      readSchema: ['crm.schemas.custom.read', 'crm.objects.custom.read', 'crm.objects.custom.write'],
      writeSchema: ['crm.schemas.custom.write'],
      created: 'hs_createdate',
      modified: 'hs_lastmodifieddate',
      unasked: ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'],
    };
  }
}
