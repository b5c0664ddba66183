import type { GatewayFailure } from './failure.ts';

/** HubSpot may have carried the call out, or not. */
export function isUnclear(failure: GatewayFailure): boolean {
  return (
    failure.kind === 'timeout' ||
    failure.kind === 'unreadable' ||
    (failure.kind === 'unavailable' && failure.status !== 423)
  );
}
