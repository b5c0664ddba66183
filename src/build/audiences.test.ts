/** One repository for both kinds of portals: each audience's upload, as HubSpot's own parser reads it. */
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { type AppManifest, forAccount, forAudience, readAppManifest, uploadProfile } from './app-manifest.ts';
import { runProgram } from './hubspot/run-program.ts';
import { root } from './paths.ts';
import { buildUpload } from './upload.ts';

const parsed = z.object({
  skipped: z.array(z.unknown()),
  profiles: z.array(z.string()),
  app: z.looseObject({ auth: z.object({ requiredScopes: z.array(z.string()) }) }),
});
const partner = { id: '1201', name: 'Atelier Boréal' };
const accounts = { hubspot: 1111, partner: 2222 };
const support = {
  supportEmail: 'support@atelier-boreal.fr',
  documentationUrl: 'https://atelier-boreal.fr/roe',
  supportUrl: 'https://atelier-boreal.fr/support',
  supportPhone: '+33142685300',
};

test.each(['hubspot', 'partner'] as const)(
  'an upload for the audience %s asks for its scopes and goes to its account',
  async (audience) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'roe-audience-'));
    try {
      const manifest = forAudience({ ...(await readAppManifest('hubspot')), partner, accounts, support }, audience);
      await buildUpload({ manifest, into: path.join(folder, 'dist') });
      await copyFile(path.join(root, 'hsproject.json'), path.join(folder, 'hsproject.json'));
      const project = parsed.parse(await runProgram('parse-project', { arguments: [folder, audience] }));
      expect(project).toMatchObject({
        skipped: [],
        profiles: [audience],
        app: { auth: { requiredScopes: manifest.scopes[audience] } },
      });
      const profile = JSON.parse(
        await readFile(path.join(folder, 'dist', `hsprofile.${audience}.json`), 'utf8'),
      ) as unknown;
      expect(profile).toEqual({ accountId: accounts[audience], variables: {} });
      const engagement = await readFile(path.join(folder, 'dist/app/functions/deal-engagement.js'), 'utf8');
      expect(engagement.includes(`audience:"${audience}"`)).toBe(true);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  60_000,
);

test('a partner’s portal is not built before app.json says whose it is', async () => {
  const manifest = await readAppManifest('hubspot');
  expect(() => forAudience({ ...manifest, partner: null }, 'partner')).toThrow('who the partner is');
});

test('without an account in app.json there is no profile, and HubSpot’s CLI asks', async () => {
  expect(
    uploadProfile({ ...(await readAppManifest('hubspot')), accounts: { hubspot: null, partner: 2222 } }),
  ).toBeUndefined();
});

test('only a partner’s portal is asked for what only it has', async () => {
  const { scopes } = await readAppManifest('hubspot');
  expect(scopes.partner).toContain('crm.objects.partner-clients.read');
  expect(scopes.hubspot.filter((scope) => scope.includes('partner'))).toEqual([]);
});

describe('the type id of the object, which differs from account to account', () => {
  const withIds = async () => {
    const manifest = await readAppManifest('hubspot');
    const objectTypeIds = { '1111': '2-101', '3333': '2-303' };
    return {
      ...manifest,
      accounts,
      portal: { ...manifest.portal, partnerInvolvement: { ...manifest.portal.partnerInvolvement, objectTypeIds } },
    };
  };
  const idIn = ({ portal }: AppManifest) => portal.partnerInvolvement.objectTypeId;

  test('is that of the account that the build is for', async () => {
    const manifest = await withIds();
    expect(idIn(forAccount(manifest, null))).toBe('2-101');
    const sandbox = forAccount(manifest, 3333);
    expect(idIn(sandbox)).toBe('2-303');
    expect(uploadProfile(sandbox)).toEqual({
      file: 'hsprofile.hubspot.json',
      content: { accountId: 3333, variables: {} },
    });
  });

  test('is looked up where app.json has none for the account, or the account is not known', async () => {
    const manifest = await withIds();
    expect(idIn(forAccount(manifest, 4444))).toBeNull();
    expect(idIn(forAccount({ ...manifest, accounts: undefined }, null))).toBeNull();
  });

  test('is in the functions that are uploaded', async () => {
    const into = await mkdtemp(path.join(tmpdir(), 'roe-account-'));
    try {
      await buildUpload({ manifest: forAccount(await withIds(), 3333), into });
      const code = await readFile(path.join(into, 'app/functions/deal-engagement.js'), 'utf8');
      // In its table, which a function reads as JSON.
      expect(code.includes('"objectTypeId":"2-303"')).toBe(true);
      expect(code).not.toContain('2-101');
    } finally {
      await rm(into, { recursive: true, force: true });
    }
  }, 60_000);
});
