/** Which failures are worth another try, and how long to wait before it. */
import type { GatewayFailure } from './failure.ts';

const mostAttempts = 3;

/**
 * Milliseconds to wait before the next attempt, or null: give up. `attempt` counts from 1; `random` is in [0, 1).
 * Asking twice does no harm. A write is sent again only where HubSpot certainly did not carry it out: otherwise
 * somebody looks first, or a late repetition could undo what another wrote in between.
 */
export function waitBeforeRetry(
  failure: GatewayFailure,
  attempt: number,
  remaining: number,
  random: () => number,
  writes = false,
): number | null {
  if (attempt >= mostAttempts || (writes && !wasTurnedAway(failure))) return null;
  const wait = backoff(failure, attempt, random);
  // A wait that eats the deadline helps nobody: leave time for the answer.
  return wait !== null && wait + leastTimeForAnAnswer <= remaining ? wait : null;
}

function backoff(failure: GatewayFailure, attempt: number, random: () => number): number | null {
  switch (failure.kind) {
    case 'rate_limited':
      return failure.policy === 'DAILY' ? null : failure.retryAfter * 1000 + random() * 250;
    case 'unavailable':
      // 423: the record is locked, and HubSpot asks for two seconds at least.
      if (failure.status === 423) return 2000 + random() * 250;
      return failure.status === null || retriedStatuses.has(failure.status)
        ? 150 * 2 ** (attempt - 1) * (0.5 + random())
        : null;
    case 'timeout':
      return attempt === 1 ? random() * 100 : null;
    case 'unreadable':
      // A body that was cut off on the way arrives whole the second time; a wrong shape stays wrong.
      return attempt === 1 ? random() * 100 : null;
    case 'unauthorized':
    case 'forbidden':
    case 'not_found':
    case 'refused':
      return null;
  }
}

const wasTurnedAway = (failure: GatewayFailure): boolean =>
  failure.kind === 'rate_limited' || (failure.kind === 'unavailable' && failure.status === 423);

const retriedStatuses = new Set([408, 500, 502, 503, 504, 520, 521, 522, 523, 524]);
const leastTimeForAnAnswer = 300;
