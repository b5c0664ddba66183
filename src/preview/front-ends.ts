/** Among the built bundles: the list of what the app adds to HubSpot's screens. */
export const frontEndsFile = 'front-ends.json';
