/** A placeholder for an address of support is named by every build and reaches no account. */
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readAppManifest } from './app-manifest.ts';
import { runProgram } from './hubspot/run-program.ts';
import { root } from './paths.ts';
import { placeholderLines, placeholdersIn } from './placeholders.ts';
import { buildUpload } from './upload.ts';

const real = {
  supportEmail: 'support@atelier-boreal.fr',
  documentationUrl: 'https://docs.atelier-boreal.fr/roe',
  supportUrl: 'https://atelier-boreal.fr/support?example=1',
  supportPhone: '+33142685300',
};

test.each([
  ['supportEmail', 'support@rules-of-engagement.example'],
  ['supportEmail', 'help@example.com'],
  ['supportEmail', 'help@mail.example.org'],
  ['documentationUrl', 'https://rules-of-engagement.example/docs'],
  ['documentationUrl', 'https://docs.test'],
  ['supportUrl', 'https://example.net/support'],
  ['supportPhone', '+33100000000'],
  ['supportPhone', '+18005555555'],
  ['supportPhone', '+331234567890'],
])('%s %s reaches nobody', (field, value) => {
  const found = placeholdersIn({ support: { ...real, [field]: value } });
  expect(found).toEqual([{ field, at: `support.${field}`, value }]);
  expect(placeholderLines(found)).toEqual([
    `app.json: support.${field} is a placeholder (${value}); write your own there.`,
  ]);
});

test('addresses of a company are none', () => {
  expect(placeholdersIn({ support: real })).toEqual([]);
  expect(
    placeholdersIn({ support: { ...real, supportEmail: 'a@testexample.com', supportUrl: 'https://latest.io' } }),
  ).toEqual([]);
});

test('HubSpot’s own parser refuses a build with placeholders where a profile names the account', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'roe-placeholders-'));
  try {
    await copyFile(path.join(root, 'hsproject.json'), path.join(folder, 'hsproject.json'));
    const manifest = { ...(await readAppManifest('hubspot')), accounts: { hubspot: 1111, partner: null } };
    const into = path.join(folder, 'dist');
    await buildUpload({ manifest, into });
    await expect(runProgram('parse-project', { arguments: [folder, 'hubspot'] })).rejects.toThrow(
      /app_json_support_supportEmail/,
    );
    expect(await readFile(path.join(into, 'app/app-hsmeta.json'), 'utf8')).not.toContain('.example');
    await buildUpload({ manifest: { ...manifest, support: real }, into });
    expect(await readFile(path.join(into, 'app/app-hsmeta.json'), 'utf8')).toContain(real.supportEmail);
    await runProgram('parse-project', { arguments: [folder, 'hubspot'] });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);

/** The program that `npm run build` runs, on targets that are quick to make. */
const build = (...args: string[]) =>
  new Promise<{ status: number; err: string }>((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', path.join(root, 'src/build/main.ts'), ...args],
      { cwd: root },
      (error, _out, err) => {
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, err });
      },
    );
  });

test('a release with placeholders is refused before anything is built, with each of them and its place', async () => {
  const { status, err } = await build('check', '--release');
  expect(status).toBe(1);
  for (const at of ['supportEmail', 'documentationUrl', 'supportUrl', 'supportPhone'])
    expect(err).toContain(`app.json: support.${at} is a placeholder`);
  expect(err).toContain('Nothing was built');
}, 60_000);

test('any other build names them too', async () => {
  const { status, err } = await build('check');
  expect(status).toBe(0);
  expect(err).toContain('app.json: support.supportEmail is a placeholder (support@rules-of-engagement.example)');
}, 60_000);
