/**
 * `app.json`, the app's own manifest, as far as the upload needs it: who the app is, which audience it serves, which
 * scopes that takes. HubSpot never reads the file; `app-hsmeta.json` is made from it.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { root } from './paths.ts';

const scope = z.string().regex(/^[a-z][a-z0-9_.-]*$/);

export const appManifestSchema = z.looseObject({
  name: z.string().min(1).max(200),
  description: z.string().min(1).max(500),
  support: z.object({
    supportEmail: z.email(),
    documentationUrl: z.url({ protocol: /^https$/ }),
    supportUrl: z.url({ protocol: /^https$/ }),
    supportPhone: z.string().regex(/^\+\d{6,15}$/),
  }),
  audience: z.enum(['hubspot', 'partner']),
  scopes: z.object({ hubspot: z.array(scope).min(1), partner: z.array(scope).min(1) }),
});
export type AppManifest = z.infer<typeof appManifestSchema>;

/** Reads and checks `app.json`; throws with every problem named. */
export async function readAppManifest(file = path.join(root, 'app.json')): Promise<AppManifest> {
  const parsed = appManifestSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!parsed.success) throw new Error(`${path.basename(file)} is not valid:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/**
 * The manifest of the app component. Functions exist only for private apps with static authentication, and such apps
 * may declare required scopes only (developer platform, "Scopes"), so an audience's scopes are all required.
 */
export function appComponent(manifest: AppManifest) {
  return {
    uid: 'roe_app',
    type: 'app',
    config: {
      name: manifest.name,
      description: manifest.description,
      distribution: 'private',
      auth: {
        type: 'static',
        requiredScopes: manifest.scopes[manifest.audience],
        optionalScopes: [],
        conditionallyRequiredScopes: [],
      },
      permittedUrls: { fetch: [], iframe: [], img: [] },
      support: manifest.support,
    },
  };
}
