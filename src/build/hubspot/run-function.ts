/**
 * Runs an uploaded function with HubSpot's own local executor and prints what the card would get, as JSON:
 * `{"answered": ...}`, or `{"rejected": message}` where HubSpot fails before or in the function.
 * `node --import tsx run-function.ts '{"uid": ..., "objectId": ..., "parameters": {...}}'`; the token, the base URL and
 * the clock come from the environment, as at HubSpot.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { declaredComponents } from '../components.ts';
import { root, uploadApp, uploadRoot } from '../paths.ts';

const call = z
  .object({
    uid: z.string(),
    objectId: z.union([z.string(), z.number()]),
    parameters: z.record(z.string(), z.unknown()),
    timeoutMs: z.int().positive().default(15_000),
  })
  .parse(JSON.parse(process.argv[2] ?? '{}'));

// Not among the package's exports, but the only executor that HubSpot publishes for this platform version.
const serverless = path.join(root, 'node_modules', '@hubspot', 'ui-extensions-dev-server', 'dist', 'lib', 'serverless');
const load = (file: string): Promise<unknown> => import(pathToFileURL(path.join(serverless, file)).href);
const fn = z.custom<(...args: unknown[]) => unknown>((value) => typeof value === 'function');
const { executeFunction } = z.object({ executeFunction: fn }).parse(await load('executor.js'));
const { buildServiceConfiguration } = z.object({ buildServiceConfiguration: fn }).parse(await load('config.js'));

const component = (await declaredComponents())
  .map((each) => each.component)
  .find(({ uid, type }) => uid === call.uid && type === 'app-function');
if (component === undefined) throw new Error(`No function ${call.uid}`);

const silent = { debug() {}, info() {}, warn() {}, error() {}, log() {} };
const base = process.env['HUBSPOT_API_BASE'] ?? '';
const configuration = buildServiceConfiguration(uploadApp, {
  accountId: 1,
  hubspotApiOrigin: base,
  hubspotWebsiteOrigin: base,
  platformVersion: '2026.09',
  functionTimeoutMs: call.timeoutMs,
  logger: silent,
  appFunctions: {
    [call.uid]: {
      resolvedPath: path.join(uploadRoot, component.config.entrypoint),
      secrets: [],
      componentRoot: path.join(uploadApp, 'functions'),
    },
  },
});

let answer: unknown;
try {
  await executeFunction(
    configuration,
    call.uid,
    {
      parameters: call.parameters,
      objectQuery: { objectId: call.objectId, objectTypeId: '0-3', objectPropertyNames: ['hs_object_id'] },
    },
    (response: unknown) => {
      answer = { answered: response };
    },
  );
} catch (error) {
  answer = { rejected: error instanceof Error ? error.message : String(error) };
}
process.stdout.write(`${JSON.stringify(answer)}\n`);
