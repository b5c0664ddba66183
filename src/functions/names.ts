/** Ids of the functions, as their `-hsmeta.json` declares them and as cards call them. */
export const dealEngagement = 'deal_engagement';
export const portalHealth = 'portal_health';
export const portalSettings = 'portal_settings';
export const recordEngagement = 'record_engagement';
export const sharedDeals = 'shared_deals';
