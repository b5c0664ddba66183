/** `npm run deploy` checks, builds and has HubSpot's command line send: what is missing is said before anything is done. */
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { forAudience, readAppManifest } from '../app-manifest.ts';
import { root } from '../paths.ts';
import { deploy, type Surroundings } from './deploy.ts';

const key = 'CiRldTEtfake-personal-access-key';

interface Machine {
  readonly hs?: 'absent' | 'refuses' | 'takes';
  readonly check?: number;
  readonly accounts?: { readonly hubspot: number | null; readonly partner: number | null };
}

async function run(args: readonly string[], { hs = 'takes', check = 0, accounts }: Machine = {}) {
  const [asked, checked, told]: [string[][], string[][], string[]] = [[], [], []];
  const surroundings: Surroundings = {
    manifestOf: async (audience) =>
      forAudience(
        {
          ...(await readAppManifest('hubspot')),
          partner: { id: '1201', name: 'Atelier Boréal' },
          accounts: accounts ?? { hubspot: 1111, partner: 2222 },
        },
        audience ?? 'hubspot',
      ),
    check: (given) => {
      checked.push([...given]);
      return Promise.resolve(check);
    },
    hs: (given) => {
      asked.push([...given]);
      return Promise.resolve(hs === 'absent' ? 'absent' : hs === 'refuses' && given[0] === 'project' ? 1 : 0);
    },
    version: '1.2.3',
    tell: (line) => told.push(line),
  };
  const status = await deploy(args, surroundings);
  return { status, asked, checked, told: told.join('\n') };
}

test('a release is checked for its audience and account, then sent with the profile of that audience', async () => {
  const { status, asked, checked, told } = await run([]);
  expect(status).toBe(0);
  expect(checked).toEqual([['--release', '--audience', 'hubspot', '--account', '1111']]);
  expect(asked).toEqual([['--version'], ['project', 'upload', '--profile', 'hubspot']]);
  expect(told).toContain('Sending version 1.2.3 for the audience hubspot to account 1111');
});

test.each([
  [['--audience', 'partner'], 'partner', '2222'],
  [['--profile', 'partner'], 'partner', '2222'],
  [['--account', '3333'], 'hubspot', '3333'],
])('%s: built and sent for that one', async (args, audience, account) => {
  const { asked, checked } = await run(args);
  expect(checked).toEqual([['--release', '--audience', audience, '--account', account]]);
  expect(asked.at(-1)).toEqual(['project', 'upload', '--profile', audience]);
});

test('what HubSpot’s command line knows is handed on', async () => {
  const { asked } = await run([
    '--message',
    'a fix; $(rm -rf)',
    '--skip-auto-deploy',
    '--use-env',
    '--force',
    '--config',
    'ci.yml',
  ]);
  expect(asked.at(-1)).toEqual([
    ...['project', 'upload', '--profile', 'hubspot'],
    ...['--message', 'a fix; $(rm -rf)', '--config', 'ci.yml', '--force', '--skip-auto-deploy', '--use-env'],
  ]);
});

test('without an account nothing is asked, checked or sent', async () => {
  const { status, asked, checked, told } = await run([], { accounts: { hubspot: null, partner: 2222 } });
  expect({ status, asked, checked }).toEqual({ status: 2, asked: [], checked: [] });
  expect(told).toContain('npm run deploy -- --account NUMBER');
});

test('without HubSpot’s command line nothing is built, and it is said how it is got', async () => {
  const { status, checked, told } = await run([], { hs: 'absent' });
  expect({ status, checked }).toEqual({ status: 2, checked: [] });
  expect(told).toContain('npm install --global @hubspot/cli');
  expect(told).toContain('hs account auth');
});

test('what the check refuses is not sent', async () => {
  const { status, asked, told } = await run([], { check: 1 });
  expect({ status, asked }).toEqual({ status: 1, asked: [['--version']] });
  expect(told).toContain('Nothing was sent.');
});

test('where HubSpot refuses, that is what is said', async () => {
  const { status, told } = await run([], { hs: 'refuses' });
  expect(status).toBe(1);
  expect(told).toContain('did not take it');
});

test.each([
  [['--account', key]],
  [['--audience', key]],
  [['--profile', key]],
  [[key]],
  [[`--personal-access-key=${key}`]],
  [['--personal-access-key', key]],
  [['--audience', 'hubspot', '--profile', 'partner']],
  [['--message']],
])('%s is refused, and no value is repeated', async (args) => {
  const { status, asked, told } = await run(args);
  expect({ status, asked }).toEqual({ status: 2, asked: [] });
  expect(told).not.toContain(key);
});

describe('as it is run', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'roe-deploy-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const here = (args: readonly string[]) =>
    new Promise<{ status: number; err: string }>((resolve) => {
      execFile(
        process.execPath,
        ['--import', 'tsx', path.join(root, 'src/build/deploy/main.ts'), ...args],
        { cwd: root, env: { PATH: folder, HUBSPOT_PERSONAL_ACCESS_KEY: key, ROE_CALLED: path.join(folder, 'called') } },
        (error, out, err) => {
          resolve({ status: typeof error?.code === 'number' ? error.code : 0, err: out + err });
        },
      );
    });

  test('a machine without hs is told so', async () => {
    const { status, err } = await here(['--account', '1111']);
    expect({ status, told: err.includes('HubSpot’s command line (hs) is not on this machine') }).toEqual({
      status: 2,
      told: true,
    });
  }, 60_000);

  test('the hs on the path is asked for its version, and for nothing more while app.json has placeholders', async () => {
    const hs = path.join(folder, 'hs');
    await writeFile(hs, '#!/bin/sh\necho "$@" >> "$ROE_CALLED"\n');
    await chmod(hs, 0o755);
    const { status, err } = await here(['--account', '1111']);
    expect(await readFile(path.join(folder, 'called'), 'utf8')).toBe('--version\n');
    expect(status).toBe(1);
    expect(err).toContain('app.json: support.supportEmail is a placeholder');
    expect(err).toContain('Nothing was sent.');
    expect(err).not.toContain(key);
  }, 120_000);
});
