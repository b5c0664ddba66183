/** What is declared and what a portal has -> the steps between the two, and what somebody has to settle first. Pure. */
import type { GatewayResult } from '../crm/gateway/failure.ts';
import { type Declaration, type DeclaredObject, declaredObjects, mostUnique } from './declaration.ts';
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
  { involvement }: Declaration,
  schemas: readonly ObservedSchema[],
): ObservedSchema | undefined {
  return involvement.objectTypeId === null
    ? schemas.find(({ name }) => name === involvement.name)
    : schemas.find(({ objectTypeId }) => objectTypeId === involvement.objectTypeId);
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
    this.#object();
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

  #object(): void {
    const { involvement } = this.declaration;
    const schemas = this.#seen('schemas', this.portal.schemas);
    if (schemas === null) return;
    const own = ownSchema(this.declaration, schemas);
    if (own === undefined) {
      if (involvement.objectTypeId !== null) {
        const found = schemas.find(({ name }) => name === involvement.name)?.objectTypeId ?? null;
        const { objectTypeId: declared, typeIdOf: account } = involvement;
        this.#problems.push({ kind: 'object_type_elsewhere', declared, found, account });
        return;
      }
      const archived = this.portal.archivedSchemas.ok ? this.portal.archivedSchemas.value : [];
      if (archived.some(({ name }) => name === involvement.name)) {
        this.#problems.push({ kind: 'object_archived', name: involvement.name });
        return;
      }
      const room = this.portal.limits.objects;
      if (room !== null && room.usage + 1 > room.limit) {
        const names = [involvement.name];
        this.#problems.push({ kind: 'no_room', what: 'objects', on: 'involvement', ...room, wanted: 1, names });
        return;
      }
      this.#steps.push({ kind: 'create_object' });
      return;
    }
    if (this.#isForeign()) return;
    for (const to of involvement.associations)
      if (!isAssociated(own, to)) this.#steps.push({ kind: 'create_association', to });
  }

  #properties(on: DeclaredObject): void {
    const object = this.portal.objects[on];
    const declared = this.declaration.properties[on];
    if (object === null) {
      // The object is made first, with its key; without one nobody can say what is missing of it.
      if (!this.#steps.some(({ kind }) => kind === 'create_object')) return;
      this.#steps.push({ kind: 'create_group', on });
      for (const property of declared)
        if (property !== this.declaration.involvement.key) this.#steps.push({ kind: 'create_property', on, property });
      return;
    }
    const groups = this.#seen(`groups:${on}`, object.groups);
    const active = this.#seen(`properties:${on}`, object.properties);
    const archived = this.#seen(`archived:${on}`, object.archived);
    if (groups === null || active === null || archived === null) return;
    if (on === 'involvement' && this.#isForeign()) {
      const { key, name } = this.declaration.involvement;
      this.#problems.push({ kind: 'object_name_taken', name, objectTypeId: object.address, key: key.name });
      return;
    }
    const added = declared.flatMap((property) => this.#property(on, property, active, archived) ?? []);
    const wanted = declared.some(({ mapped }) => mapped !== true);
    if (wanted && !groups.some(({ name }) => name === this.declaration.group.name))
      this.#steps.push({ kind: 'create_group', on });
    this.#steps.push(...this.#withRoom(on, active, added));
  }

  /** An object of the same name without our key is somebody else's, unless `app.json` says by its id that it is ours. */
  #isForeign(): boolean {
    const { key, objectTypeId } = this.declaration.involvement;
    const object = this.portal.objects.involvement;
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
      else if (property.hasUniqueValue === true && !found.hasUniqueValue)
        this.#problems.push({ kind: 'key_not_unique', property });
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
    if (property.hasUniqueValue === true && !shelved.hasUniqueValue) {
      this.#problems.push({ kind: 'key_not_unique', property });
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
