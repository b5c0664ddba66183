/**
 * A process that runs app functions through HubSpot's own local executor, one call at a time: the executor swaps
 * `process.env` while a function runs. Asked and answered over the channel to its parent.
 */
import { globalAgent } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';
import type { FunctionResult, FunctionRequest } from './function-pool.ts';
import type { Json } from './protocol.ts';

/** What is used of `@hubspot/ui-extensions-dev-server` 2.1; its executor is in none of the package's exports. */
interface Executor {
  executeFunction(config: unknown, name: string, inputs: unknown, callback: (response: Json) => void): Promise<void>;
}
interface Configuration {
  buildServiceConfiguration(appPath: string, options: unknown): unknown;
}

const devServer = path.join(
  path.dirname(fileURLToPath(import.meta.resolve('@hubspot/ui-extensions-dev-server'))),
  'lib/serverless',
);
const load = async <T>(file: string) => (await import(pathToFileURL(path.join(devServer, file)).href)) as T;
const executor = load<Executor>('executor.js');
const configuration = load<Configuration>('config.js');

async function run({
  name,
  file,
  env,
  apiOrigin,
  accountId,
  objectQuery,
  parameters,
}: FunctionRequest): Promise<FunctionResult> {
  const said: string[] = [];
  const note = (...parts: unknown[]) => {
    said.push(parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' '));
  };
  const folder = path.dirname(file);
  const config = (await configuration).buildServiceConfiguration(folder, {
    accountId,
    hubspotApiOrigin: apiOrigin,
    hubspotWebsiteOrigin: apiOrigin,
    platformVersion: '2026.09',
    functionTimeoutMs: 15_000,
    logger: { debug: () => undefined, info: () => undefined, warn: note, error: note },
    appFunctions: { [name]: { resolvedPath: file, secrets: [], componentRoot: folder } },
  });
  Object.assign(process.env, env);
  try {
    let value: Json = null;
    await (
      await executor
    ).executeFunction(config, name, { objectQuery, parameters }, (response) => {
      value = response;
    });
    return { ok: true, value };
  } catch (error) {
    note(error);
    return { ok: false, cause: said.filter(Boolean).join(' · ') };
  }
}

let last: Promise<unknown> = Promise.resolve();
process.on('message', (request: FunctionRequest) => {
  last = last.then(async () => {
    process.send?.(await run(request));
    // Each call loads the bundle anew, with an HTTP client of its own that would leave its listeners on kept sockets.
    globalAgent.destroy();
  });
});
// Whoever asked has gone, by force perhaps: nobody waits for what is still running.
process.once('disconnect', () => process.exit(0));
// Loaded before the first call asks for it, as HubSpot's runtime is.
await Promise.all([executor, configuration]);
