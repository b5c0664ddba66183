/**
 * Takes back what a log says was made in a portal, as far as nobody uses it: look, plan, carry out. What cannot be seen
 * is kept.
 *
 * HubSpot's pages, read on 2026-11-29: "Archive a property" and "Archive a property group" move to the recycling bin
 * (docs/api-reference/latest/crm/properties); a custom object goes after all of its records, and for good (`archived=true`,
 * which sets its name free) after its associations and properties as well (crm/objects/schemas/guide, "Delete a custom
 * object"); a label, after it was removed from the records that carry it (crm/associations/associations-schema/guide).
 * Archived properties are deleted after 90 days (crm/properties/sensitive-data).
 */
import type { GatewayFailure } from '../crm/gateway/failure.ts';
import { read } from '../crm/gateway/read-answer.ts';
import { type Account, readAccount } from './account.ts';
import { schemasSchema } from './answers.ts';
import {
  type Declaration,
  type DeclaredObject,
  forPortal,
  type OwnObject,
  ownObjects,
  standardObjects,
} from './declaration.ts';
import { belongsTo, type Definition, type InstallationLog } from './log.ts';
import type { Definitions, ObservedObject, ObservedSchema } from './observation.ts';
import { observeDefinitions } from './observe.ts';
import {
  groupPath,
  labelPath,
  propertyArchivePath,
  propertyPath,
  schemaAssociationsPath,
  schemaPath,
  schemasPath,
  type Version,
} from './paths.ts';
import { objectTypeIds, sameText } from './plan.ts';
import type { Answer, Question, Transport } from './transport.ts';
import { notSeen, type NotSeen, unlogged } from './unlogged.ts';
import { Usage } from './usage.ts';

/** Why something stays. */
export type Reason =
  | { readonly kind: 'has_values' }
  | { readonly kind: 'has_records' }
  | { readonly kind: 'in_use' }
  /** Properties stand in the group, or on the object; `ours`: some are the app's own, which stay. */
  | { readonly kind: 'other_properties'; readonly names: readonly string[]; readonly ours: boolean }
  /** `app.json` does not know the name: the log may have been written by hand, and what it names be somebody else's. */
  | { readonly kind: 'not_of_app' }
  /** Options that were added to a property which was there before. */
  | { readonly kind: 'of_another' }
  | { readonly kind: 'cannot_tell'; readonly failure: GatewayFailure }
  /** HubSpot would not. */
  | { readonly kind: 'refused'; readonly failure: GatewayFailure; readonly says?: string };

/** One definition that can go; of an object with everything that belongs to it. */
interface Removal {
  readonly what: Definition;
  /** False: a step that was begun and whose end nobody wrote down. */
  readonly sure: boolean;
}

export interface Kept extends Removal {
  readonly why: Reason;
}

export interface RemovalPlan {
  readonly removals: readonly Removal[];
  readonly kept: readonly Kept[];
  /** What the log names and the portal has no more. */
  readonly gone: readonly Definition[];
  /** What carries the app's names and is not in the log. */
  readonly unlogged: readonly Definition[];
  /** Where more of that may be. */
  readonly notSeen: readonly NotSeen[];
}

export interface UninstallOptions {
  readonly transport: Transport;
  readonly declaration: Declaration;
  readonly log: InstallationLog;
  /** Id of the portal that is meant; null: the one of the log. */
  readonly portalId: string | null;
  /** False: only plan. */
  readonly carryOut: boolean;
  readonly onAccount?: (account: Account) => void;
  readonly onPlan?: (plan: RemovalPlan) => void;
  /** Told once it is archived, or found to be gone. */
  readonly onArchived?: (what: Definition, how: 'archived' | 'gone' | 'name_taken') => void;
  readonly onKept?: (kept: Kept) => void;
}

export type Uninstallation =
  | { readonly state: 'closed'; readonly failure: GatewayFailure }
  | { readonly state: 'other_portal'; readonly portalId: string; readonly meant: string }
  | { readonly state: 'planned'; readonly plan: RemovalPlan }
  | {
      readonly state: 'carried_out';
      readonly archived: number;
      readonly kept: readonly Kept[];
      readonly unlogged: readonly Definition[];
      readonly notSeen: readonly NotSeen[];
    };

