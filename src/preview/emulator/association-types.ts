/** Association types of a portal: HubSpot's by number, and the portal's own, whose numbers differ in every portal. */
import type { Portal } from '../portals/load.ts';
import type { roleNames } from '../portals/schema.ts';
import type { ObjectType, ObjectTypes } from './object-types.ts';

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

/** from, to, type id, inverse type id, label, suffix of the v3 name. */
const hubspots: readonly (readonly [string, string, number, number, string | null, string])[] = [
  ['0-3', '0-8', 19, 20, null, ''],
  ['0-3', '0-2', 5, 6, 'Primary', ''],
  ['0-3', '0-2', 341, 342, null, '_unlabeled'],
  ['0-3', '0-1', 3, 4, null, ''],
  ['0-3', '0-14', 63, 64, null, ''],
  ['0-14', '0-8', 67, 68, null, ''],
  ['0-14', '0-1', 69, 70, null, ''],
  ['0-14', '0-2', 71, 72, null, ''],
  ['0-1', '0-2', 279, 280, null, ''],
];

export class AssociationTypes {
  readonly all: AssociationType[] = [];
  readonly roles: Readonly<Record<(typeof roleNames)[number], AssociationType>>;
  readonly dealToInvolvement: AssociationType;
  readonly involvementToCompany: AssociationType;
  readonly partnerClientToCompany: AssociationType | null;
  readonly #types: ObjectTypes;
  #next: number;

  constructor(portal: Portal, types: ObjectTypes) {
    this.#types = types;
    this.#next = portal.firstAssociationTypeId;
    for (const [from, to, typeId, inverseTypeId, label, suffix] of hubspots) {
      this.#pair(
        { category: 'HUBSPOT_DEFINED', typeId, inverseTypeId, label, from, to, name: this.#name(from, to) + suffix },
        this.#name(to, from) + suffix,
      );
    }
    const { associationLabels } = portal.manifest.portal;
    const role = (key: (typeof roleNames)[number]): AssociationType =>
      this.define('0-3', '0-2', associationLabels[key].label, associationLabels[key].name);
    this.roles = { originating: role('originating'), invited: role('invited'), recommended: role('recommended'), competing: role('competing') };
    this.dealToInvolvement = this.define('0-3', types.involvement.typeId, null);
    this.involvementToCompany = this.define(types.involvement.typeId, '0-2', null);
    this.partnerClientToCompany = portal.audience === 'partner' ? this.define('0-145', '0-2', null) : null;
  }

  /** A type of the portal's own; its inverse is made with it. */
  define(from: string, to: string, label: string | null, name = this.#name(from, to)): AssociationType {
    const typeId = this.#next;
    this.#next += 2;
    return this.#pair(
      { category: 'USER_DEFINED', typeId, inverseTypeId: typeId + 1, label, from, to, name },
      label === null ? this.#name(to, from) : name,
    );
  }

  between(from: ObjectType, to: ObjectType): AssociationType[] {
    return this.all.filter((each) => each.from === from.typeId && each.to === to.typeId);
  }

  inverse(type: AssociationType): AssociationType {
    return this.all.find((each) => each.typeId === type.inverseTypeId && each.category === type.category && each.from === type.to) ?? type;
  }

  find(from: ObjectType, to: ObjectType, category: string, typeId: number): AssociationType | undefined {
    return this.between(from, to).find((each) => each.category === category && each.typeId === typeId);
  }

  /** What a record gets when no type is named: the unlabelled one. */
  unlabelled(from: ObjectType, to: ObjectType): AssociationType {
    return this.between(from, to).find((each) => each.label === null) ?? this.define(from.typeId, to.typeId, null);
  }

  #pair(type: AssociationType, inverseName: string): AssociationType {
    this.all.push(type);
    if (type.from !== type.to) {
      this.all.push({ ...type, typeId: type.inverseTypeId, inverseTypeId: type.typeId, from: type.to, to: type.from, name: inverseName });
    }
    return type;
  }

  #name(from: string, to: string): string {
    return `${this.#types.byTypeId(from).singular}_to_${this.#types.byTypeId(to).singular}`;
  }
}
