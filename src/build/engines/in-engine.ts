/** Rows through one of the engines, each in a process of its own. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { root, sources } from '../paths.ts';

export type EngineName = 'V8' | 'QuickJS' | 'DuckDB';

/** DuckDB is a native library that npm has for most machines; where it has none, there is nothing to run it with. */
const hasDuckDb = readdirSync(path.join(root, 'node_modules', '@duckdb')).some((name) =>
  name.startsWith(`node-bindings-${process.platform}-${process.arch}`),
);

export const engineNames: readonly EngineName[] = ['V8', 'QuickJS', ...(hasDuckDb ? (['DuckDB'] as const) : [])];

/** @throws Error with what the process said, where it failed. */
export async function inEngine(
  engine: EngineName,
  rules: string,
  rows: readonly (string | null)[],
): Promise<(string | null)[]> {
  const program = path.join(sources, 'build', 'engines', 'run-in-engine.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, engine, rules]);
  child.stdin.end(JSON.stringify(rows));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [told, said, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (status !== 0) throw new Error(`${engine} ended with ${status}:\n${said.slice(0, 2_000)}`);
  return z.array(z.string().nullable()).parse(JSON.parse(told));
}
