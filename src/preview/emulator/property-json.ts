/** A property's definition as HubSpot answers it. */
import type { PropertyDefinition } from './property-definition.ts';
import type { PropertyGroup } from './property-definitions.ts';

/** HubSpot was seen to leave `archived` out of its own properties; only `archived: true` says that one is. */
export const propertyJson = (definition: PropertyDefinition): object => ({
  name: definition.name,
  label: definition.label,
  type: definition.type,
  fieldType: definition.fieldType,
  description: definition.description,
  groupName: definition.groupName,
  options: definition.options.map(({ description, ...option }) => ({ ...option, description: description ?? '' })),
  createdAt: definition.createdAt,
  updatedAt: definition.updatedAt,
  displayOrder: definition.displayOrder,
  calculated: definition.calculated,
  externalOptions: false,
  hasUniqueValue: definition.hasUniqueValue,
  hidden: definition.hidden,
  hubspotDefined: definition.hubspotDefined,
  formField: definition.formField,
  dataSensitivity: 'non_sensitive',
  modificationMetadata: {
    archivable: definition.archivable,
    readOnlyDefinition: definition.hubspotDefined,
    readOnlyValue: definition.readOnlyValue,
  },
  ...(definition.hubspotDefined && !definition.archived ? {} : { archived: definition.archived }),
  ...(definition.archivedAt === null ? {} : { archivedAt: definition.archivedAt }),
});

export const groupJson = (group: PropertyGroup): object => ({ ...group, archived: false });
