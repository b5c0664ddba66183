/** An installation and a health check against a server, as the command line runs them, without its waiting. */
import { readAccount } from '../account.ts';
import type { TokenOf } from '../health/observation.ts';
import { observeHealth } from '../health/observe.ts';
import { repairSteps } from '../health/repairs.ts';
import { healthReport } from '../health/report.ts';
import { carryOutRepairs } from '../repair.ts';
import type { RepairAction } from '../../contract/repair-action.ts';
import { createHubSpotTransport } from '../hubspot-transport.ts';
import { install, type Installation, type InstallOptions } from '../install.ts';
import { type Declaration, forPortal } from '../declaration.ts';
import type { HealthFinding } from '../../contract/portal-health.ts';

export interface Server {
  readonly url: string;
  readonly token: string;
  readonly calls: readonly { readonly method: string; readonly path: string; readonly status: number | null }[];
}

export interface BenchOptions {
  readonly token?: string;
  readonly tokenOf?: TokenOf;
  /** Milliseconds by which this machine's clock is ahead. */
  readonly ahead?: number;
  /** Milliseconds after which a call is given up. */
  readonly longestAttempt?: number;
}

const noPause = () => Promise.resolve();

export function benchOf(
  server: Server,
  declaration: Declaration,
  { token = server.token, tokenOf = 'installer', ahead = 0, longestAttempt = 15_000 }: BenchOptions = {},
) {
  const transport = createHubSpotTransport({
    baseUrl: server.url,
    token,
    now: () => Date.now() + ahead,
    random: () => 0,
    pause: noPause,
    longestAttempt,
  });
  return {
    install: (more: Partial<InstallOptions> = {}): Promise<Installation> =>
      install({ transport, declaration, dryRun: false, portalId: null, restore: new Set(), pause: noPause, ...more }),
    /** What is not well; a failure where nothing could be checked. */
    async doctor(): Promise<readonly HealthFinding[]> {
      const findings = await this.findings();
      return findings.filter(({ state }) => state !== 'ok');
    },
    async findings(): Promise<readonly HealthFinding[]> {
      const account = await readAccount(transport);
      if (!account.ok) throw new Error(account.failure.kind);
      const here = forPortal(declaration, account.value.portalId);
      const seen = await observeHealth(transport, account.value, here, tokenOf);
      return healthReport(seen, here, 'en', Date.now()).findings;
    },
    /** What the settings page's button does; all of it succeeds. */
    async press(action: RepairAction): Promise<void> {
      const account = await readAccount(transport);
      if (!account.ok) throw new Error(account.failure.kind);
      const { version, portalId } = account.value;
      const here = forPortal(declaration, portalId);
      const seen = await observeHealth(transport, account.value, here, tokenOf);
      const { definitions } = seen;
      const steps = repairSteps(action, seen, here);
      const outcomes = await carryOutRepairs(steps, {
        transport,
        version,
        declaration: here,
        definitions,
        pause: noPause,
      });
      expect(outcomes.map(({ failure }) => failure)).toEqual(steps.map(() => null));
      expect(steps).not.toEqual([]);
    },
    /** What was written since `from` calls. */
    writes: (from = 0): string[] =>
      server.calls
        .slice(from)
        .filter(
          ({ method, path, status }) =>
            method !== 'GET' &&
            !path.endsWith('/search') &&
            !path.endsWith('/batch/read') &&
            !path.endsWith('/batch/update') &&
            // Empty writes, which only try the scopes.
            !path.endsWith('/batch/create') &&
            !((status === 400 || status === 403) && path.endsWith('/schemas')),
        )
        .map(({ method, path }) => `${method} ${path}`),
  };
}
