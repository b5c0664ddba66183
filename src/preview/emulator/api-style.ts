/** Which generation of HubSpot's API a path belongs to; some answers differ between them. */
export const datedVersions = ['2025-09', '2026-03', '2026-09'] as const;
export type DatedVersion = (typeof datedVersions)[number];
export type ApiStyle = 'v3' | 'v4' | DatedVersion;

export const isDated = (style: ApiStyle): style is DatedVersion => style !== 'v3' && style !== 'v4';

/** Where the records of an object type live, by generation. */
export const objectRoots: readonly { readonly style: ApiStyle; readonly root: string }[] = [
  { style: 'v3', root: '/crm/v3/objects' },
  ...datedVersions.map((style) => ({ style, root: `/crm/objects/${style}` })),
];

export const associationRoots: readonly { readonly style: ApiStyle; readonly root: string }[] = [
  { style: 'v4', root: '/crm/v4/associations' },
  ...datedVersions.map((style) => ({ style, root: `/crm/associations/${style}` })),
];

export const propertyRoots: readonly { readonly style: ApiStyle; readonly root: string }[] = [
  { style: 'v3', root: '/crm/v3/properties' },
  ...datedVersions.map((style) => ({ style, root: `/crm/properties/${style}` })),
];
