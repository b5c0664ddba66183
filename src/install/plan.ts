/** What is declared and what a portal has -> the steps between the two, and what somebody has to settle first. Pure. */
import type { GatewayResult } from '../crm/gateway/failure.ts';
import {
  type Declaration,
  type DeclaredObject,
  declaredObjects,
  isOwnObject,
  mostUnique,
  type OwnObject,
  ownObjects,
} from './declaration.ts';
import type { Definitions, ObservedProperty, ObservedSchema } from './observation.ts';
import { canBeReadFrom, type DeclaredProperty, type Option, sameKind } from './property.ts';
import type { Archived, Hidden, Plan, Problem, Restore, Step, Unseen } from './step.ts';

/** One thing that stands in the way keeps back what depends on it, and nothing else. */
export function plan(declaration: Declaration, portal: Definitions, restore: Restore = new Set()): Plan {
  const planner = new Planner(declaration, portal, restore);
  return planner.plan();
}

/** The object in the portal that is the app's own: the one written down, else the one of its name. */
export function ownSchema(
  on: OwnObject,
  declaration: Declaration,
  schemas: readonly ObservedSchema[],
): ObservedSchema | undefined {
  const own = declaration[on];
  return own.objectTypeId === null
    ? schemas.find(({ name }) => name === own.name)
    : schemas.find(({ objectTypeId }) => objectTypeId === own.objectTypeId);
}

/** Options that are declared and not there; an admin's own stay, whatever they are. */
export function missingOptions(
  declared: DeclaredProperty,
  found: Pick<ObservedProperty, 'options' | 'type'>,
): Option[] {
  if (declared.type !== 'enumeration' || found.type !== 'enumeration') return [];
  const there = new Set(found.options.map(({ value }) => value));
  return (declared.options ?? []).filter(({ value }) => !there.has(value));
}

/** Options that are declared and there, and that HubSpot shows nobody. */
export function hiddenOptions(declared: DeclaredProperty, found: Pick<ObservedProperty, 'options' | 'type'>): Option[] {
  if (declared.type !== 'enumeration' || found.type !== 'enumeration') return [];
  const hidden = new Set(found.options.flatMap((option) => (option.hidden === true ? [option.value] : [])));
  return (declared.options ?? []).filter(({ value }) => hidden.has(value));
}

/** Labels are told apart by their text, because HubSpot does not list their internal names. */
export const sameText = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

class Planner {
  readonly #steps: Step[] = [];
  readonly #problems: Problem[] = [];
  readonly #archived: Archived[] = [];
  readonly #hidden: Hidden[] = [];

  constructor(
    readonly declaration: Declaration,
    readonly portal: Definitions,
    readonly restore: Restore,
  ) {}

  plan(): Plan {
    this.#objects();
    for (const on of declaredObjects) this.#properties(on);
    this.#labels();
    return { steps: this.#steps, problems: this.#problems, archived: this.#archived, hidden: this.#hidden };
  }

  /** The value, or a problem: what cannot be seen cannot be planned around. */
  #seen<T>(what: Unseen, outcome: GatewayResult<T>): T | null {
    if (outcome.ok) return outcome.value;
    this.#problems.push({ kind: 'unseen', what, failure: outcome.failure });
    return null;
  }

