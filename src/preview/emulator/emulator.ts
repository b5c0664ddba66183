/** A HubSpot to run against without an account: a real HTTP server on this machine, filled from a sample portal. */
import type { AddressInfo } from 'node:net';
import { loadPortal, type Portal } from '../portals/load.ts';
import type { Call } from './calls.ts';
import type { Clock } from './clock.ts';
import type { Emulated } from './emulated.ts';
import { Faults } from './faults.ts';
import { portalMemory } from './memory.ts';
import { type Limits, RateLimits } from './rate-limits.ts';
import { accountRoutes } from './routes/account.ts';
import { associationRoutes } from './routes/associations.ts';
import { currencyRoutes } from './routes/currencies.ts';
import { labelRoutes } from './routes/labels.ts';
import { limitRoutes } from './routes/limits.ts';
import { objectBatchRoutes } from './routes/object-batches.ts';
import { objectRoutes } from './routes/objects.ts';
import { ownerRoutes } from './routes/owners.ts';
import { pipelineRoutes } from './routes/pipelines.ts';
import { propertyRoutes } from './routes/properties.ts';
import { propertyGroupRoutes } from './routes/property-groups.ts';
import { recordAssociationRoutes } from './routes/record-associations.ts';
import { schemaRoutes } from './routes/schemas.ts';
import { searchRoutes } from './routes/search.ts';
import { Scopes } from './scopes.ts';
import { createServer, type Operation } from './server.ts';
import type { PortalOptions, PortalState } from './state.ts';

export interface EmulatorOptions extends PortalOptions {
  /** A sample portal, or the name of one. */
  readonly portal: Portal | string;
  /**
   * Where the portal lives on between runs: read at the start when it is there, written after every write.
   * Records, definitions, labels and histories are kept; faults, calls and limits are not. Absent: in memory only.
   */
  readonly file?: string;
  /** The token that is accepted. */
  readonly token?: string;
  /** Scopes of the token; absent: all. */
  readonly scopes?: readonly string[];
  /** Tokens that are accepted besides, each with its own scopes: an installation key beside the app's token. */
  readonly otherTokens?: readonly { readonly token: string; readonly scopes: readonly string[] }[];
  /**
   * Whether 2026-09 asks for `e-commerce` beside `crm.objects.line_items.read` and the like. Its specification reads as `both`,
   * its guide as `either`, the default; earlier versions take either.
   */
  readonly commerceScopes?: 'either' | 'both';
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** HubSpot's clock; the default starts at the portal's "today" and repeats exactly. */
  readonly clock?: Clock;
  /** Rate limits to enforce; the default enforces none. */
  readonly limits?: Limits;
  /** How many associated records one page carries; HubSpot's is 500. */
  readonly associationPageSize?: number;
  /** How long a write stays unseen by search, in milliseconds of the emulator's clock. */
  readonly searchLagMs?: number;
  /** How a batch tells an id without associations: in a 207's errors, as HubSpot was seen to do, or not at all, as its documentation has it. */
  readonly emptyAssociations?: 'reported' | 'omitted';
}

export interface Emulator {
  /** Loopback address without a slash at its end. */
  readonly url: string;
  readonly token: string;
  readonly portal: Portal;
  /** Everything that can be asked, in every generation of the API. */
  readonly operations: readonly Operation[];
  /** Every call since the start or the last reset, in the order of arrival. */
  readonly calls: readonly Call[];
  readonly faults: Faults;
  /** The records and definitions as they are now; a test may change them as an admin would. */
  readonly state: PortalState;
  /** Back to the portal's files: records, definitions, calls, faults, limits. */
  reset(): void;
  close(): Promise<void>;
}

/** Routes in the order in which their paths are told apart. */
const everyRoute = [
  objectRoutes,
  objectBatchRoutes,
  searchRoutes,
  recordAssociationRoutes,
  associationRoutes,
  labelRoutes,
  ownerRoutes,
  schemaRoutes,
  propertyGroupRoutes,
  propertyRoutes,
  pipelineRoutes,
  limitRoutes,
  currencyRoutes,
  accountRoutes,
];

/** @throws Error for a sample portal that does not exist, or a file that is damaged. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const portal = typeof options.portal === 'string' ? loadPortal(options.portal) : options.portal;
  const { token = 'emulator-token' } = options;
  const calls: Call[] = [];
  const operations: Operation[] = [];
  const faults = new Faults();
  const limits = new RateLimits(options.limits ?? {});
  const memory = portalMemory(portal, options);
  const scopesOf = new Map(
    [{ token, scopes: options.scopes ?? null }, ...(options.otherTokens ?? [])].map((each): [string, Scopes] => [
      `Bearer ${each.token}`,
      new Scopes(each.scopes, options.commerceScopes),
    ]),
  );
  /** Of the request that is being answered. */
  let asking = new Scopes(options.scopes ?? null, options.commerceScopes);
  const emulated: Emulated = {
    get state() {
      return memory.state;
    },
    get scopes() {
      return asking;
    },
    associationPageSize: options.associationPageSize ?? 500,
    searchLagMs: options.searchLagMs ?? 0,
    emptyAssociations: options.emptyAssociations ?? 'reported',
    usage: () => limits.usage,
  };

  const app = createServer({ accepted: new Set(scopesOf.keys()), calls, faults, limits, memory, operations });
  // A route looks at the scopes before it waits for anything, so that no other request comes in between.
  app.addHook('preHandler', (request, _reply, done) => {
    asking = scopesOf.get(request.headers.authorization ?? '') ?? asking;
    done();
  });
  for (const routes of everyRoute) routes(app, emulated);
  await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  // `listen` resolved, so the server has an address.
  const { port } = app.server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    token,
    portal,
    operations,
    calls,
    faults,
    get state() {
      memory.touch();
      return memory.state;
    },
    reset() {
      memory.reset();
      calls.length = 0;
      faults.clear();
      limits.reset();
    },
    async close() {
      await app.close();
    },
  };
}
