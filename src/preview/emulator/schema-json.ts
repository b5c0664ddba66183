/** A custom object's schema as HubSpot answers it. */
import type { AssociationType } from './association-types.ts';
import type { CustomObject } from './custom-objects.ts';
import { propertyJson } from './property-json.ts';
import type { PortalState } from './state.ts';

/** What a change of a schema is answered with: without properties and associations. */
export const objectTypeJson = ({ portal }: PortalState, object: CustomObject): object => ({
  ...definitionJson(object),
  portalId: portal.portalId,
});

const definitionJson = ({ type, settings, createdAt, updatedAt, archived }: CustomObject): object => ({
  id: type.typeId.replace('2-', ''),
  objectTypeId: type.typeId,
  fullyQualifiedName: type.name,
  name: type.singular,
  allowsSensitiveProperties: false,
  ...Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null)),
  archived,
  createdAt,
  updatedAt,
});

export function schemaJson(state: PortalState, object: CustomObject): object {
  const { type, createdAt } = object;
  const definitions = [...state.definitions.of(type).values()].filter((each) => !each.archived);
  const associations = state.associations.types.all.filter(
    (each) => each.from === type.typeId || each.to === type.typeId,
  );
  return {
    ...definitionJson(object),
    properties: definitions.map(propertyJson),
    associations: associations.map((each) => associationDefinitionJson(each, createdAt)),
  };
}

export const associationDefinitionJson = (type: AssociationType, at: string): object => ({
  id: String(type.typeId),
  fromObjectTypeId: type.from,
  toObjectTypeId: type.to,
  name: type.name,
  createdAt: at,
  updatedAt: at,
});
