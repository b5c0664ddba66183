/** What the app adds to a portal, made as its installer would make it: what is there already stays as it is. */
import type { roleNames } from '../portals/schema.ts';
import type { AddedProperty, Manifest } from '../portals/manifest.ts';
import type { AssociationType, AssociationTypes } from './association-types.ts';
import type { ObjectType } from './object-type.ts';
import type { ObjectTypes } from './object-types.ts';
import type { PropertyDefinitions } from './property-definitions.ts';

export interface InstalledApp {
  readonly involvement: ObjectType;
  readonly setting: ObjectType;
  readonly roles: Readonly<Record<(typeof roleNames)[number], AssociationType>>;
  readonly dealToInvolvement: AssociationType;
  readonly involvementToCompany: AssociationType;
}

export interface PortalParts {
  readonly types: ObjectTypes;
  readonly definitions: PropertyDefinitions;
  readonly associationTypes: AssociationTypes;
}

export function installApp(
  { types, definitions, associationTypes }: PortalParts,
  { portal }: Manifest,
  now: string,
): InstalledApp {
  const { group, deals, companies, partnerInvolvement, setting } = portal;
  const define = (type: ObjectType, properties: Readonly<Record<string, AddedProperty>>): void => {
    if (!definitions.groupsOf(type).has(group.name)) definitions.createGroup(type, { ...group, displayOrder: -1 });
    for (const property of Object.values(properties)) {
      if (!definitions.of(type).has(property.name)) definitions.create(type, newProperty(property, group.name), now);
    }
  };
  const [deal, company] = [types.byTypeId('0-3'), types.byTypeId('0-2')];
  define(deal, { ...deals.inputs, ...deals.outputs });
  define(company, companies);

  const own = ({ name, labels, properties }: typeof setting): ObjectType => {
    const key = properties['key']?.name ?? null;
    const { type } =
      types.custom.named(name) ??
      types.custom.define(
        name,
        {
          labels,
          description: null,
          primaryDisplayProperty: key,
          secondaryDisplayProperties: [],
          requiredProperties: key === null ? [] : [key],
          searchableProperties: key === null ? [] : [key],
        },
        now,
        Number.POSITIVE_INFINITY,
      );
    define(type, properties);
    return type;
  };
  const involvement = own(partnerInvolvement);

  const unlabelled = (from: ObjectType, to: ObjectType): AssociationType =>
    associationTypes.between(from, to).find((each) => each.label === null) ??
    associationTypes.relate(from.typeId, to.typeId);
  const role = (each: (typeof roleNames)[number]): AssociationType => {
    const wanted = portal.associationLabels[each];
    return (
      associationTypes
        .between(deal, company)
        .find(({ label, category }) => label === wanted.label && category === 'USER_DEFINED') ??
      associationTypes.label(deal, company, wanted.label, wanted.name)
    );
  };
  return {
    roles: {
      originating: role('originating'),
      invited: role('invited'),
      recommended: role('recommended'),
      competing: role('competing'),
    },
    involvement,
    setting: own(setting),
    dealToInvolvement: unlabelled(deal, involvement),
    involvementToCompany: unlabelled(involvement, company),
  };
}

const newProperty = (property: AddedProperty, groupName: string): Parameters<PropertyDefinitions['create']>[1] => ({
  name: property.name,
  label: property.label,
  type: property.type,
  fieldType: property.fieldType,
  groupName,
  description: property.description ?? '',
  options: (property.options ?? []).map((option, displayOrder) => ({ ...option, displayOrder, hidden: false })),
  displayOrder: -1,
  hidden: false,
  formField: false,
  hasUniqueValue: property.hasUniqueValue ?? false,
});
