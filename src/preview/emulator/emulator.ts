/** A HubSpot to run against without an account: a real HTTP server on this machine, filled from a sample portal. */
import type { AddressInfo } from 'node:net';
import { loadPortal, type Portal } from '../portals/load.ts';
import type { Call } from './calls.ts';
import { type Clock, portalClock } from './clock.ts';
import type { Emulated } from './emulated.ts';
import { Faults } from './faults.ts';
import { type Limits, RateLimits } from './rate-limits.ts';
import { accountRoutes } from './routes/account.ts';
import { associationRoutes } from './routes/associations.ts';
import { currencyRoutes } from './routes/currencies.ts';
import { labelRoutes } from './routes/labels.ts';
import { objectBatchRoutes } from './routes/object-batches.ts';
import { objectRoutes } from './routes/objects.ts';
import { ownerRoutes } from './routes/owners.ts';
import { propertyRoutes } from './routes/properties.ts';
import { propertyGroupRoutes } from './routes/property-groups.ts';
import { recordAssociationRoutes } from './routes/record-associations.ts';
import { schemaRoutes } from './routes/schemas.ts';
import { searchRoutes } from './routes/search.ts';
import { Scopes } from './scopes.ts';
import { createServer } from './server.ts';
import { type AccountLimits, PortalState } from './state.ts';

export interface EmulatorOptions {
  /** A sample portal, or the name of one. */
  readonly portal: Portal | string;
  /** False: the same portal before the app is installed: no group, property, object, label or record of the app's. Default true. */
  readonly installed?: boolean;
  /** The one token that is accepted. */
  readonly token?: string;
  /** Scopes of the token; absent: all. */
  readonly scopes?: readonly string[];
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
  /** What the account's subscription allows: labels, custom properties and objects, associated records. */
  readonly accountLimits?: AccountLimits;
  /** Whether a partner's portal associates deals and partner clients; HubSpot documents none, so by default the pair has no association type. */
  readonly dealsKnowPartnerClients?: boolean;
  /** How a batch tells an id without associations: in a 207's errors, as HubSpot was seen to do, or not at all, as its documentation has it. */
  readonly emptyAssociations?: 'reported' | 'omitted';
}

export interface Emulator {
  /** Loopback address without a slash at its end. */
  readonly url: string;
  readonly token: string;
  readonly portal: Portal;
  /** Every call since the start or the last reset, in the order of arrival. */
  readonly calls: readonly Call[];
  readonly faults: Faults;
  /** The records as they are now. */
  readonly state: PortalState;
  /** Back to the portal's files: records, calls, faults, limits. */
  reset(): void;
  close(): Promise<void>;
}

export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const portal = typeof options.portal === 'string' ? loadPortal(options.portal) : options.portal;
  const token = options.token ?? 'emulator-token';
  const calls: Call[] = [];
  const faults = new Faults();
  const limits = new RateLimits(options.limits ?? {});
  const filled = (): PortalState => new PortalState(portal, options.clock ?? portalClock(portal.today), options);
  let state = filled();
  const emulated: Emulated = {
    get state() {
      return state;
    },
    scopes: new Scopes(options.scopes ?? null),
    associationPageSize: options.associationPageSize ?? 500,
    searchLagMs: options.searchLagMs ?? 0,
    emptyAssociations: options.emptyAssociations ?? 'reported',
  };

  const app = createServer({ token, calls, faults, limits });
  for (const routes of [
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
    currencyRoutes,
    accountRoutes,
  ]) {
    routes(app, emulated);
  }
  await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  // `listen` resolved, so the server has an address.
  const { port } = app.server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    token,
    portal,
    calls,
    faults,
    get state() {
      return state;
    },
    reset() {
      state = filled();
      calls.length = 0;
      faults.clear();
      limits.reset();
    },
    async close() {
      await app.close();
    },
  };
}
