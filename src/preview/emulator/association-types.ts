/** Association types of a portal: HubSpot's by number, and the portal's own, whose numbers differ in every portal. */
import { alreadyExists, notFound, validation } from './errors.ts';
import type { ObjectType } from './object-type.ts';
import type { ObjectTypes } from './object-types.ts';

export interface AssociationType {
  readonly category: 'HUBSPOT_DEFINED' | 'USER_DEFINED';
  readonly typeId: number;
  readonly inverseTypeId: number;
  readonly label: string | null;
  readonly from: string;
  readonly to: string;
  /** Name of the type on v3 records. */
  readonly name: string;
}

export interface SavedAssociationTypes {
  readonly next: number;
  /** Both directions of each. */
  readonly own: readonly AssociationType[];
}

/** from, to, type id, inverse type id, label, suffix of the v3 name. */
const hubspots: readonly (readonly [string, string, number, number, string | null, string])[] = [
  ['0-3', '0-8', 19, 20, null, ''],
  ['0-3', '0-2', 5, 6, 'Primary', ''],
  ['0-3', '0-2', 341, 342, null, '_unlabeled'],
  ['0-3', '0-1', 3, 4, null, ''],
  ['0-3', '0-14', 63, 64, null, ''],
  ['0-3', '0-3', 451, 451, null, ''],
  ['0-14', '0-8', 67, 68, null, ''],
  ['0-14', '0-1', 69, 70, null, ''],
  ['0-14', '0-2', 71, 72, null, ''],
  ['0-1', '0-2', 279, 280, null, ''],
];

export class AssociationTypes {
  readonly #all: AssociationType[] = [];
  readonly #types: ObjectTypes;
  readonly labelLimit: number;
  #next: number;

  /** `firstTypeId`: the portal's own types are numbered from here. `labelLimit`: labels a pair of objects; HubSpot tells 10 and 50. */
  constructor(
    types: ObjectTypes,
    { firstTypeId, labelLimit }: { readonly firstTypeId: number; readonly labelLimit: number },
  ) {
    this.#types = types;
    this.labelLimit = labelLimit;
    this.#next = firstTypeId;
    for (const [from, to, typeId, inverseTypeId, label, suffix] of hubspots) {
      this.#pair(
        { category: 'HUBSPOT_DEFINED', typeId, inverseTypeId, label, from, to, name: this.#name(from, to) + suffix },
        this.#name(to, from) + suffix,
        label,
      );
    }
  }

  get all(): readonly AssociationType[] {
    return this.#all;
  }

  /** A type without a label between objects that have none yet, under a number of the portal. */
  relate(
    from: string,
    to: string,
    name = this.#name(from, to),
    category: AssociationType['category'] = 'USER_DEFINED',
  ): AssociationType {
    return this.#pair({ category, ...this.#numbers(), label: null, from, to, name }, this.#name(to, from), null);
  }

  /**
   * Labels of both directions; without an inverse label both read the same.
   * @throws HubSpotError 409 for a label or name that the pair has, 400 beyond the limit; the words are a best reading.
   */
  label(from: ObjectType, to: ObjectType, label: string, name: string, inverseLabel = label): AssociationType {
    this.#refuseTaken(from, to, label, inverseLabel);
    if (this.labels(from, to).some((each) => each.name === name))
      throw alreadyExists(`An association label named ${name} already exists for this pair of objects`);
    if (this.labels(from, to).length >= this.labelLimit)
      throw validation(`The limit of ${this.labelLimit} association labels for this pair of objects is reached.`);
    const type = {
      category: 'USER_DEFINED' as const,
      ...this.#numbers(),
      label,
      from: from.typeId,
      to: to.typeId,
      name,
    };
    return this.#pair(type, name, inverseLabel);
  }

  /** @throws HubSpotError 404 for a number that is no label of the pair, 409 for a label that it has. */
  relabel(from: ObjectType, to: ObjectType, typeId: number, label: string, inverseLabel = label): void {
    const type = this.#ownLabel(from, to, typeId);
    this.#refuseTaken(from, to, label, inverseLabel, type);
    const inverse = this.inverse(type);
    this.#replace(type, { ...type, label });
    if (inverse !== type) this.#replace(inverse, { ...inverse, label: inverseLabel });
  }

