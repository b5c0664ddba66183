/** Paths of HubSpot's date-versioned API; the versions are a constant a resource. */
export type ObjectType = 'deals' | 'line_items' | 'companies' | 'quotes' | 'partner_clients' | `${number}-${number}`;

export type Version = '2026-09' | '2026-03';
/** In the order of asking: the next one where HubSpot refuses a version for a scope that the older one does not want. */
export type Versions = readonly [Version, ...Version[]];

const current: Versions = ['2026-09'];

/**
 * 2026-09 may ask for the scope `e-commerce` beside `crm.objects.line_items.read`, where 2026-03 is content with either;
 * the same holds for quotes.
 */
const scopeMayDiffer: Versions = ['2026-09', '2026-03'];

const versionsOfObjects: Readonly<Partial<Record<ObjectType, Versions>>> = {
  line_items: scopeMayDiffer,
  quotes: scopeMayDiffer,
};
/** 2026-09 has no batch read of partner clients. */
const versionsOfBatchReads: typeof versionsOfObjects = { ...versionsOfObjects, partner_clients: ['2026-03'] };

export const versionsOf = (type: ObjectType): Versions => versionsOfObjects[type] ?? current;
export const batchReadVersionsOf = (type: ObjectType): Versions => versionsOfBatchReads[type] ?? current;
const associationsVersion: Version = '2026-09';
const schemasVersion: Version = '2026-09';
const currenciesVersion: Version = '2026-09';
const accountVersion: Version = '2026-09';

export const objectPath = (version: Version, type: ObjectType, id: string): string =>
  `/crm/objects/${version}/${type}/${encodeURIComponent(id)}`;
export const objectsPath = (version: Version, type: ObjectType): string => `/crm/objects/${version}/${type}`;
export const batchReadPath = (version: Version, type: ObjectType): string =>
  `/crm/objects/${version}/${type}/batch/read`;
export const batchUpdatePath = (version: Version, type: ObjectType): string =>
  `/crm/objects/${version}/${type}/batch/update`;
export const searchPath = (version: Version, type: ObjectType): string => `/crm/objects/${version}/${type}/search`;
export const associationsPath = (from: ObjectType, to: ObjectType): string =>
  `/crm/associations/${associationsVersion}/${from}/${to}/batch/read`;
export const associatePath = (from: ObjectType, to: ObjectType): string =>
  `/crm/associations/${associationsVersion}/${from}/${to}/batch/associate/default`;
export const schemasPath = `/crm-object-schemas/${schemasVersion}/schemas`;
export const companyCurrencyPath = `/settings/currencies/${currenciesVersion}/company-currency`;
export const exchangeRatesPath = `/settings/currencies/${currenciesVersion}/exchange-rates/current`;
export const accountPath = `/account-info/${accountVersion}/details`;