export async function uninstall(options: UninstallOptions): Promise<Uninstallation> {
  const { transport, log } = options;
  const account = await readAccount(transport);
  if (!account.ok) return { state: 'closed', failure: account.failure };
  options.onAccount?.(account.value);
  const { portalId, version } = account.value;
  const meant = [options.portalId ?? log.portalId, log.portalId].find((each) => each !== portalId);
  if (meant !== undefined) return { state: 'other_portal', portalId, meant };

  const declaration = forPortal(options.declaration, portalId);
  const portal = await observeDefinitions(transport, version, withObjectsOf(log, declaration));
  const removal = new Uninstaller(transport, version, portal, log, declaration);
  const plan = await removal.plan();
  options.onPlan?.(plan);
  if (!options.carryOut) return { state: 'planned', plan };

  const kept = [...plan.kept];
  let archived = 0;
  for (const what of plan.gone) options.onArchived?.(what, 'gone');
  for (const { what, sure } of plan.removals) {
    const outcome = await removal.remove(what);
    if (outcome.how === 'kept') {
      const stays = { what, sure, why: outcome.why };
      kept.push(stays);
      options.onKept?.(stays);
      continue;
    }
    archived += 1;
    options.onArchived?.(what, outcome.how);
  }
  return { state: 'carried_out', archived, kept, unlogged: plan.unlogged, notSeen: plan.notSeen };
}

/** The objects that the log knows, whatever `app.json` calls the app's own by now. */
const withObjectsOf = ({ made }: InstallationLog, declaration: Declaration): Declaration =>
  made.reduce((known, { what }) => {
    if (what.kind !== 'object') return known;
    const { on, name, objectTypeId } = what;
    return { ...known, [on]: { ...known[on], name, objectTypeId } };
  }, declaration);

type Outcome = { readonly how: 'archived' | 'gone' | 'name_taken' } | { readonly how: 'kept'; readonly why: Reason };

type Of<K extends Definition['kind']> = Extract<Definition, { kind: K }>;

class Uninstaller {
  readonly #usage: Usage;
  readonly #removals: Removal[] = [];
  readonly #kept: Kept[] = [];
  readonly #gone: Definition[] = [];
  /** Somebody else took them away between two looks. */
  readonly #goneObjects = new Set<OwnObject>();

  constructor(
    readonly transport: Transport,
    readonly version: Version,
    readonly portal: Definitions,
    readonly log: InstallationLog,
    readonly declaration: Declaration,
  ) {
    this.#usage = new Usage(transport, version);
  }

