/** One repository for both kinds of portals: each audience's upload, as HubSpot's own parser reads it. */
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { forAudience, readAppManifest, uploadProfile } from './app-manifest.ts';
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

test.each(['hubspot', 'partner'] as const)(
  'an upload for the audience %s asks for its scopes and goes to its account',
  async (audience) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'roe-audience-'));
    try {
      const manifest = forAudience({ ...(await readAppManifest('hubspot')), partner, accounts }, audience);
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
