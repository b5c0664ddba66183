/**
 * The manifests of the kinds of component that this app has, with the keys that HubSpot documents and no other. The
 * schemas that HubSpot itself checks are told to accounts only; these shapes are from its templates (2026.09) and pages:
 * - cards: https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/extension-points/app-cards/reference
 * - functions: https://developers.hubspot.com/docs/apps/developer-platform/add-features/serverless-functions/reference
 * - pages: https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/extension-points/app-pages/create-app-pages
 * - settings: https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/extension-points/create-a-settings-page
 *
 * Read 30 November 2026.
 */
import * as z from 'zod';

/** As HubSpot's parser takes it, and its page "App configuration". */
export const uid = z.string().regex(/^[a-zA-Z0-9_\-.]{1,64}$/, {
  error: 'a uid is at most 64 letters, digits, underscores, dashes and full stops',
});
const entryIn = (folder: string) => z.string().regex(new RegExp(`^/app/${folder}/[a-z0-9-]+\\.js$`));

const card = z.strictObject({
  uid,
  type: z.literal('card'),
  config: z.strictObject({
    name: z.string().min(1),
    description: z.string().min(1),
    location: z.enum(['crm.record.tab', 'crm.record.sidebar', 'crm.preview', 'helpdesk.sidebar']),
    entrypoint: entryIn('cards'),
    objectTypes: z.array(z.string()).min(1),
  }),
});

const appFunction = z.strictObject({
  uid,
  type: z.literal('app-function'),
  config: z.strictObject({ entrypoint: entryIn('functions'), secretKeys: z.array(z.string()) }),
});

/** HubSpot's page writes `pages`, its template `page`, its project parser takes both. */
const page = z.strictObject({
  uid,
  type: z.literal('page'),
  config: z.strictObject({ entrypoint: entryIn('pages') }),
});

const settings = z.strictObject({
  uid,
  type: z.literal('settings'),
  config: z.strictObject({ entrypoint: entryIn('settings') }),
});

export const componentSchema = z.discriminatedUnion('type', [card, page, settings, appFunction]);
export type Component = z.infer<typeof componentSchema>;

/** Where a component's manifest has to lie, under `app/`; HubSpot's parser skips one that lies deeper. */
export const folderOf = {
  card: 'cards',
  page: 'pages',
  settings: 'settings',
  'app-function': 'functions',
} as const satisfies Record<Component['type'], string>;
