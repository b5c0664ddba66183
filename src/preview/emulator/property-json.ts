/** A property's definition as HubSpot answers it. */
import type { PropertyDefinition } from './property-definitions.ts';

export const propertyJson = (definition: PropertyDefinition): object => ({
  name: definition.name,
  label: definition.label,
  type: definition.type,
  fieldType: definition.fieldType,
  description: '',
  groupName: definition.groupName,
  options: definition.options.map((option, displayOrder) => ({ ...option, displayOrder, hidden: false, description: '' })),
  displayOrder: -1,
  calculated: definition.calculated,
  externalOptions: false,
  archived: definition.archived,
  hasUniqueValue: definition.hasUniqueValue,
  hidden: false,
  hubspotDefined: definition.hubspotDefined,
  formField: false,
  dataSensitivity: 'non_sensitive',
  modificationMetadata: {
    archivable: !definition.hubspotDefined,
    readOnlyDefinition: definition.hubspotDefined,
    readOnlyValue: definition.calculated,
  },
});
