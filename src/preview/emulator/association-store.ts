/** Which record is associated with which, by which types. Both directions are kept; one target may carry several types. */
import type { AssociationType, AssociationTypes } from './association-types.ts';
import { validation } from './errors.ts';
import type { ObjectType } from './object-type.ts';
import type { StoredRecord } from './stored-record.ts';

export interface Associated {
  readonly toId: string;
  readonly types: AssociationType[];
}

/** From one record's type and id to another type: target ids, each with the types' categories and numbers. */
export type SavedAssociations = readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[];

/** How many records of a type one record may have, by both types' ids. HubSpot's catalogue tells these for deals. */
export const associationLimits: Readonly<Record<string, number>> = {
  '0-3/0-1': 1_000,
  '0-3/0-2': 1_000,
  '0-3/0-8': 10_000,
  '0-3/0-14': 100,
};

export class AssociationStore {
  readonly #targets = new Map<string, Map<string, string[]>>();

  constructor(
    readonly types: AssociationTypes,
    readonly limits: Readonly<Record<string, number>> = associationLimits,
  ) {}

  /** @throws HubSpotError 400 beyond a limit of either end; its words are a best reading. */
  associate(from: StoredRecord, to: StoredRecord, types: readonly AssociationType[]): void {
    this.#checkLimit(from, to);
    this.#checkLimit(to, from);
    this.seed(from, to, types);
  }

  /** What a portal's files say, whatever the limits. */
  seed(from: StoredRecord, to: StoredRecord, types: readonly AssociationType[]): void {
    for (const type of types) {
      this.#add(from, to, type);
      this.#add(to, from, this.types.inverse(type));
    }
  }

  /** Without types: every association between the two ends. */
  remove(from: StoredRecord, to: StoredRecord, types?: readonly AssociationType[]): void {
    this.#drop(from, to, types);
    this.#drop(
      to,
      from,
      types?.map((type) => this.types.inverse(type)),
    );
  }

  /** Whether records are associated by one of the types. */
  uses(types: readonly AssociationType[]): boolean {
    const wanted = new Set(types.map(keyOf));
    return [...this.#targets.values()].some((targets) =>
      [...targets.values()].some((keys) => keys.some((key) => wanted.has(key))),
    );
  }

  /** Records that lose their last type are associated no more. */
  forgetTypes(types: readonly AssociationType[]): void {
    const gone = types.map(keyOf);
    for (const [place, targets] of this.#targets) {
      for (const [id, keys] of targets) {
        const left = keys.filter((key) => !gone.includes(key));
        if (left.length > 0) targets.set(id, left);
        else targets.delete(id);
      }
      if (targets.size === 0) this.#targets.delete(place);
    }
  }

  /** What a merged record was associated with is the new record's; under its old id nothing is left. */
  move(from: StoredRecord, to: StoredRecord): void {
    const add = (place: string, id: string, keys: readonly string[]): void => {
      let targets = this.#targets.get(place);
      if (targets === undefined) this.#targets.set(place, (targets = new Map<string, string[]>()));
      targets.set(id, [...new Set([...(targets.get(id) ?? []), ...keys])]);
    };
    const own = `${from.type.typeId}/${from.id}/`;
    for (const [place, targets] of [...this.#targets]) {
      if (place.startsWith(own)) {
        for (const [id, keys] of targets) add(`${to.type.typeId}/${to.id}/${place.slice(own.length)}`, id, keys);
        this.#targets.delete(place);
        continue;
      }
      const keys = place.endsWith(`/${from.type.typeId}`) ? targets.get(from.id) : undefined;
      if (keys === undefined) continue;
      targets.delete(from.id);
      add(place, to.id, keys);
    }
  }

  of(from: StoredRecord, to: ObjectType): Associated[] {
    const known = new Map(this.types.between(from.type, to).map((type) => [keyOf(type), type]));
    return [...(this.#targets.get(placeOf(from, to)) ?? [])]
      .map(([toId, keys]) => ({ toId, types: keys.flatMap((key) => known.get(key) ?? []) }))
      .sort((one, other) => Number(one.toId) - Number(other.toId));
  }

  saved(): SavedAssociations {
    return [...this.#targets].map(([place, targets]) => [place, [...targets]]);
  }

  restore(saved: SavedAssociations): void {
    this.#targets.clear();
    for (const [place, targets] of saved)
      this.#targets.set(place, new Map(targets.map(([id, keys]) => [id, [...keys]])));
  }

  #checkLimit(from: StoredRecord, to: StoredRecord): void {
    const limit = this.limits[`${from.type.typeId}/${to.type.typeId}`];
    const targets = this.#targets.get(placeOf(from, to.type));
    if (limit === undefined || targets === undefined || targets.has(to.id) || targets.size < limit) return;
    throw validation(`${from.type.singular} ${from.id} has reached the limit of ${limit} associated ${to.type.name}`);
  }

  #add(from: StoredRecord, to: StoredRecord, type: AssociationType): void {
    const place = placeOf(from, to.type);
    let targets = this.#targets.get(place);
    if (targets === undefined) this.#targets.set(place, (targets = new Map<string, string[]>()));
    const present = targets.get(to.id) ?? [];
    if (!present.includes(keyOf(type))) targets.set(to.id, [...present, keyOf(type)]);
  }

  #drop(from: StoredRecord, to: StoredRecord, types?: readonly AssociationType[]): void {
    const targets = this.#targets.get(placeOf(from, to.type));
    const gone = types?.map(keyOf);
    const left = gone === undefined ? [] : (targets?.get(to.id) ?? []).filter((key) => !gone.includes(key));
    if (left.length > 0) targets?.set(to.id, left);
    else targets?.delete(to.id);
  }
}

const keyOf = ({ category, typeId }: AssociationType): string => `${category}/${typeId}`;
const placeOf = ({ type, id }: StoredRecord, to: ObjectType): string => `${type.typeId}/${id}/${to.typeId}`;
