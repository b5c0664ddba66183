/**
 * `app-hsmeta.json`, as HubSpot takes it from an app with functions: private, with static authentication and required
 * scopes alone.
 * - keys and lengths: https://developers.hubspot.com/docs/apps/developer-platform/build-apps/app-configuration
 * - "Apps configured with static auth can only define required scopes": https://developers.hubspot.com/scopes
 * - "Serverless functions belong to an app with static auth and private distribution":
 *   https://developers.hubspot.com/docs/cms/reference/serverless-functions/serverless-functions-in-projects
 *
 * Read 30 November 2026.
 */
import * as z from 'zod';
import { uid } from './component-manifest.ts';

const none = z.array(z.string()).max(0);
const trimmed = z.string().regex(/^\S(?:.*\S)?$/s, { error: 'no space at its beginning or end' });

export const appComponentSchema = z.strictObject({
  uid,
  type: z.literal('app'),
  config: z.strictObject({
    name: trimmed.max(200),
    description: z.string().min(1).max(8192),
    distribution: z.literal('private'),
    auth: z.strictObject({
      type: z.literal('static'),
      requiredScopes: z.array(z.string()).min(1),
      optionalScopes: none,
      conditionallyRequiredScopes: none,
    }),
    /** Cards ask the app's own functions and nobody else. */
    permittedUrls: z.strictObject({ fetch: none, iframe: none, img: none }),
    support: z.strictObject({
      supportEmail: z.string().min(1),
      documentationUrl: z.string().min(1),
      supportUrl: z.string().min(1),
      supportPhone: z.string().min(1),
    }),
  }),
});
