/** What the installation key has to hold: to see and add definitions, and to see and add labels (any scope of records does). */
export const installerScopes = [
  // Which account it is. https://developers.hubspot.com/docs/api-reference/latest/account/account-information/guide (read 29 November 2026)
  'oauth',
  'crm.schemas.deals.read',
  'crm.schemas.deals.write',
  'crm.schemas.companies.read',
  'crm.schemas.companies.write',
  'crm.schemas.custom.read',
  'crm.schemas.custom.write',
  'crm.objects.deals.read',
] as const;

/** What `roe uninstall` needs besides, to see whether somebody uses what it would archive. */
export const recordScopes = ['crm.objects.companies.read', 'crm.objects.custom.read'] as const;
