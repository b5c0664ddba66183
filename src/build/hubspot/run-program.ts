/** Runs one of the programs beside this file and reads the JSON that it prints last. */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const root = process.cwd();
const folder = path.join(root, 'src', 'build', 'hubspot');

/** Rejects with what the program printed when it fails. NODE_ENV is production, as at HubSpot, whatever the caller's is. */
export async function runProgram(
  name: string,
  given: { arguments?: readonly string[]; environment?: Readonly<Record<string, string>> } = {},
): Promise<unknown> {
  const file = `${name}.ts`;
  if (!readdirSync(folder).includes(file)) throw new Error(`No program ${file}`);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', path.join(folder, file), ...(given.arguments ?? [])],
    {
      cwd: root,
      env: { ...process.env, ...given.environment, NODE_ENV: 'production' },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const last = stdout.trim().split('\n').at(-1) ?? '';
  return JSON.parse(last);
}
