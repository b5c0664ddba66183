/** Paths of HubSpot's date-versioned API; the version is a constant a resource. */
export type ObjectType = 'deals' | 'line_items' | 'companies' | 'quotes' | 'partner_clients' | `${number}-${number}`;

/** Newest first. */
export const versions = ['2026-09', '2026-03'] as const;
export type Version = (typeof versions)[number];

export const objectPath = (version: Version, type: ObjectType, id: string): string => `/crm/objects/${version}/${type}/${encodeURIComponent(id)}`;
export const batchReadPath = (version: Version, type: ObjectType): string => `/crm/objects/${version}/${type}/batch/read`;
export const associationsPath = (version: Version, from: ObjectType, to: ObjectType): string => `/crm/associations/${version}/${from}/${to}/batch/read`;
export const schemasPath = (version: Version): string => `/crm-object-schemas/${version}/schemas`;
export const companyCurrencyPath = (version: Version): string => `/settings/currencies/${version}/company-currency`;
export const exchangeRatesPath = (version: Version): string => `/settings/currencies/${version}/exchange-rates/current`;

/**
 * 2026-09 may ask for the scope `e-commerce` beside `crm.objects.line_items.read`, where 2026-03 is content with either:
 * for these two the older version is tried when the newer one refuses for that scope.
 */
export const mayNeedOlderVersion: ReadonlySet<ObjectType> = new Set<ObjectType>(['line_items', 'quotes']);
