/** A portal's definitions as an installation leaves them, to be damaged by tests. */
import appJson from '../../../app.json';
import { succeeded } from '../../crm/gateway/failure.ts';
import { type Declaration, type DeclaredObject, readDeclaration } from '../declaration.ts';
import type { Definitions, ObservedObject, ObservedProperty, ObservedSchema } from '../observation.ts';
import type { DeclaredProperty } from '../property.ts';

export function declarationOf(json: unknown): Declaration {
  const read = readDeclaration(json);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.declaration;
}

export const declaration = declarationOf(appJson);
export const involvementTypeId = '2-4711';
export const settingTypeId = '2-4712';

export const asObserved = ({
  name,
  label,
  type,
  fieldType,
  options = [],
  hasUniqueValue = false,
}: DeclaredProperty): ObservedProperty => ({
  name,
  label,
  type,
  fieldType,
  groupName: declaration.group.name,
  options,
  hasUniqueValue,
  hubspotDefined: false,
  readOnly: false,
});

const object = (address: string, properties: readonly DeclaredProperty[]): ObservedObject => ({
  address,
  groups: succeeded([declaration.group]),
  properties: succeeded(properties.filter(({ mapped }) => mapped !== true).map(asObserved)),
  archived: succeeded([]),
});

export const schema: ObservedSchema = {
  objectTypeId: involvementTypeId,
  name: declaration.involvement.name,
  associations: [
    { id: '101', from: involvementTypeId, to: '0-3' },
    { id: '102', from: '0-2', to: involvementTypeId },
  ],
};

export const settingSchema: ObservedSchema = {
  objectTypeId: settingTypeId,
  name: declaration.setting.name,
  associations: [],
};

export const installed: Definitions = {
  objects: {
    deals: object('deals', declaration.properties.deals),
    companies: object('companies', declaration.properties.companies),
    involvement: object(involvementTypeId, declaration.properties.involvement),
    setting: object(settingTypeId, declaration.properties.setting),
  },
  schemas: succeeded([schema, settingSchema]),
  archivedSchemas: succeeded([]),
  labels: succeeded([
    { category: 'HUBSPOT_DEFINED', typeId: 5, label: 'Primary' },
    { category: 'HUBSPOT_DEFINED', typeId: 341, label: null },
    ...declaration.labels.map(({ label }, index) => ({ category: 'USER_DEFINED', typeId: 100 + index, label })),
  ]),
  limits: { properties: {}, objects: null, labels: null },
};

export const empty: Definitions = {
  objects: {
    deals: { ...object('deals', []), groups: succeeded([]) },
    companies: { ...object('companies', []), groups: succeeded([]) },
    involvement: null,
    setting: null,
  },
  schemas: succeeded([]),
  archivedSchemas: succeeded([]),
  labels: succeeded([{ category: 'HUBSPOT_DEFINED', typeId: 341, label: null }]),
  limits: { properties: {}, objects: null, labels: null },
};

/** The portal with one object changed. */
export function changed(
  on: DeclaredObject,
  change: (properties: readonly ObservedProperty[], object: ObservedObject) => Partial<ObservedObject>,
): Definitions {
  const found = installed.objects[on];
  if (found === null || !found.properties.ok) throw new Error(`nothing to change on ${on}`);
  return {
    ...installed,
    objects: { ...installed.objects, [on]: { ...found, ...change(found.properties.value, found) } },
  };
}

export const withProperty = (on: DeclaredObject, name: string, change: Partial<ObservedProperty> | null): Definitions =>
  changed(on, (properties) => ({
    properties: succeeded(
      change === null
        ? properties.filter((each) => each.name !== name)
        : properties.map((each) => (each.name === name ? { ...each, ...change } : each)),
    ),
  }));
