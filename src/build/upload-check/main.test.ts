/** `npm run check:upload`, as it is run: quiet, one closing line, a status for scripts. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from '../built.ts';
import { root } from '../paths.ts';

beforeAll(ensureBuilt, 120_000);

const run = (...args: string[]) =>
  new Promise<{ status: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', path.join(root, 'src/build/upload-check/main.ts'), ...args],
      { cwd: root },
      (error, out, err) => {
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
      },
    );
  });

test('what lies in dist/ is as HubSpot takes it, and one line says so', async () => {
  const { status, out, err } = await run('--as-is');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/^dist\/ for the audience hubspot: \d+ components, \d+ files, \d\.\d MB; \d+ rules held\.\n$/);
}, 120_000);

test('for a release, each placeholder is a fault', async () => {
  const { status, out, err } = await run('--as-is', '--release');
  expect({ status, out }).toEqual({ status: 1, out: '' });
  const lines = err.trim().split('\n');
  expect(lines).toHaveLength(5);
  expect(lines[0]).toContain('dist/app/app-hsmeta.json: still has a placeholder (app_json_support_');
  expect(lines.at(-1)).toBe('dist/ is not for uploading: 4 faults.');
}, 120_000);

test.each([
  [['--audience', 'everybody'], '--audience is hubspot or partner'],
  [['--account', 'mine'], '--account is the number of an account'],
  [['--relase'], "Unknown option '--relase'"],
  [['dist'], 'Nothing is known of "dist"'],
])(
  'what it cannot be asked is refused: %s',
  async (args, problem) => {
    const { status, err } = await run(...args);
    expect({ status, told: err.includes(problem) }).toEqual({ status: 2, told: true });
  },
  60_000,
);