  /** @returns both directions of what is gone. @throws HubSpotError 404 */
  remove(from: ObjectType, to: ObjectType, typeId: number): AssociationType[] {
    const type = this.#ownLabel(from, to, typeId);
    return this.#drop([type, this.inverse(type)]);
  }

  /** Everything that starts or ends at an object type that is gone. */
  removeAll(typeId: string): AssociationType[] {
    return this.#drop(this.#all.filter((each) => each.from === typeId || each.to === typeId));
  }

  /** One of a custom object's association types, in both directions. @throws HubSpotError 404 */
  removeDefinition(objectTypeId: string, typeId: number): AssociationType[] {
    const type = this.#all.find(
      (each) =>
        each.typeId === typeId &&
        each.category === 'USER_DEFINED' &&
        (each.from === objectTypeId || each.to === objectTypeId),
    );
    if (type === undefined) throw notFound(`The association ${typeId} does not exist`);
    return this.#drop([type, this.inverse(type)]);
  }

  between(from: ObjectType, to: ObjectType): AssociationType[] {
    return this.#all.filter((each) => each.from === from.typeId && each.to === to.typeId);
  }

  /** The portal's own labels of a pair. */
  labels(from: ObjectType, to: ObjectType): AssociationType[] {
    return this.between(from, to).filter((each) => each.category === 'USER_DEFINED' && each.label !== null);
  }

  inverse(type: AssociationType): AssociationType {
    return (
      this.#all.find(
        (each) => each.typeId === type.inverseTypeId && each.category === type.category && each.from === type.to,
      ) ?? type
    );
  }

  find(from: ObjectType, to: ObjectType, category: string, typeId: number): AssociationType | undefined {
    return this.between(from, to).find((each) => each.category === category && each.typeId === typeId);
  }

  /** What a record gets when no type is named. @throws HubSpotError 400 where the objects are not related at all. */
  unlabelled(from: ObjectType, to: ObjectType): AssociationType {
    const type = this.between(from, to).find((each) => each.label === null);
    if (type === undefined) throw validation(`No association type is defined from ${from.name} to ${to.name}`);
    return type;
  }

  saved(): SavedAssociationTypes {
    return { next: this.#next, own: this.#all.filter((each) => each.category === 'USER_DEFINED') };
  }

  restore({ next, own }: SavedAssociationTypes): void {
    this.#next = Math.max(next, this.#next);
    this.#drop(this.#all.filter((each) => each.category === 'USER_DEFINED'));
    this.#all.push(...own);
  }

  #numbers(): { readonly typeId: number; readonly inverseTypeId: number } {
    const typeId = this.#next;
    this.#next += 2;
    return { typeId, inverseTypeId: typeId + 1 };
  }

  #ownLabel(from: ObjectType, to: ObjectType, typeId: number): AssociationType {
    const type = this.labels(from, to).find((each) => each.typeId === typeId);
    if (type === undefined) throw notFound(`The association label ${typeId} does not exist for this pair of objects`);
    return type;
  }

  #refuseTaken(from: ObjectType, to: ObjectType, label: string, inverseLabel: string, but?: AssociationType): void {
    const taken = (one: ObjectType, other: ObjectType, wanted: string): boolean =>
      this.between(one, other).some(
        (each) => each.label === wanted && each.typeId !== but?.typeId && each.typeId !== but?.inverseTypeId,
      );
    const word = taken(from, to, label) ? label : taken(to, from, inverseLabel) ? inverseLabel : null;
    if (word !== null) throw alreadyExists(`The label "${word}" already exists for this pair of objects`);
  }

  #pair(type: AssociationType, inverseName: string, inverseLabel: string | null): AssociationType {
    this.#all.push(type);
    if (type.typeId !== type.inverseTypeId) {
      this.#all.push({
        ...type,
        typeId: type.inverseTypeId,
        inverseTypeId: type.typeId,
        from: type.to,
        to: type.from,
        name: inverseName,
        label: inverseLabel,
      });
    }
    return type;
  }

  #replace(type: AssociationType, by: AssociationType): void {
    this.#all[this.#all.indexOf(type)] = by;
  }

  #drop(types: readonly AssociationType[]): AssociationType[] {
    const gone = this.#all.filter((each) => types.includes(each));
    this.#all.splice(0, Infinity, ...this.#all.filter((each) => !gone.includes(each)));
    return gone;
  }

  #name(from: string, to: string): string {
    return `${this.#types.byTypeId(from).singular}_to_${this.#types.byTypeId(to).singular}`;
  }
}