  /** Properties first, then the groups that they stood in, labels, associations, the objects. */
  async plan(): Promise<RemovalPlan> {
    const known = this.#known();
    const whole = new Map<OwnObject, Removal>();
    for (const on of ownObjects) {
      const removal = await this.#wholeObject(on, known);
      if (removal !== null) whole.set(on, removal);
    }
    const goesAsWhole = (what: Definition): boolean =>
      ownObjects.some((on) => (whole.has(on) || this.#goneObjects.has(on)) && belongsTo(on, what));
    const rest = known.filter(({ what }) => !goesAsWhole(what));
    await this.#properties(rest.filter(isKind('property')));
    for (const { what } of rest.filter(isKind('options')))
      this.#kept.push({ what, sure: true, why: { kind: 'of_another' } });
    for (const each of rest.filter(isKind('group'))) this.#group(each);
    await this.#labels(rest.filter(isKind('label')));
    for (const each of rest.filter(isKind('association'))) await this.#association(each);
    this.#removals.push(...whole.values());
    const others = unlogged(
      this.portal,
      this.declaration,
      this.log.made.map(({ what }) => what),
    ).filter((what) => !goesAsWhole(what));
    return {
      removals: this.#removals,
      kept: this.#kept,
      gone: this.#gone,
      unlogged: others,
      notSeen: notSeen(this.portal),
    };
  }

  /** What the log names and `app.json` knows; the rest is kept. */
  #known(): InstallationLog['made'] {
    const others = this.log.made.flatMap(({ what }) =>
      what.kind === 'object' && what.name !== this.declaration[what.on].name ? [what.on] : [],
    );
    return this.log.made.filter((each) => {
      const { what } = each;
      if (isKnown(what, this.declaration) && !others.some((on) => belongsTo(on, what))) return true;
      this.#kept.push({ ...each, why: { kind: 'not_of_app' } });
      return false;
    });
  }

  /** The object that the log names, where nobody uses it: then it goes with all that belongs to it. */
  async #wholeObject(on: OwnObject, known: InstallationLog['made']): Promise<Removal | null> {
    const made = known.filter(isKind('object')).find(({ what }) => what.on === on);
    if (made === undefined) return null;
    const keep = (why: Reason): null => {
      this.#kept.push({ ...made, why });
      return null;
    };
    const { schemas } = this.portal;
    if (!schemas.ok) return keep({ kind: 'cannot_tell', failure: schemas.failure });
    const own = this.#schema(made.what);
    if (own === undefined) {
      this.#gone.push(made.what);
      return null;
    }
    const records = await this.#usage.hasRecords(own.objectTypeId);
    if (!records.ok && (await this.#isGone(own.objectTypeId))) {
      this.#goneObjects.add(on);
      this.#gone.push(made.what);
      return null;
    }
    if (!records.ok) return keep({ kind: 'cannot_tell', failure: records.failure });
    if (records.value) return keep({ kind: 'has_records' });
    const properties = this.portal.objects[on]?.properties;
    if (properties?.ok !== true)
      return keep({ kind: 'cannot_tell', failure: properties?.failure ?? { kind: 'unreadable' } });
    const ours = new Set(this.#propertiesOfObject(on));
    const others = properties.value.filter(({ hubspotDefined, name }) => !hubspotDefined && !ours.has(name));
    // With the object they would go as well.
    if (others.length > 0) {
      const names = others.map(({ name }) => name);
      return keep({ kind: 'other_properties', names, ours: this.#isOurs(on, names) });
    }
    return { ...made, what: { ...made.what, objectTypeId: own.objectTypeId } };
  }

  #propertiesOfObject(on: OwnObject): string[] {
    return this.log.made.flatMap(({ what }) => (what.kind === 'property' && what.on === on ? [what.name] : []));
  }

  #schema({ name, objectTypeId }: Of<'object'>): ObservedSchema | undefined {
    const { schemas } = this.portal;
    if (!schemas.ok) return undefined;
    return schemas.value.find(
      (each) => each.name === name && (objectTypeId === null || each.objectTypeId === objectTypeId),
    );
  }

  async #properties(made: readonly Made<'property'>[]): Promise<void> {
    for (const on of [...ownObjects, ...standardObjects]) {
      const there: Made<'property'>[] = [];
      for (const each of made.filter(({ what }) => what.on === on)) {
        const seen = this.#seen(on, each);
        if (seen === null) continue;
        if (!seen.properties.ok) {
          this.#kept.push({ ...each, why: { kind: 'cannot_tell', failure: seen.properties.failure } });
        } else if (seen.properties.value.some(({ name }) => name === each.what.name)) there.push(each);
        else this.#gone.push(each.what);
      }
      if (there.length === 0) continue;
      const address = this.portal.objects[on]?.address ?? on;
      const used = await this.#usage.withValues(
        address,
        there.map(({ what }) => what.name),
      );
      for (const each of there) {
        const found = used.get(each.what.name);
        if (found?.ok === true && !found.value) this.#removals.push(each);
        else
          this.#kept.push({
            ...each,
            why:
              found === undefined || found.ok
                ? { kind: 'has_values' }
                : { kind: 'cannot_tell', failure: found.failure },
          });
      }
    }
  }

  /** Null where the object itself is not there: then the definition is not, either. */
  #seen(on: DeclaredObject, { what }: Removal): ObservedObject | null {
    const object = this.portal.objects[on];
    if (object !== null) return object;
    if (this.portal.schemas.ok) {
      if (!this.#gone.includes(what)) this.#gone.push(what);
    } else this.#kept.push({ what, sure: true, why: { kind: 'cannot_tell', failure: this.portal.schemas.failure } });
    return null;
  }

  #group(made: Made<'group'>): void {
    const { on, name } = made.what;
    const object = this.#seen(on, made);
    if (object === null) return;
    const { groups, properties } = object;
    if (!groups.ok || !properties.ok) {
      const failure = !groups.ok ? groups.failure : !properties.ok ? properties.failure : null;
      if (failure !== null) this.#kept.push({ ...made, why: { kind: 'cannot_tell', failure } });
      return;
    }
    if (!groups.value.some((each) => each.name === name)) {
      this.#gone.push(made.what);
      return;
    }
    const leaving = new Set(
      this.#removals.flatMap(({ what }) => (what.kind === 'property' && what.on === on ? [what.name] : [])),
    );
    const others = properties.value.filter((each) => each.groupName === name && !leaving.has(each.name));
    if (others.length === 0) this.#removals.push(made);
    else
      this.#kept.push({
        ...made,
        why: {
          kind: 'other_properties',
          names: others.map((each) => each.name),
          ours: this.#isOurs(
            on,
            others.map((each) => each.name),
          ),
        },
      });
  }

  #isOurs(on: DeclaredObject, names: readonly string[]): boolean {
    return this.declaration.properties[on].some(({ name, mapped }) => mapped !== true && names.includes(name));
  }

  async #labels(made: readonly Made<'label'>[]): Promise<void> {
    if (made.length === 0) return;
    const { labels } = this.portal;
    if (!labels.ok) {
      for (const each of made) this.#kept.push({ ...each, why: { kind: 'cannot_tell', failure: labels.failure } });
      return;
    }
    const there: Made<'label'>[] = [];
    for (const { what, sure } of made) {
      const found = labels.value.find(
        (each) =>
          each.category === 'USER_DEFINED' &&
          (what.typeId === null
            ? each.label !== null && sameText(each.label, what.label)
            : each.typeId === what.typeId),
      );
      if (found === undefined) this.#gone.push(what);
      // Called as it is by now: its text is what people see of it.
      else there.push({ what: { ...what, label: found.label ?? what.label, typeId: found.typeId }, sure });
    }
    if (there.length === 0) return;
    const used = await this.#usage.labelsInUse(there.map(({ what }) => what.typeId ?? 0));
    for (const each of there) {
      if (!used.ok) this.#kept.push({ ...each, why: { kind: 'cannot_tell', failure: used.failure } });
      else if (used.value.has(each.what.typeId ?? 0)) this.#kept.push({ ...each, why: { kind: 'in_use' } });
      else this.#removals.push(each);
    }
  }

  /** Of an object that stays: while it has records, they may be associated. */
  async #association(made: Made<'association'>): Promise<void> {
    const object = this.#seen(made.what.on, made);
    if (object === null) return;
    const records = await this.#usage.hasRecords(object.address);
    if (!records.ok) this.#kept.push({ ...made, why: { kind: 'cannot_tell', failure: records.failure } });
    else if (records.value) this.#kept.push({ ...made, why: { kind: 'has_records' } });
    else if (this.#associationIds(object.address, made.what.to).length === 0) this.#gone.push(made.what);
    else this.#removals.push(made);
  }

  /** HubSpot lists an association once a direction. */
  #associationIds(objectTypeId: string, to: 'deals' | 'companies' | null): string[] {
    const { schemas } = this.portal;
    const own = schemas.ok ? schemas.value.find((each) => each.objectTypeId === objectTypeId) : undefined;
    const other = to === null ? null : objectTypeIds[to];
    return (own?.associations ?? []).flatMap(({ id, from, to: end }) =>
      id !== null && (other === null || from === other || end === other) ? [id] : [],
    );
  }

  async remove(what: Definition): Promise<Outcome> {
    switch (what.kind) {
      case 'property':
        return this.#delete(propertyPath(this.version, this.#address(what.on), what.name));
      case 'group':
        return this.#delete(groupPath(this.version, this.#address(what.on), what.name));
      case 'label':
        return this.#delete(labelPath(this.version, what.typeId ?? 0));
      case 'association':
        return this.#deleteAssociations(this.#address(what.on), what.to);
      case 'object':
        return this.#deleteObject(what);
      case 'options':
        return { how: 'kept', why: { kind: 'of_another' } };
    }
  }

  #address(on: DeclaredObject): string {
    return this.portal.objects[on]?.address ?? on;
  }

  async #delete(path: string): Promise<Outcome> {
    return outcomeOf(await this.#ask({ method: 'DELETE', path }));
  }

  async #deleteAssociations(objectTypeId: string, to: 'deals' | 'companies' | null): Promise<Outcome> {
    for (const id of this.#associationIds(objectTypeId, to)) {
      const outcome = await this.#delete(`${schemaAssociationsPath(this.version, objectTypeId)}/${id}`);
      if (outcome.how === 'kept') return outcome;
    }
    return { how: 'archived' };
  }

  /**
   * First its properties and associations, then the object, then the object for good: an archived one keeps its name,
   * and a new installation could not make it again. Where records lie in the recycling bin it stays there with them.
   */
  async #deleteObject({ on, objectTypeId }: Of<'object'>): Promise<Outcome> {
    const address = objectTypeId ?? this.#address(on);
    const records = await this.#usage.hasRecords(address);
    if (!records.ok && (await this.#isGone(address))) return { how: 'gone' };
    if (!records.ok) return { how: 'kept', why: { kind: 'cannot_tell', failure: records.failure } };
    if (records.value) return { how: 'kept', why: { kind: 'has_records' } };
    const shelved = await this.#usage.hasRecords(address, 'archived');
    const forGood = shelved.ok && !shelved.value;
    await this.#deleteAssociations(address, null);
    const inputs = this.#propertiesOfObject(on).map((name) => ({ name }));
    await this.#ask({ method: 'POST', path: propertyArchivePath(this.version, address), body: { inputs } });
    const path = schemaPath(this.version, address);
    const outcome = outcomeOf(await this.#ask({ method: 'DELETE', path }));
    if (outcome.how === 'kept' && (await this.#isGone(address))) return { how: 'gone' };
    if (outcome.how !== 'archived') return outcome;
    const purged = forGood && (await this.#ask({ method: 'DELETE', path, query: { archived: 'true' } })).ok;
    return purged ? outcome : { how: 'name_taken' };
  }

  /** Looked at anew: HubSpot has more than one answer to a question about an object that it does not know any more. */
  async #isGone(objectTypeId: string): Promise<boolean> {
    const schemas = read(await this.#ask({ method: 'GET', path: schemasPath(this.version) }), schemasSchema);
    return schemas.ok && !schemas.value.some((each) => each.objectTypeId === objectTypeId);
  }

  #ask(question: Question): Promise<Answer> {
    return this.transport.ask(question);
  }
}

interface Made<K extends Definition['kind']> {
  readonly what: Of<K>;
  readonly sure: boolean;
}

function isKnown(what: Definition, declaration: Declaration): boolean {
  const { group, labels, properties } = declaration;
  switch (what.kind) {
    case 'object':
      return what.name === declaration[what.on].name;
    case 'association':
      return true;
    case 'group':
      return what.name === group.name;
    case 'property':
    case 'options':
      return properties[what.on].some(({ name, mapped }) => name === what.name && mapped !== true);
    case 'label':
      return labels.some(({ name }) => name === what.name);
  }
}

const isKind =
  <K extends Definition['kind']>(kind: K) =>
  (each: InstallationLog['made'][number]): each is Made<K> =>
    each.what.kind === kind;

function outcomeOf(answer: Answer): Outcome {
  if (answer.ok) return { how: 'archived' };
  if (answer.failure.kind === 'not_found') return { how: 'gone' };
  const { failure, says } = answer;
  return { how: 'kept', why: { kind: 'refused', failure, ...(says === undefined ? {} : { says }) } };
}
