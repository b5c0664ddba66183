/**
 * `app.json`, the app's own manifest, as far as the upload needs it: who the app is, which audience it serves, which
 * scopes that takes. HubSpot never reads the file; `app-hsmeta.json` is made from it.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { editionsSettingSchema } from '../rules/editions/setting.ts';
import { keysTwice } from './keys-twice.ts';
import { root } from './paths.ts';
import { withoutPlaceholders } from './placeholders.ts';

const scope = z.string().regex(/^[a-z][a-z0-9_.-]*$/);
export const audienceSchema = z.enum(['hubspot', 'partner']);
export type Audience = z.infer<typeof audienceSchema>;
const account = z.int().positive().nullish();

const ownObject = z.looseObject({
  objectTypeId: z.string().nullable(),
  objectTypeIds: z.record(z.string(), z.string()).default({}),
});

export const appManifestSchema = z.looseObject({
  name: z.string().min(1).max(200),
  description: z.string().min(1).max(500),
  support: z.object({
    supportEmail: z.email(),
    documentationUrl: z.url({ protocol: /^https$/ }),
    supportUrl: z.url({ protocol: /^https$/ }),
    supportPhone: z.string().regex(/^\+\d{6,15}$/),
  }),
  audience: audienceSchema,
  partner: z.looseObject({ id: z.string().min(1), name: z.string().min(1) }).nullish(),
  /** Ids of the accounts that receive the upload, by audience; absent: HubSpot's CLI asks. */
  accounts: z.object({ hubspot: account, partner: account }).optional(),
  scopes: z.object({ hubspot: z.array(scope).min(1), partner: z.array(scope).min(1) }),
  editions: editionsSettingSchema.optional(),
  portal: z.looseObject({
    partnerInvolvement: ownObject,
    setting: ownObject,
  }),
});
export type AppManifest = z.infer<typeof appManifestSchema>;

/** Reads and checks `app.json`, for another audience than its own where one is named; throws with every problem named. */
export async function readAppManifest(audience?: Audience, file = path.join(root, 'app.json')): Promise<AppManifest> {
  const parsed = appManifestSchema.safeParse(parsedJson(await readFile(file, 'utf8'), path.basename(file)));
  if (!parsed.success) throw new Error(`${path.basename(file)} is not valid:\n${z.prettifyError(parsed.error)}`);
  return forAudience(parsed.data, audience ?? parsed.data.audience);
}

function parsedJson(text: string, name: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${name} is not valid JSON: ${error instanceof Error ? error.message : ''}`, { cause: error });
  }
  const [twice] = keysTwice(text);
  if (twice === undefined) return value;
  throw new Error(
    `${name}: "${twice.key}" stands twice (line ${twice.line}), and the last one alone would count. Make one of the two.`,
  );
}

/** Throws where a partner's portal is meant and nobody said whose it is. */
export function forAudience(manifest: AppManifest, audience: Audience): AppManifest {
  if (audience === 'partner' && (manifest.partner ?? null) === null) {
    throw new Error(
      'For the audience "partner", app.json has to say who the partner is: "partner": { "id": ..., "name": ... }.',
    );
  }
  return { ...manifest, audience };
}

/**
 * For one account: the profile goes there, and the type ids of the app's objects, which differ from account to account,
 * are that account's. A function is not told which account it runs in, and a card must not wait for the question: so the
 * build writes the ids down. Where `app.json` lacks one for the account, they are looked up, a call a card and no round more.
 */
export function forAccount(manifest: AppManifest, asked: number | null): AppManifest {
  const account = asked ?? manifest.accounts?.[manifest.audience] ?? null;
  if (account === null) return manifest;
  const here = (own: z.infer<typeof ownObject>): z.infer<typeof ownObject> => {
    const id = own.objectTypeIds[String(account)];
    return id === undefined ? own : { ...own, objectTypeId: id, objectTypeIds: {} };
  };
  return {
    ...manifest,
    accounts: { ...manifest.accounts, [manifest.audience]: account },
    portal: {
      ...manifest.portal,
      partnerInvolvement: here(manifest.portal.partnerInvolvement),
      setting: here(manifest.portal.setting),
    },
  };
}

/**
 * An environment profile of HubSpot's CLI: `hs project upload --profile partner` goes to that account and to no other.
 * Undefined where `app.json` names no account. Profiles cannot hold scopes, so each audience is a build of its own.
 */
export function uploadProfile({
  audience,
  accounts,
}: AppManifest): { readonly file: string; readonly content: object } | undefined {
  const accountId = accounts?.[audience] ?? null;
  return accountId === null ? undefined : { file: `hsprofile.${audience}.json`, content: { accountId, variables: {} } };
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
      support: withoutPlaceholders(manifest),
    },
  };
}
