import type { DocumentedSource } from './documented-answer.ts';

const read = '2026-11-29';
const docs = 'https://developers.hubspot.com/docs';
const specs = 'https://github.com/HubSpot/HubSpot-public-api-spec-collection/blob';

/** HubSpot's own page, read as a stored copy of that address. */
export function page(path: string, modified: string | null = null): DocumentedSource {
  return { certainty: 'page', url: `${docs}${path}`, modified, read };
}

/** The page's text as a public repository keeps it; the copy itself names this address and this date. */
export function mirror(path: string, modified: string | null = null): DocumentedSource {
  return { certainty: 'mirror', url: `${docs}${path}`, modified, read };
}

/** A file of HubSpot/HubSpot-public-api-spec-collection at the commit that was read. */
function spec(commit: string, path: string): DocumentedSource {
  return { certainty: 'spec', url: encodeURI(`${specs}/${commit}/PublicApiSpecs/${path}`), modified: null, read };
}

/** Looked for and not found; the page is the one that would have to show it. */
export function notShown(path: string): DocumentedSource {
  return { certainty: 'not shown', url: `${docs}${path}`, modified: null, read };
}

/** The pages fill answers from the schema; such values prove names and types and nothing else. */
export const generated = 'Values are placeholders which the page generates from the schema.';

/** HubSpot's own pages outside the documentation, by their whole address. */
export function hubspotPage(url: string, modified: string | null = null): DocumentedSource {
  return { certainty: 'page', url, modified, read };
}

export const specOf = {
  account: spec(
    '1f7fc3f74c5d96cd410c959eeb034ea94328f026',
    'Account/Account Info/Rollouts/318954/2026-09/accountInfo.json',
  ),
  objects: spec('c49d040a990c238c31ea84d24ebe8d9a9bc5458c', 'CRM/Objects/Rollouts/424/2026-09/objects.json'),
  deals: spec('092f31b2173dcd9be2d831ce251dd7e1f20db389', 'CRM/Deals/Rollouts/321895/2026-09/deals.json'),
  associations: spec(
    '076859aafa70218b17847790e788937c31913523',
    'CRM/Associations/Rollouts/130902/2026-09/associations.json',
  ),
  labels: spec(
    '245aa1f9c5b465ce320a0dfdda193e6eaabb16a7',
    'CRM/Associations Schema/Rollouts/130902/2026-09/associationsSchema.json',
  ),
  schemas: spec('3dcb67ee76afe1cecb4a29e5f337eace7cc6bc0c', 'CRM/Schemas/Rollouts/145900/2026-09/schemas.json'),
  properties: spec(
    '14e3ef87af453acfcb14e992d9f4a613efeedae6',
    'CRM/Properties/Rollouts/145899/2026-09/properties.json',
  ),
  limits: spec(
    '2e50cbaf6b81dda106e4384cba8bd2e1d8591fbf',
    'CRM/Limits Tracking/Rollouts/199890/2026-09/limitsTracking.json',
  ),
  partnerClients: spec(
    '276c8938cc06281c67bc37dd5f2baccc5593ebe2',
    'CRM/Partner Clients/Rollouts/321895/2026-09/partnerClients.json',
  ),
  currencies: spec(
    '3b8d4af1f24053bdf54465d2f9e5149f29b18fdd',
    'Settings/Multicurrency/Rollouts/145897/2026-09/multicurrency.json',
  ),
} as const;