  #objects(): void {
    const schemas = this.#seen('schemas', this.portal.schemas);
    if (schemas === null) return;
    for (const on of ownObjects) this.#object(on, schemas);
  }

  #object(on: OwnObject, schemas: readonly ObservedSchema[]): void {
    const { name, objectTypeId: declared, typeIdOf: account, associations } = this.declaration[on];
    const own = ownSchema(on, this.declaration, schemas);
    if (own === undefined) {
      if (declared !== null) {
        const found = schemas.find((each) => each.name === name)?.objectTypeId ?? null;
        this.#problems.push({ kind: 'object_type_elsewhere', on, declared, found, account });
        return;
      }
      const archived = this.portal.archivedSchemas.ok ? this.portal.archivedSchemas.value : [];
      if (archived.some((each) => each.name === name)) {
        this.#problems.push({ kind: 'object_archived', on, name });
        return;
      }
      const room = this.portal.limits.objects;
      const before = this.#steps.filter(({ kind }) => kind === 'create_object').length;
      if (room !== null && room.usage + before + 1 > room.limit) {
        this.#problems.push({ kind: 'no_room', what: 'objects', on, ...room, wanted: before + 1, names: [name] });
        return;
      }
      this.#steps.push({ kind: 'create_object', on });
      return;
    }
    if (this.#isForeign(on)) return;
    for (const to of associations) if (!isAssociated(own, to)) this.#steps.push({ kind: 'create_association', on, to });
  }

  #properties(on: DeclaredObject): void {
    const object = this.portal.objects[on];
    const declared = this.declaration.properties[on];
    if (object === null) {
      // The object is made first, with its key; without one nobody can say what is missing of it.
      if (!isOwnObject(on) || !this.#steps.some((step) => step.kind === 'create_object' && step.on === on)) return;
      this.#steps.push({ kind: 'create_group', on });
      for (const property of declared)
        if (property !== this.declaration[on].key) this.#steps.push({ kind: 'create_property', on, property });
      return;
    }
    const groups = this.#seen(`groups:${on}`, object.groups);
    const active = this.#seen(`properties:${on}`, object.properties);
    const archived = this.#seen(`archived:${on}`, object.archived);
    if (groups === null || active === null || archived === null) return;
    if (isOwnObject(on) && this.#isForeign(on)) {
      const { key, name } = this.declaration[on];
      this.#problems.push({ kind: 'object_name_taken', on, name, objectTypeId: object.address, key: key.name });
      return;
    }
    const added = declared.flatMap((property) => this.#property(on, property, active, archived) ?? []);
    const wanted = declared.some(({ mapped }) => mapped !== true);
    if (wanted && !groups.some(({ name }) => name === this.declaration.group.name))
      this.#steps.push({ kind: 'create_group', on });
    this.#steps.push(...this.#withRoom(on, active, added));
  }

  /** An object of the same name without our key is somebody else's, unless `app.json` says by its id that it is ours. */
  #isForeign(on: OwnObject): boolean {
    const { key, objectTypeId } = this.declaration[on];
    const object = this.portal.objects[on];
    // What could not be seen is a problem of its own.
    if (objectTypeId !== null || object?.properties.ok !== true || !object.archived.ok) return false;
    return ![...object.properties.value, ...object.archived.value].some(({ name }) => name === key.name);
  }

  #property(
    on: DeclaredObject,
    property: DeclaredProperty,
    active: readonly ObservedProperty[],
    archived: readonly ObservedProperty[],
  ): Step | null {
    const found = active.find(({ name }) => name === property.name);
    const shelved = archived.find(({ name }) => name === property.name);
    if (property.mapped === true) {
      if (found === undefined)
        this.#problems.push({ kind: 'mapped_missing', on, property, archived: shelved !== undefined });
      else if (!canBeReadFrom(property, found))
        this.#problems.push({ kind: 'mapped_unusable', on, property, found: kindOf(found) });
      return null;
    }
    if (found !== undefined) {
      if (!sameKind(property, found))
        this.#problems.push({ kind: 'name_taken', on, property, found: kindOf(found), archived: false });
      else if (isOwnObject(on) && property.hasUniqueValue === true && !found.hasUniqueValue)
        this.#problems.push({ kind: 'key_not_unique', on, property });
      if (!sameKind(property, found)) return null;
      const missing = missingOptions(property, found);
      const options = hiddenOptions(property, found);
      const shown = this.#isWanted(property) ? options : [];
      if (options.length > shown.length) this.#hidden.push({ on, property, options });
      return missing.length + shown.length === 0 ? null : { kind: 'add_options', on, property, missing, shown };
    }
    if (shelved === undefined) return { kind: 'create_property', on, property };
    // Nobody can bring these back as what they have to be: that is no matter of asking for it.
    if (!sameKind(property, shelved)) {
      this.#problems.push({ kind: 'name_taken', on, property, found: kindOf(shelved), archived: true });
      return null;
    }
    if (isOwnObject(on) && property.hasUniqueValue === true && !shelved.hasUniqueValue) {
      this.#problems.push({ kind: 'key_not_unique', on, property });
      return null;
    }
    if (!this.#isWanted(property)) {
      this.#archived.push({ on, property });
      return null;
    }
    return { kind: 'restore_property', on, property, optionsBefore: shelved.options };
  }

  #isWanted({ name }: DeclaredProperty): boolean {
    return this.restore === 'all' || this.restore.has(name);
  }

  /** Without what the account has no room for: all that is to be made of a kind, for nobody can choose among them here. */
  #withRoom(on: DeclaredObject, active: readonly ObservedProperty[], added: readonly Step[]): readonly Step[] {
    const made = added.flatMap((step) =>
      step.kind === 'create_property' || step.kind === 'restore_property' ? [step.property] : [],
    );
    const room = this.portal.limits.properties[on];
    if (room !== undefined && made.length > 0 && room.usage + made.length > room.limit) {
      const names = made.map(({ name }) => name);
      this.#problems.push({ kind: 'no_room', what: 'properties', on, ...room, wanted: made.length, names });
      return added.filter(({ kind }) => kind === 'add_options');
    }
    const unique = made.filter(({ hasUniqueValue }) => hasUniqueValue === true);
    const usage = active.filter((property) => property.hasUniqueValue && !property.hubspotDefined).length;
    if (unique.length > 0 && usage + unique.length > mostUnique) {
      const names = unique.map(({ name }) => name);
      const wanted = unique.length;
      this.#problems.push({ kind: 'no_room', what: 'unique', on, limit: mostUnique, usage, wanted, names });
      return added.filter((step) => !('property' in step) || !unique.includes(step.property));
    }
    return added;
  }

  #labels(): void {
    const labels = this.#seen('labels', this.portal.labels);
    if (labels === null) return;
    const missing = this.declaration.labels.filter(
      ({ label: text }) => !labels.some(({ label }) => label !== null && sameText(label, text)),
    );
    const room = this.portal.limits.labels;
    if (room !== null && missing.length > 0 && room.usage + missing.length > room.limit) {
      const names = missing.map(({ label }) => label);
      this.#problems.push({ kind: 'no_room', what: 'labels', on: 'deals', ...room, wanted: missing.length, names });
      return;
    }
    for (const label of missing) this.#steps.push({ kind: 'create_label', label });
  }
}

const kindOf = ({ type, fieldType }: ObservedProperty) => ({ type, fieldType });

export const objectTypeIds = { deals: '0-3', companies: '0-2' } as const;

export function isAssociated({ objectTypeId, associations }: ObservedSchema, to: 'deals' | 'companies'): boolean {
  const other = objectTypeIds[to];
  return associations.some(
    (each) => (each.from === objectTypeId && each.to === other) || (each.from === other && each.to === objectTypeId),
  );
}
