/** Which record is associated with which, by which types. Both directions are kept; one target may carry several types. */
import type { AssociationType, AssociationTypes } from './association-types.ts';
import type { ObjectType } from './object-types.ts';
import type { StoredRecord } from './object-store.ts';

export interface Associated {
  readonly toId: string;
  readonly types: AssociationType[];
}

export class AssociationStore {
  readonly #targets = new Map<string, Map<string, AssociationType[]>>();

  constructor(readonly types: AssociationTypes) {}

  associate(from: StoredRecord, to: StoredRecord, types: readonly AssociationType[]): void {
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

  of(from: StoredRecord, to: ObjectType): Associated[] {
    const targets = this.#targets.get(`${from.type.typeId}/${from.id}/${to.typeId}`) ?? new Map<string, AssociationType[]>();
    return [...targets].map(([toId, types]) => ({ toId, types })).sort((one, other) => Number(one.toId) - Number(other.toId));
  }

  #add(from: StoredRecord, to: StoredRecord, type: AssociationType): void {
    const key = `${from.type.typeId}/${from.id}/${to.type.typeId}`;
    let targets = this.#targets.get(key);
    if (targets === undefined) this.#targets.set(key, (targets = new Map<string, AssociationType[]>()));
    const present = targets.get(to.id) ?? [];
    if (!present.some((each) => each.typeId === type.typeId && each.category === type.category)) targets.set(to.id, [...present, type]);
  }

  #drop(from: StoredRecord, to: StoredRecord, types?: readonly AssociationType[]): void {
    const targets = this.#targets.get(`${from.type.typeId}/${from.id}/${to.type.typeId}`);
    const left = types === undefined ? [] : (targets?.get(to.id) ?? []).filter((each) => !types.includes(each));
    if (left.length > 0) targets?.set(to.id, left);
    else targets?.delete(to.id);
  }
}
