/** Paths of the definitions of a portal, by version of the API. Objects are addressed by name or type id. */
export const versions = ['2026-09', '2026-03'] as const;
export type Version = (typeof versions)[number];

export const accountPath = (version: Version) => `/account-info/${version}/details`;
export const propertiesPath = (version: Version, object: string) => `/crm/properties/${version}/${object}`;
export const propertyPath = (version: Version, object: string, name: string) =>
  `${propertiesPath(version, object)}/${name}`;
export const groupsPath = (version: Version, object: string) => `${propertiesPath(version, object)}/groups`;
export const propertyArchivePath = (version: Version, object: string) =>
  `${propertiesPath(version, object)}/batch/archive`;
export const propertyBatchPath = (version: Version, object: string) =>
  `${propertiesPath(version, object)}/batch/create`;
export const groupPath = (version: Version, object: string, name: string) => `${groupsPath(version, object)}/${name}`;
export const schemasPath = (version: Version) => `/crm-object-schemas/${version}/schemas`;
export const schemaPath = (version: Version, objectTypeId: string) => `${schemasPath(version)}/${objectTypeId}`;
export const schemaAssociationsPath = (version: Version, objectTypeId: string) =>
  `${schemasPath(version)}/${objectTypeId}/associations`;
export const labelsPath = (version: Version) => `/crm/associations/${version}/deals/companies/labels`;
export const labelPath = (version: Version, typeId: number) => `${labelsPath(version)}/${typeId}`;
export const associationsPath = (version: Version, from: string, to: string) =>
  `/crm/associations/${version}/${from}/${to}/batch/read`;
export const limitsPath = (
  version: Version,
  what: 'custom-properties' | 'custom-object-types' | 'associations/labels',
) => `/crm/limits/${version}/${what}`;
export const associatePath = (version: Version, from: string, to: string) =>
  `/crm/associations/${version}/${from}/${to}/batch/associate/default`;
export const recordsPath = (version: Version, object: string) => `/crm/objects/${version}/${object}`;
export const recordPath = (version: Version, object: string, id: string) => `${recordsPath(version, object)}/${id}`;
export const searchPath = (version: Version, object: string) => `${recordsPath(version, object)}/search`;
export const companyCurrencyPath = (version: Version) => `/settings/currencies/${version}/company-currency`;
export const exchangeRatesPath = (version: Version) => `/settings/currencies/${version}/exchange-rates/current`;
